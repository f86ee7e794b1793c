import type { Edges } from './edges.ts';

/** A straight line: all places where x · cos + y · sin is `offset`. */
export interface Line {
  /** Of its normal, in radians, from 0 to π. */
  readonly angle: number;
  readonly offset: number;
  readonly cos: number;
  readonly sin: number;
}

/** Directions that are told apart: one for each degree. */
const directions = 180;
/** A pixel votes for lines across the way its brightness rises, and for those a little beside, in degrees. */
const beside = 3;
/** Lines so near to a stronger one are that line, in degrees and pixels. */
const [nearAngle, nearOffset] = [5, 5];

export const lineAt = (angle: number, offset: number): Line => ({ angle, offset, cos: Math.cos(angle), sin: Math.sin(angle) });

/** Where two lines cross; null where they hardly do. */
export function crossing(a: Line, b: Line): { readonly x: number; readonly y: number } | null {
  const determinant = a.cos * b.sin - a.sin * b.cos;
  if (Math.abs(determinant) < 0.3) return null;
  return { x: (a.offset * b.sin - b.offset * a.sin) / determinant, y: (b.offset * a.cos - a.offset * b.cos) / determinant };
}

/**
 * The straight lines that most edges lie on (Hough transform; Duda and Hart, 1972), the strongest first. A strong edge
 * votes no louder than a plain one, or print would drown the edge of the sheet.
 */
export function linesOf({ width, height, dx, dy, least }: Edges, atMost: number): Line[] {
  const reach = Math.ceil(Math.hypot(width, height));
  const span = reach * 2 + 1;
  const votes = new Float32Array(directions * span);
  const table = Array.from({ length: directions }, (_, degree) => lineAt((degree * Math.PI) / directions, 0));
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const [rise, fall] = [dx[at] as number, dy[at] as number];
      const size = Math.hypot(rise, fall);
      if (size < least) continue;
      const towards = Math.round((Math.atan2(fall, rise) * directions) / Math.PI) + 2 * directions;
      for (let turn = towards - beside; turn <= towards + beside; turn += 1) {
        const degree = turn % directions;
        const { cos, sin } = table[degree] as Line;
        const cell = degree * span + Math.round(x * cos + y * sin) + reach;
        votes[cell] = (votes[cell] as number) + Math.min(size, least * 2);
      }
    }
  }
  return peaks(votes, span, reach, least * Math.min(width, height) * 0.25, atMost, table);
}

function peaks(votes: Float32Array, span: number, reach: number, enough: number, atMost: number, table: readonly Line[]): Line[] {
  const cells: number[] = [];
  votes.forEach((count, cell) => {
    if (count > enough) cells.push(cell);
  });
  cells.sort((a, b) => (votes[b] as number) - (votes[a] as number));
  const found: Line[] = [];
  for (const cell of cells) {
    if (found.length >= atMost) break;
    const { angle } = table[Math.floor(cell / span)] as Line;
    const offset = (cell % span) - reach;
    if (!found.some((line) => isNear(line, angle, offset))) found.push(lineAt(angle, offset));
  }
  return found;
}

/** A line just over 0 and one just under π are neighbours whose offsets have opposite signs. */
function isNear(line: Line, angle: number, offset: number): boolean {
  const apart = (Math.abs(line.angle - angle) * directions) / Math.PI;
  if (apart <= nearAngle) return Math.abs(line.offset - offset) <= nearOffset;
  return directions - apart <= nearAngle && Math.abs(line.offset + offset) <= nearOffset;
}
