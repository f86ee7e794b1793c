import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Board, Notice, NoticeList } from '@hallkit/contract';
import { testKeys, testOrigin } from '../../fixtures/hall.fixture.ts';
import { createNoticeDesk, type NoticeDesk } from '../../fixtures/notices.fixture.ts';
import { publicRow } from '../decisions/decisions.service.ts';
import { insertDecisions } from '../decisions/decisions.store.ts';
import { searchOf } from './notices.check.ts';
import { seedSampleNotices } from './notices.sample.store.ts';
import { insertNotices, type NewNotice } from './notices.store.ts';

let desk: NoticeDesk;
before(async () => (desk = await createNoticeDesk('2026-12-10T01:00:00Z')));
after(() => desk.close());

const list = (query = ''): Promise<NoticeList> => desk.hall.read<NoticeList>(`/api/v1/halls/dezhou/notices${query}`);
const titles = async (query = ''): Promise<string[]> => (await list(query)).data.map(({ title }) => title.zh);
const board = (): Promise<Board> => desk.hall.read<Board>('/api/v1/halls/dezhou/board');
const credit = { kind: 'penalty', party: '德州样例大网吧有限公司', uscc: '91371499MAE001013E', number: '样例消罚〔2026〕58号', authority: '消防救援局', decidedOn: '2026-12-01', content: '占用疏散通道' } as const;

test('important ones first, then the newest; found by words, kind, audience, topic, department', async () => {
  const made: readonly (readonly [string, Parameters<NoticeDesk['publish']>[0]])[] = [
    ['一', { kind: 'policy', title: { zh: '一 小微企业贷款贴息', en: 'Loans' }, audience: 'legal', topics: ['loan'] }],
    ['二', { kind: 'notice', title: { zh: '二 窗口搬家' }, important: true }],
    ['三', { kind: 'convenience', title: { zh: '三 停车提示', en: 'Parking' }, audience: 'natural', body: { zh: '请从东门进入。' } }],
  ];
  for (const [at, [, more]] of made.entries()) {
    desk.setNow(`2026-12-10T01:0${at}:00Z`);
    await desk.publish(more);
  }
  desk.setNow('2026-12-10T01:05:00Z');
  await desk.publish({ title: { zh: '四 卫生检查' }, kind: 'notice' }, 'health', 'healthHead');
  assert.deepEqual((await titles()).map((title) => title[0]), ['二', '四', '三', '一']);
  const found: Readonly<Record<string, readonly string[]>> = {
    'kind=notice': ['二', '四'], 'audience=legal': ['二', '四', '一'], 'audience=natural': ['二', '四', '三'], 'topic=loan': ['一'], 'department=health': ['四'], 'q=贴息': ['一'], 'q=东门': ['三'], 'q=息贴': [], 'q=ＬＯＡＮＳ': ['一'], [`q=${encodeURIComponent('企业 贷款')}`]: ['一'], [`q=${encodeURIComponent('！')}`]: [],
  };
  for (const [query, expected] of Object.entries(found)) assert.deepEqual((await titles(`?${query}`)).map((title) => title[0]), expected, query);
  await desk.hall.refused('/api/v1/halls/dezhou/notices?topic=a%27b', 400, 'request.invalid');
});

