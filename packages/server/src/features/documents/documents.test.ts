import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Document, DocumentList, Upload } from '@hallkit/contract';
import sharp from 'sharp';
import { heicOf, hugePng, ofdOf, pdfOf, photo, rawPage, rawPdf, zipOf } from '../../fixtures/papers.fixture.ts';
import { createSpaceHall, type SpaceHall } from '../../fixtures/space.fixture.ts';
import { sweepFiles } from './documents.setup.ts';

let hall: SpaceHall;
let now: Date | undefined;
before(async () => (hall = await createSpaceHall({ clock: () => now ?? new Date() })));
after(() => hall.close());

const list = (who: string, query = ''): Promise<DocumentList> => hall.read<DocumentList>(who, `/documents?limit=100${query}`);
const fileOf = async (who: string, id: string): Promise<Buffer> => Buffer.from(await (await hall.call(who, `/documents/${id}/file`)).arrayBuffer());
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a PDF becomes a paper as it is: grade C, its pages counted, its file and pages to be seen by its owner alone', async () => {
  const pdf = await pdfOf(3);
  const made = await hall.add('ada', '租赁合同.pdf', pdf, { name: '租赁合同', key: 'lease', validUntil: '2030-01-01' });
  assert.deepEqual(
    [made.name, made.key, made.fileName, made.mediaType, made.size, made.pages, made.sha256, made.trustGrade, made.source, made.state, made.validUntil, made.removable, made.uses],
    [{ zh: '租赁合同', en: null }, 'lease', '租赁合同.pdf', 'application/pdf', pdf.length, 3, sha256(pdf), 'C', 'uploaded', 'valid', '2030-01-01', true, 0],
  );
  assert.deepEqual(made.holder, { kind: 'person', id: 'ps_ada', name: '李小敏', number: null });
  assert.deepEqual(await hall.read('ada', `/documents/${made.id}`), made);
  const file = await hall.call('ada', `/documents/${made.id}/file`);
  assert.deepEqual(Buffer.from(await file.arrayBuffer()), pdf);
  assert.deepEqual([file.headers.get('content-type'), file.headers.get('cache-control'), file.headers.get('etag')], ['application/pdf', 'private, no-cache', `"${made.sha256}"`]);
  assert.equal((await hall.call('ada', `/documents/${made.id}/file`, { headers: { 'if-none-match': `"${made.sha256}"` } })).status, 304);
  for (const page of [1, 3, 3]) {
    const preview = await hall.call('ada', `/documents/${made.id}/preview?page=${page}`);
    const { format, width, height } = await sharp(Buffer.from(await preview.arrayBuffer())).metadata();
    assert.deepEqual([preview.headers.get('content-type'), format, height], ['image/png', 'png', 1200]);
    assert.ok(width < 1200);
  }
  await hall.refused('ada', `/documents/${made.id}/preview?page=4`, 404, 'document.no-preview');
  for (const path of ['', '/file', '/preview']) await hall.refused('eve', `/documents/${made.id}${path}`, 404, 'document.not-found');
  await hall.refused('eve', `/documents/${made.id}/remove`, 404, 'document.not-found', { body: {} });
  await hall.refused('eve', '/documents/dc_0000000000000000000000', 404, 'document.not-found');
});

test('pictures become one PDF in their order', async () => {
  const uploads = [await hall.upload('ada', 'one.jpg', await photo(300, 400, '#f00')), await hall.upload('ada', 'two.png', await sharp(await photo(400, 300, '#00f')).png().toBuffer())];
  const made = await hall.read<Document>('ada', '/documents', { body: { uploadIds: uploads.map(({ id }) => id), name: '照片', source: 'scanned' } });
  assert.deepEqual([made.mediaType, made.pages, made.fileName, made.source], ['application/pdf', 2, 'one.pdf', 'scanned']);
  const bytes = await fileOf('ada', made.id);
  assert.deepEqual([bytes.length, sha256(bytes)], [made.size, made.sha256]);
  for (const { id } of uploads) {
    assert.equal((await hall.read<Upload>('ada', `/uploads/${id}`)).state, 'used');
    await hall.refused('ada', '/documents', 404, 'upload.not-found', { body: { uploadIds: [id], name: 'again' } });
  }
  assert.ok((await readdir(hall.context.folder)).every((name) => !uploads.some(({ id }) => id === name) && !name.startsWith('scratch-')));
});

