import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { PublishedDecision, PublishedDecisionList } from '@hallkit/contract';
import { createTestHall, testKeys, testOrigin, type TestHall } from '../../fixtures/hall.fixture.ts';
import { cell } from './decisions.csv.ts';
import { publishDecisions } from './decisions.jobs.ts';
import { publishAt, publishDecision, publicRow, type DecisionToPublish } from './decisions.service.ts';
import { wantedOf } from './decisions.search.ts';
import { countQuery, insertDecisions, publishedQuery } from './decisions.store.ts';

let hall: TestHall;
let now = new Date('2026-09-29T02:00:00Z');
before(async () => (hall = await createTestHall({ clock: () => now })));
after(() => hall.close());

let count = 0;
const text = (zh: string, en: string | null = null): { zh: string; en: string | null } => ({ zh, en });
const decision = (more: Partial<DecisionToPublish> = {}): DecisionToPublish => ({
  hallId: 'dezhou', timeZone: 'Asia/Shanghai', caseId: `cs_${(count += 1)}`, number: `德市监许〔2026〕${count}号`, kind: text('行政许可', 'Administrative licence'), result: 'granted',
  party: { kind: 'firm', id: null, name: `德州样例餐饮${count}有限公司`, number: '91371402MA3EXAMP0L' }, matter: { id: null, name: text('食品经营许可', 'Food business licence') }, content: text('热食类食品制售'),
  department: { id: 'market-regulation', name: text('市场监督管理局', 'Administration for Market Regulation') }, decidedAt: now, validUntil: '2031-09-28', provenance: { kind: 'generated', source: null, note: text('样例') }, ...more,
});
const list = (query = ''): Promise<PublishedDecisionList> => hall.read<PublishedDecisionList>(`/api/v1/halls/dezhou/decisions${query}`);
const numbers = async (query: string): Promise<string[]> => (await list(query)).data.map(({ number }) => number);

test('becomes public the next working day at nine, also around holidays; where nobody knows, the next day', () => {
  const at = (moment: string, ...rest: [{ afterDays: number; time: string }?]): string => publishAt(new Date(moment), 'Asia/Shanghai', ...rest).toISOString();
  assert.equal(at('2026-09-29T02:00:00Z'), '2026-09-30T01:00:00.000Z');
  assert.equal(at('2026-09-30T02:00:00Z'), '2026-10-08T01:00:00.000Z', 'after National Day');
  assert.equal(at('2026-02-13T09:00:00Z'), '2026-02-14T01:00:00.000Z', 'a Saturday that is worked');
  assert.equal(at('2026-12-31T02:00:00Z'), '2027-01-01T01:00:00.000Z', 'a year that is not published');
  assert.equal(at('2026-09-29T02:00:00Z', { afterDays: 0, time: '09:00' }), '2026-09-29T02:00:00.000Z');
  assert.equal(at('2026-09-29T02:00:00Z', { afterDays: 30, time: '18:00' }), publishAt(new Date('2026-09-29T02:00:00Z'), 'Asia/Shanghai', { afterDays: 7, time: '18:00' }).toISOString(), 'never later than the law');
});

test('is not there before its day, and then once, whoever publishes it', async () => {
  const given = decision();
  await publishDecision(hall.database.db, given);
  await publishDecision(hall.database.db, given);
  assert.deepEqual((await list()).data, []);
  const [{ id } = { id: '' }] = await hall.database.db.selectFrom('decisions').select('id').execute();
  await hall.refused(`/api/v1/decisions/${id}`, 404, 'decision.not-found');
  now = new Date('2026-09-30T01:00:00Z');
  await Promise.all([hall.app.jobs.run('decisions.publish'), publishDecisions(hall.database.db, now), publishDecisions(hall.database.db, now)]);
  const { data, total } = await list();
  assert.deepEqual([data.length, total, data[0]?.publishedAt, data[0]?.decidedOn, data[0]?.validFrom, data[0]?.party.uscc], [1, 1, '2026-09-30T01:00:00.000Z', '2026-09-29', '2026-09-29', '91371402MA3EXAMP0L']);
  assert.deepEqual(await hall.read<PublishedDecision>(`/api/v1/decisions/${id}`), data[0]);
  const told = await hall.database.db.selectFrom('events').select('data').where('type', '=', 'decisions.published').execute();
  assert.deepEqual(told.map((event) => event.data), [{ hallId: 'dezhou', count: 1 }]);
});

