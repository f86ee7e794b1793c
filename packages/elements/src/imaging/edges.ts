import type { Pixels } from './geometry.ts';

/** How brightness rises at each pixel of a small grey picture, in levels from one pixel to the next. */
export interface Edges {
  readonly width: number;
  readonly height: number;
  readonly dx: Float32Array;
  readonly dy: Float32Array;
  /** What counts as an edge: more than the grain of this picture. */
  readonly least: number;
}

/** A rise that can be seen at all. */
const faintest = 2.5;

/** A grey picture whose pixels are the mean of those of the large one. */
export function greyOf({ width, height, data }: Pixels, longSide: number): { readonly width: number; readonly height: number; readonly grey: Float32Array } {
  const by = Math.min(1, longSide / Math.max(width, height));
  const [w, h] = [Math.max(1, Math.round(width * by)), Math.max(1, Math.round(height * by))];
  const grey = new Float32Array(w * h);
  for (let y = 0; y < h; y += 1) {
    const [top, bottom] = [Math.floor((y * height) / h), Math.max(Math.floor((y * height) / h) + 1, Math.floor(((y + 1) * height) / h))];
    for (let x = 0; x < w; x += 1) {
      const [left, right] = [Math.floor((x * width) / w), Math.max(Math.floor((x * width) / w) + 1, Math.floor(((x + 1) * width) / w))];
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        for (let at = (row * width + left) * 4, end = (row * width + right) * 4; at < end; at += 4) sum += 0.299 * (data[at] as number) + 0.587 * (data[at + 1] as number) + 0.114 * (data[at + 2] as number);
      }
      grey[y * w + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { width: w, height: h, grey };
}

/** One pass of 1-2-1 each way: takes the grain, leaves the edges. */
function softened(grey: Float32Array, width: number, height: number): Float32Array {
  const pass = (from: Float32Array, step: number, last: (at: number) => boolean, first: (at: number) => boolean): Float32Array =>
    from.map((value, at) => ((first(at) ? value : (from[at - step] as number)) + 2 * value + (last(at) ? value : (from[at + step] as number))) / 4);
  const across = pass(grey, 1, (at) => at % width === width - 1, (at) => at % width === 0);
  return pass(across, width, (at) => at >= width * (height - 1), (at) => at < width);
}

/** Where brightness changes, and which way (I. Sobel). */
export function edgesOf({ width, height, grey: hard }: ReturnType<typeof greyOf>): Edges {
  const grey = softened(hard, width, height);
  const [dx, dy] = [new Float32Array(grey.length), new Float32Array(grey.length)];
  const sizes = new Float32Array(Math.max(1, (width - 2) * (height - 2)));
  for (let y = 1, count = 0; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1, count += 1) {
      const at = y * width + x;
      const value = (by: number): number => grey[at + by] as number;
      dx[at] = (value(1 - width) + 2 * value(1) + value(1 + width) - value(-1 - width) - 2 * value(-1) - value(width - 1)) / 8;
      dy[at] = (value(width - 1) + 2 * value(width) + value(width + 1) - value(-width - 1) - 2 * value(-width) - value(1 - width)) / 8;
      sizes[count] = Math.hypot(dx[at] as number, dy[at] as number);
    }
  }
  sizes.sort();
  return { width, height, dx, dy, least: Math.max(faintest, (sizes[sizes.length >> 1] as number) * 3) };
}
