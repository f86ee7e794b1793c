/** A place in a picture, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of a sheet: upper left, upper right, lower right, lower left. */
export type Corners = readonly [Point, Point, Point, Point];

/** Pixels as a canvas gives them: four bytes each, in rows. `ImageData` is one. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** What takes any four points of a plane to any other four: a matrix of 3 × 3 by rows, the last number 1. */
export type Homography = readonly [number, number, number, number, number, number, number, number];

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** All of a picture. */
export const wholeOf = ({ width, height }: Pick<Pixels, 'width' | 'height'>): Corners => [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }];

/** The same corners in a picture so many times as large. */
export const scaled = (corners: Corners, by: number): Corners => corners.map(({ x, y }) => ({ x: x * by, y: y * by })) as unknown as Corners;

/** Area of a quadrilateral; negative where it runs against the clock. */
export const areaOf = ([a, b, c, d]: Corners): number => ((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y)) / 2;

/** Whether every corner turns the same way, clockwise: a sheet seen from above always does. */
export const isConvex = (corners: Corners): boolean =>
  corners.every((corner, at) => {
    const [next, after] = [corners[(at + 1) % 4] as Point, corners[(at + 2) % 4] as Point];
    return (next.x - corner.x) * (after.y - next.y) - (next.y - corner.y) * (after.x - next.x) > 0;
  });

/** Four points as corners, clockwise from the one that lies most to the upper left. */
export function inOrder(points: readonly Point[]): Corners {
  const [x, y] = [points.reduce((sum, point) => sum + point.x, 0) / points.length, points.reduce((sum, point) => sum + point.y, 0) / points.length];
  const around = points.toSorted((a, b) => Math.atan2(a.y - y, a.x - x) - Math.atan2(b.y - y, b.x - x));
  const first = around.reduce((best, point, at) => (point.x + point.y < (around[best] as Point).x + (around[best] as Point).y ? at : best), 0);
  return [...around.slice(first), ...around.slice(0, first)] as unknown as Corners;
}

/** Takes the rectangle from 0,0 to width,height onto a quadrilateral (P. Heckbert, "Fundamentals of Texture Mapping and Image Warping", 1989, 2.2.3). */
export function homographyTo([a, b, c, d]: Corners, width: number, height: number): Homography {
  const [dx1, dx2, sx] = [b.x - c.x, d.x - c.x, a.x - b.x + c.x - d.x];
  const [dy1, dy2, sy] = [b.y - c.y, d.y - c.y, a.y - b.y + c.y - d.y];
  const determinant = dx1 * dy2 - dx2 * dy1;
  const [g, h] = [(sx * dy2 - dx2 * sy) / determinant, (dx1 * sy - sx * dy1) / determinant];
  return [(b.x - a.x + g * b.x) / width, (d.x - a.x + h * d.x) / height, a.x, (b.y - a.y + g * b.y) / width, (d.y - a.y + h * d.y) / height, a.y, g / width, h / height];
}

/** Where a place goes. */
export function across([a, b, c, d, e, f, g, h]: Homography, { x, y }: Point): Point {
  const w = g * x + h * y + 1;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}
