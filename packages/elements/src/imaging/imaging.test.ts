import { expect } from '@open-wc/testing';
import { sheetScene, photographed, slanted } from '../testing/sheets.ts';
import { evenLight } from './even-light.ts';
import { findSheet } from './find-sheet.ts';
import { across, areaOf, distance, homographyTo, inOrder, isConvex, wholeOf } from './geometry.ts';
import type { Corners, Pixels, Point } from './geometry.ts';
import { jpegOf, PictureError, readPicture } from './picture-file.ts';
import { ratioOf, sizeOf } from './proportions.ts';
import { atOnce, inSlices } from './slices.ts';
import { pageLongSide, straighten } from './straighten.ts';
import { turned, warp } from './warp.ts';

const picture = { width: 1200, height: 1600 };
const middle = { x: 600, y: 800 };

/** How far the worst corner lies from where it should, in pixels. */
const worst = (found: Corners, real: Corners): number => Math.max(...found.map((corner, at) => distance(corner, real[at] as Point)));

describe('finding a sheet', () => {
  const scenes: readonly (readonly [string, Parameters<typeof sheetScene>[0]])[] = [
    ['lying straight', { corners: slanted({ middle, across: 800, down: 1130, degrees: 0, lean: 0 }) }],
    ['turned by 12 degrees', { corners: slanted({ middle, across: 760, down: 1070, degrees: 12, lean: 0.08 }) }],
    ['turned by 30 degrees the other way', { corners: slanted({ middle, across: 640, down: 900, degrees: -30, lean: 0.05 }) }],
    ['leaning far back', { corners: slanted({ middle, across: 1000, down: 1000, degrees: 3, lean: 0.35 }) }],
    ['on a light table', { corners: slanted({ middle, across: 800, down: 1130, degrees: 5, lean: 0.05 }), ground: 195, paper: 240, grain: 4 }],
    ['under a shadow', { corners: slanted({ middle, across: 800, down: 1130, degrees: -7, lean: 0.1 }), shadow: 0.45 }],
    ['in a grainy picture', { corners: slanted({ middle, across: 800, down: 1130, degrees: 8, lean: 0.05 }), grain: 24 }],
    ['without print', { corners: slanted({ middle, across: 800, down: 1130, degrees: 4, lean: 0.04 }), print: 0 }],
    ['a small card', { corners: slanted({ middle, across: 620, down: 390, degrees: -14, lean: 0.05 }), print: 5 }],
    ['dense print', { corners: slanted({ middle, across: 860, down: 1220, degrees: 2, lean: 0.02 }), print: 60 }],
  ];
  for (const [name, scene] of scenes) {
    it(`finds the corners: ${name}`, () => {
      const { corners, isFound } = atOnce(findSheet(sheetScene(scene)));
      expect(isFound).to.equal(true);
      expect(worst(corners, scene.corners)).to.be.below(6);
    });
  }

  it('finds what is to be seen of a sheet that reaches beyond the picture', () => {
    const { corners, isFound } = atOnce(findSheet(sheetScene({ corners: [{ x: 150, y: -80 }, { x: 1050, y: -80 }, { x: 1050, y: 1300 }, { x: 150, y: 1300 }] })));
    expect(isFound).to.equal(true);
    expect(worst(corners, [{ x: 150, y: 0 }, { x: 1050, y: 0 }, { x: 1050, y: 1300 }, { x: 150, y: 1300 }])).to.be.below(12);
  });

  it('says so where there is no sheet, and takes the whole picture', () => {
    for (const scene of [{ corners: slanted({ middle, across: 800, down: 1130, degrees: 5, lean: 0 }), ground: 100, paper: 100, print: 0 }, { corners: wholeOf(picture), print: 30 }]) {
      expect(atOnce(findSheet(sheetScene(scene)))).to.deep.equal({ corners: wholeOf(picture), isFound: false });
    }
  });

  it('bears a picture of one pixel, and one of one colour', () => {
    for (const [width, height] of [[1, 1], [3, 2], [400, 300]] as const) expect(atOnce(findSheet({ width, height, data: new Uint8ClampedArray(width * height * 4).fill(255) })).isFound).to.equal(false);
  });

  it('works on in slices, and stops when asked', async () => {
    const scene = sheetScene({ corners: slanted({ middle, across: 800, down: 1130, degrees: 5, lean: 0 }) });
    expect((await inSlices(findSheet(scene))).isFound).to.equal(true);
    const stop = new AbortController();
    const work = inSlices(straighten(scene, { corners: wholeOf(scene) }), stop.signal);
    stop.abort();
    const error = await work.then(() => null, (reason: DOMException) => reason);
    expect(error?.name).to.equal('AbortError');
  });
});

