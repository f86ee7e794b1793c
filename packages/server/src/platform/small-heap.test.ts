import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

/** Keeps as much as an idle server does, puts new in place of old again and again, and says how much room that took beside what is kept. */
const program = `
const { getHeapStatistics } = await import('node:v8');
const some = () => Array.from({ length: 2000 }, (_, at) => ({ at, name: 'n' + at }));
const kept = Array.from({ length: 200 }, some);
globalThis.gc();
const least = getHeapStatistics().used_heap_size;
let most = 0;
for (let turn = 0; turn < 2000; turn += 1) {
  kept[turn % kept.length] = some();
  most = Math.max(most, getHeapStatistics().total_heap_size);
}
console.log(JSON.stringify({ least, share: most / least }));
`;

const roomOf = (...flags: string[]): { readonly least: number; readonly share: number } =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', ...flags, '--input-type=module', '-e', program], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })) as { least: number; share: number };

test('what is old and let go is fetched before it takes as much room again as what is kept', () => {
  const { least, share } = roomOf('--import', new URL('./small-heap.ts', import.meta.url).href);
  assert.ok(least > 20e6, `too little was kept to tell anything: ${least} bytes`);
  assert.ok(share < 1.8, `${share.toFixed(2)} times what is kept`);
});
