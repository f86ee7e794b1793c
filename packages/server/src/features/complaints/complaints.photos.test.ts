import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Upload } from '@hallkit/contract';
import sharp from 'sharp';
import { createComplaintDesk, type ComplaintDesk } from '../../fixtures/complaints.fixture.ts';
import { hugePng, pdfOf, photo, zipOf } from '../../fixtures/papers.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';

let desk: ComplaintDesk;
before(async () => (desk = await createComplaintDesk('2026-11-25T02:00:00Z')));
after(() => desk.close());

const refused = async (status: number, code: string, photoIds: readonly string[]): Promise<string | undefined> => (await desk.hall.refused('/api/v1/halls/dezhou/complaints', status, code, post({ kind: 'complaint', text: '有照片', photoIds }))).errors[0]?.pointer;
const announce = (fileName: string, size: number) => post({ fileName, size });

test('a picture is kept whole and small, without where and with what it was taken', async () => {
  const taken = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#3366aa' } }).withExif({ IFD0: { Make: 'SpyPhone', Model: 'X-1', Copyright: '王女士' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 26/1 0/1' } }).jpeg().toBuffer();
  assert.ok(taken.includes('SpyPhone'));
  const { trackingId } = await desk.hand({ photoIds: [await desk.photo(taken)] });
  const { photos: [kept] } = await desk.tracked(trackingId);
  assert.deepEqual([kept?.width, kept?.height], [1600, 1200]);
  const whole = await desk.hall.call(`/api/v1/complaint-photos/${kept?.id}`);
  assert.deepEqual([whole.statusCode, whole.headers['content-type'], whole.rawPayload.length], [200, 'image/jpeg', kept?.size]);
  assert.ok(!whole.rawPayload.includes('SpyPhone') && !whole.rawPayload.includes('Exif'));
  const small = await desk.hall.call(`/api/v1/complaint-photos/${kept?.id}?size=small`);
  assert.equal((await sharp(small.rawPayload).metadata()).width, 320);
  await desk.hall.refused('/api/v1/complaint-photos/ph_4fJq0Zc2Xb9nLw7RtYh3Ke', 404, 'photo.not-found');
  assert.equal((await desk.hall.database.db.selectFrom('uploads').select('id').where('photo', '=', true).execute()).length, 0, 'nothing leads back to the upload');
});

test('what lies about its kind, is a bomb, encrypted, broken or no picture is told with its place', async () => {
  const picture = await photo(40, 30);
  const good = await desk.photo(picture);
  for (const [bytes, name, code] of [
    [await sharp(picture).png().toBuffer(), 'a.jpg', 'document.type'], [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'a.png', 'document.type'], [hugePng(30_000), 'a.png', 'document.bomb'],
    [zipOf([{ name: 'a.jpg', content: picture }]), 'a.jpg', 'document.type'], [await pdfOf(1), 'a.jpg', 'document.type'], [picture.subarray(0, picture.length / 2), 'a.jpg', 'document.broken'],
  ] as const) assert.equal(await refused(422, code, [good, await desk.photo(bytes, name)]), '/photoIds/1', `${code} ${name}`);
  await desk.hall.refused('/api/v1/halls/dezhou/complaint-photos', 422, 'document.type', announce('a.pdf', 10));
  await desk.hall.refused('/api/v1/halls/dezhou/complaint-photos', 413, 'upload.too-large', announce('a.jpg', 21 * 2 ** 20));
});

test('a picture comes whole, once, and is nobody else\'s paper', async () => {
  const id = await desk.photo(await photo(40, 30));
  await desk.hand({ photoIds: [id] });
  assert.equal(await refused(404, 'upload.not-found', [id]), '/photoIds/0');
  assert.equal(await refused(404, 'upload.not-found', ['up_4fJq0Zc2Xb9nLw7RtYh3Ke']), '/photoIds/0');
  const twice = await desk.photo(await photo(40, 30));
  assert.equal(await refused(404, 'upload.not-found', [twice, twice]), '/photoIds/1');
  const own = await desk.hall.read<Upload>('/api/v1/uploads', post({ fileName: 'a.jpg', size: 3 }, { headers: await desk.citizen() }));
  assert.equal(await refused(404, 'upload.not-found', [own.id]), '/photoIds/0');
  assert.equal((await desk.hall.call(own.url, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } })).statusCode, 401);
  const open = await desk.hall.read<Upload>('/api/v1/halls/dezhou/complaint-photos', announce('a.jpg', 100));
  assert.equal(await refused(409, 'upload.incomplete', [open.id]), '/photoIds/0');
});

test('pictures come with what is supplied too, and stand with what was said', async () => {
  const { trackingId, number } = await desk.hand({});
  await desk.act('supervisor', number, 'accept');
  await desk.act('supervisor', number, 'requestInfo', { text: '有照片吗？' });
  await desk.ownAct(trackingId, 'supply', { text: '有。', photoIds: [await desk.photo(await photo(40, 30))] });
  const { statements, photos, version } = await desk.tracked(trackingId);
  assert.deepEqual([statements[0]?.photos.length, photos.length], [1, 0]);
  assert.equal((await desk.staff('supervisor', number)).statements[0]?.photos[0]?.width, 40);
  const { errors } = await desk.hall.refused(`/api/v1/tracked-complaints/${trackingId}/actions`, 400, 'request.invalid', post({ version, action: 'withdraw', photoIds: ['up_4fJq0Zc2Xb9nLw7RtYh3Ke'] }));
  assert.equal(errors[0]?.pointer, '/photoIds');
});

test('a write that fails leaves no picture behind: its files are cleared away an hour later, those of others stay', async () => {
  const { db } = desk.hall.database;
  const files = async (): Promise<string[]> => (await readdir(join(desk.hall.config.dataDir, 'files', 'complaints', 'dezhou'))).sort();
  const waiting = () => db.selectFrom('complaint_photo_files').select('id').execute();
  const sweep = async (at: string): Promise<void> => {
    desk.setNow(at);
    await desk.hall.app.jobs.run('complaints.photos');
  };
  const { trackingId } = await desk.hand({ photoIds: [await desk.photo(await photo(40, 30))] });
  assert.deepEqual(await waiting(), [], 'one that was written waits for nothing');
  const before = await files();
  // What it is about is forged: found in the transaction, when the picture has been kept already.
  const id = await desk.photo(await photo(60, 30));
  await desk.hall.refused('/api/v1/halls/dezhou/complaints', 422, 'complaint.about', post({ kind: 'complaint', text: '伪造', about: { kind: 'desk', deskId: 'dezhou.none' }, photoIds: [id] }));
  assert.deepEqual([(await files()).length, (await waiting()).length], [before.length + 2, 1]);
  await sweep('2026-11-25T02:59:00Z');
  assert.equal((await files()).length, before.length + 2, 'a write may be under way');
  await sweep('2026-11-25T03:01:00Z');
  assert.deepEqual([await files(), await waiting()], [before, []]);
  const [kept] = (await desk.tracked(trackingId)).photos;
  assert.equal((await desk.hall.call(`/api/v1/complaint-photos/${kept?.id}`)).statusCode, 200);
  // The picture is still there to be handed in.
  await desk.hand({ photoIds: [id] });
  assert.deepEqual([(await files()).length, await waiting()], [before.length + 2, []]);
});
