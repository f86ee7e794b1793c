import { distance } from './geometry.ts';
import type { Corners, Pixels, Point } from './geometry.ts';

/** Long side by short side of A4 (ISO 216). */
export const a4: number = Math.SQRT2;
/** A sheet that comes so near to A4 is one; the frame of a camera, 4 by 3, does not. */
const nearly = 0.045;
/** Focal lengths that cameras of phones and desks have, by the long side of the picture; the middle one where the picture does not tell. */
const [shortest, usual, longest] = [0.5, 0.85, 2.5];
/** Sides that lead away less than this tell nothing of the focal length. */
const straight = 0.05;

type Vector = readonly [number, number, number];

const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const less = (a: Vector, times: number, b: Vector): Vector => [a[0] * times - b[0], a[1] * times - b[1], a[2] * times - b[2]];

/**
 * Width by height of a sheet that was photographed at a slant. Sides that lead away look shorter than they are; how much,
 * the corners tell, together with the focal length, which they tell as well unless the camera looked straight at it
 * (Zhang and He, "Whiteboard scanning and image enhancement", 2007, section 3).
 */
export function ratioOf(corners: Corners, picture: Pick<Pixels, 'width' | 'height'>): number {
  const [cx, cy] = [picture.width / 2, picture.height / 2];
  const long = Math.max(picture.width, picture.height);
  const seen = ({ x, y }: Point): Vector => [(x - cx) / long, (y - cy) / long, 1];
  const [m1, m2, m4, m3] = [seen(corners[0]), seen(corners[1]), seen(corners[2]), seen(corners[3])];
  const across = less(m2, dot(cross(m1, m4), m3) / dot(cross(m2, m4), m3), m1);
  const down = less(m3, dot(cross(m1, m4), m2) / dot(cross(m3, m4), m2), m1);
  const told = Math.min(Math.abs(across[2]), Math.abs(down[2])) < straight ? Number.NaN : Math.sqrt(-(across[0] * down[0] + across[1] * down[1]) / (across[2] * down[2]));
  const focal = told > shortest && told < longest ? told : usual;
  const length = (side: Vector): number => Math.hypot(side[0] / focal, side[1] / focal, side[2]);
  return length(across) / length(down);
}

/** A size in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a sheet is drawn straight: A4 where it nearly is, else as measured; never larger than it was seen.
 *
 * @param atMost - Pixels of the long side.
 */
export function sizeOf(corners: Corners, picture: Pick<Pixels, 'width' | 'height'>, atMost: number): Size {
  const [a, b, c, d] = corners;
  const measured = ratioOf(corners, picture);
  const seen = Math.max(distance(a, b), distance(d, c)) / Math.max(distance(a, d), distance(b, c));
  // Corners that no sheet can have, as somebody may set them by hand, are drawn as they look.
  const ratio = Number.isFinite(measured) && measured > 0.1 && measured < 10 ? measured : seen;
  const tall = ratio < 1;
  const long = tall ? 1 / ratio : ratio;
  const by = Math.abs(long / a4 - 1) < nearly ? a4 : long;
  const side = Math.min(atMost, tall ? Math.max(distance(a, d), distance(b, c)) : Math.max(distance(a, b), distance(d, c)));
  const [longSide, shortSide] = [Math.max(1, Math.round(side)), Math.max(1, Math.round(side / by))];
  return tall ? { width: shortSide, height: longSide } : { width: longSide, height: shortSide };
}