test('a file that is no paper is refused with its reason in both languages, and its upload stays', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const faults: readonly (readonly [string, Uint8Array, string])[] = [
    ['a.svg', svg, 'document.type'], ['a.pdf', svg, 'document.type'], ['a.jpg', await pdfOf(), 'document.type'], ['a.pdf', await pdfOf(1, { userPassword: 'x' }), 'document.encrypted'],
    ['a.pdf', (await pdfOf(20)).subarray(0, 300), 'document.broken'], ['a.pdf', rawPdf(rawPage('/OpenAction<</S/JavaScript/JS(1)>>')), 'document.active-content'], ['a.png', hugePng(60_000), 'document.bomb'],
    ['IMG_0001.HEIC', heicOf(), 'document.heic'], ['IMG_0001.jpg', heicOf('mif1'), 'document.heic'],
    ['a.zip', zipOf([{ name: 'a.dwg', content: Buffer.alloc(50 * 2 ** 20) }]), 'document.bomb'], ['a.zip', zipOf([{ name: 'virus.exe', content: 'MZ' }]), 'document.type'],
  ];
  for (const [fileName, bytes, code] of faults) {
    const { id } = await hall.upload('fay', fileName, bytes);
    const problem = await hall.refused('fay', '/documents', 422, code, { body: { uploadIds: [id], name: 'x' }, headers: { 'accept-language': 'en' } });
    assert.equal(problem.errors[0]?.pointer, '/uploadIds/0');
    assert.doesNotMatch(problem.errors[0]?.detail ?? '', /contract has it/, `${fileName} ${code}`);
    assert.equal((await hall.read<Upload>('fay', `/uploads/${id}`)).state, 'complete');
    await hall.read('fay', `/uploads/${id}/discard`, { body: {} });
  }
  assert.equal((await list('fay')).data.length, 0);
  const [pdf, picture] = [await hall.upload('fay', 'a.pdf', await pdfOf()), await hall.upload('fay', 'a.jpg', await photo(9, 9))];
  const mixed = await hall.refused('fay', '/documents', 422, 'document.type', { body: { uploadIds: [picture.id, pdf.id], name: 'x' }, headers: { 'accept-language': 'en' } });
  assert.deepEqual([mixed.errors[0]?.pointer, mixed.errors[0]?.detail], ['/uploadIds/1', 'comes alone: only pictures are joined']);
});

test('a photo that a phone has coded as AV1 is a page like any other', async () => {
  const picture = await sharp(await photo(60, 40)).avif().toBuffer();
  const [one, other] = [await hall.add('ada', 'a.avif', picture), await hall.add('ada', 'b.heic', picture)];
  assert.deepEqual([one.mediaType, one.pages, one.fileName, other.mediaType], ['application/pdf', 1, 'a.pdf', 'application/pdf']);
});

test('archives of drawings and OFD are kept as they are, without a preview', async () => {
  const drawings = await hall.add('ada', '图纸.zip', zipOf([{ name: '一层.dwg', content: 'AC1032 drawing' }]));
  const ofd = await hall.add('ada', '发票.ofd', ofdOf(2));
  assert.deepEqual([drawings.mediaType, drawings.pages, ofd.mediaType, ofd.pages], ['application/zip', null, 'application/ofd', 2]);
  assert.match((await hall.call('ada', `/documents/${drawings.id}/file`)).headers.get('content-disposition') ?? '', /^attachment/);
  await hall.refused('ada', `/documents/${ofd.id}/preview`, 404, 'document.no-preview');
});

test('an upload that has not arrived makes no paper, and says how far it is', async () => {
  const { id } = await hall.read<Upload>('ada', '/uploads', { body: { fileName: 'a.pdf', size: 5000 } });
  const problem = await hall.refused('ada', '/documents', 409, 'upload.incomplete', { body: { uploadIds: [id], name: 'x' }, headers: { 'accept-language': 'en' } });
  assert.match(problem.errors[0]?.detail ?? '', /0\/5000/);
  await hall.refused('eve', '/documents', 404, 'upload.not-found', { body: { uploadIds: [id], name: 'x' } });
});

test('the same write twice makes one paper, also at one moment and on two servers', async () => {
  const second = await hall.beside();
  const { id } = await hall.upload('gus', 'a.pdf', await pdfOf(2));
  const key = randomUUID();
  const asked = (base: string) => hall.call('gus', '/documents', { body: { uploadIds: [id], name: 'x' }, headers: { 'idempotency-key': key }, base });
  const answers = await Promise.all([asked(hall.base), asked(second), asked(hall.base), asked(second)]);
  const ids = new Set<string>();
  for (const answer of answers) {
    assert.equal(answer.status, 201);
    ids.add(((await answer.json()) as Document).id);
  }
  assert.equal(ids.size, 1);
  assert.equal((await asked(hall.base)).headers.get('idempotency-replayed'), 'true');
  await hall.refused('gus', '/documents', 422, 'idempotency.reused', { body: { uploadIds: [id], name: 'y' }, headers: { 'idempotency-key': key } });
  const other = await hall.upload('gus', 'b.pdf', await pdfOf(3));
  const each = await Promise.all(['1', '2', '3'].map((name) => hall.call('gus', '/documents', { body: { uploadIds: [other.id], name } })));
  assert.deepEqual(each.map(({ status }) => status).sort(), [201, 404, 404], 'one upload is one paper');
  assert.equal((await list('gus')).data.length, 2);
});

