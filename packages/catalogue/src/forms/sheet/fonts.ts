import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Weights of the one typeface of all forms: Noto Sans SC (SIL Open Font License 1.1), embedded as a subset. */
export type Weight = 'regular' | 'bold';

const files: Readonly<Record<Weight, string>> = {
  regular: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
};
const held = new Map<Weight, WeakRef<Buffer>>();
const require = createRequire(import.meta.url);

/** The file of a weight. Ten megabytes each, so that it may be let go between two bursts of forms and read again. */
export function fontFile(weight: Weight): Buffer {
  const known = held.get(weight)?.deref();
  if (known) return known;
  const read = readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${files[weight]}`));
  held.set(weight, new WeakRef(read));
  return read;
}
