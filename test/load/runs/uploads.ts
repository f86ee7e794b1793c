// A file of 500 MB is sent to two servers in turn, cut off ten times: by the sender, and by kill -9 of the server it is sent to.
// Then it becomes a paper; every byte is compared, and the servers' memory must not follow the file.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHall, HallAbortError, HallConnectionError } from '@hallkit/client';
import type { HallClient } from '@hallkit/client';
import { startQueueHall } from '../../support/queue-hall.ts';
import type { QueueHall } from '../../support/queue-hall.ts';
import { count } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';

const cuts = 10;
const megabyte = 2 ** 20;
/** What a server may take beyond what it had after a small paper; the file is many times that. */
const mostGrowth = 160 * megabyte;
const key = 'pk_test_dezhou';

/** A sound PDF of one page and of so many bytes, most of them by chance. @returns Its SHA-256. */
async function writePdf(path: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  const write = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    await file.write(bytes);
  };
  const head = `%PDF-1.7\n1 0 obj\n<</Length ${size}>>stream\n`;
  await write(Buffer.from(head));
  for (let left = size; left > 0; left -= megabyte) await write(randomBytes(Math.min(left, megabyte)));
  let text = '\nendstream\nendobj\n';
  const places = [9];
  for (const object of ['<</Type/Catalog/Pages 3 0 R>>', '<</Type/Pages/Kids[4 0 R]/Count 1>>', '<</Type/Page/Parent 3 0 R/MediaBox[0 0 595 842]>>']) {
    places.push(head.length + size + text.length);
    text += `${places.length} 0 obj\n${object}\nendobj\n`;
  }
  const table = head.length + size + text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size 5/Root 2 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  await write(Buffer.from(text));
  await file.close();
  return hash.digest('hex');
}

async function post<Body>(base: string, path: string, body: object): Promise<Body> {
  const response = await fetch(`${base}/api/v1${path}`, { method: 'POST', headers: { 'hall-key': key, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  assert.equal(response.status, 201, `${path}: ${await response.clone().text()}`);
  return (await response.json()) as Body;
}

/** Signs a test person in, by the message that their phone would get. */
async function signIn(base: string, phone: string): Promise<string> {
  await post(base, '/sign-in-codes', { phone });
  for (const deadline = Date.now() + 60_000; ; await sleep(200)) {
    assert.ok(Date.now() < deadline, 'no message came');
    const { data } = (await (await fetch(`${base}/api/v1/sandbox/messages`, { headers: { 'hall-key': key } })).json()) as { data: { template: string; text: string }[] };
    const code = /\b\d{6}\b/.exec(data.find(({ template }) => template === 'signIn.code')?.text ?? '')?.[0];
    if (code !== undefined) return (await post<{ token: string }>(base, '/person-sessions', { method: 'code', phone, code })).token;
  }
}

const memoryOf = async (base: string): Promise<number> => {
  try {
    return Number(/^process_resident_memory_bytes (\S+)/m.exec(await (await fetch(`${base}/metrics`)).text())?.[1] ?? 0);
  } catch {
    return 0;
  }
};

/** Sends on until so much more is there, then cuts: by the sender, or by an end of the server. */
async function sendUntil(hall: QueueHall, client: HallClient, place: number, file: Blob, uploadId: string, goal: number, kills: boolean): Promise<void> {
  const giveUp = new AbortController();
  let killed: Promise<unknown> | undefined;
  const cut = (sent: number): void => {
    if (sent < goal || killed) return;
    if (kills) killed = hall.servers[place]?.stop('SIGKILL').then(() => giveUp.abort());
    else giveUp.abort();
  };
  await client.documents.upload(file, { uploadId, signal: giveUp.signal, onProgress: cut }).catch((error: unknown) => {
    if (!(error instanceof HallAbortError || error instanceof HallConnectionError)) throw error;
  });
  if (killed) {
    await killed;
    await hall.start(place);
  }
}

const uploads: Run = async ({ short }) => {
  const size = (short ? 100 : 500) * megabyte;
  const path = join(tmpdir(), `hallkit-upload-${process.pid}.pdf`);
  const small = `${path}.small`;
  const hall = await startQueueHall(2);
  const watches: NodeJS.Timeout[] = [];
  try {
    const sha256 = await writePdf(path, size);
    await writePdf(small, megabyte);
    const base = (place: number): string => hall.servers[place]?.base ?? '';
    const token = await signIn(base(0), '13800003999');
    const clients = [0, 1].map((place) => createHall({ key, baseUrl: base(place), getToken: () => token }));
    const at = (turn: number): HallClient => clients[turn % 2] as HallClient;
    for (const client of clients) {
      const { id } = await client.documents.upload(await openAsBlob(small), { fileName: 'small.pdf' });
      await client.documents.create({ uploadIds: [id], name: 'small' });
    }
    const file = await openAsBlob(path);
    const { id } = await at(0).documents.beginUpload({ fileName: 'large.pdf', size: file.size, sha256 });
    const before = Math.max(await memoryOf(base(0)), await memoryOf(base(1)));
    let most = before;
    watches.push(setInterval(() => void Promise.all([memoryOf(base(0)), memoryOf(base(1))]).then((found) => (most = Math.max(most, ...found))), 250));
    const begun = performance.now();
    for (let turn = 0; turn < cuts; turn += 1) {
      await sendUntil(hall, at(turn), turn % 2, file, id, (size * (turn + 1)) / (cuts + 1), turn % 5 === 4);
      const { received } = await at(turn + 1).documents.getUpload(id);
      assert.ok(received >= (size * turn) / (cuts + 1) && received < file.size, `${received} after cut ${turn + 1}`);
    }
    await at(0).documents.upload(file, { uploadId: id });
    const sent = performance.now();
    const paper = await at(1).documents.create({ uploadIds: [id], name: 'large' }, { timeout: 120_000 });
    const made = performance.now();
    assert.deepEqual([paper.sha256, paper.size, paper.pages], [sha256, file.size, 1]);
    const response = await fetch(`${base(0)}/api/v1/documents/${paper.id}/file`, { headers: { 'hall-key': key, authorization: `Bearer ${token}` } });
    const hash = createHash('sha256');
    for await (const piece of response.body ?? []) hash.update(piece as Uint8Array);
    assert.equal(hash.digest('hex'), sha256, 'what is given out is what was sent');
    assert.ok(most - before < mostGrowth, `memory grew by ${Math.round((most - before) / megabyte)} MB`);
    await clients[0]?.documents.remove(paper.id);
    return [
      count('cuts', cuts), { name: 'size', value: file.size / megabyte, unit: 'MB' }, { name: 'sent, with all cuts', value: file.size / megabyte / ((sent - begun) / 1000), unit: 'MB/s' },
      { name: 'looked at and kept', value: made - sent, unit: 'ms' }, { name: 'memory that came on top', value: Math.max(0, most - before) / megabyte, unit: 'MB' },
    ];
  } finally {
    for (const watch of watches) clearInterval(watch);
    await hall.close();
    await Promise.all([rm(path, { force: true }), rm(small, { force: true })]);
  }
};
export default uploads;
