import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { digestOfFile } from '../files/file-store.ts';
import { openPicture, pictureFault } from './pictures.ts';
import { PaperFault, type MadePaper, type PaperLimits } from './papers.types.ts';

/** A4 in points. */
const short = 595.28;
const long = 841.89;
/** Longer side of a page in dots: A4 at 200 to the inch, at which a scan is read and printed well. */
const dots = 2339;

/** One page as a JPEG as a scanner would give it: upright, in sRGB, on white, and nothing of where and with what it was taken. */
async function scanOf(path: string, page: number, limits: PaperLimits): Promise<{ bytes: Buffer; width: number; height: number }> {
  const { data, info } = await openPicture(path, limits, page)
    .autoOrient()
    .resize({ width: dots, height: dots, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 82, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/**
 * Joins pictures, each with all its pages, into one PDF of A4 pages, upright or across as the picture is.
 *
 * @param paths - In the order of the pages.
 * @param into - File to be written.
 * @throws {PaperFault} document.broken, document.bomb, document.too-many-pages.
 */
export async function join(paths: readonly string[], into: string, title: string, limits: PaperLimits): Promise<MadePaper> {
  const doc = new PDFDocument({ autoFirstPage: false, margin: 0, displayTitle: true, info: { Title: title, Creator: 'Hallkit', Producer: 'Hallkit' } });
  const file = createWriteStream(into);
  const written = finished(file);
  // Told of at the end; until then it must not end the thread.
  written.catch(() => undefined);
  doc.pipe(file);
  let pages = 0;
  try {
    for (const path of paths) {
      const { pages: count = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
      for (let page = 0; page < count; page += 1) {
        pages += 1;
        if (pages > limits.joinedPages) throw new PaperFault('document.too-many-pages', { expected: String(limits.joinedPages) });
        const { bytes, width, height } = await scanOf(path, page, limits);
        const size: [number, number] = width > height ? [long, short] : [short, long];
        doc.addPage({ size, margin: 0 });
        doc.image(bytes, 0, 0, { fit: size, align: 'center', valign: 'center' });
        if (file.writableNeedDrain) await Promise.race([once(file, 'drain'), written]);
      }
    }
  } catch (error) {
    doc.unpipe(file);
    file.destroy();
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    throw pictureFault(error);
  }
  doc.end();
  await written;
  return { ...(await digestOfFile(into)), pages };
}
