import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fee, Payment } from '@hallkit/contract';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { listen } from '../../platform/listen.ts';
import type { ApplicationContext } from '../applications/applications.types.ts';
import { payersBy } from './payments.access.ts';
import { settlePayments } from './payments.jobs.ts';
import { createSandbox } from './payments.sandbox.ts';
import { sandboxSecret } from './payments.sandbox.store.ts';
import { createPayment, openFees, paymentOf, type PaymentContext } from './payments.service.ts';
import { insertRates } from './payments.store.ts';

let hall: TestHall;
let base = '';
let now = new Date('2026-03-02T02:00:00Z');
before(async () => {
  hall = await createTestHall({ clock: () => now });
  base = await listen(hall.app, { port: 0, host: '127.0.0.1' });
  await live(false);
  const note = { kind: 'generated', source: null, note: { zh: '样例', en: null } };
  await insertRates(hall.database.db, [{ hallId: 'dezhou', matterKey: 'filing-of-shop-signboards', item: { zh: '证照工本费', en: 'Cost of the certificate' }, amount: 1000, basis: '样例：仅供试用', provenance: note }]);
});
after(() => hall.close());

/** A hall with live keys has no sandbox. */
async function live(is: boolean): Promise<void> {
  await hall.database.db.updateTable('site_keys').set({ revoked_at: is ? null : now }).where('mode', '=', 'live').execute();
}

let count = 0;
/** An application of 李小敏 with one case for which a fee is charged. */
async function charged(): Promise<{ readonly feeId: string; readonly caseId: string; readonly progressId: string }> {
  const n = (count += 1);
  const [caseId, applicationId, progressId] = [`cs_${n}`, `aq_${n}`, `pg_${n}`];
  const { db } = hall.database;
  await sql`insert into applications (hall_id, id, state, scenario_id, revision, person_id, applicant_kind, applicant_id, applicant, number, progress_id, created_at, changed_at, submitted_at)
    values ('dezhou', ${applicationId}, 'submitted', 'restaurant', '1', 'ps_min', 'firm', 'fm_min', '{"kind":"firm","id":"fm_min","name":"样例","number":null}', ${`DZ${n}`}, ${progressId}, ${now}, ${now}, ${now})`.execute(db);
  await sql`insert into cases (hall_id, id, case_no, application_id, position, plan_id, matter_name, department_id, department_name, applicant, applicant_id, person_id, state, joint, limits, created_at, changed_at)
    values ('dezhou', ${caseId}, ${`DZ${n}-01`}, ${applicationId}, 1, 'filing-of-shop-signboards', '{"zh":"招牌","en":null}', 'urban-management', '{"zh":"城管","en":null}', '{"kind":"firm","id":"fm_min","name":"样例","number":null}', 'fm_min', 'ps_min', 'received', true, '{}', ${now}, ${now})`.execute(db);
  const [fee] = await openFees(db, { hallId: 'dezhou', applicationId, now, cases: [{ id: caseId, caseNo: `DZ${n}-01`, planId: 'filing-of-shop-signboards', matterId: null, departmentId: 'urban-management' }] });
  return { feeId: fee?.id ?? '', caseId, progressId };
}

const sandbox = createSandbox(() => `${base}/api/v1/payment-callbacks`);
const mayPay = payersBy({ parties: { representedBy: async () => [] } as unknown as ApplicationContext['parties'] });
const context: PaymentContext = { provider: sandbox, now: () => now, mayPay, isOpen: async () => true };
const principal: Principal = {
  keyId: 'k', kind: 'publishable', mode: 'test', hallId: 'dezhou', networkId: 'dezhou', hallIds: ['dezhou'], departmentId: null, regionCode: null, scopes: [],
  person: { kind: 'citizen', id: 'ps_min', hallId: 'dezhou', scopes: ['application:write'], sessionId: 'ss_1', level: 'realName', applicationId: null },
};
const as = (id: string, applicationId: string | null = null): Principal => ({ ...principal, person: { ...principal.person, id, applicationId } as Principal['person'] });
const pay = (feeId: string, who = principal): Promise<Payment> => hall.database.db.transaction().execute((transaction) => createPayment(transaction, context, who, feeId, null));
const refusal = (code: string) => (error: unknown): boolean => error instanceof HttpProblem && error.code === code;
const feeState = async (feeId: string): Promise<string> => (await hall.database.db.selectFrom('fees').select('state').where('id', '=', feeId).executeTakeFirstOrThrow()).state;
const payments = (feeId: string): Promise<{ state: string; surplus: boolean }[]> => hall.database.db.selectFrom('payments').select(['state', 'surplus']).where('fee_id', '=', feeId).orderBy('created_at').orderBy('id').execute();
const feeDue = async (caseId: string): Promise<boolean> => (await hall.database.db.selectFrom('cases').select('fee_due').where('id', '=', caseId).executeTakeFirstOrThrow()).fee_due;
const reports = async (paymentId: string): Promise<unknown> => ({ body: { paymentId, providerId: (await hall.database.db.selectFrom('payments').select('provider_id').where('id', '=', paymentId).executeTakeFirstOrThrow()).provider_id, state: 'paid', amount: 1000, at: now.toISOString() } });
const secret = (): Promise<Buffer> => sandboxSecret(hall.database.db, randomBytes(32));

