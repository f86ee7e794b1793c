import { closeSync, openSync, writeSync } from 'node:fs';
import { digestOfFile } from '../files/file-store.ts';
import type { PdfEngine } from './pdf-engine.ts';
import { PaperFault, type MadePaper } from './papers.types.ts';

/** Written anew as a whole: of an appended change the former file could be cut out. */
const anew = 2;

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a page that is seen, in its own measure. */
function boxOf({ module }: PdfEngine, page: number): Box {
  const at = module.wasmExports.malloc(16);
  const found = module._FPDFPage_GetCropBox(page, at, at + 4, at + 8, at + 12) !== 0 || module._FPDFPage_GetMediaBox(page, at, at + 4, at + 8, at + 12) !== 0;
  const [left = 0, bottom = 0, right = 0, top = 0] = module.HEAPF32.slice(at >> 2, (at >> 2) + 4);
  module.wasmExports.free(at);
  return found ? { left, bottom, width: right - left, height: top - bottom } : { left: 0, bottom: 0, width: 595.28, height: 841.89 };
}

/** Lays a sheet upright over the middle of a page so that it covers it, however the page is turned. */
function placement(box: Box, quarters: number, sheet: { width: number; height: number }): readonly [number, number, number, number, number, number] {
  const across = quarters % 2 === 1;
  const [width, height] = across ? [box.height, box.width] : [box.width, box.height];
  const scale = Math.max(width / sheet.width, height / sheet.height);
  const right = (width - sheet.width * scale) / 2;
  const up = (height - sheet.height * scale) / 2;
  const { left, bottom } = box;
  if (quarters === 1) return [0, scale, -scale, 0, left + box.width - up, bottom + right];
  if (quarters === 2) return [-scale, 0, 0, -scale, left + box.width - right, bottom + box.height - up];
  if (quarters === 3) return [0, -scale, scale, 0, left + up, bottom + box.height - right];
  return [scale, 0, 0, scale, left + right, bottom + up];
}

/**
 * Lays a sheet over every page of a PDF. The sheet is kept once in the file, and text stays text.
 *
 * @param overlay - A PDF of one page with a clear ground.
 * @param into - File to be written.
 * @throws {PaperFault} document.broken.
 */
export async function stamp(engine: PdfEngine, path: string, into: string, overlay: Uint8Array): Promise<MadePaper> {
  const { module } = engine;
  const file = engine.open(path);
  const bytes = module.wasmExports.malloc(overlay.byteLength);
  module.HEAPU8.set(overlay, bytes);
  const sheet = module._FPDF_LoadMemDocument(bytes, overlay.byteLength, 0);
  const out = openSync(into, 'w');
  try {
    const form = module._FPDF_NewXObjectFromPage(file.document, sheet, 0);
    const first = module._FPDF_LoadPage(sheet, 0);
    const size = { width: module._FPDF_GetPageWidthF(first), height: module._FPDF_GetPageHeightF(first) };
    module._FPDF_ClosePage(first);
    for (let index = 0; index < file.pages; index += 1) {
      const page = module._FPDF_LoadPage(file.document, index);
      if (page === 0) throw new PaperFault('document.broken');
      const object = module._FPDF_NewFormObjectFromXObject(form);
      module._FPDFPageObj_Transform(object, ...placement(boxOf(engine, page), module._FPDFPage_GetRotation(page), size));
      module._FPDFPage_InsertObject(page, object);
      if (module._FPDFPage_GenerateContent(page) === 0) throw new PaperFault('document.broken');
      module._FPDF_ClosePage(page);
    }
    module._FPDF_CloseXObject(form);
    let failed: unknown;
    const write = (piece: Uint8Array): boolean => {
      try {
        for (let at = 0; at < piece.byteLength; ) at += writeSync(out, piece, at);
        return true;
      } catch (error) {
        failed = error;
        return false;
      }
    };
    if (engine.writing(write, (writer) => module._FPDF_SaveAsCopy(file.document, writer, anew)) === 0) throw failed ?? new PaperFault('document.broken');
  } finally {
    closeSync(out);
    module._FPDF_CloseDocument(sheet);
    module.wasmExports.free(bytes);
    file.close();
  }
  return { ...(await digestOfFile(into)), pages: file.pages };
}
