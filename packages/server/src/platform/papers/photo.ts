import { checkWord, readKind } from './kinds.ts';
import { checkPicture, openPicture, pictureFault } from './pictures.ts';
import { PaperFault, type MadePhoto, type PaperLimits } from './papers.types.ts';

/** Longer side in dots: whole, and small enough for a list. */
const [wholeEdge, smallEdge] = [1600, 320];
/** What a photograph may be, in words for a problem. */
const photoKinds = 'JPEG, PNG, WebP, AVIF';

/**
 * Makes a picture anew from its dots alone: what a camera writes beside them (where, when, with what, for whom) stays behind,
 * and so does whatever else lies in the file.
 *
 * @throws {PaperFault} document.type, document.heic, document.bomb, document.broken.
 */
export async function photo(path: string, name: string, limits: PaperLimits): Promise<MadePhoto> {
  const kind = await readKind(path);
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp' && kind !== 'avif') throw new PaperFault('document.type', { expected: photoKinds });
  checkWord(kind, name, null);
  await checkPicture(path, kind, limits);
  try {
    const made = async (edge: number, quality: number): Promise<{ data: Buffer; info: { width: number; height: number } }> =>
      // Turned as the camera was held, since what said so is gone after.
      openPicture(path, limits).rotate().resize(edge, edge, { fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).toColourspace('srgb').jpeg({ quality }).toBuffer({ resolveWithObject: true });
    const [whole, small] = [await made(wholeEdge, 82), await made(smallEdge, 72)];
    return { whole: new Uint8Array(whole.data), small: new Uint8Array(small.data), width: whole.info.width, height: whole.info.height };
  } catch (error) {
    throw pictureFault(error);
  }
}