/** Calls back as somebody who has, or has not, the secret. */
async function callBack(paymentId: string, change: object = {}, how: { readonly key?: Buffer; readonly at?: Date; readonly sent?: string; readonly server?: FastifyInstance } = {}): Promise<{ status: number; code: string | undefined }> {
  const { body } = (await reports(paymentId)) as { body: object };
  const text = JSON.stringify({ ...body, ...change });
  const seconds = String(Math.floor((how.at ?? now).getTime() / 1000));
  const mac = createHmac('sha256', how.key ?? (await secret())).update(`${seconds}.${text}`).digest('hex');
  const response = await (how.server ?? hall.app).inject({ url: '/api/v1/payment-callbacks', method: 'POST', payload: how.sent ?? text, headers: { 'content-type': 'application/json', 'hall-payment-signature': `t=${seconds},v1=${mac}` } });
  return { status: response.statusCode, code: response.json<{ code?: string }>().code };
}
const settle = (id: string, outcome: 'paid' | 'failed'): Promise<unknown> => hall.read(`/api/v1/sandbox/payments/${id}`, post({ outcome }));
async function until(is: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await is()); await sleep(20)) {
    if (Date.now() > end) throw new Error('It did not happen.');
    now = new Date(now.getTime() + 100);
  }
}

test('a fee is opened once from the list of charges, by the matter here or in the scenario, and the case says that it waits', async () => {
  const { feeId, caseId } = await charged();
  assert.deepEqual([await feeState(feeId), await feeDue(caseId)], ['due', true]);
  const again = { id: caseId, caseNo: 'x', planId: 'filing-of-shop-signboards', matterId: null, departmentId: 'urban-management' };
  await openFees(hall.database.db, { hallId: 'dezhou', applicationId: 'aq_1', now, cases: [again, { ...again, id: 'cs_none', planId: 'other' }] });
  assert.equal((await hall.database.db.selectFrom('fees').select('id').where('case_id', 'in', [caseId, 'cs_none']).execute()).length, 1);
});

test('paid in the sandbox: it calls back over HTTP, twice, and the fee is paid once; everybody who watches hears of it once', async () => {
  const { feeId, caseId, progressId } = await charged();
  const payment = await pay(feeId);
  assert.deepEqual([payment.state, payment.amount, payment.provider, payment.payUrl], ['pending', 1000, 'sandbox', `/pay/${payment.id}`]);
  assert.equal((await pay(feeId)).id, payment.id, 'while one is pending it is that one');
  assert.equal(await feeState(feeId), 'pending');
  await settle(payment.id, 'paid');
  await until(async () => (await hall.database.db.selectFrom('sandbox_callbacks').select('times_left').where('payment_id', '=', payment.id).executeTakeFirst())?.times_left === 0);
  assert.deepEqual([await feeState(feeId), await feeDue(caseId), await payments(feeId)], ['paid', false, [{ state: 'paid', surplus: false }]]);
  const heard = await hall.database.db.selectFrom('events').select(['topic', 'data']).where('topic', 'in', [`progress.${progressId}`, 'department.dezhou.urban-management']).where(sql<boolean>`data ->> 'caseNo' = ${`DZ${count}-01`}`).execute();
  assert.deepEqual(heard.map(({ topic }) => topic).sort(), ['department.dezhou.urban-management', `progress.${progressId}`]);
  await assert.rejects(pay(feeId), refusal('fee.paid'));
  await hall.refused(`/api/v1/sandbox/payments/${payment.id}`, 409, 'payment.state', post({ outcome: 'failed' }));
});

