import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OperationId } from '@hallkit/contract';
import { ask, problemOf, request } from './calls.ts';
import type { Ids } from './calls.ts';
import type { Target } from './target.ts';

interface AnyList {
  readonly data: readonly { readonly id?: string; readonly version?: number; readonly day?: string }[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** Every list of the contract; what it is asked for may hold no `?` yet. */
const lists: readonly (readonly [id: OperationId, path: (ids: Ids) => string, query: string])[] = [
  ['listHalls', () => '/halls', ''],
  ['listDepartments', ({ hall }) => `/halls/${hall}/departments`, ''],
  ['listMatters', () => '/matters', ''],
  ['listMatters', () => '/matters', '&group=matter'],
  ['listMatters', () => '/matters', `&q=${encodeURIComponent('证')}&online=true`],
  ['listMatterVersions', ({ matter }) => `/matters/${matter}/versions`, ''],
  ['listScenarios', () => '/scenarios', ''],
  ['listZones', ({ hall }) => `/halls/${hall}/zones`, ''],
  ['listQueues', ({ hall }) => `/halls/${hall}/queues`, ''],
  ['listQueues', ({ hall }) => `/halls/${hall}/queues`, '&zone=dezhou.enterprise'],
  ['listQueues', ({ hall, matter }) => `/halls/${hall}/queues?matter=${matter}`, ''],
  ['listDesks', ({ hall }) => `/halls/${hall}/desks`, ''],
  ['listNotices', ({ hall }) => `/halls/${hall}/notices`, ''],
  ['listNotices', ({ hall }) => `/halls/${hall}/notices`, '&kind=convenience'],
  ['listPublishedAnswers', ({ hall }) => `/halls/${hall}/consultations`, ''],
  ['listPublishedAnswers', ({ hall }) => `/halls/${hall}/consultations`, `&q=${encodeURIComponent('营业执照')}`],
  ['listSnapshots', ({ hall }) => `/halls/${hall}/snapshots`, ''],
];

async function walk(target: Target, id: OperationId, path: string, limit: number): Promise<{ rows: AnyList['data']; totals: Set<number | undefined> }> {
  const rows: AnyList['data'][number][] = [];
  const totals = new Set<number | undefined>();
  let cursor: string | null = '';
  while (cursor !== null) {
    const page = (await ask(target, id, `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor && `&cursor=${cursor}`}`)) as unknown as AnyList;
    assert.ok(page.data.length <= limit);
    assert.ok(page.data.length > 0 || page.nextCursor === null, 'no page is empty but the last');
    rows.push(...page.data);
    totals.add(page.total);
    cursor = page.nextCursor;
  }
  return { rows, totals };
}

/** Paging. */
export function listTests(target: Target, known: () => Ids): void {
  for (const [id, pathOf, query] of lists) {
    test(`${id} ${decodeURIComponent(query)} covers everything, nothing twice, in the same order whatever the size of a page`, { skip: target.lacks.includes(id) }, async () => {
      const path = pathOf(known()) + query.replace('&', '?');
      const { rows, totals } = await walk(target, id, path, 100);
      const names = rows.map((row) => row.id ?? row.version ?? row.day);
      assert.ok(names.length > 0);
      assert.equal(new Set(names).size, names.length);
      const [total] = totals;
      assert.equal(totals.size, 1, 'the total is the same on each page');
      if (total !== undefined) assert.equal(total, names.length);
      if (names.length > 400) return;
      const small = await walk(target, id, path, 7);
      assert.deepEqual(small.rows.map((row) => row.id ?? row.version ?? row.day), names);
    });
  }

  test('a cursor that is none, or of another list, is refused by name', async () => {
    const page = (await ask(target, 'listMatters', '/matters?limit=1')) as unknown as AnyList;
    const cursor = String(page.nextCursor);
    const refused = async (path: string): Promise<string> => {
      const problem = await problemOf('listMatters', await target.send(path, request({})), 400);
      assert.deepEqual([problem.errors[0]?.in, problem.errors[0]?.pointer], ['query', '/cursor'], path);
      return problem.code;
    };
    assert.equal(await refused('/matters?cursor=abc'), 'cursor.malformed');
    assert.equal(await refused(`/matters?cursor=${cursor.slice(0, -3)}`), 'cursor.malformed');
    assert.equal(await refused(`/matters?cursor=${cursor}&online=true`), 'cursor.mismatch');
    assert.equal(await refused(`/matters?cursor=${cursor}&q=x`), 'cursor.mismatch');
    assert.equal(await refused('/matters?cursor=%00'), 'request.invalid');
    assert.equal(await refused(`/matters?cursor=${'a'.repeat(513)}`), 'request.invalid');
    assert.equal(await refused('/matters?cursor='), 'request.invalid');
    const scenarios = await target.send(`/scenarios?cursor=${cursor}`, request({}));
    assert.equal((await problemOf('listScenarios', scenarios, 400)).code, 'cursor.mismatch');
  });

  test('the size of a page has bounds', async () => {
    assert.equal(((await ask(target, 'listMatters', '/matters')) as unknown as AnyList).data.length, 20);
    for (const [limit, code] of [['0', 'number.minimum'], ['101', 'number.maximum'], ['-1', 'number.minimum'], ['1.5', 'field.type'], ['abc', 'field.type'], ['', 'field.type'], ['1&limit=2', 'field.type']]) {
      const problem = await problemOf('listMatters', await target.send(`/matters?limit=${limit}`, request({})), 400);
      assert.deepEqual([problem.code, problem.errors[0]?.pointer, problem.errors[0]?.code], ['request.invalid', '/limit', code], `limit=${limit}`);
    }
  });
}
