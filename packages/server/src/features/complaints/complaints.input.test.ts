import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { ComplaintReceipt } from '@hallkit/contract';
import { sql } from 'kysely';
import { createComplaintDesk, type ComplaintDesk } from '../../fixtures/complaints.fixture.ts';
import { testKeys } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';

let desk: ComplaintDesk;
before(async () => (desk = await createComplaintDesk('2026-11-25T02:00:00Z')));
after(() => desk.close());

const path = '/api/v1/halls/dezhou/complaints';
const refused = async (status: number, code: string, body: object, more: object = {}): Promise<readonly { readonly pointer: string; readonly detail: string }[]> => (await desk.hall.refused(path, status, code, post({ kind: 'complaint', text: '说明', ...body }, more))).errors;

test('a script in the text is a text', async () => {
  const text = '<script>alert(1)</script> "><img src=x onerror=alert(1)>';
  const { trackingId } = await desk.hand({ text });
  assert.equal((await desk.tracked(trackingId)).text, text);
});

test('what is too long or empty is refused with the limit and the field', async () => {
  const [fault] = await refused(400, 'request.invalid', { text: 'x'.repeat(10_000) });
  assert.equal(fault?.pointer, '/text');
  assert.match(fault?.detail ?? '', /4000/);
  assert.equal((await refused(400, 'request.invalid', { text: ' \n ' }))[0]?.pointer, '/text');
});

test('what it is about and is not there is told with where, and nothing else of it', async () => {
  const { progressId } = await desk.open({ planId: 'sign', department: 'market-regulation' });
  const { ids: { other = '' } } = await desk.open({ planId: 'other', department: 'health' });
  const cases = [
    [{ kind: 'case', progressId, caseId: 'cs_4fJq0Zc2Xb9nLw7RtYh3Ke' }, '/about/caseId'], [{ kind: 'case', progressId, caseId: other }, '/about/caseId'], [{ kind: 'case', progressId: 'pg_4fJq0Zc2Xb9nLw7RtYh3Ke', caseId: other }, '/about/progressId'], [{ kind: 'case' }, '/about/progressId'],
    [{ kind: 'ticket', ticketId: 'tk_none' }, '/about/ticketId'], [{ kind: 'desk', deskId: 'none' }, '/about/deskId'], [{ kind: 'department', departmentId: 'none' }, '/about/departmentId'], [{ kind: 'staff', staffNo: '0000' }, '/about/staffNo'],
  ] as const;
  for (const [about, pointer] of cases) assert.equal((await refused(422, 'complaint.about', { about }))[0]?.pointer, pointer, JSON.stringify(about));
});

test('twice with one key is one complaint; the code is not in the database', async () => {
  const key = { headers: { 'idempotency-key': randomUUID() } };
  const [one, two] = [await desk.hall.call(path, post({ kind: 'help', text: '一次' }, key)), await desk.hall.call(path, post({ kind: 'help', text: '一次' }, key))];
  assert.equal(one.body, two.body);
  assert.equal(two.headers['idempotency-replayed'], 'true');
  const { queryCode, number } = one.json<ComplaintReceipt>();
  const records = JSON.stringify(await desk.hall.database.db.selectFrom('idempotency_records').select('body').execute());
  assert.ok(!records.includes(queryCode) && !records.includes(number));
});

/** Everything that stands in the database as text. */
async function everything(): Promise<string> {
  const { db } = desk.hall.database;
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db);
  const parts: string[] = [];
  for (const { name } of rows) parts.push(JSON.stringify((await sql`select to_jsonb(t) as row from ${sql.table(name)} as t`.execute(db)).rows));
  return parts.join('\n');
}

test('of an anonymous one nothing of contact or address is in any table', async () => {
  const before = await everything();
  const { trackingId } = await desk.hand({ kind: 'report', text: '匿名举报内容', anonymous: true, contact: { name: '不愿具名的人', phone: '13912345678' } }, { remoteAddress: '203.0.113.77' });
  const all = await everything();
  assert.ok(all.length > before.length && all.includes('匿名举报内容'));
  for (const secret of ['不愿具名的人', '13912345678', '203.0.113.77']) assert.ok(!all.includes(secret), secret);
  const row = await desk.hall.database.db.selectFrom('complaints').select(['contact_sealed', 'anonymous']).where('tracking_id', '=', trackingId).executeTakeFirstOrThrow();
  assert.deepEqual(row, { contact_sealed: null, anonymous: true });
  // Of one that is not, the contact lies sealed.
  await desk.hand({ text: '署名', contact: { name: '愿意具名的人', phone: '13912345679' } }, { remoteAddress: '203.0.113.78' });
  const named = await everything();
  assert.ok(!named.includes('愿意具名的人') && !named.includes('203.0.113.78'));
});

