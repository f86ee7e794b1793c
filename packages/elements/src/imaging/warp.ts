import { homographyTo } from './geometry.ts';
import type { Corners, Pixels } from './geometry.ts';
import type { Size } from './proportions.ts';
import type { Steps } from './slices.ts';

/** Rows that are drawn between two looks at the clock. */
const rows = 8;

/** Quarter turns to the right. */
export type Turns = 0 | 1 | 2 | 3;

/** Corners as they are called after so many quarter turns to the right: what was lower left is upper left then. */
export const turned = (corners: Corners, turns: Turns): Corners => [...corners.slice(4 - turns), ...corners.slice(0, 4 - turns)] as unknown as Corners;

/** Draws what lies between four corners as a straight rectangle, each pixel from the four that it lies between. */
export function* warp({ width, height, data }: Pixels, corners: Corners, size: Size): Steps<Pixels> {
  const [a, b, c, d, e, f, g, h] = homographyTo(corners, size.width, size.height);
  const straight = new Uint8ClampedArray(size.width * size.height * 4);
  const [lastX, lastY] = [width - 1, height - 1];
  for (let y = 0, to = 0; y < size.height; y += 1) {
    if (y % rows === rows - 1) yield;
    const v = y + 0.5;
    for (let x = 0; x < size.width; x += 1, to += 4) {
      const u = x + 0.5;
      const w = g * u + h * v + 1;
      // From the middle of a pixel to the middle of a pixel; beyond the edge the edge goes on.
      const fromX = Math.min(lastX, Math.max(0, (a * u + b * v + c) / w - 0.5));
      const fromY = Math.min(lastY, Math.max(0, (d * u + e * v + f) / w - 0.5));
      const [left, top] = [fromX | 0, fromY | 0];
      const [p, q] = [fromX - left, fromY - top];
      const at = (top * width + left) * 4;
      const right = left < lastX ? 4 : 0;
      const below = top < lastY ? width * 4 : 0;
      const [w1, w2, w3, w4] = [(1 - p) * (1 - q), p * (1 - q), (1 - p) * q, p * q];
      for (let channel = 0; channel < 3; channel += 1) {
        const from = at + channel;
        straight[to + channel] = (data[from] as number) * w1 + (data[from + right] as number) * w2 + (data[from + below] as number) * w3 + (data[from + right + below] as number) * w4 + 0.5;
      }
      straight[to + 3] = 255;
    }
  }
  return { ...size, data: straight };
}
