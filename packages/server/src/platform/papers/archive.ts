import { extname } from 'node:path';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { createPdfScan } from './active-content.ts';
import { mostObjectStreams } from './pdf-check.ts';
import { PaperFault, type PaperLimits } from './papers.types.ts';

/** What a check of an archive gave. */
export interface ArchiveFindings {
  readonly kind: 'zip' | 'ofd';
  readonly pages: number | null;
}

const inArchive = ['.pdf', '.jpg', '.jpeg', '.png', '.tif', '.tiff', '.webp', '.bmp', '.dwg', '.dxf', '.dgn', '.dwf', '.plt', '.ifc', '.stp', '.step', '.igs', '.iges', '.shp', '.shx', '.dbf', '.prj', '.txt', '.csv'];
/** Parts of an OFD (GB/T 33190-2016, chapter 6): description, pictures, typefaces, seals. */
const inOfd = ['.xml', '.jpg', '.jpeg', '.png', '.bmp', '.tif', '.tiff', '.jb2', '.gbig2', '.jbig2', '.jp2', '.ttf', '.otf', '.ttc', '.esl', '.dat', '.xbrl', '.pdf'];

/** Ratios are looked at from here on: a blank page packs well, a bomb goes on. */
const fromBytes = 32 * 2 ** 20;
const mostRatio = 100;
/** First bytes of an entry that are looked at. */
const headBytes = 1024;
/** Most of an OFD's description of its pages that is read. */
const mostDescription = 8 * 2 ** 20;

const archives = ['PK\x03\x04', 'PK\x05\x06', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ'];
const programs = ['MZ', '\x7fELF', '#!', '\xca\xfe\xba\xbe', '\xfe\xed\xfa'];
const entities = /<!(DOCTYPE|ENTITY)/i;
const markup = /<(script|html|svg|!doctype|\?php)/i;

const symlink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

interface Reading {
  readonly zip: ZipFile;
  readonly size: number;
  readonly limits: PaperLimits;
  readonly kind: ArchiveFindings['kind'];
  /** Bytes unpacked so far, of all entries. */
  total: number;
}

/** Judges the beginning of an entry. @throws {PaperFault} */
function checkHead(head: Buffer, name: string, kind: ArchiveFindings['kind']): void {
  const text = head.toString('latin1');
  if (archives.some((start) => text.startsWith(start))) throw new PaperFault('document.bomb', { entry: name });
  if (programs.some((start) => text.startsWith(start))) throw new PaperFault('document.active-content', { entry: name });
  if (kind === 'zip' ? markup.test(text) : entities.test(text)) throw new PaperFault('document.active-content', { entry: name });
}

/** Unpacks an entry to nothing, counting what really comes. @returns The text of the description of an OFD's pages, else ''. */
async function readEntry(reading: Reading, entry: Entry): Promise<string> {
  const { zip, size, limits, kind } = reading;
  const name = entry.fileName;
  const ending = extname(name).toLowerCase();
  const scan = ending === '.pdf' ? createPdfScan(mostObjectStreams) : undefined;
  const isDescription = kind === 'ofd' && /(^|\/)Document\.xml$/i.test(name);
  let head = Buffer.alloc(0);
  let judged = false;
  let sum = 0;
  let own = 0;
  let text = '';
  const stream = await zip.openReadStreamPromise(entry);
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      own += piece.length;
      reading.total += piece.length;
      if (reading.total > limits.archiveBytes) throw new PaperFault('document.bomb', { entry: name });
      if ((own > fromBytes && own > entry.compressedSize * mostRatio) || (reading.total > fromBytes && reading.total > size * mostRatio)) throw new PaperFault('document.bomb', { entry: name });
      sum = crc32(piece, sum);
      if (!judged) {
        head = Buffer.concat([head, piece.subarray(0, headBytes)]);
        judged = head.length >= headBytes;
        if (judged) checkHead(head, name, kind);
      }
      scan?.add(piece);
      if (isDescription && text.length < mostDescription) text += piece.toString('latin1');
    }
  } finally {
    stream.destroy();
  }
  if (!judged) checkHead(head, name, kind);
  if (sum !== entry.crc32) throw new PaperFault('document.broken', { entry: name });
  if (scan?.findings.encrypted) throw new PaperFault('document.encrypted', { entry: name });
  if (scan?.findings.active) throw new PaperFault('document.active-content', { entry: name });
  return text;
}

/** @throws {PaperFault} For an entry that may not be in an archive of this kind, before any of it is read. */
function checkEntry(entry: Entry, kind: ArchiveFindings['kind']): void {
  const name = entry.fileName;
  if (entry.isEncrypted()) throw new PaperFault('document.encrypted', { entry: name });
  if (symlink(entry)) throw new PaperFault('document.bomb', { entry: name });
  const ending = extname(name).toLowerCase();
  if (ending === '.zip' || ending === '.ofd') throw new PaperFault('document.bomb', { entry: name });
  if (!(kind === 'ofd' ? inOfd : inArchive).includes(ending)) throw new PaperFault('document.type', { entry: name });
}

/** What yauzl says of names that lead out of the folder in which an archive is unpacked. */
const traversal = /absolute path|invalid relative path|invalid characters in fileName/;

/** The fault of an archive that could not be read. */
function archiveFault(error: unknown): PaperFault {
  if (error instanceof PaperFault) return error;
  const { message } = error as Error;
  if (traversal.test(message) || /too many bytes in the stream|overlap/i.test(message)) return new PaperFault('document.bomb');
  return new PaperFault(/encrypt|strong encryption/i.test(message) ? 'document.encrypted' : 'document.broken');
}

/**
 * Checks an archive: its entries are unpacked to nothing, whatever its directory says of their sizes.
 *
 * @param size - Bytes of the archive.
 * @throws {PaperFault} document.bomb (too much in it, archives in it, names that lead out of it), document.encrypted, document.type, document.active-content, document.broken.
 */
export async function checkArchive(path: string, size: number, limits: PaperLimits): Promise<ArchiveFindings> {
  let zip: ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true });
    if (zip.entryCount > limits.archiveEntries) throw new PaperFault('document.bomb');
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= limits.archiveEntries) throw new PaperFault('document.bomb');
      if (!entry.fileName.endsWith('/')) entries.push(entry);
    }
    if (entries.length === 0) throw new PaperFault('document.broken');
    const kind = entries.some(({ fileName }) => fileName === 'OFD.xml') ? 'ofd' : 'zip';
    for (const entry of entries) checkEntry(entry, kind);
    const reading: Reading = { zip, size, limits, kind, total: 0 };
    let pages = 0;
    for (const entry of entries) pages += (await readEntry(reading, entry)).match(/<(?:\w+:)?Page\s[^>]*BaseLoc/g)?.length ?? 0;
    if (kind === 'zip') return { kind, pages: null };
    if (pages === 0) throw new PaperFault('document.broken');
    if (pages > limits.pages) throw new PaperFault('document.too-many-pages', { expected: String(limits.pages) });
    return { kind, pages };
  } catch (error) {
    throw archiveFault(error);
  } finally {
    zip?.close();
  }
}
