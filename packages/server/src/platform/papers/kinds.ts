import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { atFirstUse } from '../at-first-use.ts';
import { isPicture, PaperFault, type PaperKind } from './papers.types.ts';

/** Who only asks for the endings of names does not need it. */
const library = atFirstUse(() => import('file-type'));
const pictures = atFirstUse(() => import('sharp'));

interface KindFacts {
  readonly mediaType: string;
  /** Endings a name may have, in small letters. */
  readonly endings: readonly string[];
  /** Other names of the media type that browsers and scanners give. */
  readonly aliases?: readonly string[];
}

/**
 * What is taken. HEIC is not: the decoder has no HEVC, whose patents keep it out. Our pages turn it into JPEG where the browser can read it,
 * and everybody else is told how to take a JPEG; HEIF that is coded as AV1 is AVIF by another name.
 */
export const kinds: Readonly<Record<PaperKind, KindFacts>> = {
  pdf: { mediaType: 'application/pdf', endings: ['.pdf'], aliases: ['application/x-pdf'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['.jpg', '.jpeg', '.jfif', '.jpe'], aliases: ['image/jpg', 'image/pjpeg'] },
  png: { mediaType: 'image/png', endings: ['.png'], aliases: ['image/x-png'] },
  tiff: { mediaType: 'image/tiff', endings: ['.tif', '.tiff'], aliases: ['image/tif'] },
  webp: { mediaType: 'image/webp', endings: ['.webp'] },
  avif: { mediaType: 'image/avif', endings: ['.avif', '.heif', '.heic'], aliases: ['image/heif', 'image/heic'] },
  ofd: { mediaType: 'application/ofd', endings: ['.ofd'], aliases: ['application/x-ofd', 'application/zip'] },
  zip: { mediaType: 'application/zip', endings: ['.zip'], aliases: ['application/x-zip-compressed', 'application/x-zip'] },
};

/** What may be handed in, in words for a problem. */
export const acceptedKinds = 'PDF, JPEG, PNG, TIFF, WebP, AVIF, OFD, ZIP';

/** Says nothing: a browser that does not know the type, a program that did not ask. */
const unspoken = new Set(['', 'application/octet-stream', 'binary/octet-stream']);
/** Bytes at the beginning that are looked at. */
const headBytes = 4100;
/** A comment at the end of an archive may be so long; its end record stands before it. */
const tailBytes = 65_557;
const markup = /<(script|html|svg|iframe|!doctype|\?php)/i;
const byMediaType = new Map(Object.entries(kinds).map(([kind, { mediaType }]) => [mediaType, kind as PaperKind]));

async function headAndTail(path: string): Promise<{ head: Buffer; tail: Buffer }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const part = async (from: number, length: number): Promise<Buffer> => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
      await file.read(bytes, 0, bytes.length, from);
      return bytes;
    };
    return { head: await part(0, headBytes), tail: await part(Math.max(0, size - tailBytes), tailBytes) };
  } finally {
    await file.close();
  }
}

/** The end record of an archive (APPNOTE 4.3.16): its mark, and that it is of one disk. Four bytes alone stand in a picture by chance. */
const endsAsArchive = (tail: Buffer): boolean => tail.includes('PK\x05\x06\x00\x00\x00\x00', 0, 'latin1');
const startsWith = (bytes: Buffer, start: string): boolean => bytes.subarray(0, start.length).toString('latin1') === start;

/** Names of the container that phones keep photos in, whatever they are coded as. */
const heif = new Set<string>(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence']);

/** What lies in such a container. @throws {PaperFault} document.heic where it cannot be read here. */
async function heifKind(path: string): Promise<PaperKind> {
  const { default: sharp } = await pictures();
  const { compression } = await sharp(path, { limitInputPixels: false }).metadata().catch(() => ({ compression: undefined }));
  if (compression !== 'av1') throw new PaperFault('document.heic');
  return 'avif';
}

/** The kind that the bytes themselves have; an archive is `zip` until its entries are known. */
async function kindOfBytes(path: string, head: Buffer, tail: Buffer): Promise<PaperKind | undefined> {
  // A page with a script can begin like a picture, and an archive can end like anything: such a file is two in one.
  if (markup.test(head.toString('latin1'))) return undefined;
  if (startsWith(head, 'PK\x03\x04')) return 'zip';
  if (endsAsArchive(tail)) return undefined;
  if (startsWith(head, '%PDF-')) return 'pdf';
  const found = await (await library()).fileTypeFromBuffer(head);
  if (found && heif.has(found.mime)) return heifKind(path);
  const kind = found && byMediaType.get(found.mime);
  return kind && isPicture(kind) ? kind : undefined;
}

/** @throws {PaperFault} document.type where the bytes are of no kind that is taken, document.heic. */
export async function readKind(path: string): Promise<PaperKind> {
  const { head, tail } = await headAndTail(path);
  if (head.length === 0) throw new PaperFault('document.broken');
  const kind = await kindOfBytes(path, head, tail);
  if (!kind) throw new PaperFault('document.type', { expected: acceptedKinds });
  return kind;
}

/** @throws {PaperFault} document.type where the name or the declared type says something else than the bytes. */
export function checkWord(kind: PaperKind, name: string, declaredType: string | null): void {
  const { mediaType, endings, aliases = [] } = kinds[kind];
  const ending = extname(name).toLowerCase();
  const declared = (declaredType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const fits = (ending === '' || endings.includes(ending)) && (unspoken.has(declared) || declared === mediaType || aliases.includes(declared));
  if (!fits) throw new PaperFault('document.type', { expected: endings[0]?.slice(1).toUpperCase() ?? '' });
}
