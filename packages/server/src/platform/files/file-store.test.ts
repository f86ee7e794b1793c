import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { createFolderStore } from './file-store.ts';

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