test('people are masked, numbers of people are nowhere in it', async () => {
  await publishDecision(hall.database.db, decision({ party: { kind: 'person', id: 'ps_1', name: '李小敏', number: '371402199001011234' }, content: text('同意 371402199001011234（13800003210）开业'), number: 'P-1', decidedAt: new Date('2026-09-28T02:00:00Z') }));
  await publishDecisions(hall.database.db, now);
  const response = await hall.call('/api/v1/halls/dezhou/decisions?q=P-1');
  assert.ok(!/371402199001011234|13800003210|李小敏/.test(response.body), response.body);
  assert.deepEqual(response.json<PublishedDecisionList>().data[0]?.party, { kind: 'person', name: '李*敏', uscc: null });
  const [row] = await hall.database.db.selectFrom('decisions').selectAll().where('number', '=', 'P-1').execute();
  assert.ok(!/371402199001011234|李小敏/.test(JSON.stringify(row)));
});

test('is found by words of the party, the number and the matter, in any width and case; and by day, result, department', async () => {
  await insertDecisions(hall.database.db, [
    decision({ number: 'S-1', party: { kind: 'firm', id: null, name: '禹城老味道饭店', number: '91371402MA3EXAMP1L' }, decidedAt: new Date('2026-03-02T02:00:00Z') }),
    decision({ number: 'S-2', party: { kind: 'firm', id: null, name: '味道研究所', number: null }, matter: { id: null, name: text('公众聚集场所消防安全检查', 'Fire safety check') }, result: 'refused', department: { id: 'fire-rescue', name: text('消防救援机构') }, decidedAt: new Date('2026-03-03T02:00:00Z') }),
  ].map((one) => ({ ...publicRow(one), publishedAt: now })));
  assert.deepEqual(await numbers('?q=味道'), ['S-2', 'S-1']);
  assert.deepEqual(await numbers('?q=道味'), [], 'its pieces are there, the word is not');
  assert.deepEqual(await numbers(`?q=${encodeURIComponent('味道 消防')}`), ['S-2']);
  assert.deepEqual(await numbers(`?q=${encodeURIComponent('ｆｉｒｅ')}`), ['S-2']);
  assert.deepEqual(await numbers('?q=MA3EXAMP1'), ['S-1']);
  assert.deepEqual(await numbers('?q=禹'), ['S-1']);
  assert.deepEqual(await numbers(`?q=${encodeURIComponent('！？')}`), [], 'asks for what nothing has');
  assert.deepEqual(await numbers('?result=refused'), ['S-2']);
  assert.deepEqual(await numbers('?department=fire-rescue'), ['S-2']);
  assert.deepEqual(await numbers('?from=2026-03-02&to=2026-03-02'), ['S-1']);
  const problem = await hall.refused('/api/v1/halls/dezhou/decisions?from=2026-03-03&to=2026-03-02', 400, 'request.invalid');
  assert.equal(problem.errors[0]?.pointer, '/to');
});

