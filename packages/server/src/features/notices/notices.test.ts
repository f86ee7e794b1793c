import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { StaffNotice, StaffNoticeList } from '@hallkit/contract';
import type { CaseStaff } from '../../fixtures/cases.fixture.ts';
import { createNoticeDesk, noticeOf, type NoticeDesk } from '../../fixtures/notices.fixture.ts';
import { signInCitizen } from '../../fixtures/citizen.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';

let desk: NoticeDesk;
before(async () => (desk = await createNoticeDesk('2026-12-10T01:00:00Z')));
after(() => desk.close());

const home = '/api/v1/halls/dezhou/notice-desk';
const list = async (who: CaseStaff, query = ''): Promise<StaffNoticeList> => desk.hall.read(`${home}${query}`, { headers: await desk.headers(who) });
const ids = async (who: CaseStaff, query = ''): Promise<string[]> => (await list(who, query)).data.map(({ id }) => id);
const actions = (id: string): string => `/api/v1/staff-notices/${id}/actions`;

test('from draft to the public: written, submitted, returned with a reason, saved, approved by somebody else', async () => {
  const draft = await desk.write('market', { kind: 'convenience', topics: ['hall', 'hall'] });
  assert.deepEqual([draft.state, draft.version, draft.department?.id, draft.author.staffNo, draft.actions, draft.log], ['draft', 0, 'market-regulation', '1101', ['save', 'submit'], []]);
  assert.deepEqual(draft.notice.topics, ['hall']);
  await desk.hall.refused(`/api/v1/notices/${draft.id}`, 404, 'notice.not-found');
  const submitted = await desk.act('market', draft, 'submit');
  assert.deepEqual([submitted.state, submitted.actions], ['submitted', ['withdraw']]);
  assert.deepEqual(await ids('marketHead', '?view=toApprove'), [draft.id]);
  assert.deepEqual(await desk.refusal('marketHead', actions(draft.id), { version: 1, action: 'return' }), [400, 'request.invalid', '/reason']);
  const returned = await desk.act('marketHead', submitted, 'return', { reason: '请补时间' });
  assert.deepEqual([returned.state, returned.actions, returned.log.map(({ action, staff, reason }) => [action, staff.staffNo, reason])], ['returned', [], [['submit', '1101', null], ['return', '1201', '请补时间']]]);
  const saved = await desk.hall.read<StaffNotice>(`/api/v1/staff-notices/${draft.id}/save`, post({ version: returned.version, notice: noticeOf({ kind: 'convenience', body: { zh: '自明日起。' } }) }, { headers: await desk.headers('market') }));
  assert.deepEqual([saved.state, saved.notice.body], ['returned', { zh: '自明日起。' }]);
  const approved = await desk.act('marketHead', await desk.act('market', saved, 'submit'), 'approve');
  assert.deepEqual([approved.state, approved.publishedAt, approved.actions], ['approved', '2026-12-10T01:00:00.000Z', ['withdraw']]);
  assert.equal((await desk.hall.read<{ body: { zh: string } }>(`/api/v1/notices/${draft.id}`)).body.zh, '自明日起。');
  assert.deepEqual(await ids('market', '?view=inForce'), [draft.id]);
  const gone = await desk.act('market', approved, 'withdraw', { reason: '已另行通知' });
  assert.deepEqual([gone.state, gone.actions], ['withdrawn', []]);
  await desk.hall.refused(`/api/v1/notices/${draft.id}`, 404, 'notice.not-found');
  assert.deepEqual(await ids('market', '?view=ended'), [draft.id]);
  const told = await desk.hall.database.db.selectFrom('events').select(['type', 'data']).where('topic', '=', 'hall.dezhou').where('type', 'like', 'notices.%').orderBy('seq').execute();
  const one = { id: draft.id, kind: 'convenience', important: false, onBoard: false };
  assert.deepEqual(told, [{ type: 'notices.published', data: { hallId: 'dezhou', notices: [one] } }, { type: 'notices.withdrawn', data: { hallId: 'dezhou', notices: [one] } }]);
});

