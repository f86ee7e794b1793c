import sharp from 'sharp';
import type { PdfEngine } from './pdf-engine.ts';
import { PaperFault } from './papers.types.ts';

/** Draw annotations too, and the bytes in the order red, green, blue. */
const drawn = 0x01 | 0x10;
const opaque = 4;

/**
 * A page of a PDF as a picture.
 *
 * @param page - From 1.
 * @param edge - Longer side in dots.
 * @throws {PaperFault} document.broken where there is no such page or it cannot be drawn.
 */
export async function preview({ module, open }: PdfEngine, path: string, page: number, edge: number): Promise<Uint8Array> {
  const file = open(path);
  let pixels: Uint8Array;
  let width: number;
  let height: number;
  try {
    const handle = page > file.pages ? 0 : module._FPDF_LoadPage(file.document, page - 1);
    if (handle === 0) throw new PaperFault('document.broken');
    const wide = module._FPDF_GetPageWidthF(handle);
    const high = module._FPDF_GetPageHeightF(handle);
    const scale = edge / Math.max(wide, high, 1);
    width = Math.max(1, Math.min(edge, Math.round(wide * scale)));
    height = Math.max(1, Math.min(edge, Math.round(high * scale)));
    const buffer = module.wasmExports.malloc(width * height * 4);
    const bitmap = module._FPDFBitmap_CreateEx(width, height, opaque, buffer, width * 4);
    module._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    module._FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, drawn);
    pixels = module.HEAPU8.slice(buffer, buffer + width * height * 4);
    module._FPDFBitmap_Destroy(bitmap);
    module.wasmExports.free(buffer);
    module._FPDF_ClosePage(handle);
  } finally {
    file.close();
  }
  return new Uint8Array(await sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha().png({ palette: true, effort: 4 }).toBuffer());
}