describe('the proportions of a sheet', () => {
  it('are those it has, not those it shows at a slant', () => {
    for (const [wide, tall] of [[210, 297], [297, 210], [85.6, 54], [100, 100]] as const) {
      for (const [tilt, pan] of [[0, 0], [25, 0], [0, 30], [35, 15]] as const) {
        const corners = photographed({ wide, tall, tilt, pan, away: 500, focal: 0.85, picture });
        expect(ratioOf(corners, picture), `${wide} × ${tall} at ${tilt}, ${pan}`).to.be.closeTo(wide / tall, (wide / tall) * 0.03);
      }
    }
  });

  it('are those of A4 where they nearly are, upright or on its side', () => {
    const upright = sizeOf(slanted({ middle, across: 800, down: 1100, degrees: 0, lean: 0 }), picture, pageLongSide);
    expect(upright).to.deep.equal({ width: Math.round(1100 / Math.SQRT2), height: 1100 });
    expect(sizeOf(slanted({ middle, across: 1100, down: 800, degrees: 0, lean: 0 }), picture, 900)).to.deep.equal({ width: 900, height: Math.round(900 / Math.SQRT2) });
  });

  it('are kept for a receipt', () => {
    expect(sizeOf(slanted({ middle, across: 300, down: 1200, degrees: 0, lean: 0 }), picture, pageLongSide)).to.deep.equal({ width: 300, height: 1200 });
  });
});

/** Rows of a page in which most of the middle is dark, one number for each line of print. */
function printedRows({ width, height, data }: Pixels, column: number): number[] {
  const dark = Array.from({ length: height }, (_, y) => {
    let sum = 0;
    for (let x = column - 20; x < column + 20; x += 1) sum += data[(y * width + x) * 4] as number;
    return sum / 40 < 170;
  });
  return dark.flatMap((now, y) => (now && !dark[y - 1] ? [y] : []));
}

describe('straightening', () => {
  it('makes lines of print straight again', () => {
    const corners = slanted({ middle, across: 960, down: 1100, degrees: 14, lean: 0.25 });
    const scene = sheetScene({ width: 1400, height: 1700, corners, print: 16, grain: 0 });
    const page = atOnce(straighten(scene, { corners }));
    const [left, right] = [printedRows(page, Math.round(page.width * 0.22)), printedRows(page, Math.round(page.width * 0.78))];
    expect(left.length).to.be.within(14, 18);
    const shared = left.filter((row) => right.some((other) => Math.abs(other - row) <= 2));
    expect(shared.length, 'lines that stand equally high left and right').to.be.at.least(left.length - 2);
  });

  it('draws no larger than it was seen, and never beyond 2,500 pixels', () => {
    const scene = sheetScene({ width: 600, height: 800, corners: slanted({ middle: { x: 300, y: 400 }, across: 400, down: 566, degrees: 0, lean: 0 }) });
    const page = atOnce(straighten(scene, { corners: slanted({ middle: { x: 300, y: 400 }, across: 400, down: 566, degrees: 0, lean: 0 }) }));
    expect([page.width, page.height]).to.deep.equal([400, 566]);
    const large = { width: 4, height: 4, data: new Uint8ClampedArray(64).fill(200) };
    expect(sizeOf([{ x: 0, y: 0 }, { x: 3000, y: 0 }, { x: 3000, y: 4000 }, { x: 0, y: 4000 }], large, pageLongSide).height).to.equal(2500);
  });

  it('turns by quarters', () => {
    // Red at the upper left, green beside it, blue below, white across.
    const data = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255]);
    const small = { width: 2, height: 2, data };
    const upperLeft = (turns: 0 | 1 | 2 | 3): number[] => [...atOnce(warp(small, turned(wholeOf(small), turns), { width: 2, height: 2 })).data.slice(0, 3)];
    expect([0, 1, 2, 3].map((turns) => upperLeft(turns as 0).join())).to.deep.equal(['255,0,0', '0,0,255', '255,255,255', '0,255,0']);
    const scene = sheetScene({ corners: wholeOf(picture) });
    const sideways = atOnce(straighten(scene, { corners: wholeOf(picture), turns: 1 }));
    expect([sideways.width, sideways.height]).to.deep.equal([1600, 1200]);
  });
});

