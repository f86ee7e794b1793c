import type { Pixels } from './geometry.ts';

/** Larger ones are made smaller when they are read: a phone takes 200 megabytes for what its camera gives. */
const readAtMost = 3600;
/** Quality at which small print can be read and a page stays under a megabyte. */
const quality = 0.9;

/** Says that a file is no picture that this browser can read. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

function canvasOf(width: number, height: number): readonly [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  return [canvas, canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D];
}

/**
 * The pixels of a picture, upright as the camera was held.
 *
 * @param atMost - Longest side; larger ones are made smaller.
 * @throws PictureError where it is none.
 */
export async function readPicture(file: Blob, atMost: number = readAtMost): Promise<ImageData> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch((cause: unknown) => {
    throw new PictureError('The browser cannot read this picture.', { cause });
  });
  const by = Math.min(1, atMost / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [Math.max(1, Math.round(bitmap.width * by)), Math.max(1, Math.round(bitmap.height * by))];
  const [, context] = canvasOf(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

/** The picture as a JPEG. It carries nothing beside its pixels: no place, no time, no name of a camera. */
export async function jpegOf({ width, height, data }: Pixels): Promise<Blob> {
  const [canvas, context] = canvasOf(width, height);
  context.putImageData(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height), 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!blob) throw new PictureError('The picture could not be encoded.');
  return blob;
}
