import type { Pixels } from './geometry.ts';
import type { Steps } from './slices.ts';

/** Side of the blocks in which the ground is looked for, in pixels of a page of 2500. */
const share = 40 / 2500;
/** Paper is made so bright: not all white, so that its grain does not turn into specks. */
const paper = 246;
/** Nothing is brightened further than a deep shadow needs: a dark photograph on a page stays one. */
const deepest = 0.42;
/** What is darker than this share of the paper goes down to black, so that print reads well. */
const black = 0.12;

/** A grid of brightness, a number for each block and channel. */
interface Ground {
  readonly columns: number;
  readonly rows: number;
  readonly block: number;
  readonly values: Float32Array;
}

/** How bright the paper is in a block: what nine in ten of its pixels do not pass, so that print does not count. */
function brightness({ width, height, data }: Pixels, left: number, top: number, block: number, channel: number, bins: Uint32Array): number {
  bins.fill(0);
  const [right, bottom] = [Math.min(width, left + block), Math.min(height, top + block)];
  let count = 0;
  for (let y = top; y < bottom; y += 2) {
    for (let x = left; x < right; x += 2, count += 1) {
      const bin = (data[(y * width + x) * 4 + channel] as number) >> 2;
      bins[bin] = (bins[bin] as number) + 1;
    }
  }
  for (let bin = 63, left = count * 0.1; bin > 0; bin -= 1) {
    left -= bins[bin] as number;
    if (left <= 0) return bin * 4 + 2;
  }
  return 2;
}

/** Every block as bright as the brightest beside it, or as the mean of them. */
function spread({ columns, rows, values }: Ground, mean: boolean): Float32Array {
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let [sum, most, count] = [0, 0, 0];
        for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
          for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1, count += 1) {
            const value = values[(y * columns + x) * 3 + channel] as number;
            sum += value;
            most = Math.max(most, value);
          }
        }
        result[(row * columns + column) * 3 + channel] = mean ? sum / count : most;
      }
    }
  }
  return result;
}

function* groundOf(picture: Pixels): Steps<Ground> {
  const block = Math.max(8, Math.round(Math.max(picture.width, picture.height) * share));
  const [columns, rows] = [Math.ceil(picture.width / block), Math.ceil(picture.height / block)];
  const values = new Float32Array(columns * rows * 3);
  const bins = new Uint32Array(64);
  for (let row = 0; row < rows; row += 1) {
    yield;
    for (let column = 0; column < columns; column += 1) for (let channel = 0; channel < 3; channel += 1) values[(row * columns + column) * 3 + channel] = brightness(picture, column * block, row * block, block, channel, bins);
  }
  const ground = { columns, rows, block };
  for (const channel of [0, 1, 2]) {
    const all = values.filter((_, at) => at % 3 === channel).toSorted();
    const least = (all[Math.floor(all.length * 0.9)] as number) * deepest;
    for (let at = channel; at < values.length; at += 3) values[at] = Math.max(values[at] as number, least);
  }
  const wide = spread({ ...ground, values }, false);
  return { ...ground, values: spread({ ...ground, values: spread({ ...ground, values: wide }, true) }, true) };
}

/** Takes shadows and the colour of the lamp from a page: the paper becomes even and near white, print dark, a red seal stays red. */
export function* evenLight(picture: Pixels): Steps<Pixels> {
  const { columns, rows, block, values } = yield* groundOf(picture);
  const { width, height, data } = picture;
  const even = new Uint8ClampedArray(data.length);
  const lift = paper * black;
  const stretch = paper / (paper - lift);
  for (let y = 0, at = 0; y < height; y += 1) {
    if (y % 8 === 7) yield;
    const down = Math.min(rows - 1, Math.max(0, (y + 0.5) / block - 0.5));
    const row = Math.min(rows - 1, down | 0);
    const q = down - row;
    const below = row < rows - 1 ? columns * 3 : 0;
    for (let x = 0; x < width; x += 1, at += 4) {
      const over = Math.min(columns - 1, Math.max(0, (x + 0.5) / block - 0.5));
      const column = over | 0;
      const p = over - column;
      const right = column < columns - 1 ? 3 : 0;
      const from = (row * columns + column) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const cell = from + channel;
        const upper = (values[cell] as number) * (1 - p) + (values[cell + right] as number) * p;
        const lower = (values[cell + below] as number) * (1 - p) + (values[cell + below + right] as number) * p;
        even[at + channel] = (((data[at + channel] as number) * paper) / (upper * (1 - q) + lower * q) - lift) * stretch;
      }
      even[at + 3] = 255;
    }
  }
  return { width, height, data: even };
}
