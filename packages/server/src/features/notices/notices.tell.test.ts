import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Subscription } from '@hallkit/contract';
import { createNoticeDesk, type NoticeDesk } from '../../fixtures/notices.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { createSeal } from '../../platform/seal/seal.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { publishNotices } from './notices.publish.ts';
import { subscribe } from './notices.subscriptions.ts';
import { tellSubscribers, wants } from './notices.tell.ts';

let desk: NoticeDesk;
before(async () => (desk = await createNoticeDesk('2026-12-10T01:00:00Z')));
after(() => desk.close());

const home = '/api/v1/halls/dezhou/notice-subscriptions';
const ask = (body: object): Promise<Subscription> => desk.hall.read<Subscription>(home, post(body));
const codeOf = async (id: string): Promise<string> => ((await desk.hall.database.db.selectFrom('notifications').select('data').where('event_key', '=', `notice.code ${id}`).executeTakeFirstOrThrow()).data as { code: string }).code;
const confirm = (id: string, code: string) => desk.hall.call(`/api/v1/notice-subscriptions/${id}/confirm`, post({ code }));
const begin = async (body: object): Promise<Subscription> => {
  const { id } = await ask(body);
  const response = await confirm(id, await codeOf(id));
  assert.equal(response.statusCode, 200, response.body);
  return response.json<Subscription>();
};
const told = async (noticeId: string): Promise<{ channel: string; recipient: string | null; event_key: string }[]> => desk.hall.database.db.selectFrom('notifications').select(['channel', 'recipient', 'event_key']).where('about', '=', noticeId).orderBy('event_key').execute();
const run = (name: string): Promise<void> => desk.hall.app.jobs.run(name);
const tellAll = async (): Promise<void> => {
  while (await desk.hall.database.db.selectFrom('notice_tellings').select('notice_id').executeTakeFirst()) await run('notices.tell');
};

test('a subscription begins with its code alone; the address lies sealed and is shown masked', async () => {
  const pending = await ask({ channel: 'sms', address: '+86-138-0000-3210', kinds: ['policy', 'policy'], audience: 'legal' });
  assert.deepEqual([pending.state, pending.address, pending.kinds, pending.audience, pending.expiresAt], ['pending', '138****3210', ['policy'], 'legal', '2026-12-10T01:10:00.000Z']);
  const wrong = await desk.hall.refused(`/api/v1/notice-subscriptions/${pending.id}/confirm`, 400, 'code.wrong', { ...post({ code: '000000' }), headers: { 'accept-language': 'en' } });
  assert.deepEqual(wrong.errors.map(({ pointer, detail }) => [pointer, detail]), [['/code', 'can be tried 4 more times']]);
  const code = await codeOf(pending.id);
  const active = (await confirm(pending.id, code)).json<Subscription>();
  assert.deepEqual([active.state, active.expiresAt], ['active', null]);
  assert.equal((await confirm(pending.id, code)).json<Subscription>().state, 'active', 'the answer was lost: the same once more');
  assert.equal((await confirm(pending.id, '123456')).statusCode, 409);
  const rows = JSON.stringify(await desk.hall.database.db.selectFrom('notice_subscriptions').selectAll().execute());
  assert.doesNotMatch(rows, /13800003210|138-0000-3210/);
  await desk.hall.refused('/api/v1/notice-subscriptions/sb_0000000000000000000000/confirm', 404, 'subscription.not-found', post({ code: '123456' }));
});

test('five wrong codes end it for good, also the right one afterwards, and also when they come at once; so do ten minutes', async () => {
  const { id } = await ask({ channel: 'email', address: 'A.B@Example.org', kinds: ['notice'] });
  const code = await codeOf(id);
  const bad = code === '111111' ? '222222' : '111111';
  const answers = await Promise.all(Array.from({ length: 8 }, () => confirm(id, bad)));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [400, 400, 400, 400, 400, 409, 409, 409]);
  assert.equal((await confirm(id, code)).json<{ code: string }>().code, 'subscription.expired');
  const late = await ask({ channel: 'email', address: 'a.b@example.org', kinds: ['notice'] });
  desk.setNow('2026-12-10T01:10:00Z');
  await desk.hall.refused(`/api/v1/notice-subscriptions/${late.id}/confirm`, 409, 'subscription.expired', post({ code: await codeOf(late.id) }));
});

