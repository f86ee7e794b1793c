import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { hugePng, ofdOf, pdfOf, photo, rawPage, rawPdf, zipOf } from '../../fixtures/papers.fixture.ts';
import { HttpProblem } from '../http/problem.ts';
import { createPapers, type Papers } from './papers.ts';
import type { Inspection } from './papers.types.ts';

let folder = '';
let papers: Papers;
let count = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hallkit-papers-'));
  papers = createPapers();
});
after(async () => {
  await papers.close();
  await rm(folder, { recursive: true, force: true });
});

async function kept(bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, `file-${(count += 1)}`);
  await writeFile(path, bytes);
  return path;
}
const look = async (bytes: Uint8Array | string, name: string, declaredType: string | null = null): Promise<Inspection> => papers.inspect({ path: await kept(bytes), name, declaredType });
async function refused(code: string, bytes: Uint8Array | string, name: string, declaredType: string | null = null): Promise<HttpProblem> {
  try {
    const found = await look(bytes, name, declaredType);
    throw new assert.AssertionError({ message: `${name} was taken as ${JSON.stringify(found)}` });
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    assert.equal(error.code, code, name);
    return error;
  }
}

test('each kind that is taken is known by its bytes, with its digest and pages', async () => {
  const pdf = await pdfOf(3);
  assert.deepEqual(await look(pdf, '营业执照.pdf', 'application/pdf'), { kind: 'pdf', mediaType: 'application/pdf', size: pdf.length, sha256: createHash('sha256').update(pdf).digest('hex'), pages: 3 });
  const picture = await photo(40, 30);
  const kinds = [
    [picture, 'a.JPG', 'jpeg', 1], [await sharp(picture).png().toBuffer(), 'a.png', 'png', 1], [await sharp(picture).webp().toBuffer(), 'a.webp', 'webp', 1], [await sharp(picture).tiff().toBuffer(), 'a.tif', 'tiff', 1],
    [ofdOf(4), 'a.ofd', 'ofd', 4], [zipOf([{ name: '图纸/一层平面图.dwg', content: randomBytes(500) }, { name: 'read.txt', content: 'text' }]), 'a.zip', 'zip', null],
  ] as const;
  for (const [bytes, name, kind, pages] of kinds) {
    const found = await look(bytes, name);
    assert.deepEqual([found.kind, found.pages], [kind, pages], name);
  }
  assert.equal((await look(picture, 'camera', 'application/octet-stream')).kind, 'jpeg', 'a name without an ending says nothing');
});

test('what is no paper is refused, whatever it calls itself', async () => {
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const name of ['a.svg', 'a.png', 'a.pdf']) await refused('document.type', svg, name);
  await refused('document.type', '<!doctype html><html><script>alert(1)</script></html>', 'a.pdf', 'application/pdf');
  await refused('document.type', Buffer.from('MZ\x90\x00program'), 'a.pdf');
  await refused('document.type', await sharp(await photo(9, 9)).gif().toBuffer(), 'a.gif');
  await refused('document.type', randomBytes(3000), 'a.jpg');
  await refused('document.type', 'just text', 'a.txt');
  await refused('document.broken', '', 'a.pdf');
});

test('an ending or a declared type that lies is refused', async () => {
  const pdf = await pdfOf();
  const picture = await photo(9, 9);
  assert.equal((await refused('document.type', pdf, 'a.jpg')).errors[0]?.expected, 'PDF');
  await refused('document.type', picture, 'a.pdf');
  await refused('document.type', picture, 'a.jpg', 'application/pdf');
  await refused('document.type', ofdOf(), 'a.zip');
  await refused('document.type', zipOf([{ name: 'a.txt', content: 'text' }]), 'a.ofd');
});

test('two files in one are refused', async () => {
  const archive = zipOf([{ name: 'evil.class', content: 'code' }]);
  await refused('document.type', Buffer.concat([await pdfOf(), archive]), 'a.pdf');
  await refused('document.type', Buffer.concat([await photo(30, 30), archive]), 'a.jpg');
  await refused('document.type', Buffer.concat([Buffer.from('%PDF-1.7\n% <script>alert(1)</script>\n'), (await pdfOf()).subarray(9)]), 'a.pdf');
});

