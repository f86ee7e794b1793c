import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGateway } from '../../fixtures/gateway.fixture.ts';
import { createProcesses } from '../../fixtures/process.fixture.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { createTestDatabase } from '../../platform/database/testing.ts';
import { enqueue } from './notifications.service.ts';

const processes = createProcesses();
const [own, gateway] = await Promise.all([createTestDatabase(), createGateway()]);
after(async () => {
  await processes.close();
  await Promise.all([own.drop(), gateway.close()]);
});

/** Waits until something is so, however busy the machine is. */
async function until(so: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; !(await so()); await sleep(30)) assert.ok(Date.now() < deadline, what);
}

test('a server killed while it sends loses no message: when its lease is over the next one sends it, by the same key', async () => {
  const env = { DATABASE_URL: own.url, NOTIFY_SMS: gateway.url, PUBLIC_URL: 'https://hall.example' };
  let isOpen = false;
  gateway.answer = () => (isOpen ? {} : null);
  const first = await processes.start('first', env);
  assert.ok(first.base, first.said());
  const { db, close } = await openDatabase({ databaseUrl: own.url, dataDir: processes.folder, connections: 2 });
  const { id: hallId } = await db.selectFrom('halls').select('id').orderBy('position').executeTakeFirstOrThrow();
  await enqueue(db, { hallId, eventKey: 'ticket.called tk_1', template: 'ticket.called', locale: 'zh-CN', about: 'tk_1', to: { phone: '13812343210' }, data: { number: 'A012', kind: { zh: '企业登记', en: null }, counter: '3', again: false } });
  await until(() => gateway.calls.length === 1, 'the first server did not send');
  await first.end('SIGKILL');

  isOpen = true;
  const second = await processes.start('first', env);
  const row = () => db.selectFrom('notifications').select(['state', 'recipient', 'next_try_at']).executeTakeFirstOrThrow();
  const { state, next_try_at } = await row();
  assert.equal(state, 'pending');
  assert.ok(gateway.calls.length === 1 || next_try_at.getTime() <= Date.now(), 'the lease was not kept');
  // A minute has passed.
  await db.updateTable('notifications').set({ next_try_at: new Date() }).where('state', '=', 'pending').execute();
  await until(async () => (await row()).state === 'sent', 'the second server did not send');
  assert.equal((await row()).recipient, '138****3210');
  assert.equal(new Set(gateway.calls.map(({ headers }) => headers['idempotency-key'])).size, 1);
  assert.equal(gateway.calls.length, 2);
  assert.doesNotMatch(first.said() + second.said(), /13812343210/);
  await close();
  assert.equal(await second.end('SIGTERM'), 0);
});