test('a call-back that is forged, old, changed on the way or unsigned changes nothing', async () => {
  const { feeId } = await charged();
  const { id } = await pay(feeId);
  const wrong = { status: 401, code: 'callback.signature' };
  assert.deepEqual(await callBack(id, {}, { key: Buffer.alloc(32) }), wrong);
  assert.deepEqual(await callBack(id, {}, { at: new Date(now.getTime() - 301_000) }), wrong);
  assert.deepEqual(await callBack(id, {}, { at: new Date(now.getTime() + 301_000) }), wrong);
  const { body } = (await reports(id)) as { body: object };
  assert.deepEqual(await callBack(id, {}, { sent: JSON.stringify(body, null, 1) }), wrong, 'the same data in other bytes');
  assert.equal((await hall.call('/api/v1/payment-callbacks', { key: null, method: 'POST', payload: body })).statusCode, 400);
  assert.equal(await feeState(feeId), 'pending');
  assert.deepEqual(await callBack(id, {}, { at: new Date(now.getTime() - 299_000) }), { status: 200, code: undefined });
  assert.equal(await feeState(feeId), 'paid');
});

test('another amount, another number and a payment that there is not are refused alike', async () => {
  const { feeId } = await charged();
  const { id } = await pay(feeId);
  const wrong = { status: 409, code: 'payment.state' };
  for (const change of [{ amount: 999 }, { amount: 0 }, { providerId: 'sandbox_x' }, { paymentId: 'py_none' }]) assert.deepEqual(await callBack(id, change), wrong, JSON.stringify(change));
  assert.equal(await feeState(feeId), 'pending');
});

test('repeats and call-backs out of order: a payment only goes on', async () => {
  const { feeId } = await charged();
  const { id } = await pay(feeId);
  await callBack(id);
  await callBack(id, { state: 'failed' });
  assert.deepEqual([await feeState(feeId), await payments(feeId)], ['paid', [{ state: 'paid', surplus: false }]], 'failed came late');
  await callBack(id, { state: 'refunded' });
  await callBack(id);
  await callBack(id, { state: 'refunded' });
  assert.deepEqual([await feeState(feeId), await payments(feeId)], ['refunded', [{ state: 'refunded', surplus: false }]]);
  const other = await charged();
  const early = await pay(other.feeId);
  await callBack(early.id, { state: 'refunded' });
  await callBack(early.id);
  assert.equal(await feeState(other.feeId), 'refunded', 'refunded came first');
});

test('many call-backs at once, at two servers, pay once', async () => {
  const second = await hall.beside(() => now);
  const { feeId, progressId } = await charged();
  const { id } = await pay(feeId);
  assert.deepEqual(new Set((await Promise.all(Array.from({ length: 12 }, (_, turn) => callBack(id, {}, turn % 2 === 0 ? {} : { server: second })))).map(({ status }) => status)), new Set([200]));
  assert.equal((await hall.database.db.selectFrom('events').select('seq').where('topic', '=', `progress.${progressId}`).execute()).length, 1);
  assert.equal((await hall.database.db.selectFrom('payment_reports').select('state').where('payment_id', '=', id).execute()).length, 1);
});

test('after one that failed another can be begun; when both are paid in the end, the second goes back by itself', async () => {
  const { feeId } = await charged();
  const first = await pay(feeId);
  await callBack(first.id, { state: 'failed' });
  assert.equal(await feeState(feeId), 'due');
  const second = await pay(feeId);
  assert.notEqual(second.id, first.id);
  for (const one of [first, second]) await sandbox.settle(hall.database.db, one.id, 'paid', now);
  await callBack(first.id);
  await callBack(second.id);
  assert.equal(await feeState(feeId), 'paid');
  assert.deepEqual((await payments(feeId)).map(({ surplus }) => surplus).sort(), [false, true]);
  await settlePayments(hall.database.db, context);
  assert.deepEqual([await feeState(feeId), (await payments(feeId)).map(({ state }) => state).sort()], ['paid', ['paid', 'refunded']]);
});

test('where no call-back comes the provider is asked: by who looks, and by itself', async () => {
  const { feeId } = await charged();
  const { id } = await pay(feeId);
  const { db } = hall.database;
  await db.updateTable('sandbox_payments').set({ state: 'paid' }).where('payment_id', '=', id).execute();
  assert.equal((await paymentOf(db, context, principal, id)).payment.state, 'pending', 'not at once');
  now = new Date(now.getTime() + 4000);
  const { payment, changed } = await paymentOf(db, context, principal, id);
  assert.deepEqual([payment.state, payment.payUrl, changed, await feeState(feeId)], ['paid', null, true, 'paid']);
  const alone = await charged();
  const left = await pay(alone.feeId);
  await db.updateTable('sandbox_payments').set({ state: 'paid' }).where('payment_id', '=', left.id).execute();
  now = new Date(now.getTime() + 61_000);
  await settlePayments(db, context);
  assert.equal(await feeState(alone.feeId), 'paid');
});