test('a PDF that is encrypted, cut off, or no PDF behind its first line is refused with its reason', async () => {
  await refused('document.encrypted', await pdfOf(1, { userPassword: 'secret' }), 'a.pdf');
  await refused('document.encrypted', await pdfOf(1, { ownerPassword: 'owner', permissions: { printing: 'lowResolution' } }), 'a.pdf');
  const whole = await pdfOf(20);
  await refused('document.broken', whole.subarray(0, 200), 'a.pdf');
  await refused('document.broken', `%PDF-1.7\n${'x'.repeat(5000)}`, 'a.pdf');
  await refused('document.broken', rawPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']), 'a.pdf');
});

test('a PDF with scripts, programs or files in it is refused, however they are written', async () => {
  assert.equal((await look(rawPdf(rawPage()), 'a.pdf')).pages, 1, 'the same without them is taken');
  await refused('document.active-content', rawPdf(rawPage('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>')), 'a.pdf');
  await refused('document.active-content', rawPdf(rawPage('/OpenAction<</S/J#61vaScrip#74/JS(1)>>')), 'a.pdf');
  await refused('document.active-content', rawPdf(rawPage('/OpenAction<</S/Launch/F(cmd.exe)>>')), 'a.pdf');
  await refused('document.active-content', rawPdf(rawPage('/OpenAction<</S/URI/URI( javascript:alert\\(1\\))>>')), 'a.pdf');
  await refused('document.active-content', await pdfOf(1, {}, (doc) => doc.file(Buffer.from('attached'), { name: 'a.exe' })), 'a.pdf');
  const packed = deflateSync('5 0 <</S/JavaScript/JS(app.alert\\(1\\))>>').toString('latin1');
  await refused('document.active-content', rawPdf([...rawPage(), `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream`]), 'a.pdf');
  await refused('document.active-content', rawPdf([...rawPage(), '<</Type/ObjStm/N 1/First 4/Filter/ASCIIHexDecode/Length 4>>stream\n3520\nendstream']), 'a.pdf');
  const bomb = deflateSync(Buffer.alloc(80 * 2 ** 20, 32)).toString('latin1');
  await refused('document.bomb', rawPdf([...rawPage(), `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${bomb.length}>>stream\n${bomb}\nendstream`]), 'a.pdf');
});

test('a picture that unpacks to far more than its bytes, moves, or is cut off, is refused', async () => {
  await refused('document.bomb', hugePng(60_000), 'a.png');
  const frames = await sharp([await photo(20, 20, '#f00'), await photo(20, 20, '#0f0')], { join: { animated: true } }).webp().toBuffer();
  await refused('document.bomb', frames, 'a.webp');
  const noise = await sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } }).png().toBuffer();
  const path = await kept(noise.subarray(0, noise.length / 2));
  await assert.rejects(papers.join([path], join(folder, 'out.pdf'), 'x'), { code: 'document.broken' });
});

test('an archive is counted as it unpacks, not as it says', async () => {
  const zeros = Buffer.alloc(60 * 2 ** 20);
  await refused('document.bomb', zipOf([{ name: 'a.dwg', content: zeros }]), 'a.zip');
  await refused('document.bomb', zipOf([{ name: 'a.dwg', content: Buffer.alloc(200_000, 1), saidSize: 10 }]), 'a.zip');
  await refused('document.bomb', zipOf([{ name: 'a.txt', content: zipOf([{ name: 'b.txt', content: 'x' }]) }]), 'a.zip');
  await refused('document.bomb', zipOf([{ name: '../../etc/cron.txt', content: 'x' }]), 'a.zip');
  await refused('document.bomb', zipOf([{ name: '/etc/cron.txt', content: 'x' }]), 'a.zip');
  await refused('document.bomb', zipOf(Array.from({ length: 2001 }, (_, at) => ({ name: `${at}.txt`, content: 'x' }))), 'a.zip');
  await refused('document.encrypted', zipOf([{ name: 'a.dwg', content: 'x', encrypted: true }]), 'a.zip');
  await refused('document.type', zipOf([{ name: 'run.js', content: 'x' }]), 'a.zip');
  await refused('document.active-content', zipOf([{ name: 'run.dwg', content: 'MZ program' }]), 'a.zip');
  await refused('document.active-content', zipOf([{ name: 'a.pdf', content: rawPdf(rawPage('/OpenAction<</S/JavaScript/JS(1)>>')) }]), 'a.zip');
  const sound = zipOf([{ name: 'a.txt', content: 'text' }]);
  const wrong = Buffer.from(sound);
  wrong.writeUInt32LE(1, wrong.indexOf('PK\x01\x02') + 16);
  await refused('document.broken', wrong, 'a.zip');
  await refused('document.active-content', zipOf([{ name: 'OFD.xml', content: '<!DOCTYPE x [<!ENTITY a "aaaa">]><x/>' }]), 'a.ofd');
});