test('twenty a day from one address; a machine of the hall hands in for everybody', async () => {
  const from = { remoteAddress: '203.0.113.9' };
  for (let n = 0; n < 20; n += 1) await desk.hand({}, from);
  await refused(429, 'complaint.limited', {}, from);
  await desk.hand({}, { remoteAddress: '203.0.113.10' });
  for (let n = 0; n < 21; n += 1) await desk.hand({}, { key: testKeys.device });
  desk.setNow('2026-11-25T16:01:00Z');
  await desk.hand({}, from);
  desk.setNow('2026-11-25T02:00:00Z');
});

test('two supervisors at once: one of them is told that it has moved on', async () => {
  const { number } = await desk.hand({});
  const id = await desk.idOf(number);
  const headers = await desk.headers('supervisor');
  const answers = await Promise.all(['accept', 'accept'].map((action) => desk.hall.call(`/api/v1/complaints/${id}/actions`, post({ version: 1, action }, { headers }))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409]);
  assert.equal(answers.find(({ statusCode }) => statusCode === 409)?.json<{ code: string }>().code, 'complaint.changed');
});

test('whom it names cannot act on it, and others see what they may do', async () => {
  const { number } = await desk.hand({ kind: 'report', about: { kind: 'staff', staffNo: '1101' } });
  await desk.act('supervisor', number, 'accept');
  await desk.act('supervisor', number, 'assign', { departmentId: 'market-regulation' });
  assert.deepEqual((await desk.staff('market', number)).actions, []);
  await desk.refused('market', number, 409, 'complaint.conflict', { action: 'start' });
  const { actions } = await desk.staff('marketHead', number);
  assert.deepEqual(actions, ['start', 'requestInfo', 'transfer', 'note']);
  assert.match((await desk.refused('marketHead', number, 409, 'complaint.action', { action: 'answer', text: '…' }))[0]?.detail ?? '', /start, requestInfo, transfer, note/);
  await desk.refused('marketHead', number, 403, 'person.role', { action: 'accept' });
  assert.equal((await desk.refused('marketHead', number, 400, 'request.invalid', { action: 'transfer', departmentId: 'market-regulation', text: '…' }))[0]?.pointer, '/departmentId');
  assert.equal((await desk.refused('supervisor', number, 400, 'request.invalid', { action: 'assign', departmentId: 'none' }))[0]?.pointer, '/departmentId');
});

test('a duplicate is of another one; who urges too soon is told from when on', async () => {
  const [one, two] = [await desk.hand({}), await desk.hand({})];
  assert.equal((await desk.refused('supervisor', two.number, 400, 'request.invalid', { action: 'markDuplicate', duplicateOf: two.number }))[0]?.pointer, '/duplicateOf');
  await desk.act('supervisor', two.number, 'markDuplicate', { duplicateOf: one.number });
  assert.deepEqual((({ state, duplicateOf, actions }) => [state, duplicateOf, actions])(await desk.tracked(two.trackingId)), ['rejected', one.number, []]);
  const urged = await desk.ownAct(one.trackingId, 'urge');
  assert.deepEqual([urged.oversight.level, urged.oversight.by, urged.actions], ['urged', 'applicant', ['withdraw']]);
  const { errors } = await desk.hall.refused(`/api/v1/tracked-complaints/${one.trackingId}/actions`, 409, 'urge.too-soon', post({ version: 2, action: 'urge' }));
  assert.match(errors[0]?.detail ?? '', /2026-11-30/);
  await desk.hall.refused(`/api/v1/tracked-complaints/${one.trackingId}/actions`, 409, 'complaint.changed', post({ version: 1, action: 'withdraw' }));
  await desk.hall.refused('/api/v1/tracked-complaints/tr_4fJq0Zc2Xb9nLw7RtYh3Ke', 404, 'tracking.not-found');
});
