import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readFile, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Upload as UploadBody } from '@hallkit/contract';
import { Upload } from 'tus-js-client';
import { createTestHall } from '../../fixtures/hall.fixture.ts';
import { pdfOf } from '../../fixtures/papers.fixture.ts';
import { createSpaceHall, hallKey, type SpaceHall } from '../../fixtures/space.fixture.ts';
import { sweepUploads } from './documents.setup.ts';

let hall: SpaceHall;
let free = 2 ** 40;
let now: Date | undefined;
before(async () => (hall = await createSpaceHall({ free: () => free, clock: () => now ?? new Date() })));
after(() => hall.close());

const tus = { 'tus-resumable': '1.0.0' };
const patch = (offset: number, bytes: Uint8Array) => ({ method: 'PATCH', body: bytes, headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' } });
const begin = (who: string, size: number, more: object = {}): Promise<UploadBody> => hall.read<UploadBody>(who, '/uploads', { body: { fileName: 'a.pdf', size, ...more } });
const bytesOf = (id: string): Promise<Buffer> => readFile(join(hall.context.folder, id));

/** Sends bytes as fast as the line takes them, and cuts it once the server has had so many. */
async function cutOff(base: string, url: string, bytes: Buffer, offset: number, after: number): Promise<void> {
  const { hostname, port } = new URL(base);
  await new Promise<void>((resolve) => {
    const sending = request({ hostname, port, path: url, method: 'PATCH', headers: { ...tus, 'hall-key': hallKey, authorization: 'Bearer ada', 'upload-offset': offset, 'content-type': 'application/offset+octet-stream', 'content-length': bytes.length - offset } });
    sending.on('error', () => undefined).on('close', () => resolve());
    sending.write(bytes.subarray(offset, offset + after), () => setTimeout(() => sending.destroy(), 30));
  });
}

test('an upload goes on after each of ten cuts, on any server, and arrives as it was', { timeout: 120_000 }, async () => {
  const bytes = randomBytes(11 * 2 ** 20);
  const second = await hall.beside();
  const made = await begin('ada', bytes.length);
  assert.deepEqual([made.state, made.received], ['open', 0]);
  let cuts = 0;
  for (let offset = 0; cuts < 10; cuts += 1) {
    const base = cuts % 2 === 0 ? hall.base : second;
    await cutOff(base, made.url, bytes, offset, 2 ** 20);
    const head = await hall.call('ada', made.url, { method: 'HEAD', headers: tus, base: cuts % 2 === 0 ? second : hall.base });
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('upload-length'), String(bytes.length));
    const reached = Number(head.headers.get('upload-offset'));
    assert.ok(reached >= offset && reached <= offset + 2 ** 20, `${offset} to ${reached}`);
    assert.equal((await hall.read<UploadBody>('ada', `/uploads/${made.id}`)).received, reached);
    offset = reached;
  }
  await new Promise<void>((resolve, reject) => {
    const upload = new Upload(bytes, { uploadUrl: hall.base + made.url, chunkSize: 4 * 2 ** 20, retryDelays: [100, 500], headers: { 'Hall-Key': hallKey, Authorization: 'Bearer ada' }, onSuccess: () => resolve(), onError: reject });
    upload.start();
  });
  const complete = await hall.read<UploadBody>('ada', `/uploads/${made.id}`);
  assert.deepEqual([complete.state, complete.received], ['complete', bytes.length]);
  assert.deepEqual(createHash('sha256').update(await bytesOf(made.id)).digest(), createHash('sha256').update(bytes).digest());
});

test('100 MB pass through without the memory following', { timeout: 120_000 }, async () => {
  const size = 100 * 2 ** 20;
  const made = await begin('bea', size);
  const piece = randomBytes(2 ** 20);
  const body = new ReadableStream({
    pull: (controller) => ((sent += 1) <= 100 ? controller.enqueue(piece) : controller.close()),
  });
  let sent = 0;
  const before = process.memoryUsage().rss;
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const answer = await hall.call('bea', made.url, { method: 'PATCH', body, headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } });
  clearInterval(watch);
  assert.equal(answer.status, 204, await answer.text());
  assert.equal(answer.headers.get('upload-offset'), String(size));
  assert.equal((await stat(join(hall.context.folder, made.id))).size, size);
  assert.ok(most - before < 80 * 2 ** 20, `${(most - before) >> 20} MB`);
  await hall.read('bea', `/uploads/${made.id}/discard`, { body: {} });
});