test('an address that is none is refused with where it stands; however it is typed, it is one', async () => {
  const bad: readonly (readonly [string, string])[] = [['sms', '0534-2687001'], ['sms', '12812343210'], ['email', 'a@example.org,b@example.org'], ['email', 'nobody'], ['email', 'a@b'], ['wechat', 'short'], ['wechat', 'oA1b2C3d4E5f6G7h8中文中文中'], ['sms', '138 0000 3210'], ['email', '<a@example.org>']];
  for (const [channel, address] of bad) {
    const problem = await desk.hall.refused(home, 400, 'request.invalid', post({ channel, address, kinds: ['policy'] }));
    assert.deepEqual(problem.errors.map(({ pointer }) => pointer), ['/address'], address);
  }
  await begin({ channel: 'email', address: 'Li.Min@Example.org', kinds: ['news'] });
  const second = await begin({ channel: 'email', address: 'li.min@example.ORG', kinds: ['policy'] });
  const active = await desk.hall.database.db.selectFrom('notice_subscriptions').select(['id', 'kinds']).where('channel', '=', 'email').where('state', '=', 'active').execute();
  assert.deepEqual(active, [{ id: second.id, kinds: ['policy'] }], 'the one of before has ended');
  const [one, other] = [await ask({ channel: 'email', address: 'x@example.org', kinds: ['news'] }), await ask({ channel: 'email', address: 'X@example.org', kinds: ['news'] })];
  const [first, last] = await Promise.all([confirm(one.id, await codeOf(one.id)), confirm(other.id, await codeOf(other.id))]);
  assert.deepEqual([first.statusCode, last.statusCode], [200, 200], 'two codes at once');
});

test('codes of an address are limited, from wherever they are asked for', async () => {
  const principal = { keyId: 'k', kind: 'publishable', mode: 'live', hallId: 'dezhou', networkId: 'dezhou', hallIds: ['dezhou'], departmentId: null, regionCode: null, scopes: [], person: null } satisfies Principal;
  const context = { now: desk.now, seal: createSeal('x'.repeat(40)), base: () => '', followUrl: '/{id}' };
  const from = (address: string) => subscribe(desk.hall.database.db, context, 'dezhou', { channel: 'sms', address: '13900001234', kinds: ['news'] }, { principal, caller: { address, isLocal: false }, locale: 'en' });
  for (let n = 0; n < 5; n += 1) await from(`192.0.2.${n}`);
  await assert.rejects(from('192.0.2.9'), { code: 'code.limited', status: 429 });
});

test('who wants what', () => {
  const notice = { kind: 'policy', title: { zh: '一' }, body: { zh: '一' }, audience: 'legal', topics: ['loan'] } as const;
  const asked = { kinds: ['policy'], topics: [], audience: 'everyone' } as const;
  const content = { ...notice, topics: [...notice.topics] };
  assert.equal(wants(asked, content), true);
  assert.equal(wants({ ...asked, kinds: ['news'] }, content), false);
  assert.equal(wants({ ...asked, audience: 'natural' }, content), false);
  assert.equal(wants({ ...asked, audience: 'natural' }, { ...content, audience: 'everyone' }), true);
  assert.deepEqual([wants({ ...asked, topics: ['loan', 'tax'] }, content), wants({ ...asked, topics: ['tax'] }, content)], [true, false]);
});

test('subscribers get a notice once, by several servers in many parts, also where one is killed in between; who came later or left gets none', async () => {
  const { db } = desk.hall.database;
  await db.deleteFrom('notice_subscriptions').execute();
  desk.setNow('2026-12-10T02:00:00Z');
  const [wanting, , leaving] = [await begin({ channel: 'sms', address: '13800003210', kinds: ['news'] }), await begin({ channel: 'email', address: 'tax@example.org', kinds: ['policy'] }), await begin({ channel: 'wechat', address: 'oA1b2C3d4E5f6G7h8I9j0', kinds: ['news'] })];
  const many = await db.selectFrom('notice_subscriptions').selectAll().where('id', '=', wanting.id).executeTakeFirstOrThrow();
  const clones = Array.from({ length: 450 }, (_, n) => ({ ...many, id: `sb_${String(n).padStart(22, '0')}`, address_hash: `h${n}` }));
  await db.insertInto('notice_subscriptions').values(clones).execute();
  await desk.hall.read(`/api/v1/notice-subscriptions/${leaving.id}/end`, post({}));
  const notice = await desk.publish({ kind: 'news', title: { zh: '新功能', en: 'News' } });
  desk.setNow('2026-12-10T02:01:00Z');
  await begin({ channel: 'email', address: 'late@example.org', kinds: ['news'] });
  // Killed before the commit: nothing of the part is there, and the next one begins with it again.
  const killed = (): string => {
    throw new Error('killed');
  };
  await assert.rejects(tellSubscribers(db, { now: desk.now, seal: { ...createSeal('x'.repeat(40)), open: killed, seal: killed, digest: killed } }));
  assert.deepEqual(await told(notice.id), []);
  const beside = await desk.hall.beside(desk.now);
  await Promise.all([run('notices.tell'), beside.jobs.run('notices.tell'), run('notices.tell')]);
  await tellAll();
  const rows = await told(notice.id);
  assert.deepEqual([rows.length, new Set(rows.map(({ event_key }) => event_key)).size, new Set(rows.map(({ channel }) => channel)).size], [451, 451, 1]);
  await desk.hall.database.db.insertInto('notice_tellings').values({ hall_id: 'dezhou', notice_id: notice.id }).execute();
  await tellAll();
  assert.equal((await told(notice.id)).length, 451, 'told again from the start, nobody gets it twice');
});

