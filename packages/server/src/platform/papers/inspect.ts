import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createPdfScan, type PdfScan } from './active-content.ts';
import { checkArchive } from './archive.ts';
import { checkWord, kinds, readKind } from './kinds.ts';
import { checkPdf, mostObjectStreams } from './pdf-check.ts';
import type { PdfEngine } from './pdf-engine.ts';
import { checkPicture } from './pictures.ts';
import { PaperFault, type Inspection, type PaperFile, type PaperLimits } from './papers.types.ts';

/** Reads a file once in pieces: its digest, and of a PDF what stands in it. */
async function readThrough(path: string, scan: PdfScan | undefined): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    size += piece.length;
    hash.update(piece);
    scan?.add(piece);
  }
  return { size, sha256: hash.digest('hex') };
}

/**
 * Looks at a file: what it is by its bytes, and whether it may be kept. Never more than a piece of it is in memory.
 *
 * @throws {PaperFault} With the reason for which it is not taken.
 */
export async function inspect({ path, name, declaredType }: PaperFile, engine: () => Promise<PdfEngine>, limits: PaperLimits): Promise<Inspection> {
  if ((await stat(path)).size > limits.bytes) throw new PaperFault('document.too-large', { expected: String(limits.bytes / 2 ** 20) });
  const first = await readKind(path);
  if (first !== 'zip') checkWord(first, name, declaredType);
  const scan = first === 'pdf' ? createPdfScan(mostObjectStreams) : undefined;
  const read = await readThrough(path, scan);
  if (scan) return { kind: 'pdf', mediaType: kinds.pdf.mediaType, ...read, pages: checkPdf(await engine(), path, scan.findings, limits.pages) };
  if (first !== 'zip') return { kind: first, mediaType: kinds[first].mediaType, ...read, pages: await checkPicture(path, first, limits) };
  const { kind, pages } = await checkArchive(path, read.size, limits);
  checkWord(kind, name, declaredType);
  return { kind, mediaType: kinds[kind].mediaType, ...read, pages };
}
