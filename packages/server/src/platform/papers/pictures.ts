import sharp, { type Sharp } from 'sharp';
import { PaperFault, type PaperKind, type PaperLimits } from './papers.types.ts';

// Each picture is used once, and several threads of them at once take the memory that is to be spared.
sharp.cache(false);
sharp.concurrency(1);

/** A picture of a file, or one page of it. */
export const openPicture = (path: string, { pixels }: Pick<PaperLimits, 'pixels'>, page = 0): Sharp => sharp(path, { limitInputPixels: pixels, sequentialRead: true, failOn: 'error', page, pages: 1 });

/** What libvips says of pictures that are larger than allowed. */
const tooLarge = /exceeds pixel limit|too large|dimension/i;

/** The fault of a picture that could not be read. */
export function pictureFault(error: unknown): PaperFault {
  if (error instanceof PaperFault) return error;
  return new PaperFault(tooLarge.test((error as Error).message) ? 'document.bomb' : 'document.broken');
}

/**
 * Checks the head of a picture and of each of its pages; the pixels are read when it is joined.
 *
 * @returns Its pages.
 * @throws {PaperFault} document.bomb, document.broken, document.too-many-pages.
 */
export async function checkPicture(path: string, kind: PaperKind, limits: PaperLimits): Promise<number> {
  try {
    const { width, height, pages = 1 } = await sharp(path, { limitInputPixels: false, failOn: 'error' }).metadata();
    // Frames that move are no paper.
    if (width * height > limits.pixels || (pages > 1 && kind !== 'tiff')) throw new PaperFault('document.bomb');
    if (pages > limits.joinedPages) throw new PaperFault('document.too-many-pages', { expected: String(limits.joinedPages) });
    for (let page = 1; page < pages; page += 1) {
      const one = await sharp(path, { limitInputPixels: false, failOn: 'error', page }).metadata();
      if (one.width * one.height > limits.pixels) throw new PaperFault('document.bomb');
    }
    return pages;
  } catch (error) {
    throw pictureFault(error);
  }
}
