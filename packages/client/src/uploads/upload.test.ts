import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { createHall } from '../hall.ts';
import { isHallError } from '../is-hall-error.ts';
import { tusServer } from '../testing/tus-server.ts';
import type { UploadSource } from './types.ts';

const key = 'pk_test_dezhou';
const file = randomBytes(300_000);
const hash = createHash('sha256').update(file).digest('hex');

test('a file arrives byte by byte, with the key and the token of that moment, told as it goes', async (t) => {
  const { baseUrl, seen, begun, bytes } = await tusServer(t);
  let nth = 0;
  const hall = createHall({ key, baseUrl, getToken: () => `tok-${(nth += 1)}` });
  const told: number[] = [];
  const upload = await hall.documents.upload(new File([file], '租赁合同.pdf'), { chunkSize: 100_000, sha256: true, onProgress: (sent) => told.push(sent) });
  assert.deepEqual([upload.state, upload.received], ['complete', file.length]);
  assert.ok(bytes().equals(file));
  assert.deepEqual(begun, [{ fileName: '租赁合同.pdf', size: file.length, sha256: hash }]);
  assert.deepEqual([told.at(-1), told.toSorted((a, b) => a - b)], [file.length, told]);
  assert.ok(seen.every(({ headers }) => headers['hall-key'] === key && headers['tus-resumable'] === '1.0.0'));
  assert.equal(new Set(seen.map(({ headers }) => headers['authorization'])).size, seen.length, 'the token is asked for anew');
});

const sources: Record<string, () => UploadSource> = {
  'a Buffer': () => file,
  'an ArrayBuffer': () => new Uint8Array(file).buffer,
  'a Blob': () => new Blob([file]),
  'a stream of Node': () => Readable.from([file.subarray(0, 7), file.subarray(7)]),
  'a stream of the web': () => new Blob([file]).stream(),
};
for (const [name, source] of Object.entries(sources)) {
  test(`${name} can be sent`, async (t) => {
    const { baseUrl, bytes, begun } = await tusServer(t);
    await createHall({ key, baseUrl }).documents.upload(source());
    assert.ok(bytes().equals(file));
    assert.deepEqual(begun, [{ fileName: 'file', size: file.length }]);
  });
}

test('after cuts it asks how far the hall is and goes on from there; nothing comes twice', async (t) => {
  const { baseUrl, bytes, seen } = await tusServer(t, { cut: [50_000, 51_000, 200_000] });
  await createHall({ key, baseUrl }).documents.upload(file);
  assert.ok(bytes().equals(file));
  const offsets = seen.filter(({ method }) => method === 'PATCH').map(({ offset }) => Number(offset));
  assert.deepEqual([offsets[0], offsets.slice(1).every((offset) => offset >= 0 && offset <= 200_000), seen.filter(({ method }) => method === 'HEAD').length > 1], [0, true, true]);
});

test('a server that is busy is asked again, one that refuses is not', async (t) => {
  const busy = await tusServer(t, { trouble: (_, response, nth) => nth === 2 && Boolean(response.writeHead(503, { 'retry-after': '0' }).end()) });
  await createHall({ key, baseUrl: busy.baseUrl }).documents.upload(file);
  assert.ok(busy.bytes().equals(file));
  const refusal = { type: '', title: 'Zu groß', status: 413, code: 'document.too-large', detail: 'Smaller.', requestId: 'r', errors: [] };
  const strict = await tusServer(t, { trouble: ({ method }, response) => method === 'PATCH' && Boolean(response.writeHead(413, { 'content-type': 'application/problem+json' }).end(JSON.stringify(refusal))) });
  await assert.rejects(createHall({ key, baseUrl: strict.baseUrl }).documents.upload(file), (error) => isHallError(error, 'HallValidationError') && error.code === 'document.too-large');
  assert.equal(strict.seen.filter(({ method }) => method === 'PATCH').length, 1);
});

test('the signal stops it, what has arrived stays, and another call goes on from there', async (t) => {
  const { baseUrl, bytes, seen } = await tusServer(t);
  const hall = createHall({ key, baseUrl });
  const control = new AbortController();
  let id = '';
  const first = hall.documents.upload(file, { chunkSize: 60_000, signal: control.signal, onBegin: (upload) => (id = upload.id), onProgress: (sent) => sent >= 120_000 && control.abort('enough') });
  await assert.rejects(first, (error) => isHallError(error, 'HallAbortError') && error.cause === 'enough');
  const [arrived, requests] = [bytes().length, seen.length];
  assert.ok(arrived >= 60_000 && arrived < file.length, String(arrived));
  const told: number[] = [];
  await hall.documents.upload(file, { uploadId: id, onProgress: (sent) => told.push(sent) });
  assert.ok(bytes().equals(file));
  assert.ok(Number(seen.slice(requests).find(({ method }) => method === 'PATCH')?.offset) >= 60_000, 'it does not begin anew');
  await assert.rejects(hall.documents.upload(file.subarray(1), { uploadId: id }), TypeError, 'another file');
});

test('a line that stays down is told once the tries are used up, without the key or the token', async (t) => {
  const { baseUrl } = await tusServer(t, { trouble: (request) => Boolean(request.socket.destroy()) });
  await assert.rejects(createHall({ key: 'dk_secret', baseUrl, retry: 0, getToken: () => 'tok-secret' }).documents.upload(file), (error) => {
    assert.ok(isHallError(error, 'HallConnectionError'));
    assert.doesNotMatch(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`, /secret/);
    return true;
  });
});

test('what the getToken of a host throws is passed on', async (t) => {
  const { baseUrl } = await tusServer(t);
  const own = new RangeError('session is over');
  let asked = 0;
  const hall = createHall({ key, baseUrl, getToken: () => {
    if ((asked += 1) > 1) throw own;
    return 'tok';
  } });
  await assert.rejects(hall.documents.upload(file), (error) => error === own);
});

test('a picture of a complaint goes the same way, with the key alone and mended after a cut', async (t) => {
  const { baseUrl, bytes, begun, seen } = await tusServer(t, { cut: [50_000] });
  const sent = await createHall({ key, baseUrl }).complaints.sendPhoto('dezhou', new File([file], '窗口.jpg'));
  assert.deepEqual([sent.id, sent.state, sent.received], ['up_1', 'complete', file.length]);
  assert.ok(bytes().equals(file));
  assert.deepEqual(begun, [{ fileName: '窗口.jpg', size: file.length }]);
  assert.ok(seen.every(({ headers }) => headers['hall-key'] === key && !headers['authorization']));
});