test('the call-back waits for a server that is away', async () => {
  const { feeId } = await charged();
  const { id } = await pay(feeId);
  let address = 'http://127.0.0.1:9/';
  const provider = createSandbox(() => address);
  await provider.settle(hall.database.db, id, 'paid', now);
  await provider.callBack(hall.database.db, now);
  assert.equal(await feeState(feeId), 'pending');
  address = `${base}/api/v1/payment-callbacks`;
  await provider.callBack(hall.database.db, now);
  assert.equal(await feeState(feeId), 'pending', 'not before its time');
  await until(async () => (await provider.callBack(hall.database.db, now), (await feeState(feeId)) === 'paid'));
});

test("another person's fee and payment are as if they were not there", async () => {
  const { feeId } = await charged();
  await assert.rejects(pay(feeId, as('ps_other')), refusal('fee.not-found'));
  await assert.rejects(pay('fe_none'), refusal('fee.not-found'));
  await assert.rejects(pay(feeId, as('ps_min', 'aq_other')), refusal('fee.not-found'), 'a session for another draft');
  const { id } = await pay(feeId);
  await assert.rejects(paymentOf(hall.database.db, context, as('ps_other'), id), refusal('payment.not-found'));
  await hall.refused(`/api/v1/fees/${feeId}/payments`, 401, 'person.required', post());
  await hall.refused(`/api/v1/fees/${feeId}/payments`, 403, 'person.role', post({}, { headers: await signIn(hall, '1104') }));
});

test('staff of the department give a fee back, once, with a reason; others do not see it', async () => {
  const { feeId } = await charged();
  const body = { reason: { zh: '申请已撤回' } };
  const [own, other, supervisor] = [await signIn(hall, '1104'), await signIn(hall, '1101'), await signIn(hall, '1900')];
  await hall.refused(`/api/v1/fees/${feeId}/refund`, 409, 'payment.state', post(body, { headers: own }));
  const { id } = await pay(feeId);
  await sandbox.settle(hall.database.db, id, 'paid', now);
  await callBack(id);
  await hall.refused(`/api/v1/fees/${feeId}/refund`, 404, 'fee.not-found', post(body, { headers: other }));
  await hall.refused(`/api/v1/fees/${feeId}/refund`, 400, 'request.invalid', post({}, { headers: own }));
  const fee = await hall.read<Fee>(`/api/v1/fees/${feeId}/refund`, post(body, { headers: supervisor }));
  assert.deepEqual([fee.state, fee.amount, await payments(feeId)], ['refunded', 1000, [{ state: 'refunded', surplus: false }]]);
  await hall.refused(`/api/v1/fees/${feeId}/refund`, 409, 'payment.state', post(body, { headers: own }));
  await assert.rejects(pay(feeId), refusal('fee.waived'));
  const kept = await hall.database.db.selectFrom('fees').select(['reason', 'refunded_by']).where('id', '=', feeId).executeTakeFirstOrThrow();
  assert.deepEqual(kept, { reason: { zh: '申请已撤回', en: null }, refunded_by: 'dezhou.1900' });
});

test('the page of the sandbox pays or lets it fail without a script, and goes back where one came from', async () => {
  const { feeId } = await charged();
  const { id } = await hall.database.db.transaction().execute((transaction) => createPayment(transaction, context, principal, feeId, 'https://portal.example/back?a=1'));
  const page = await hall.call(`/pay/${id}?lang=en`, { key: null });
  assert.match(page.body, /CNY 10\.00/);
  assert.ok(!page.body.includes('<script'));
  assert.equal((await hall.call('/pay/py_none', { key: null })).statusCode, 404);
  const done = await hall.call(`/pay/${id}/paid`, { key: null, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: '' });
  assert.deepEqual([done.statusCode, done.headers.location], [303, 'https://portal.example/back?a=1']);
  await until(async () => (await feeState(feeId)) === 'paid');
  assert.match((await hall.call(`/pay/${id}?lang=zh-CN`, { key: null })).body, /已付款/);
});

test('a hall that is live has no sandbox', async () => {
  const { feeId } = await charged();
  const { id } = await pay(feeId);
  await live(true);
  await hall.refused(`/api/v1/sandbox/payments/${id}`, 403, 'sandbox.closed', post({ outcome: 'paid' }));
  await assert.rejects(createPayment(hall.database.db, { ...context, isOpen: async () => false }, principal, (await charged()).feeId, null), refusal('payment.unavailable'));
});
