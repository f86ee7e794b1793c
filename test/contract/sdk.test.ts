// The SDK, as it is published, and the example program against the real server.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHall, isHallError } from '@hallkit/client';
import type { HallClient } from '@hallkit/client';
import { cachingFetch } from '@hallkit/client/cache';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import { repository } from '../support/server.ts';

let server: TestServer;
let hall: HallClient;
const folder = mkdtempSync(join(tmpdir(), 'hallkit-sdk-'));
before(async () => {
  server = await startTestServer();
  hall = createHall({ key: 'pk_test_dezhou', baseUrl: server.base, locale: 'en' });
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('the five lines of the README', async () => {
  const { data } = await hall.matters.list({ q: '开饭店', limit: 3 });
  const guide = await hall.matters.get(data[0]?.id ?? '');
  assert.match(guide.name.zh, /食品/);
  assert.ok(guide.materials.length > 0 && guide.consultationPhones[0]?.number);
});

test('an iteration goes over the pages of the server, up to its bound', async () => {
  const ids = new Set<string>();
  for await (const { id } of hall.matters.iterate({ department: 'market-regulation', limit: 50 }, { max: 120 })) ids.add(id);
  assert.equal(ids.size, 120);
});

test('errors of the server arrive as what they are, in the language asked for', async () => {
  await assert.rejects(hall.matters.get('not-there'), (error) => isHallError(error, 'HallNotFoundError') && error.code === 'matter.not-found' && /no such matter/i.test(error.message));
  await assert.rejects(hall.matters.list({ limit: 0 }), (error) => isHallError(error, 'HallValidationError') && error.errors[0]?.pointer === '/limit');
  await assert.rejects(hall.withOptions({ key: 'pk_test_nobody' }).site.get(), (error) => isHallError(error, 'HallAccessError') && error.code === 'key.unknown');
  await assert.rejects(hall.withOptions({ baseUrl: `${server.base}/elsewhere` }).site.get(), (error) => isHallError(error));
});

test('a form is a file, and its address opens without a key', async () => {
  for await (const { id } of hall.matters.iterate({ department: 'market-regulation' }, { max: 5 })) {
    const [form] = (await hall.matters.get(id)).attachments;
    assert.ok(form);
    const file = await hall.matters.attachment(id, form.id);
    assert.equal(file.type, 'application/pdf');
    const linked = await (await fetch(hall.url(form.url))).arrayBuffer();
    assert.equal(linked.byteLength, file.size);
    assert.equal(hall.matters.attachmentUrl(id, form.id), hall.url(form.url));
  }
});

test('an answer that has not changed is not sent again', async () => {
  const statuses: number[] = [];
  const cached = hall.withOptions({ fetch: cachingFetch(10, async (request) => {
    const response = await fetch(request);
    statuses.push(response.status);
    return response;
  }) });
  assert.deepEqual(await cached.site.get(), await cached.site.get());
  assert.deepEqual(statuses, [200, 304]);
});

test('a repeated write is one', async () => {
  const body = { kind: 'notFound', query: '开一家密室逃脱' } as const;
  const first = await hall.matters.sendFeedback(body, { idempotencyKey: 'sdk-test-key-1' });
  assert.deepEqual(await hall.matters.sendFeedback(body, { idempotencyKey: 'sdk-test-key-1' }), first);
});

interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}
/** Runs the example as its README says. */
const find = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(repository, 'examples/sdk-node/find.mjs'), ...args], { env: { ...process.env, HALL_URL: server.base, ...env } }, (error, output, errors) => resolve({ code: error ? Number(error.code) : 0, output, errors }));
  });

test('the example prints the six answers and saves a form', async () => {
  const { code, output, errors } = await find(['开饭店', '--out', folder]);
  assert.deepEqual([code, errors], [0, '']);
  for (const title of ['在哪里办', '办理时间', '带什么', '多久办好', '多少钱', '问谁']) assert.match(output, new RegExp(`^${title}\\n  \\S`, 'm'));
  const [form] = readdirSync(folder);
  assert.ok(form?.endsWith('.pdf') && output.includes(form));
  assert.match(readFileSync(join(folder, form), 'latin1'), /^%PDF-/);
});