test('pictures become one PDF of A4 pages: upright by what the camera noted, without where it was', async () => {
  const turned = await sharp(await photo(400, 200)).withExif({ IFD0: { Orientation: '6', Copyright: 'Somebody' }, IFD3: { GPSLatitude: '37/1 26/1 0/1' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const clear = await sharp({ create: { width: 300, height: 100, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
  const into = join(folder, 'joined.pdf');
  const made = await papers.join([await kept(turned), await kept(clear)], into, '材料');
  const bytes = await readFile(into);
  assert.deepEqual(made, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), pages: 2 });
  assert.doesNotMatch(bytes.toString('latin1'), /Exif|Somebody|GPS/);
  assert.equal((await papers.inspect({ path: into, name: 'joined.pdf', declaredType: null })).pages, 2);
  const [upright, across] = await Promise.all([papers.preview(into, 1, 1200), papers.preview(into, 2, 1200)]);
  const [first, second] = [await sharp(upright).metadata(), await sharp(across).metadata()];
  assert.deepEqual([first.format, first.height, second.width], ['png', 1200, 1200]);
  assert.ok(first.width < 1200 && second.height < 1200);
  const middle = await sharp(upright).extract({ left: first.width / 2 - 1, top: 600, width: 1, height: 1 }).raw().toBuffer();
  assert.ok(Math.abs((middle[0] ?? 0) - 0x33) < 12 && Math.abs((middle[2] ?? 0) - 0xaa) < 12, 'the picture is there in its colour');
  assert.ok((await sharp(across).stats()).isOpaque && ((await sharp(across).stats()).channels[0]?.min ?? 0) > 240, 'what is clear is white paper');
  await assert.rejects(papers.preview(into, 3, 1200), { code: 'document.broken' });
});

test('every page of a TIFF becomes a page', async () => {
  const pages = await sharp([await photo(60, 80, '#f00'), await photo(60, 80, '#00f')], { join: { animated: true } }).tiff().toBuffer();
  const found = await look(pages, 'scan.tiff');
  const made = await papers.join([await kept(pages)], join(folder, 'tiff.pdf'), 'x');
  assert.deepEqual([found.kind, found.pages, made.pages], ['tiff', 2, 2]);
});

test('a sheet is laid over every page, upright also where the page is turned, and cannot be taken off again', async () => {
  const plain = await kept(await pdfOf(2, {}, (doc) => Object.assign(doc.page.dictionary.data, { Rotate: 90 })));
  const overlay = await pdfOf(1, {}, (doc) => doc.rect(0, 0, 297, 842).fill('#00ff00'));
  const into = join(folder, 'stamped.pdf');
  const made = await papers.stamp(plain, into, overlay);
  assert.equal(made.pages, 2);
  for (const page of [1, 2]) {
    const { data, info } = await sharp(await papers.preview(into, page, 400)).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): number[] => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    const [left, right] = [at(12, info.height >> 1), at(info.width - 12, info.height >> 1)];
    assert.ok((left[0] ?? 255) < 30 && (left[1] ?? 0) > 220, `page ${page}: ${left}`);
    assert.ok(right.every((value) => value > 240), `page ${page}: ${right}`);
  }
  assert.equal((await readFile(into)).toString('latin1').match(/%%EOF/g)?.length, 1);
});

test('a file of 300 MB is looked at without memory', { timeout: 120_000 }, async () => {
  const path = join(folder, 'large.pdf');
  const file = await open(path, 'w');
  const page = rawPdf([...rawPage()]);
  const header = '%PDF-1.7\n4 0 obj\n<</Length 314572800>>stream\n';
  await file.write(header);
  for (let at = 0; at < 300; at += 1) await file.write(randomBytes(2 ** 20));
  await file.write('\nendstream\nendobj\n');
  const start = header.length + 300 * 2 ** 20 + 18;
  // The offsets of the small file, moved behind the stream.
  const moved = page.subarray(9).toString('latin1').replace(/(\d{10}) 00000 n/g, (_, place: string) => `${String(Number(place) - 9 + start).padStart(10, '0')} 00000 n`).replace(/startxref\n(\d+)/, (_, place: string) => `startxref\n${Number(place) - 9 + start}`);
  await file.write(moved);
  await file.close();
  const before = process.memoryUsage().rss;
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const found = await papers.inspect({ path, name: 'large.pdf', declaredType: null });
  clearInterval(watch);
  assert.equal(found.pages, 1);
  assert.ok(most - before < 160 * 2 ** 20, `${(most - before) >> 20} MB`);
});

test('many at once wait for their turn; what is too many is told to come again', async () => {
  const path = await kept(await pdfOf(1));
  const asked = await Promise.allSettled(Array.from({ length: 60 }, () => papers.inspect({ path, name: 'a.pdf', declaredType: null })));
  const done = asked.filter(({ status }) => status === 'fulfilled').length;
  assert.equal(done, 52);
  assert.ok(asked.every((one) => one.status === 'fulfilled' || (one.reason as HttpProblem).code === 'server.unavailable'));
});