test('the message says what and leads to it; ending a subscription by its link ends no other messages', async () => {
  const { db } = desk.hall.database;
  await db.deleteFrom('notice_subscriptions').execute();
  await db.updateTable('notifications').set({ state: 'suppressed', recipient: null }).where('state', '=', 'pending').execute();
  const { id } = await begin({ channel: 'sms', address: '13800003210', kinds: ['convenience'] });
  const notice = await desk.publish({ kind: 'convenience', title: { zh: '元旦放假安排', en: 'New Year' } });
  await tellAll();
  await run('notifications.sms');
  const message = await db.selectFrom('notifications').select(['id', 'state', 'recipient']).where('about', '=', notice.id).executeTakeFirstOrThrow();
  assert.deepEqual([message.state, message.recipient], ['sent', '138****3210']);
  const page = await desk.hall.call(`/m/${message.id}`, { key: null });
  assert.deepEqual([page.statusCode, page.headers['location']], [302, `/examples/portal/?notice=${notice.id}`]);
  const asked = await desk.hall.call(`/m/${message.id}/stop?lang=en`, { key: null });
  assert.match(asked.body, /no more notices/i);
  assert.equal((await db.selectFrom('notice_subscriptions').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state, 'active', 'opening it changes nothing');
  const done = await desk.hall.call(`/m/${message.id}/stop`, { key: null, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: '' });
  assert.equal(done.statusCode, 200);
  assert.deepEqual(await db.selectFrom('notice_subscriptions').select(['state', 'address_sealed']).where('id', '=', id).executeTakeFirstOrThrow(), { state: 'ended', address_sealed: null });
  assert.equal(await db.selectFrom('notification_opt_outs').select('channel').executeTakeFirst(), undefined, 'calls and reminders still come');
});

test('what is due while no server was there becomes public once when one is; what was over by then never does', async () => {
  const { db } = desk.hall.database;
  const coming = await desk.publish({ title: { zh: '明日起' }, validFrom: '2026-12-11T01:00:00Z' });
  const over = await desk.publish({ title: { zh: '只此一日' }, validFrom: '2026-12-11T01:00:00Z', validUntil: '2026-12-11' });
  assert.deepEqual([coming.state, coming.publishedAt], ['approved', null]);
  await run('notices.publish');
  await desk.hall.refused(`/api/v1/notices/${coming.id}`, 404, 'notice.not-found');
  desk.setNow('2026-12-14T01:00:00Z');
  const beside = await desk.hall.beside(desk.now);
  await Promise.all([publishNotices(db, desk.now()), publishNotices(db, desk.now())]);
  await Promise.all([run('notices.publish'), beside.jobs.run('notices.publish'), publishNotices(db, desk.now())]);
  assert.equal((await desk.hall.read<{ publishedAt: string }>(`/api/v1/notices/${coming.id}`)).publishedAt, '2026-12-14T01:00:00.000Z');
  await desk.hall.refused(`/api/v1/notices/${over.id}`, 404, 'notice.not-found');
  const events = (await db.selectFrom('events').select(['type', 'data']).where('type', 'like', 'notices.%').execute()).filter(({ data }) => JSON.stringify(data).includes(coming.id) || JSON.stringify(data).includes(over.id));
  assert.deepEqual(events.map(({ type }) => type), ['notices.published']);
  assert.deepEqual((events[0]?.data as { notices: { id: string }[] }).notices.map(({ id }) => id), [coming.id]);
});

test('what was withdrawn before its subscribers were told is told to nobody', async () => {
  const notice = await desk.publish({ title: { zh: '收回' }, kind: 'convenience' });
  await begin({ channel: 'sms', address: '13800003212', kinds: ['convenience'] });
  await desk.act('market', notice, 'withdraw', { reason: '有误' });
  await tellAll();
  assert.deepEqual(await told(notice.id), []);
});
