import { homographyTo } from '../imaging/geometry.ts';
import type { Corners, Homography, Pixels, Point } from '../imaging/geometry.ts';

/** How a sheet is photographed. */
export interface SheetScene {
  readonly width?: number;
  readonly height?: number;
  /** Where its corners lie. */
  readonly corners: Corners;
  /** Brightness of what it lies on. @default 60 */
  readonly ground?: number;
  /** Brightness of the paper. @default 235 */
  readonly paper?: number;
  /** Share of light that is left at the lower right; 1 is none lost. @default 1 */
  readonly shadow?: number;
  /** Grain of the camera, in levels. @default 6 */
  readonly grain?: number;
  /** Lines of print. @default 20 */
  readonly print?: number;
}

/** From a place in the picture to a place on the sheet, both of whose sides are 1. */
function inverse([a, b, c, d, e, f, g, h]: Homography): (point: Point) => Point {
  const [A, B, C] = [e - f * h, c * h - b, b * f - c * e];
  const [D, E, F] = [f * g - d, a - c * g, c * d - a * f];
  const [G, H, I] = [d * h - e * g, b * g - a * h, a * e - b * d];
  return ({ x, y }) => {
    const w = G * x + H * y + I;
    return { x: (A * x + B * y + C) / w, y: (D * x + E * y + F) / w };
  };
}

/** Black, by how far down and across the sheet: lines of print with gaps between words, and a red seal. */
function inkAt({ x, y }: Point, lines: number): 'ink' | 'seal' | null {
  if (Math.hypot((x - 0.7) * 0.7, y - 0.82) < 0.06 && Math.hypot((x - 0.7) * 0.7, y - 0.82) > 0.045) return 'seal';
  if (lines === 0 || x < 0.12 || x > 0.88 || y < 0.1 || y > 0.9) return null;
  const at = ((y - 0.1) / 0.8) * lines;
  return at % 1 < 0.3 && (x * 40) % 1 < 0.75 && (x * 7 + Math.floor(at) * 0.37) % 1 < 0.88 ? 'ink' : null;
}

/** A picture of a sheet with print, computed: corners known to the fraction of a pixel, grain always the same. */
export function sheetScene({ width = 1200, height = 1600, corners, ground = 60, paper = 235, shadow = 1, grain = 6, print = 20 }: SheetScene): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  const toSheet = inverse(homographyTo(corners, 1, 1));
  let seed = 7;
  const noise = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return (seed / 2147483648 - 0.5) * 2 * grain;
  };
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const place = toSheet({ x: x + 0.5, y: y + 0.5 });
      const onSheet = place.x >= 0 && place.x <= 1 && place.y >= 0 && place.y <= 1;
      const ink = onSheet ? inkAt(place, print) : null;
      // A table with a faint grain of its own, as wood has.
      const level = onSheet ? (ink === 'ink' ? 40 : paper) : ground + 5 * Math.sin(x * 0.05 + y * 0.013);
      const light = 1 - (1 - shadow) * Math.min(1, Math.max(0, (x / width + y / height - 0.6) * 1.4));
      const [red, other] = ink === 'seal' ? [200, 40] : [level, level];
      const speck = noise();
      data[at] = red * light + speck;
      data[at + 1] = data[at + 2] = other * light + speck;
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

/** A sheet of so many pixels seen at a slant: turned by degrees, and leaning back so that its far side is shorter. */
export function slanted({ middle, across: wide, down, degrees, lean }: { readonly middle: Point; readonly across: number; readonly down: number; readonly degrees: number; readonly lean: number }): Corners {
  const turn = (degrees * Math.PI) / 180;
  const place = (x: number, y: number): Point => ({ x: middle.x + x * Math.cos(turn) - y * Math.sin(turn), y: middle.y + x * Math.sin(turn) + y * Math.cos(turn) });
  const far = (wide / 2) * (1 - lean);
  return [place(-far, -down / 2), place(far, -down / 2), place(wide / 2, down / 2), place(-wide / 2, down / 2)];
}

/** What a pinhole camera sees of a flat sheet: for proportions, which only a true perspective keeps. */
export function photographed({ wide, tall, tilt, pan, away, focal, picture }: { readonly wide: number; readonly tall: number; readonly tilt: number; readonly pan: number; readonly away: number; readonly focal: number; readonly picture: { readonly width: number; readonly height: number } }): Corners {
  const [t, p] = [(tilt * Math.PI) / 180, (pan * Math.PI) / 180];
  const long = Math.max(picture.width, picture.height);
  return ([[-1, -1], [1, -1], [1, 1], [-1, 1]] as const).map(([sx, sy]) => {
    const [x0, y0] = [(sx * wide) / 2, (sy * tall) / 2];
    const [y1, z1] = [y0 * Math.cos(t), y0 * Math.sin(t)];
    const [x2, z2] = [x0 * Math.cos(p) + z1 * Math.sin(p), -x0 * Math.sin(p) + z1 * Math.cos(p)];
    return { x: picture.width / 2 + (focal * long * x2) / (away + z2), y: picture.height / 2 + (focal * long * y1) / (away + z2) };
  }) as unknown as Corners;
}
