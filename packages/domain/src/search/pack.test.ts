import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, hall } from './documents.fixtures.ts';
import { packSearchIndex } from './pack.ts';
import { createSearchIndex } from './search-index.ts';
import type { SearchDocument } from './types.ts';
import { openSearchPack, openSearchPackInParts, unpackDocuments } from './unpack.ts';

const overTheWire = (documents: readonly SearchDocument[]): ReturnType<typeof packSearchIndex> => JSON.parse(JSON.stringify(packSearchIndex(documents))) as ReturnType<typeof packSearchIndex>;
const withoutFamily = (documents: readonly SearchDocument[]): unknown[] => documents.map((document) => ({ ...document, familyId: '' }));

test('documents come back as they were, in their order; families as numbers', () => {
  const back = unpackDocuments(overTheWire(hall));
  assert.deepEqual(withoutFamily(back), withoutFamily(hall));
  for (const [at, document] of back.entries()) for (const [other, like] of back.entries()) assert.equal(document.familyId === like.familyId, hall[at]?.familyId === hall[other]?.familyId);
});

test('regions that list different matters keep their own order', () => {
  const of = (region: string, names: string[]): SearchDocument[] => names.map((name) => documentOf(name, { id: `${region}.${name}`, regionCode: region, regionName: region }));
  const documents = [...of('1', ['甲', '丙', '丁']), ...of('2', ['甲', '乙', '丙']), ...of('3', ['乙', '丁', '戊'])];
  assert.deepEqual(withoutFamily(unpackDocuments(overTheWire(documents))), withoutFamily(documents));
});

test('ids made of the English name, of a code or of nothing else come back', () => {
  const documents = [documentOf('甲', { id: 'h.issue-passport', english: 'Issue of a passport' }), documentOf('乙', { id: 'h.511a-1', codes: ['511A', '511A-1'] }), documentOf('丙', { id: 'h.x', english: 'Issue of a passport' })];
  assert.deepEqual(unpackDocuments(overTheWire(documents)).map(({ id, codes }) => [id, codes]), documents.map(({ id, codes }) => [id, codes]));
});

test('an empty hall packs too', () => {
  assert.deepEqual(unpackDocuments(overTheWire([])), []);
  assert.equal(openSearchPack(overTheWire([])).search('许可').confident, false);
});

test('an index from a pack answers as the one it was made of', () => {
  const [here, there] = [createSearchIndex(hall), openSearchPack(overTheWire(hall))];
  for (const query of ['开餐厅', 'spjy', '食品径营许可', 'marriage', '000131024000-3714', '齐河居住证', '', '火锅']) {
    for (const options of [{}, { filters: { department: 'civil' } }, { group: false }]) {
      const [a, b] = [here.search(query, options), there.search(query, options)];
      assert.deepEqual(b.hits.map(({ id, members, match }) => ({ id, members, match })), a.hits.map(({ id, members, match }) => ({ id, members, match })), query);
      assert.deepEqual({ ...b.facets, confident: b.confident, total: b.total }, { ...a.facets, confident: a.confident, total: a.total }, query);
    }
  }
});

test('a pack is opened in parts, and opening can be given up', async () => {
  let pauses = 0;
  const pause = async (): Promise<void> => void (pauses += 1);
  const index = await openSearchPackInParts(overTheWire(hall), { stretch: 0, pause });
  assert.equal(index.search('开餐厅').hits[0]?.id, hall[0]?.id);
  assert.ok(pauses > 5);
  const reason = new Error('left the page');
  await assert.rejects(openSearchPackInParts(overTheWire(hall), { stretch: 0, pause, signal: AbortSignal.abort(reason) }), reason);
});
