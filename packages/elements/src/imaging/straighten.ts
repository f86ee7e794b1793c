import { evenLight } from './even-light.ts';
import type { Corners, Pixels } from './geometry.ts';
import { sizeOf } from './proportions.ts';
import type { Steps } from './slices.ts';
import { turned, warp } from './warp.ts';
import type { Turns } from './warp.ts';

/** How a page is made of a picture. */
export interface Straightening {
  readonly corners: Corners;
  /** Quarter turns to the right, where the page lay on its side. */
  readonly turns?: Turns;
  /** Takes shadows and the colour of the lamp away. */
  readonly evenLight?: boolean;
}

/** Pixels of the long side at most: A4 at 210 dots to the inch, at which small print reads well. */
export const pageLongSide = 2500;

/** A page as a flat-bed scanner would have made it. */
export function* straighten(picture: Pixels, { corners, turns = 0, evenLight: even = false }: Straightening): Steps<Pixels> {
  const { width, height } = sizeOf(corners, picture, pageLongSide);
  const page = yield* warp(picture, turned(corners, turns), turns % 2 === 0 ? { width, height } : { width: height, height: width });
  return even ? yield* evenLight(page) : page;
}
