// The sizes of `npm test -- sizes`, as rows of the bench.
import { measureSizes } from '../measure-sizes.mjs';
import { row } from './measure.mjs';

export default async function measure() {
  const sizes = await measureSizes();
  return sizes.map(({ name, bytes, budget }) => row({ name, value: bytes / 1000, unit: 'kB', promise: `≤ ${(budget / 1000).toFixed(1)} kB`, kept: bytes <= budget }));
}
