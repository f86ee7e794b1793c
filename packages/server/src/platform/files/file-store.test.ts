import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { createFolderStore, digestOfFile } from './file-store.ts';

let folder = '';
before(async () => (folder = await mkdtemp(join(tmpdir(), 'hallkit-files-'))));
after(() => rm(folder, { recursive: true, force: true }));

test('what is put is read back whole, with its digest', async () => {
  const files = createFolderStore(folder);
  const kept = await files.put('a/b/form.pdf', Buffer.from('abc'));
  assert.deepEqual(kept, { size: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
  assert.equal(await files.size('a/b/form.pdf'), 3);
  assert.equal((await buffer(files.read('a/b/form.pdf'))).toString(), 'abc');
  assert.equal(await files.size('a/b/other.pdf'), undefined);
});

test('the same file put by many at once is whole, and nothing is left beside it', async () => {
  const files = createFolderStore(folder);
  await Promise.all(Array.from({ length: 20 }, (_, at) => files.put('same/form.pdf', Buffer.alloc(100_000, at))));
  const bytes = await buffer(files.read('same/form.pdf'));
  assert.equal(new Set(bytes).size, 1);
  assert.deepEqual(await readdir(join(folder, 'same')), ['form.pdf']);
});

test('a key never leads out of the folder', async () => {
  const files = createFolderStore(join(folder, 'inside'));
  for (const key of ['../outside', 'a/../../outside', '/etc/passwd', '', 'a\0b', '.hidden']) await assert.rejects(async () => files.put(key, Buffer.from('x')), TypeError, key);
});

test('a file that cannot be written leaves nothing behind', { skip: process.getuid?.() === 0 && 'root may write everywhere' }, async () => {
  const closed = await mkdtemp(join(folder, 'closed-'));
  await chmod(closed, 0o500);
  await assert.rejects(createFolderStore(closed).put('form.pdf', Buffer.from('x')), { code: 'EACCES' });
  assert.deepEqual(await readdir(closed), []);
});

test('a stream is kept piece by piece, whole or not at all', async () => {
  const files = createFolderStore(folder);
  const kept = await files.putStream('stream/form.pdf', (async function* () {
    yield Buffer.from('a');
    yield Buffer.from('bc');
  })());
  assert.deepEqual(kept, { size: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
  await assert.rejects(files.putStream('stream/cut.pdf', (async function* () {
    yield Buffer.from('a');
    throw new Error('the line was cut');
  })()), /the line was cut/);
  assert.deepEqual(await readdir(join(folder, 'stream')), ['form.pdf']);
});

test('a finished file is taken over without a copy, and stays under its old name until its owner removes it', async () => {
  const files = createFolderStore(join(folder, 'store'));
  const upload = join(folder, 'upload');
  await writeFile(upload, 'abc');
  await files.adopt('aa/taken', upload);
  assert.equal((await stat(upload)).ino, (await stat(join(folder, 'store/aa/taken'))).ino);
  await rm(upload);
  assert.equal((await buffer(files.read('aa/taken'))).toString(), 'abc');
  await writeFile(upload, 'abc');
  await files.adopt('aa/taken', upload);
  assert.deepEqual(await readdir(join(folder, 'store/aa')), ['taken']);
  await assert.rejects(files.adopt('aa/none', join(folder, 'nothing')), { code: 'ENOENT' });
});

test('a part of a file, its place on the machine, its digest, its end', async () => {
  const files = createFolderStore(folder);
  await files.put('parts/form.pdf', Buffer.from('abcdef'));
  assert.equal((await buffer(files.read('parts/form.pdf', { start: 2, end: 3 }))).toString(), 'cd');
  assert.deepEqual(await files.local('parts/form.pdf', digestOfFile), { size: 6, sha256: 'bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721' });
  await files.remove('parts/form.pdf');
  await files.remove('parts/form.pdf');
  assert.equal(await files.size('parts/form.pdf'), undefined);
  await files.put('parts/pages/1.png', Buffer.from('x'));
  await files.removeAll('parts/pages');
  await files.removeAll('parts/pages');
  assert.equal(await files.size('parts/pages/1.png'), undefined);
});
