import { jpegOf, readPicture } from './picture-file.ts';

/** Longest side of a photo that is sent as evidence: what is written on a sign can be read, and a phone sends it in a moment. */
const longest = 2000;

/**
 * A photo as it is sent: upright, small enough for a slow line, and a JPEG that tells nothing beside its pixels, neither where nor when nor by which camera it was taken.
 *
 * @throws PictureError where the browser cannot read it.
 */
export const photoOf = async (file: Blob): Promise<Blob> => jpegOf(await readPicture(file, longest));