test('nobody approves their own, whatever their roles; nor somebody without the role, nor of another department', async () => {
  const own = await desk.act('marketHead', await desk.write('marketHead'), 'submit');
  assert.deepEqual(await desk.refusal('marketHead', actions(own.id), { version: 1, action: 'approve' }), [403, 'notice.own']);
  assert.deepEqual(await desk.refusal('marketHead', actions(own.id), { version: 1, action: 'return', reason: 'x' }), [403, 'notice.own']);
  assert.deepEqual((await ids('marketHead', '?view=toApprove')).includes(own.id), false);
  assert.deepEqual(await desk.refusal('market', actions(own.id), { version: 1, action: 'approve' }), [403, 'person.role']);
  assert.deepEqual(await desk.refusal('healthHead', actions(own.id), { version: 1, action: 'approve' }), [404, 'notice.not-found']);
  const ofSupervisor = await desk.act('supervisor', await desk.write('supervisor'), 'submit');
  assert.equal(ofSupervisor.department, null);
  assert.deepEqual(await desk.refusal('supervisor', actions(ofSupervisor.id), { version: 1, action: 'approve' }), [403, 'notice.own']);
  assert.equal((await desk.act('supervisor', own, 'approve')).state, 'approved');
  assert.equal((await desk.act('healthHead', ofSupervisor, 'approve')).state, 'approved', 'what the hall says as a whole, any approver of it approves');
});

test('of two who approve at once one does, the other is told that it has changed', async () => {
  const notice = await desk.act('market', await desk.write('market'), 'submit');
  const answers = await Promise.all((['marketHead', 'supervisor'] as const).map((who) => desk.refusal(who, actions(notice.id), { version: 1, action: 'approve' })));
  assert.deepEqual(answers.map(([status]) => status).sort(), [200, 409]);
  assert.deepEqual(answers.find(([status]) => status === 409), [409, 'notice.changed', '/version']);
  const { count } = await desk.hall.database.db.selectFrom('events').select(({ fn }) => fn.countAll<number>().as('count')).where('type', '=', 'notices.published').where('data', '@>', JSON.stringify({ notices: [{ id: notice.id }] }) as never).executeTakeFirstOrThrow();
  assert.equal(count, 1);
  assert.deepEqual(await desk.refusal('supervisor', actions(notice.id), { version: 2, action: 'approve' }), [409, 'notice.action', '/action']);
  assert.deepEqual(await desk.refusal('market', `/api/v1/staff-notices/${notice.id}/save`, { version: 2, notice: noticeOf() }), [409, 'notice.action', '/action'], 'what is public is not rewritten');
});

test('a draft is its author’s alone; a stranger, a citizen and a key without a person see no desk', async () => {
  const draft = await desk.write('market');
  assert.ok((await ids('market')).includes(draft.id));
  for (const who of ['marketHead', 'supervisor', 'health'] as const) {
    await desk.hall.refused(`/api/v1/staff-notices/${draft.id}`, 404, 'notice.not-found', { headers: await desk.headers(who) });
    assert.ok(!(await ids(who)).includes(draft.id));
  }
  assert.deepEqual(await desk.refusal('health', actions(draft.id), { version: 0, action: 'submit' }), [404, 'notice.not-found']);
  await desk.hall.refused(home, 401, 'person.required');
  const { authorization } = await signInCitizen(desk.hall);
  await desk.hall.refused(home, 403, 'person.role', { headers: { authorization } });
  await desk.hall.refused('/api/v1/halls/dezhou-decheng/notice-desk', 403, 'person.role', { headers: await desk.headers('market') });
});