test('the protocol is held to, and each fault is a problem', async () => {
  const made = await begin('ada', 10);
  const offer = await hall.call('', made.url, { method: 'OPTIONS' });
  assert.deepEqual([offer.status, offer.headers.get('tus-version'), offer.headers.get('tus-max-size'), offer.headers.get('tus-extension')], [204, '1.0.0', String(600 * 2 ** 20), 'termination,expiration']);
  await hall.refused('ada', made.url, 412, 'upload.version', { method: 'PATCH', body: Buffer.from('x'), headers: { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } });
  await hall.refused('ada', made.url, 409, 'upload.offset', patch(5, Buffer.from('x')));
  await hall.refused('ada', made.url, 413, 'upload.too-large', patch(0, Buffer.alloc(11)));
  await hall.refused('ada', made.url, 415, 'upload.media-type', { method: 'PATCH', body: Buffer.from('x'), headers: { ...tus, 'upload-offset': '0', 'content-type': 'image/png' } });
  await hall.refused('ada', made.url, 400, 'request.malformed', { method: 'PATCH', body: Buffer.from('x'), headers: { ...tus, 'upload-offset': '-1', 'content-type': 'application/offset+octet-stream' } });
  const first = await hall.call('ada', made.url, patch(0, Buffer.from('12345')));
  assert.deepEqual([first.status, first.headers.get('upload-offset'), first.headers.get('tus-resumable')], [204, '5', '1.0.0']);
  assert.equal(new Date(first.headers.get('upload-expires') ?? '').getTime(), Math.floor(new Date(made.expiresAt).getTime() / 1000) * 1000);
  await hall.refused('ada', made.url, 409, 'upload.offset', patch(0, Buffer.from('12345')));
  assert.equal((await hall.call('ada', made.url, patch(5, Buffer.from('67890')))).headers.get('upload-offset'), '10');
  assert.equal((await bytesOf(made.id)).toString(), '1234567890');
  assert.equal((await hall.call('ada', made.url, { method: 'DELETE', headers: tus })).status, 204);
  await hall.refused('ada', `/uploads/${made.id}`, 404, 'upload.not-found');
});

test("another's upload is as one that is not there; nobody and staff get none", async () => {
  const made = await begin('ada', 10);
  for (const url of [made.url, '/uploads/up_0000000000000000000000/content']) {
    await hall.refused('eve', url, 404, 'upload.not-found', patch(0, Buffer.from('x')));
    assert.equal((await hall.call('eve', url, { method: 'HEAD', headers: tus })).status, 404);
    await hall.refused('eve', url, 404, 'upload.not-found', { method: 'DELETE', headers: tus });
  }
  await hall.refused('eve', `/uploads/${made.id}`, 404, 'upload.not-found');
  await hall.refused('eve', `/uploads/${made.id}/discard`, 404, 'upload.not-found', { body: {} });
  await hall.refused('', made.url, 401, 'person.required', patch(0, Buffer.from('x')));
  await hall.refused('staff:market-regulation', made.url, 403, 'person.role', patch(0, Buffer.from('x')));
  await hall.refused('ada', made.url, 401, 'key.unknown', { ...patch(0, Buffer.from('x')), headers: { ...patch(0, Buffer.from('x')).headers, 'hall-key': 'pk_test_none' } });
  assert.equal((await hall.read<UploadBody>('ada', `/uploads/${made.id}`)).received, 0);
});

test('a handed-over session sees the uploads of its draft alone', async () => {
  const own = await begin('ada', 10);
  const handed = await begin('ada@aq_1', 10);
  await hall.refused('ada@aq_1', `/uploads/${own.id}`, 404, 'upload.not-found');
  await hall.refused('ada@aq_2', handed.url, 404, 'upload.not-found', patch(0, Buffer.from('x')));
  assert.equal((await hall.read<UploadBody>('ada', `/uploads/${handed.id}`)).id, handed.id, 'who handed it over sees all');
});

test('a connection that hangs lets go of the upload for the one that goes on, on another server too', { timeout: 60_000 }, async () => {
  const second = await hall.beside();
  const made = await begin('ada', 100);
  const { hostname, port } = new URL(hall.base);
  const hanging = request({ hostname, port, path: made.url, method: 'PATCH', headers: { ...tus, 'hall-key': hallKey, authorization: 'Bearer ada', 'upload-offset': 0, 'content-type': 'application/offset+octet-stream', 'content-length': 100 } });
  hanging.on('error', () => undefined).write(Buffer.alloc(40, 1));
  for (;;) {
    const { lock_id: locked } = await hall.database.db.selectFrom('uploads').select('lock_id').where('id', '=', made.id).executeTakeFirstOrThrow();
    if (locked !== null) break;
    await sleep(20);
  }
  const head = await hall.call('ada', made.url, { method: 'HEAD', headers: tus, base: second });
  assert.equal(head.headers.get('upload-offset'), '40', 'what had arrived is there');
  assert.equal((await hall.call('ada', made.url, { ...patch(40, Buffer.alloc(60, 2)), base: second })).headers.get('upload-offset'), '100');
  hanging.destroy();
  const bytes = await bytesOf(made.id);
  assert.ok(bytes.subarray(0, 40).every((byte) => byte === 1) && bytes.subarray(40).every((byte) => byte === 2));
});

test('the lock of a server that was killed ends by itself', { timeout: 60_000 }, async () => {
  const made = await begin('ada', 5);
  await hall.database.db.updateTable('uploads').set({ lock_id: 'dead', lock_until: new Date(Date.now() + 2000) }).where('id', '=', made.id).execute();
  assert.equal((await hall.call('ada', made.url, patch(0, Buffer.from('12345')))).headers.get('upload-offset'), '5');
});

