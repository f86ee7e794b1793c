import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Document, DocumentList, Upload } from '@hallkit/contract';
import { pdfOf, photo } from '../../fixtures/papers.fixture.ts';
import { createSpaceHall, type SpaceHall } from '../../fixtures/space.fixture.ts';
import type { DocumentContext } from './documents.types.ts';

let hall: SpaceHall;
before(async () => (hall = await createSpaceHall()));
after(() => hall.close());

type Loose<Part> = { -readonly [Key in keyof Part]: Part[Key] };

/** Lets a step of the work fail as a full disk or a cut does, once; it may have had its effect. */
async function failing<Part extends object, Name extends keyof Part>(part: Part, name: Name, error: Error, works: boolean, during: () => Promise<void>): Promise<void> {
  const loose = part as Loose<Part>;
  const real = part[name];
  loose[name] = (async (...values: unknown[]) => {
    if (works) await (real as (...values: unknown[]) => Promise<unknown>).apply(part, values);
    throw error;
  }) as Part[Name];
  try {
    await during();
  } finally {
    loose[name] = real;
  }
}
const full = (): Error => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
const cut = (): Error => new Error('cut off');
const papersOf = async (who: string): Promise<number> => (await hall.read<DocumentList>(who, '/documents')).data.length;

test('cut off after any step, the paper is there once or not at all, and the same write completes it', async () => {
  const steps: readonly (readonly [string, () => [object, string], boolean])[] = [
    ['looking', () => [hall.context.papers, 'inspect'], true], ['keeping, before', () => [hall.context.files, 'adopt'], false], ['keeping, after', () => [hall.context.files, 'adopt'], true],
    ['showing, after the paper was written', () => [hall.context.holders, 'parties'], true],
  ];
  for (const [what, step, works] of steps) {
    const who = `cut-${randomUUID().slice(0, 8)}`;
    const { id } = await hall.upload(who, 'a.pdf', await pdfOf(2));
    const asked = { body: { uploadIds: [id], name: 'x' }, headers: { 'idempotency-key': randomUUID() } };
    const [part, name] = step();
    await failing(part, name as never, cut(), works, async () => void (await hall.refused(who, '/documents', 500, 'server.error', asked)));
    assert.equal(await papersOf(who), 0, what);
    assert.equal((await hall.read<Upload>(who, `/uploads/${id}`)).state, 'complete', what);
    const made = await hall.read<Document>(who, '/documents', asked);
    assert.equal((await hall.read<Document>(who, '/documents', asked)).id, made.id, what);
    assert.equal(await papersOf(who), 1, what);
    assert.equal((await (await hall.call(who, `/documents/${made.id}/file`)).arrayBuffer()).byteLength, made.size, what);
  }
  assert.deepEqual((await readdir(hall.context.folder)).filter((name) => name.startsWith('scratch-')), []);
});

test('a disk that is full while a paper is kept, joined or shown loses nothing', async () => {
  const { id } = await hall.upload('ada', 'a.jpg', await photo(60, 60));
  const asked = { body: { uploadIds: [id], name: 'x' } };
  for (const [part, name] of [[hall.context.papers, 'join'], [hall.context.files, 'adopt']] as const) {
    await failing<DocumentContext['papers'] | DocumentContext['files'], never>(part, name as never, full(), false, async () => void (await hall.refused('ada', '/documents', 507, 'storage.full', asked)));
    assert.equal((await hall.read<Upload>('ada', `/uploads/${id}`)).state, 'complete');
  }
  const made = await hall.read<Document>('ada', '/documents', asked);
  await failing(hall.context.files, 'put', full(), false, async () => assert.equal((await hall.call('ada', `/documents/${made.id}/preview`)).status, 200));
});

test('a disk that is full while bytes arrive says so, and what has arrived is kept', { skip: process.platform !== 'linux' && 'needs /dev/full' }, async () => {
  const made = await hall.read<Upload>('ada', '/uploads', { body: { fileName: 'a.pdf', size: 100 } });
  const path = join(hall.context.folder, made.id);
  const patch = (offset: number, bytes: Uint8Array) => ({ method: 'PATCH', body: bytes, headers: { 'tus-resumable': '1.0.0', 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' } });
  await rm(path);
  await symlink('/dev/full', path);
  const problem = await hall.refused('ada', made.url, 507, 'storage.full', patch(0, Buffer.alloc(100)));
  assert.notEqual(problem.detail, '');
  await rm(path);
  assert.equal((await hall.call('ada', made.url, patch(0, Buffer.alloc(40)))).headers.get('upload-offset'), '40');
  assert.equal((await hall.call('ada', made.url, patch(40, Buffer.alloc(60)))).headers.get('upload-offset'), '100');
});
