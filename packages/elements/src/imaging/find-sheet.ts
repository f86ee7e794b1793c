import { edgesOf, greyOf } from './edges.ts';
import type { Edges } from './edges.ts';
import { areaOf, inOrder, isConvex, scaled, wholeOf } from './geometry.ts';
import type { Corners, Pixels, Point } from './geometry.ts';
import { crossing, lineAt, linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { refined } from './refine.ts';
import type { Steps } from './slices.ts';

/** Where a sheet lies in a picture. */
export interface FoundSheet {
  readonly corners: Corners;
  /** False where no sheet stands out: `corners` are those of the whole picture then. */
  readonly isFound: boolean;
}

/** Long side of the picture in which it is looked for; fine enough for a fold, coarse enough for small print to melt away. */
const longSide = 360;
/** Lines that are tried. */
const most = 26;
/** A sheet takes at least this share of the picture. */
const smallest = 0.08;
/** Opposite sides lean towards each other no more than this, neighbours cross no flatter, in radians. */
const [leaning, flattest] = [(40 * Math.PI) / 180, (50 * Math.PI) / 180];
/** A sheet may reach beyond the picture on one side, which counts as an edge that is followed so far; on two nobody knows what it is. */
const border = 0.77;
/** What is less like a sheet than this is none. */
const doubtful = 0.05;
/** A sheet is mostly brighter than what it lies on; one that is darker has to be plainer to see. */
const darker = 0.6;
/** Less of an edge than this is no side of a sheet. */
const barely = 0.35;

/** A line that may be a side, and whether it is the edge of the picture. */
interface Side extends Line {
  readonly isBorder: boolean;
}
type Sides = readonly [Side, Side];

const between = (a: Line, b: Line): number => {
  const apart = Math.abs(a.angle - b.angle);
  return Math.min(apart, Math.PI - apart);
};

/**
 * How much of the way from one corner to the next an edge follows it, of which the inside is brighter, or darker; both as
 * shares of the way. The clock runs from `from` to `to`, so the inside lies to the right.
 */
function followed({ width, height, dx, dy, least }: Edges, from: Point, to: Point): readonly [brighter: number, darker: number] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [nx, ny] = [-(to.y - from.y) / length, (to.x - from.x) / length];
  const count = Math.max(8, Math.min(48, Math.round(length / 4)));
  let [brighterInside, darkerInside, seen] = [0, 0, 0];
  for (let step = 0; step < count; step += 1) {
    const share = (step + 0.5) / count;
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    // What lies outside of the picture is nobody's edge.
    if (x < 2 || y < 2 || x > width - 3 || y > height - 3) continue;
    seen += 1;
    let [up, down] = [0, 0];
    for (let away = -2; away <= 2; away += 1) {
      const at = Math.round(y + ny * away) * width + Math.round(x + nx * away);
      const [rise, fall] = [dx[at] as number, dy[at] as number];
      const along = rise * nx + fall * ny;
      // An edge that runs another way, as print does, is none of this side.
      if (Math.abs(along) < 0.85 * Math.hypot(rise, fall)) continue;
      up = Math.max(up, along);
      down = Math.max(down, -along);
    }
    if (up > least) brighterInside += 1;
    if (down > least) darkerInside += 1;
  }
  return seen < count * 0.6 ? [0, 0] : [brighterInside / count, darkerInside / count];
}

/** How much like a sheet: how large it is, and how well edges follow its sides; 0 where a side has none. */
function likeness(edges: Edges, corners: Corners, isBorder: (from: Point, to: Point) => boolean, share: number): number {
  let [bright, dark] = [share, share * darker];
  for (const [at, corner] of corners.entries()) {
    const next = corners[(at + 1) % 4] as Point;
    const [up, down] = isBorder(corner, next) ? [border, border] : followed(edges, corner, next);
    // Squared, since the edge of a sheet has few gaps, and a line of print has one after each word.
    bright *= up < barely ? 0 : up ** 2;
    dark *= down < barely ? 0 : down ** 2;
    if (bright === 0 && dark === 0) return 0;
  }
  return Math.max(bright, dark);
}

function* best(edges: Edges): Steps<Corners | null> {
  const { width, height } = edges;
  const borders = [lineAt(0, 0), lineAt(0, width - 1), lineAt(Math.PI / 2, 0), lineAt(Math.PI / 2, height - 1)];
  const sides: Side[] = [...linesOf(edges, most).map((line) => ({ ...line, isBorder: false })), ...borders.map((line) => ({ ...line, isBorder: true }))];
  yield;
  const pairs: Sides[] = sides.flatMap((a, at) => sides.slice(at + 1).filter((b) => between(a, b) < leaning && !(a.isBorder && b.isBorder)).map((b): Sides => [a, b]));
  const onBorder = (from: Point, to: Point): boolean => (from.x < 1 && to.x < 1) || (from.y < 1 && to.y < 1) || (from.x > width - 2 && to.x > width - 2) || (from.y > height - 2 && to.y > height - 2);
  const [slackX, slackY, all] = [width * 0.06, height * 0.06, width * height];
  const isNear = ({ x, y }: Point): boolean => x > -slackX && y > -slackY && x < width + slackX && y < height + slackY;
  let [score, found] = [doubtful, null as Corners | null];
  for (const [at, [a, b]] of pairs.entries()) {
    yield;
    for (const [c, d] of pairs.slice(at + 1)) {
      if (((a.isBorder || b.isBorder) && (c.isBorder || d.isBorder)) || c === a || c === b || d === a || d === b || between(a, c) < flattest || between(b, d) < flattest) continue;
      const points = [crossing(a, c), crossing(c, b), crossing(b, d), crossing(d, a)];
      if (!points.every((point) => point !== null && isNear(point))) continue;
      const corners = inOrder(points as readonly Point[]);
      const share = areaOf(corners) / all;
      if (share < smallest || share <= score || !isConvex(corners)) continue;
      const like = likeness(edges, corners, onBorder, share);
      if (like > score) [score, found] = [like, corners];
    }
  }
  return found;
}

/** Looks for a sheet: the largest quadrilateral whose sides are edges. Says honestly when there is none. */
export function* findSheet(picture: Pixels): Steps<FoundSheet> {
  const grey = greyOf(picture, longSide);
  yield;
  const edges = edgesOf(grey);
  yield;
  const found = yield* best(edges);
  if (!found) return { corners: wholeOf(picture), isFound: false };
  // The middle of a small pixel is the middle of the pixels it stands for.
  const by = picture.width / grey.width;
  const exact = refined(edges, found).map(({ x, y }) => ({ x: Math.min(grey.width, Math.max(0, x + 0.5)), y: Math.min(grey.height, Math.max(0, y + 0.5)) })) as unknown as Corners;
  return { corners: scaled(exact, by), isFound: true };
}
