// What a page fetches for its elements: the loader, the first one with everything it needs, and what each further one adds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { root } from '../root.mjs';
import { SetupError } from '../steps.mjs';

const dist = join(root, 'packages/embed/dist/v1');
/** The element that most pages begin with. */
const first = 'hall-matter-finder';

/** A file and everything it imports at once; `import()` is for later and does not count. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const node of parseAst(readFileSync(file, 'utf8')).body) {
    const source = node.source?.value;
    if (source?.startsWith('.')) closure(join(dirname(file), source), seen);
  }
  return seen;
}

const bytesOf = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/**
 * Measures the bundle of packages/embed.
 *
 * @returns {Promise<{name: string, bytes: number, budget: number}[]>}
 * @throws {SetupError} When it is not built.
 */
export default async function measure() {
  if (!existsSync(join(dist, 'hall.js'))) throw new SetupError('The bundle is not built. Run: npm run build');
  const core = closure(join(dist, 'core.js'));
  const entries = readdirSync(join(dist, 'elements')).filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3));
  const all = new Map(entries.map((tag) => [tag, new Set([...core, ...closure(join(dist, 'elements', `${tag}.js`))])]));
  const base = all.get(first) ?? core;
  return [
    { name: 'loader', bytes: bytesOf([join(dist, 'hall.js')]), budget: 1400 },
    ...(all.has(first) ? [{ name: `first element, ${first}`, bytes: bytesOf(base), budget: 27_000 }] : []),
    ...[...all].filter(([tag]) => tag !== first).map(([tag, files]) => ({ name: `further element, ${tag}`, bytes: bytesOf([...files].filter((file) => !base.has(file))), budget: 9000 })),
  ];
}
