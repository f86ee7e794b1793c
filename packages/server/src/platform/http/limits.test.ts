import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { signIn } from '../../fixtures/staff.fixture.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall({ env: { RATE_LIMIT_READS: '5', RATE_LIMIT_WRITES: '2' } })));
after(() => hall.close());

const from = (remoteAddress: string, key: string = testKeys.hall) => hall.call('/api/v1/halls', { remoteAddress, key });

test('each answer tells the limit, what is left, and when it begins anew; too many are refused with when to come back', async () => {
  const left: unknown[] = [];
  for (let count = 0; count < 5; count += 1) {
    const { statusCode, headers } = await from('203.0.113.1');
    assert.deepEqual([statusCode, headers['ratelimit-limit']], [200, '5']);
    assert.ok(Number(headers['ratelimit-reset']) > 0 && Number(headers['ratelimit-reset']) <= 60);
    left.push(Number(headers['ratelimit-remaining']));
  }
  assert.deepEqual(left, [4, 3, 2, 1, 0]);
  const problem = await hall.refused('/api/v1/halls', 429, 'rate.limited', { remoteAddress: '203.0.113.1', headers: { 'accept-language': 'en' } });
  assert.equal(problem.title, 'Too many requests');
  const { headers } = await from('203.0.113.1');
  assert.ok(Number(headers['retry-after']) >= 1 && Number(headers['retry-after']) <= 60);
  assert.equal(headers['ratelimit-remaining'], '0');
});

test('another address is not held back, and reads do not use up writes', async () => {
  for (let count = 0; count < 6; count += 1) await from('203.0.113.2');
  assert.equal((await from('203.0.113.3')).statusCode, 200);
  const write = () => hall.call('/api/v1/search-feedback', { method: 'POST', payload: { kind: 'notFound', query: 'x' }, remoteAddress: '203.0.113.2' });
  assert.deepEqual([(await write()).statusCode, (await write()).statusCode, (await write()).statusCode], [201, 201, 429]);
});

test('of calls that come at the same moment as many are let in as of calls one after the other', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => from('203.0.113.9')));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [...Array<number>(5).fill(200), ...Array<number>(7).fill(429)]);
});

test('a flood out of the network of the hall does not hold back who is signed in there', async () => {
  const headers = await signIn(hall, '1001');
  const write = (own: object = {}) => hall.call('/api/v1/search-feedback', { method: 'POST', payload: { kind: 'notFound', query: 'x' }, remoteAddress: '203.0.113.10', headers: { ...own } });
  await hall.read('/api/v1/sessions/current', { remoteAddress: '203.0.113.10', headers });
  for (let count = 0; count < 3; count += 1) await write();
  assert.deepEqual([(await write()).statusCode, (await write({ authorization: 'Bearer made-up' })).statusCode], [429, 429]);
  assert.deepEqual([(await write(headers)).statusCode, (await write(headers)).statusCode, (await write(headers)).statusCode], [201, 201, 429]);
});

test('guessing keys is held back too', async () => {
  const answers = [];
  for (let count = 0; count < 7; count += 1) answers.push((await from('203.0.113.4', `pk_guess_${count}`)).statusCode);
  assert.deepEqual(answers, [401, 401, 401, 401, 401, 429, 429]);
});

test("the hall's own machine is never held back; its key from elsewhere, or a made-up one, is", async () => {
  for (let count = 0; count < 10; count += 1) assert.equal((await from('127.0.0.1', testKeys.device)).statusCode, 200);
  const made = [];
  for (let count = 0; count < 6; count += 1) made.push((await from('127.0.0.1', 'dk_made_up')).statusCode);
  assert.equal(made.at(-1), 429);
  await hall.refused('/api/v1/halls', 403, 'key.origin', { remoteAddress: '203.0.113.5', key: testKeys.device });
});

test('a proxy on the machine does not make its callers local', async () => {
  await hall.refused('/api/v1/halls', 403, 'key.origin', { remoteAddress: '127.0.0.2', key: testKeys.device, headers: { 'x-forwarded-for': '203.0.113.6' } });
});

test('behind a trusted proxy each caller has a limit of their own', async () => {
  const behind = await createTestHall({ env: { RATE_LIMIT_READS: '1', TRUST_PROXY: 'loopback' } });
  try {
    const call = (address: string) => behind.call('/api/v1/halls', { remoteAddress: '127.0.0.1', headers: { 'x-forwarded-for': address } });
    assert.deepEqual([(await call('203.0.113.7')).statusCode, (await call('203.0.113.7')).statusCode, (await call('203.0.113.8')).statusCode], [200, 429, 200]);
  } finally {
    await behind.close();
  }
});