test('a link that leads elsewhere than it says is refused with where it stands', async () => {
  const hostile = ['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,<script>', 'http://www.gov.cn/', '//evil.example', '/\\evil.example', 'https://www.gov.cn@evil.example/', 'https://user@host.example', 'https://a.example/ b', 'https://a.example/"onmouseover=x', "https://a.example/'x", 'https://www.gоv.cn/', 'https://a.example/\u202egpj', '/\u200b/evil.example', 'https://', 'https://localhost/', '\thttps://a.example', 'java\u0000script:alert(1)'];
  for (const url of hostile) assert.deepEqual(await desk.refusal('market', home, noticeOf({ links: [{ text: { zh: '好' }, url: 'https://www.gov.cn/' }, { text: { zh: '坏' }, url }] })), [400, 'request.invalid', '/links/1/url'], JSON.stringify(url));
  const draft = await desk.write('market', { links: [{ text: { zh: '预约' }, url: '/examples/portal/?view=book' }] });
  assert.deepEqual(await desk.refusal('market', `/api/v1/staff-notices/${draft.id}/save`, { version: 0, notice: noticeOf({ links: [{ text: { zh: '坏' }, url: 'https://user:secret@host.example/' }] }) }), [400, 'request.invalid', '/notice/links/0/url']);
});

test('days the wrong way round, a day that is over, numbers of people, matters of nobody, a record that is none', async () => {
  const credit = { kind: 'penalty', party: '德州样例大网吧有限公司', uscc: '91371499MAE001013E', number: '样例〔2026〕1号', authority: '消防救援局', decidedOn: '2026-12-01', content: '占用疏散通道' } as const;
  const bad: readonly (readonly [object, string])[] = [
    [{ validFrom: '2026-12-20T00:00:00Z', validUntil: '2026-12-19' }, '/validUntil'], [{ validUntil: '2026-12-09' }, '/validUntil'], [{ validUntil: '2026-02-30' }, '/validUntil'],
    [{ body: { zh: '申请人身份证 371402190101019974' } }, '/body/zh'], [{ title: { zh: '号码３７１４０２１９０１０１０１９９７４' } }, '/title/zh'], [{ matterIds: ['nothing'] }, '/matterIds/0'], [{ kind: 'credit' }, '/credit'], [{ credit }, '/credit'],
    [{ kind: 'credit', credit: { ...credit, uscc: '91371499MAE001013F' } }, '/credit/uscc'], [{ kind: 'credit', credit: { ...credit, decidedOn: '2026-12-11' } }, '/credit/decidedOn'], [{ title: { zh: '\u200b\u200b' } }, '/title/zh'], [{ topics: ["a'; drop table notices"] }, '/topics/0'],
  ];
  for (const [more, pointer] of bad) assert.deepEqual(await desk.refusal('market', home, { ...noticeOf(), ...more }), [400, 'request.invalid', pointer], JSON.stringify(more));
  const good = await desk.write('market', { kind: 'credit', credit, validUntil: '2026-12-10' });
  assert.equal(good.state, 'draft');
});

test('whose last day went by on a desk is not approved but returned', async () => {
  const notice = await desk.act('market', await desk.write('market', { validUntil: '2026-12-10' }), 'submit');
  desk.setNow('2026-12-10T16:00:00Z');
  assert.deepEqual(await desk.refusal('marketHead', actions(notice.id), { version: 1, action: 'approve' }), [409, 'notice.over', '/action']);
  assert.equal((await desk.act('marketHead', notice, 'return', { reason: '日期已过' })).state, 'returned');
  desk.setNow('2026-12-10T01:00:00Z');
});

test('the desk is read in pages, what changed last first', async () => {
  const made: string[] = [];
  for (let minute = 10; minute < 15; minute += 1) {
    desk.setNow(`2026-12-10T02:${minute}:00Z`);
    made.unshift((await desk.write('health')).id);
  }
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: StaffNoticeList = await list('health', `?limit=2${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  assert.deepEqual(seen, made);
  await desk.hall.refused(`${home}?cursor=abc`, 400, 'cursor.malformed', { headers: await desk.headers('health') });
});