test('pages without gap or repeat while others are published', async () => {
  const days = ['2026-01-05', '2026-01-06', '2026-01-06', '2026-01-06', '2026-01-07'];
  await insertDecisions(hall.database.db, days.map((day, at) => ({ ...publicRow(decision({ number: `Q-${at}`, decidedAt: new Date(`${day}T02:00:00Z`) })), publishedAt: now })));
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: PublishedDecisionList = await list(`?q=Q&limit=2${cursor && `&cursor=${cursor}`}`);
    if (seen.length === 2) await insertDecisions(hall.database.db, [{ ...publicRow(decision({ number: 'Q-9', decidedAt: new Date('2026-01-08T02:00:00Z') })), publishedAt: now }]);
    seen.push(...page.data.map(({ number }) => number));
    cursor = page.nextCursor;
  }
  assert.deepEqual([seen.length, new Set(seen).size, seen[0], seen.at(-1)], [5, 5, 'Q-4', 'Q-0']);
  await hall.refused('/api/v1/halls/dezhou/decisions?cursor=abc', 400, 'cursor.malformed');
});

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}
const looked = (plan: Plan): number => (plan['Relation Name'] === 'decisions' ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'] : 0) + (plan.Plans ?? []).reduce((sum, below) => sum + looked(below), 0);

/** Rows that a page and its count look at. */
async function rowsRead(q?: string): Promise<readonly number[]> {
  const { db, pool } = hall.database;
  const filter = { hallId: 'dezhou', departmentId: null, result: null, from: null, to: null, wanted: wantedOf(q) };
  const read: number[] = [];
  for (const query of [publishedQuery(db, filter, null, 21).compile(db), countQuery(db, filter, 10_000).compile(db)]) {
    const { rows } = await pool.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(`explain (analyze, format json) ${query.sql}`, [...query.parameters]);
    read.push(...(rows[0]?.['QUERY PLAN'] ?? []).map(({ Plan }) => looked(Plan)));
  }
  return read;
}

test('looking for one among many reads few rows, whatever PostgreSQL has counted of them', async () => {
  const { db, pool } = hall.database;
  // Counted while there are few of them, and not since.
  await pool.query('alter table decisions set (autovacuum_enabled = off)');
  await pool.query('analyze decisions');
  for (let round = 0; round < 10; round += 1) {
    await insertDecisions(db, Array.from({ length: 300 }, (_, at) => ({ ...publicRow(decision({ number: `ZZ-${round}-${at}`, decidedAt: new Date('2026-01-02T02:00:00Z') })), publishedAt: now })));
  }
  for (const counted of ['long ago', 'now']) {
    if (counted === 'now') await pool.query('analyze decisions');
    for (const number of ['ZZ-0-0', 'ZZ-1-112', 'ZZ-2-222', 'ZZ-7-123', 'ZZ-9-299']) {
      const [page = 0, count = 0] = await rowsRead(number);
      assert.ok(page >= 1 && page <= 150 && count <= 150, `${number} reads ${page} and ${count} rows, counted ${counted}`);
    }
    const [page = 0] = await rowsRead('食品');
    assert.ok(page <= 1100, `what thousands have reads ${page} rows, counted ${counted}`);
    assert.equal((await rowsRead())[0], 21, 'along the list');
  }
});

test('a key of another hall sees none, one of a department only its own', async () => {
  const live = { headers: { origin: testOrigin } };
  await hall.refused('/api/v1/halls/dezhou/decisions', 404, 'hall.not-found', { key: testKeys.county, ...live });
  const [{ id } = { id: '' }] = (await list()).data;
  await hall.refused(`/api/v1/decisions/${id}`, 404, 'decision.not-found', { key: testKeys.county, ...live });
  assert.deepEqual((await hall.read<PublishedDecisionList>('/api/v1/halls/dezhou/decisions', { key: testKeys.department, ...live })).data, []);
});

test('as data: every row, in the language of the caller, and nothing that a spreadsheet would run', async () => {
  await insertDecisions(hall.database.db, [{ ...publicRow(decision({ number: 'X-1', party: { kind: 'firm', id: null, name: '=HYPERLINK("http://evil.example","点我")', number: null }, content: text('一,\n"二"'), decidedAt: new Date('2026-04-01T02:00:00Z') })), publishedAt: now }]);
  const response = await hall.call('/api/v1/halls/dezhou/decisions/export?q=X-1', { headers: { 'accept-language': 'en' } });
  assert.equal(response.headers['content-type'], 'text/csv; charset=utf-8');
  assert.match(String(response.headers['content-disposition']), /^attachment; /);
  const [head, first] = response.body.split('\r\n');
  assert.equal(head, '\ufeffid,number,kind,result,party,uscc,matter,content,department,decidedOn,validFrom,validUntil,publishedAt,provenance');
  assert.ok(first?.includes(`,X-1,Administrative licence,granted,"'=HYPERLINK(""http://evil.example"",""点我"")",,Food business licence,"一,\n""二""",Administration for Market Regulation,2026-04-01,`), first);
  const all = await hall.call('/api/v1/halls/dezhou/decisions/export?q=ZZ');
  assert.equal(all.body.trimEnd().split('\r\n').length, 3001, 'several pages of it');
  assert.deepEqual(['+1', '-1', '@x', '\t=1', 'a-1', ' b'].map(cell), ["\"'+1\"", "\"'-1\"", "\"'@x\"", "\"'\t=1\"", 'a-1', '" b"']);
});
