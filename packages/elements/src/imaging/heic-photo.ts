import { jpegOf, readPicture } from './picture-file.ts';

/**
 * A photo of an iPhone as a JPEG, which every hall takes: where the browser reads HEIC, as Safari does.
 *
 * @throws PictureError where it does not.
 */
export const jpegOfHeic = async (file: Blob): Promise<Blob> => jpegOf(await readPicture(file));
