import { findSheet } from '../imaging/find-sheet.ts';
import { isConvex } from '../imaging/geometry.ts';
import type { Corners, Pixels, Point } from '../imaging/geometry.ts';
import { jpegOf, readPicture } from '../imaging/picture-file.ts';
import { inSlices } from '../imaging/slices.ts';
import { straighten } from '../imaging/straighten.ts';
import type { Turns } from '../imaging/warp.ts';

/** Pixels of the small picture in the list of pages. */
const thumbSide = 420;

/** A picture whose corners are being set. */
export interface Draft {
  readonly file: Blob;
  readonly pixels: ImageData;
  readonly corners: Corners;
  /** Whether the corners were found, not guessed. */
  readonly isFound: boolean;
  readonly turns: Turns;
  readonly evenLight: boolean;
  /** The page it is going to replace; null for a new one. */
  readonly replaces: number | null;
}

/** A page that is done. */
export interface CapturedPage extends Omit<Draft, 'pixels' | 'replaces'> {
  readonly id: number;
  /** The finished page. */
  readonly jpeg: Blob;
  /** The same, small, for the list. */
  readonly thumb: ImageBitmap;
}

let lastId = 0;

/**
 * Reads a picture and looks for the sheet on it.
 *
 * @throws PictureError where the file is no picture.
 */
export async function draftOf(file: Blob, signal: AbortSignal): Promise<Draft> {
  const pixels = await readPicture(file);
  signal.throwIfAborted();
  const { corners, isFound } = await inSlices(findSheet(pixels), signal);
  return { file, pixels, corners, isFound, turns: 0, evenLight: true, replaces: null };
}

/** Opens a page once more, to set its corners. */
export const reopened = async ({ id, file, corners, isFound, turns, evenLight }: CapturedPage): Promise<Draft> => ({ file, pixels: await readPicture(file), corners, isFound, turns, evenLight, replaces: id });

async function thumbOf({ width, height, data }: Pixels): Promise<ImageBitmap> {
  const by = Math.min(1, thumbSide / Math.max(width, height));
  return createImageBitmap(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height), { resizeWidth: Math.max(1, Math.round(width * by)), resizeHeight: Math.max(1, Math.round(height * by)), resizeQuality: 'high' });
}

/** Makes the page. */
export async function pageOf({ file, pixels, corners, isFound, turns, evenLight, replaces }: Draft, signal: AbortSignal): Promise<CapturedPage> {
  const page = await inSlices(straighten(pixels, { corners, turns, evenLight }), signal);
  const [jpeg, thumb] = await Promise.all([jpegOf(page), thumbOf(page)]);
  signal.throwIfAborted();
  return { id: replaces ?? (lastId += 1), file, corners, isFound, turns, evenLight, jpeg, thumb };
}

/** The same page, a quarter turn further to the right. */
export async function turnedPage(page: CapturedPage, signal: AbortSignal): Promise<CapturedPage> {
  const draft = await reopened(page);
  return pageOf({ ...draft, turns: ((page.turns + 1) % 4) as Turns }, signal);
}

/** Whether the corners are those of a sheet. */
export const isSheet = ({ corners }: Draft): boolean => isConvex(corners);

/** The corners with one of them elsewhere, within the picture. */
export const movedCorner = ({ corners, pixels: { width, height } }: Draft, which: number, { x, y }: Point): Corners =>
  corners.map((corner, at) => (at === which ? { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) } : corner)) as unknown as Corners;