test('one person has a limit of uploads under way, also for many at once', async () => {
  const asked = await Promise.all(Array.from({ length: 70 }, () => hall.call('limit', '/uploads', { body: { fileName: 'a.pdf', size: 1 } })));
  assert.equal(asked.filter(({ status }) => status === 201).length, 60);
  const problem = (await asked.find(({ status }) => status !== 201)?.json()) as { code: string; errors: { detail: string }[] };
  assert.equal(problem.code, 'upload.limited');
  for (let at = 0; at < 3; at += 1) await begin('bytes', 600 * 2 ** 20);
  await hall.refused('bytes', '/uploads', 409, 'upload.limited', { body: { fileName: 'a.pdf', size: 1 } });
  const kept = await hall.add('kept', 'a.pdf', await pdfOf());
  await hall.database.db.updateTable('documents').set({ byte_size: 10 * 2 ** 30 - 100 }).where('id', '=', kept.id).execute();
  await begin('kept', 100);
  assert.match((await hall.refused('kept', '/uploads', 409, 'upload.limited', { body: { fileName: 'a.pdf', size: 101 } })).errors[0]?.detail ?? '', /10240/);
  await hall.refused('ada', '/uploads', 400, 'request.invalid', { body: { fileName: 'a.pdf', size: 600 * 2 ** 20 + 1 } });
});

test('a disk without room takes no new upload, and says so', async () => {
  free = 300 * 2 ** 20;
  await hall.refused('cleo', '/uploads', 507, 'storage.full', { body: { fileName: 'a.pdf', size: 100 * 2 ** 20 } });
  const small = await begin('cleo', 2 ** 20);
  free = 2 ** 40;
  assert.equal((await hall.call('cleo', small.url, patch(0, Buffer.alloc(2 ** 20)))).status, 204);
});

test('what is over is cleared away, what may be needed stays', async () => {
  const [old, used] = [await begin('ada', 10), await begin('ada', 10)];
  await hall.database.db.updateTable('uploads').set({ state: 'used' }).where('id', '=', used.id).execute();
  const lost = join(hall.context.folder, 'scratch-lost');
  const fresh = join(hall.context.folder, 'scratch-fresh');
  await writeFile(lost, 'x');
  await writeFile(fresh, 'x');
  await utimes(lost, new Date(0), new Date(0));
  now = new Date(Date.now() + 6 * 86_400_000);
  await sweepUploads(hall.context);
  assert.ok((await readdir(hall.context.folder)).includes(old.id));
  assert.ok(!(await readdir(hall.context.folder)).includes('scratch-lost'));
  now = new Date(Date.now() + 8 * 86_400_000);
  await hall.refused('ada', `/uploads/${old.id}`, 404, 'upload.not-found');
  await hall.refused('ada', old.url, 404, 'upload.not-found', patch(0, Buffer.from('x')));
  await sweepUploads(hall.context);
  assert.ok(!(await readdir(hall.context.folder)).includes(old.id));
  assert.ok((await readdir(hall.context.folder)).includes('scratch-fresh'));
  now = undefined;
});

test('a file that was changed on its way is found by its digest', async () => {
  const pdf = await pdfOf();
  const made = await begin('ada', pdf.length, { sha256: '0'.repeat(64) });
  await hall.call('ada', made.url, patch(0, pdf));
  const problem = await hall.refused('ada', '/documents', 422, 'upload.hash', { body: { uploadIds: [made.id], name: 'x' } });
  assert.equal(problem.errors[0]?.pointer, '/uploadIds/0');
  assert.match(problem.errors[0]?.detail ?? '', new RegExp(createHash('sha256').update(pdf).digest('hex')));
});

test('pages of allowed origins may send bytes, others may not; what is no part of the protocol is not there', async () => {
  const whole = await createTestHall();
  try {
    const url = '/api/v1/uploads/up_0000000000000000000000/content';
    const ask = (origin: string) => whole.call(url, { key: null, method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'hall-key,authorization,tus-resumable,upload-offset' } });
    const { headers } = await ask('http://localhost:3000');
    assert.equal(headers['access-control-allow-origin'], 'http://localhost:3000');
    assert.match(String(headers['access-control-allow-methods']), /PATCH/);
    assert.match(String(headers['access-control-allow-headers']), /Upload-Offset/);
    assert.equal((await ask('https://elsewhere.example')).headers['access-control-allow-origin'], undefined);
    const refused = await whole.call(url, { method: 'PATCH', payload: 'x', headers: { ...tus, origin: 'http://localhost:3000', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } });
    assert.deepEqual([refused.statusCode, refused.headers['access-control-allow-origin']], [401, 'http://localhost:3000']);
    assert.match(String(refused.headers['access-control-expose-headers']), /Upload-Offset/);
    await whole.refused(url, 405, 'method.not-allowed');
    await whole.refused('/api/v1/search-feedback', 415, 'body.media-type', { method: 'POST', payload: 'x', headers: { 'content-type': 'application/offset+octet-stream' } });
  } finally {
    await whole.close();
  }
});