test('the example speaks English too, and asks nobody to read an undefined', async () => {
  const { output } = await find(['--locale', 'en', '--out', folder, 'food business']);
  for (const title of ['Where', 'When', 'What to bring', 'How long', 'What it costs', 'Whom to call']) assert.match(output, new RegExp(`^${title}\\n  \\S`, 'm'));
  assert.doesNotMatch(output, /undefined|null|NaN|\[object/);
});

test('the example says what to do where something is wrong', async () => {
  const nothing = await find(['qzxwvkjhgf']);
  assert.equal(nothing.code, 0);
  assert.match(nothing.output, /没有找到[\s\S]*请拨打人工热线 \d/);
  for (const [args, env, told] of [
    [[], {}, /用法/],
    [['开饭店'], { HALL_KEY: 'pk_test_nobody' }, /HALL_KEY/],
    [['开饭店'], { HALL_URL: 'http://127.0.0.1:1' }, /HALL_URL/],
    [['开'.repeat(201)], {}, /\/q: /],
  ] as const) {
    const { code, errors } = await find(args, env);
    assert.equal(code, 1);
    assert.match(errors, told);
    assert.doesNotMatch(errors, / at .*\.mjs|node:internal/, 'no stack');
  }
});

/** Runs the ticket example, and tells what it has said so far. */
function ticketExample(...args: readonly string[]): { readonly said: () => string; until(pattern: RegExp): Promise<RegExpExecArray>; interrupt(): void; readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, [join(repository, 'examples/sdk-node/ticket.mjs'), ...args], { env: { ...process.env, HALL_URL: server.base } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    said: () => text,
    async until(pattern) {
      for (let found = pattern.exec(text); ; found = pattern.exec(text)) {
        if (found) return found;
        if (child.exitCode !== null) assert.fail(text);
        await sleep(20);
      }
    },
    interrupt: () => child.kill('SIGINT'),
    ended,
  };
}

test('the ticket example follows its ticket live until it is served', async () => {
  const example = ticketExample('B');
  const number = (await example.until(/您的号码 (B\d+)/))[1];
  const device = hall.withOptions({ key: 'dk_test_dezhou' });
  await example.until(/前面 0 人/);
  const { data: desks } = await device.desks.list('dezhou', { limit: 100 });
  const desk = desks.find(({ queues }) => queues.some(({ letter }) => letter === 'B'));
  const call = await device.desks.callNext(desk?.id ?? '', {});
  assert.equal(call.number, number);
  await example.until(new RegExp(`请到 ${call.counter} 号柜台\\n`));
  await device.desks.serve(call.deskId, { ticketId: call.ticket?.id ?? '' });
  await example.until(/正在办理/);
  await device.desks.finish(call.deskId, { ticketId: call.ticket?.id ?? '' });
  assert.equal(await example.ended, 0, example.said());
  assert.match(example.said(), /已办结/);
});

test('the ticket example gives its ticket back when one has seen enough, and says it in English', async () => {
  const example = ticketExample('--locale', 'en', 'real', 'estate');
  await example.until(/0 before you/);
  example.interrupt();
  assert.equal(await example.ended, 0, example.said());
  assert.match(example.said(), /[A-Z]\d+ is given back/);
  assert.doesNotMatch(example.said(), /undefined|\[object/);
});

test('a conflict of state is told at once, with its code', async () => {
  const { data } = await hall.queues.list('dezhou');
  const ticket = await hall.queues.takeTicket(data.find(({ takes }) => takes)?.id ?? '');
  await hall.tickets.cancel(ticket.id);
  await assert.rejects(hall.tickets.cancel(ticket.id), (error) => isHallError(error, 'HallConflictError') && error.code === 'ticket.state' && error.call.tries === 1);
});
