#!/usr/bin/env node
// `npm test -- sizes`: bytes of what a page loads, minified and gzipped, each beside its budget. Ends with 1 when one is passed.
import { fail, SetupError } from '../src/steps.mjs';
import { measureSizes } from '../src/measure-sizes.mjs';
import { table } from '../src/table.mjs';

try {
  const rows = await measureSizes();
  console.log(table(['bytes, gzipped', 'is', 'at most', 'share'], rows.map(({ name, bytes, budget }) => [name, bytes.toLocaleString('en'), budget.toLocaleString('en'), `${Math.round((bytes / budget) * 100)} %`])));
  const over = rows.filter(({ bytes, budget }) => bytes > budget);
  if (over.length > 0) throw new SetupError(`Over budget: ${over.map(({ name, bytes, budget }) => `${name} by ${bytes - budget} bytes`).join(', ')}.`);
} catch (error) {
  fail(error);
}
