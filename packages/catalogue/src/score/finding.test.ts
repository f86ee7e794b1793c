import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { asker, bigramScan, familyFinder } from './ask.ts';
import { listDocuments, sampleDocuments } from './documents.ts';
import { heldOutQueries, readJudged, type JudgedQuery } from './judged.ts';
import { score, type Score } from './score.ts';

const shared = process.env['HALL_SHARED'] ?? join(fileURLToPath(new URL('../../../../', import.meta.url)), '../shared/data');
const [list, judged] = [join(shared, 'matters-guangan.json'), join(shared, 'search-queries.json')];
const isThere = (...files: string[]): { skip: string | false } => ({ skip: files.every((file) => existsSync(file)) ? false : `the real list is not in ${shared}` });

const told = ({ misses }: Score): string => misses.map(({ q, got }) => `${q} → ${got.join(' | ')}`).join('\n');

async function scored(documents: ReturnType<typeof sampleDocuments>, queries: readonly JudgedQuery[]): Promise<Score> {
  const found = await score(queries, asker(documents), familyFinder(documents));
  const floor = await score(queries, bigramScan(documents), (name) => name);
  assert.ok((floor.overall.success3 ?? 1) < (found.overall.success3 ?? 0), 'better than a plain scan');
  return found;
}

test('the judged questions find their matters on the real list', isThere(list, judged), async () => {
  const found = await scored(listDocuments(list), readJudged(judged));
  assert.ok((found.overall.success3 ?? 0) >= 0.95, told(found));
  assert.ok((found.overall.ndcg10 ?? 0) >= 0.9, told(found));
  assert.equal(found.overall.honest, found.overall.unanswerable, told(found));
});

test('our own questions find their matters on the real list', isThere(list), async () => {
  const found = await scored(listDocuments(list), heldOutQueries('list'));
  assert.ok((found.overall.success3 ?? 0) >= 0.97, told(found));
  assert.ok((found.overall.mrr ?? 0) >= 0.92, told(found));
  assert.ok(found.overall.honest >= found.overall.unanswerable - 1, told(found));
});

test('our own questions find their matters in the sample hall', async () => {
  const found = await scored(sampleDocuments(), heldOutQueries('sample'));
  assert.ok((found.overall.success3 ?? 0) >= 0.97, told(found));
  assert.ok((found.overall.mrr ?? 0) >= 0.92, told(found));
  assert.ok(found.overall.honest >= found.overall.unanswerable - 1, told(found));
});

test('no judged question stands among our own', isThere(judged), () => {
  const theirs = new Set(readJudged(judged).map(({ q }) => q));
  for (const name of ['list', 'sample'] as const) assert.deepEqual(heldOutQueries(name).filter(({ q }) => theirs.has(q)), []);
});
