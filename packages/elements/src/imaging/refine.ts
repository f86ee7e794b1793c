import type { Edges } from './edges.ts';
import type { Corners, Point } from './geometry.ts';

/** So far beside a side its true edge is looked for, in pixels of the small picture. */
const reach = 4;

/** A line through places, by its middle and direction. */
interface Fit {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** Where the edge is steepest on the way across a side; between pixels, by the parabola through three. */
function edgeAt({ width, height, dx, dy, least }: Edges, x: number, y: number, nx: number, ny: number): Point | null {
  const steepness = (away: number): number => {
    const [column, row] = [Math.round(x + nx * away), Math.round(y + ny * away)];
    if (column < 1 || row < 1 || column > width - 2 || row > height - 2) return 0;
    const at = row * width + column;
    return Math.abs((dx[at] as number) * nx + (dy[at] as number) * ny);
  };
  let [at, most] = [0, 0];
  for (let away = -reach; away <= reach; away += 1) if (steepness(away) > most) [at, most] = [away, steepness(away)];
  if (most < least) return null;
  const [before, after] = [steepness(at - 1), steepness(at + 1)];
  const bend = before - 2 * most + after;
  const exact = at + (bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0);
  return { x: x + nx * exact, y: y + ny * exact };
}

/** The line that lies nearest to the places, once those that lie off it are left out. */
function fitted(points: readonly Point[]): Fit | null {
  if (points.length < 6) return null;
  const n = points.length;
  const [x, y] = [points.reduce((sum, point) => sum + point.x, 0) / n, points.reduce((sum, point) => sum + point.y, 0) / n];
  const [xx, xy, yy] = points.reduce(([a, b, c], point) => [a + (point.x - x) ** 2, b + (point.x - x) * (point.y - y), c + (point.y - y) ** 2] as const, [0, 0, 0] as readonly [number, number, number]);
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { x, y, dx: Math.cos(angle), dy: Math.sin(angle) };
}

const offLine = ({ x, y, dx, dy }: Fit, point: Point): number => Math.abs((point.x - x) * dy - (point.y - y) * dx);

function meeting(a: Fit, b: Fit): Point | null {
  const determinant = a.dx * b.dy - a.dy * b.dx;
  if (Math.abs(determinant) < 0.2) return null;
  const along = ((b.x - a.x) * b.dy - (b.y - a.y) * b.dx) / determinant;
  return { x: a.x + a.dx * along, y: a.y + a.dy * along };
}

/** Corners to a fraction of a pixel: each side is laid once more through the places where its edge is steepest. */
export function refined(edges: Edges, corners: Corners): Corners {
  const sides = corners.map((from, at): Fit => {
    const to = corners[(at + 1) % 4] as Point;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    // Not quite to the corners: they may be bent or round, as those of a card.
    const places = Array.from({ length: 48 }, (_, step) => 0.06 + (step * 0.88) / 47).map((share) => edgeAt(edges, from.x + dx * length * share, from.y + dy * length * share, -dy, dx));
    const points = places.filter((point) => point !== null);
    const first = fitted(points);
    const allowed = first ? Math.max(0.7, (points.map((point) => offLine(first, point)).toSorted((a, b) => a - b)[points.length >> 1] ?? 0) * 2) : 0;
    return (first && fitted(points.filter((point) => offLine(first, point) <= allowed))) ?? first ?? { x: from.x, y: from.y, dx, dy };
  });
  return corners.map((corner, at) => {
    const exact = meeting(sides[(at + 3) % 4] as Fit, sides[at] as Fit);
    // Further off than the edge was looked for: something else than this corner.
    return exact && Math.hypot(exact.x - corner.x, exact.y - corner.y) < reach * 3 ? exact : corner;
  }) as unknown as Corners;
}