test('lists are of the own space, by firm and paper, page by page', async () => {
  const pdf = await pdfOf();
  hall.firms.set('ps_hal', ['fm_one']);
  for (let at = 0; at < 5; at += 1) await hall.add('hal', `${at}.pdf`, pdf, { name: `paper ${at}`, key: at % 2 === 0 ? 'even' : 'odd' });
  const firm = await hall.add('hal', 'firm.pdf', pdf, { firmId: 'fm_one', key: 'even' });
  assert.deepEqual(firm.holder, { kind: 'firm', id: 'fm_one', name: '李*敏', number: null });
  const names: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const part: DocumentList = await hall.read<DocumentList>('hal', `/documents?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
    names.push(...part.data.map(({ name }) => name.zh));
    cursor = part.nextCursor;
    // What is added meanwhile moves nothing.
    if (names.length === 2) await hall.add('hal', 'later.pdf', pdf, { name: 'later' });
  }
  assert.deepEqual(names, ['firm.pdf', 'paper 4', 'paper 3', 'paper 2', 'paper 1', 'paper 0']);
  assert.equal((await list('hal', '&key=odd')).data.length, 2);
  assert.deepEqual((await list('hal', '&firmId=fm_one')).data.map(({ id }) => id), [firm.id]);
  assert.equal((await list('eve', '&firmId=fm_one')).data.length, 0);
  await hall.refused('eve', `/documents/${firm.id}`, 404, 'document.not-found');
  const upload = await hall.upload('eve', 'a.pdf', pdf);
  await hall.refused('eve', '/documents', 404, 'firm.not-found', { body: { uploadIds: [upload.id], name: 'x', firmId: 'fm_one' } });
  hall.firms.set('ps_hal', []);
  await hall.refused('hal', `/documents/${firm.id}`, 404, 'document.not-found');
  await hall.refused('hal', '/documents?cursor=abc', 400, 'cursor.malformed');
});

test('a handed-over session sees what was added for its draft, and nothing else of the space', async () => {
  const own = await hall.add('ida', 'own.pdf', await pdfOf());
  const handed = await hall.add('ida@aq_1', 'phone.pdf', await pdfOf(2));
  assert.deepEqual((await list('ida@aq_1')).data.map(({ id }) => id), [handed.id]);
  await hall.refused('ida@aq_1', `/documents/${own.id}/file`, 404, 'document.not-found');
  assert.deepEqual((await list('ida')).data.map(({ id }) => id), [handed.id, own.id]);
});

test('a removed paper is gone, its file when no other paper is of it', async () => {
  const pdf = await pdfOf(4);
  const [first, second] = [await hall.add('jon', 'a.pdf', pdf), await hall.add('kim', 'b.pdf', pdf)];
  assert.equal(first.sha256, second.sha256);
  const key = `documents/dezhou/${first.sha256.slice(0, 2)}/${first.sha256}`;
  await hall.call('jon', `/documents/${first.id}/preview`);
  const removed = await hall.read<{ id: string }>('jon', `/documents/${first.id}/remove`, { body: {} });
  assert.equal(removed.id, first.id);
  await hall.refused('jon', `/documents/${first.id}`, 404, 'document.not-found');
  assert.equal((await list('jon')).data.length, 0);
  now = new Date(Date.now() + 2 * 3_600_000);
  await sweepFiles(hall.context);
  assert.deepEqual(await fileOf('kim', second.id), pdf);
  await hall.read('kim', `/documents/${second.id}/remove`, { body: {} });
  await sweepFiles(hall.context);
  assert.equal(await hall.context.files.size(key), undefined);
  assert.equal(await hall.context.files.size(`previews/dezhou/${first.sha256.slice(0, 2)}/${first.sha256}/1.png`), undefined);
  const again = await hall.add('kim', 'c.pdf', pdf);
  assert.deepEqual(await fileOf('kim', again.id), pdf);
  now = undefined;
});

test('a paper is expired on the day after its last', async () => {
  const made = await hall.add('lou', 'a.pdf', await pdfOf(), { validUntil: '2026-03-05' });
  const stateAt = async (instant: string): Promise<string> => {
    now = new Date(instant);
    const { state } = await hall.read<Document>('lou', `/documents/${made.id}`);
    now = undefined;
    return state;
  };
  assert.deepEqual([await stateAt('2026-03-05T15:59:59Z'), await stateAt('2026-03-05T16:00:00Z')], ['valid', 'expired']);
});

test('staff, nobody and strangers to the space get none of it', async () => {
  await hall.refused('', '/documents', 401, 'person.required');
  await hall.refused('staff:market-regulation', '/documents', 403, 'person.role');
  await hall.refused('staff:market-regulation', '/documents', 403, 'person.role', { body: { uploadIds: ['up_x'], name: 'x' } });
  await hall.refused('ada', '/documents', 400, 'request.invalid', { body: { uploadIds: [], name: 'x' } });
});