test('pages hold every notice once, also while one is published in between', async () => {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: NoticeList = await list(`?limit=2${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.data.map(({ title }) => title.zh[0] ?? ''));
    if (seen.length === 2) await desk.publish({ title: { zh: '五 后来的', en: 'Later' }, important: true });
    cursor = page.nextCursor;
  }
  assert.deepEqual(seen, ['二', '四', '三', '一']);
});

test('what somebody wrote as markup stays text', async () => {
  const script = '<script>alert("德州")</script>';
  const { id } = await desk.publish({ title: { zh: `六 ${script}` }, body: { zh: `${script}\n\n<img src=x onerror=alert(1)>`, en: '&lt;b&gt;' } });
  const response = await desk.hall.call(`/api/v1/notices/${id}`);
  assert.equal(response.headers['content-type'], 'application/json; charset=utf-8');
  assert.equal(response.headers['x-content-type-options'], 'nosniff');
  const notice = response.json<Notice>();
  assert.deepEqual([notice.title.zh, notice.body], [`六 ${script}`, { zh: `${script}\n\n<img src=x onerror=alert(1)>`, en: '&lt;b&gt;' }]);
});

test('a notice is there until the last moment of its last day in the hall, and nowhere afterwards', async () => {
  const { id } = await desk.publish({ title: { zh: '七 当天有效' }, validUntil: '2026-12-10', onBoard: true });
  desk.setNow('2026-12-10T15:59:59Z');
  assert.equal((await desk.hall.read<Notice>(`/api/v1/notices/${id}`)).validUntil, '2026-12-10');
  assert.ok((await board()).notices.some((one) => one.id === id));
  desk.setNow('2026-12-10T16:00:00Z');
  await desk.hall.refused(`/api/v1/notices/${id}`, 404, 'notice.not-found');
  assert.ok(!(await titles()).includes('七 当天有效'));
  assert.ok(!(await board()).notices.some((one) => one.id === id));
  const feed = await desk.hall.call('/api/v1/halls/dezhou/notice-feed', { key: null });
  assert.doesNotMatch(feed.body, /当天有效/);
  await desk.hall.app.jobs.run('notices.publish');
  await desk.hall.app.jobs.run('notices.publish');
  const told = await desk.hall.database.db.selectFrom('events').select('data').where('type', '=', 'notices.withdrawn').execute();
  assert.deepEqual(told.map(({ data }) => (data as { notices: { id: string }[] }).notices.map((one) => one.id)), [[id]], 'boards are told once');
  desk.setNow('2026-12-10T01:30:00Z');
});

test('a board has lines that fit, firms but no persons, cases by their number', async () => {
  await desk.publish({ kind: 'credit', title: { zh: '八 处罚', en: 'Penalty' }, credit, onBoard: true });
  await desk.publish({ kind: 'credit', title: { zh: '九 个人' }, credit: { ...credit, party: '张伟民', uscc: null, number: 'P2' }, onBoard: true });
  await desk.publish({ kind: 'convenience', title: { zh: '字'.repeat(80) }, onBoard: true });
  await desk.publish({ kind: 'news', title: { zh: '不上屏' } });
  const read = await board();
  assert.deepEqual(read.credit, [{ id: read.credit[0]?.id ?? '', kind: 'penalty', party: '德州样例大网吧有限公司', content: { zh: '占用疏散通道', en: 'Penalty' }, authority: { zh: '消防救援局', en: null }, decidedOn: '2026-12-01' }]);
  assert.equal(read.convenience[0]?.text.zh, `${'字'.repeat(59)}…`);
  assert.ok(!JSON.stringify(read).includes('张伟民') && !JSON.stringify(read).includes('不上屏'));
  const listed = (await list('?kind=credit')).data.find(({ title }) => title.zh.startsWith('九'));
  assert.equal(listed?.credit?.party, '张*民');
  await insertDecisions(desk.hall.database.db, Array.from({ length: 40 }, (_, n) => ({
    ...publicRow({
      hallId: 'dezhou', timeZone: 'Asia/Shanghai', caseId: `cs_${n}`, number: `G-${n}`, kind: { zh: '行政许可', en: null }, result: 'granted', party: n === 0 ? { kind: 'person', id: null, name: '李小敏', number: null } : { kind: 'firm', id: null, name: `样例${n}有限公司`, number: null },
      matter: { id: null, name: { zh: '食品经营许可', en: null } }, content: null, department: { id: 'market-regulation', name: { zh: '市场监督管理局', en: null } }, decidedAt: new Date('2026-12-08T02:00:00Z'), validUntil: null, provenance: { kind: 'generated', source: null, note: { zh: '样例', en: null } },
    }),
    publishedAt: desk.now(),
  })));
  const full = await board();
  assert.deepEqual([full.credit.length, full.credit.at(-1)?.kind, JSON.stringify(full).includes('李')], [20, 'penalty', false], 'many grants leave room for what was chosen');
  const again = await desk.hall.call('/api/v1/halls/dezhou/board', { headers: { 'if-none-match': String((await desk.hall.call('/api/v1/halls/dezhou/board')).headers['etag']) } });
  assert.equal(again.statusCode, 304);
});

test('a key of another hall sees none, one of a department its own and what the hall says as a whole', async () => {
  const live = { headers: { origin: testOrigin } };
  await desk.publish({ title: { zh: '十 全大厅' } }, 'supervisor', 'marketHead');
  for (const path of ['notices', 'board']) await desk.hall.refused(`/api/v1/halls/dezhou/${path}`, 404, 'hall.not-found', { key: testKeys.county, ...live });
  const [{ id } = { id: '' }] = (await list('?kind=policy')).data;
  await desk.hall.refused(`/api/v1/notices/${id}`, 404, 'notice.not-found', { key: testKeys.county, ...live });
  await desk.hall.refused(`/api/v1/notices/${id}`, 404, 'notice.not-found', { key: testKeys.department, ...live });
  assert.deepEqual((await desk.hall.read<NoticeList>('/api/v1/halls/dezhou/notices', { key: testKeys.department, ...live })).data.map(({ title }) => title.zh[0]).sort(), ['十', '四'].sort());
});

test('the sample fills the page, the board and the desks of a hall', async () => {
  const now = desk.now();
  assert.ok((await seedSampleNotices(desk.hall.database.db, 'dezhou', { now })) >= 12, 'departments that the hall has not publish none');
  for (const kind of ['policy', 'notice', 'credit', 'convenience', 'news']) assert.ok((await list(`?kind=${kind}`)).data.length > 0, kind);
  const states = await desk.hall.database.db.selectFrom('notices').select('state').distinct().execute();
  assert.deepEqual(states.map(({ state }) => state).sort(), ['approved', 'draft', 'returned', 'submitted', 'withdrawn']);
  const read = await board();
  assert.deepEqual([read.notices.length > 0, read.convenience.length > 1, [...new Set(read.credit.map(({ kind }) => kind))].sort()], [true, true, ['licence', 'penalty']], JSON.stringify(read.credit));
});

test('one page of many reads few rows, by the index; what was public once is not looked at', async () => {
  const { db, pool } = desk.hall.database;
  const content = (n: number, zh: string): Pick<NewNotice, 'content' | 'search'> => {
    const made = { kind: 'notice' as const, title: { zh: `${zh}${n}` }, body: { zh: '内容' } };
    return { content: made, search: searchOf(made) };
  };
  const at = new Date('2026-06-01T00:00:00Z');
  const row = (n: number, shelf: 'public' | 'ended'): NewNotice => ({ hallId: 'dezhou', id: `no_${shelf}${n}`, department: null, authorId: 'dezhou.1101', state: 'approved', shelf, validFrom: at, endsAt: shelf === 'ended' ? at : null, publishedAt: at, at, provenance: { kind: 'generated', source: null, note: { zh: '样例', en: null } }, ...content(n, shelf === 'public' ? '在榜' : '过期') });
  for (let round = 0; round < 8; round += 1) await insertNotices(db, Array.from({ length: 500 }, (_, n) => row(round * 500 + n, round < 4 ? 'public' : 'ended')));
  await pool.query('analyze notices');
  const plan = async (where: string): Promise<string> => JSON.stringify((await pool.query(`explain (analyze, format json) select id from notices where hall_id = 'dezhou' and shelf = 'public' and (ends_at is null or ends_at > now()) ${where}`)).rows);
  const page = await plan('order by important desc, published_at desc, id desc limit 21');
  assert.match(page, /"Index Name":"notices_list"/);
  assert.doesNotMatch(page, /Seq Scan|"Node Type":"Sort"/);
  const found = await plan(`and pieces @> array['在榜','榜1','19','99']::text[] order by important desc, published_at desc, id desc limit 21`);
  assert.match(found, /notices_pieces/);
  assert.match(await plan(`and kind = 'policy' order by important desc, published_at desc, id desc limit 21`), /"Index Name":"notices_(kind|list)"/);
  assert.match(await plan('order by published_at desc, id desc limit 50'), /"Index Name":"notices_newest"/);
});