describe('evening the light', () => {
  const corners = wholeOf(picture);
  const at = ({ width, data }: Pixels, x: number, y: number): readonly number[] => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3)];

  it('takes a shadow from the paper, keeps print dark and a seal red', () => {
    const shadowed = sheetScene({ corners, shadow: 0.5, grain: 0 });
    expect(at(shadowed, 1190, 1590)[0]).to.be.below(130);
    const even = atOnce(evenLight(shadowed));
    for (const [x, y] of [[10, 10], [1190, 10], [1190, 1590], [600, 60]] as const) expect(at(even, x, y)[0], `${x}, ${y}`).to.be.at.least(225);
    const rows = printedRows(even, 700);
    expect(rows.length, 'lines of print').to.be.within(17, 23);
    const seal = at(even, Math.round(0.7 * 1200 + (0.0525 / 0.7) * 1200), Math.round(0.82 * 1600));
    expect(seal[0]).to.be.above((seal[1] as number) + 90);
  });

  it('leaves a dark picture on a page dark', () => {
    const scene = sheetScene({ corners, print: 0, grain: 0 });
    for (let y = 400; y < 900; y += 1) for (let x = 300; x < 700; x += 1) scene.data.set([40, 35, 30], (y * 1200 + x) * 4);
    expect(at(atOnce(evenLight(scene)), 500, 650)[0]).to.be.below(90);
  });
});

describe('the geometry beneath', () => {
  it('puts corners in order, whichever came first', () => {
    const corners: Corners = [{ x: 10, y: 12 }, { x: 90, y: 8 }, { x: 95, y: 130 }, { x: 5, y: 128 }];
    for (const order of [[2, 0, 3, 1], [3, 2, 1, 0], [1, 3, 0, 2]]) expect(inOrder(order.map((place) => corners[place] as Point))).to.deep.equal(corners);
    expect(areaOf(corners)).to.be.above(0);
    expect(isConvex(corners)).to.equal(true);
    expect(isConvex([corners[0], corners[2], corners[1], corners[3]])).to.equal(false);
  });

  it('takes corners to corners', () => {
    const corners = slanted({ middle, across: 800, down: 1100, degrees: 20, lean: 0.3 });
    const to = homographyTo(corners, 210, 297);
    for (const [place, { x, y }] of ([[0, 0], [210, 0], [210, 297], [0, 297]] as const).map(([x, y], place) => [place, { x, y }] as const)) expect(distance(across(to, { x, y }), corners[place] as Point)).to.be.below(1e-6);
  });
});

describe('a picture as a file', () => {
  it('comes and goes as JPEG', async () => {
    const file = await jpegOf(sheetScene({ width: 300, height: 400, corners: wholeOf({ width: 300, height: 400 }) }));
    expect(file.type).to.equal('image/jpeg');
    const { width, height } = await readPicture(file);
    expect([width, height]).to.deep.equal([300, 400]);
  });

  it('is made smaller when it is larger than a page needs', async () => {
    const canvas = new OffscreenCanvas(4200, 100);
    canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
    const { width } = await readPicture(await canvas.convertToBlob());
    expect(width).to.equal(3600);
  });

  it('is refused where it is none', async () => {
    const error = await readPicture(new Blob(['%PDF-1.7'], { type: 'image/jpeg' })).then(() => null, (reason: unknown) => reason);
    expect(error).to.be.instanceOf(PictureError);
  });
});
