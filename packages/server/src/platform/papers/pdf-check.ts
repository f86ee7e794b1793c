import { closeSync, openSync, readSync } from 'node:fs';
import { constants, inflateSync } from 'node:zlib';
import { isActive, type ScanFindings } from './active-content.ts';
import type { PdfEngine } from './pdf-engine.ts';
import { PaperFault } from './papers.types.ts';

/** Most positions of packed objects that are looked into; an honest file of thousands of pages has some hundreds. */
export const mostObjectStreams = 100_000;
/** Most bytes of one of them: packed, unpacked; and of all. */
const mostPacked = 16 * 2 ** 20;
const mostUnpacked = 64 * 2 ** 20;
const mostInAll = 2 ** 30;
/** A dictionary before its stream is never longer. */
const dictionaryBytes = 4096;

/** Unpacks a stream of objects that begins near `position`. @returns Its text and nothing where none begins there. */
function unpackAt(file: number, position: number): string {
  const from = Math.max(0, position - dictionaryBytes);
  let bytes = Buffer.alloc(256 * 1024);
  let length = readSync(file, bytes, 0, bytes.length, from);
  const keyword = bytes.indexOf('stream', position - from, 'latin1');
  if (keyword < 0 || keyword - (position - from) > dictionaryBytes) return '';
  const begun = bytes.lastIndexOf(' obj', position - from, 'latin1');
  const dictionary = bytes.toString('latin1', Math.max(0, begun), keyword);
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.replaceAll(/[[\]\s/]/g, '');
  // Other packings, or a prediction over the packed, are written by nobody but those who hide something.
  if (/\/DecodeParms\b/.test(dictionary) || (filter !== undefined && filter !== 'FlateDecode' && filter !== 'Fl')) throw new PaperFault('document.active-content');
  const start = keyword + 'stream'.length + (bytes[keyword + 6] === 13 ? 1 : 0) + 1;
  let end = bytes.subarray(0, length).indexOf('endstream', start, 'latin1');
  if (end < 0) {
    bytes = Buffer.alloc(mostPacked);
    length = readSync(file, bytes, 0, bytes.length, from);
    end = bytes.subarray(0, length).indexOf('endstream', start, 'latin1');
    if (end < 0) throw new PaperFault(length < mostPacked ? 'document.broken' : 'document.bomb');
  }
  const packed = bytes.subarray(start, end);
  if (filter === undefined) return packed.toString('latin1');
  try {
    return inflateSync(packed, { maxOutputLength: mostUnpacked, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new PaperFault('document.bomb');
    // The word stood somewhere else, in a text or a picture: what is really packed there cannot be read by anybody.
    return '';
  }
}

/** @throws {PaperFault} document.active-content, document.bomb. */
function checkPacked(path: string, positions: readonly number[]): void {
  if (positions.length >= mostObjectStreams) throw new PaperFault('document.bomb');
  const file = openSync(path, 'r');
  try {
    let total = 0;
    for (const position of positions) {
      const text = unpackAt(file, position);
      total += text.length;
      if (total > mostInAll) throw new PaperFault('document.bomb');
      if (isActive(text)) throw new PaperFault('document.active-content');
    }
  } finally {
    closeSync(file);
  }
}

/** XFA, in its two kinds: forms that are programs. */
const xfaForms = new Set([2, 3]);

/**
 * Checks a PDF of any size: it is opened where it lies, and what the scan of its bytes has found is judged.
 *
 * @returns Its pages.
 * @throws {PaperFault} document.encrypted, document.broken, document.too-many-pages, document.active-content, document.bomb.
 */
export function checkPdf(engine: PdfEngine, path: string, { encrypted, active, objectStreams }: ScanFindings, mostPages: number): number {
  if (encrypted) throw new PaperFault('document.encrypted');
  if (active) throw new PaperFault('document.active-content');
  const { module } = engine;
  const file = engine.open(path);
  try {
    const { document, pages } = file;
    if (module._FPDF_GetSecurityHandlerRevision(document) >= 0) throw new PaperFault('document.encrypted');
    if (pages < 1) throw new PaperFault('document.broken');
    if (pages > mostPages) throw new PaperFault('document.too-many-pages', { expected: String(mostPages) });
    if (xfaForms.has(module._FPDF_GetFormType(document)) || module._FPDFDoc_GetJavaScriptActionCount(document) > 0 || module._FPDFDoc_GetAttachmentCount(document) > 0) throw new PaperFault('document.active-content');
    checkPacked(path, objectStreams);
    // A table of pages is no page yet.
    for (const index of new Set([0, pages - 1])) {
      const page = module._FPDF_LoadPage(document, index);
      if (page === 0) throw new PaperFault('document.broken');
      module._FPDF_ClosePage(page);
    }
    return pages;
  } finally {
    file.close();
  }
}
