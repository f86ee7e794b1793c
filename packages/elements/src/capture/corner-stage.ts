import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Point } from '../imaging/geometry.ts';
import type { CaptureStrings } from './capture.texts.ts';
import { isSheet } from './captured-page.ts';
import type { Draft } from './captured-page.ts';

/** A step of an arrow key, and with Shift, as shares of the picture. */
const [step, fineStep] = [0.01, 0.002];
/** Side of what is shown enlarged, in pixels of the screen, and how much. */
const [loupeSide, enlarged] = [132, 2.5];

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** What the stage is drawn from. */
export interface StageView {
  readonly draft: Draft;
  readonly strings: CaptureStrings;
  /** The corner that goes where one taps; null before one was chosen. */
  readonly active: number | null;
}

/** What a visitor does on it; always to the corners as they are by then, not as they were drawn. */
export interface StageActions {
  choose(corner: number): void;
  /** @param by - In pixels of the picture. */
  shift(corner: number, by: Point): void;
  /** @param corner - Null for the chosen one, or else the nearest. */
  place(corner: number | null, at: Point): void;
}

/** Where a pointer is in the picture. */
function placeOf({ clientX, clientY }: MouseEvent, { width, height }: ImageData, stage: Element): Point {
  const box = stage.getBoundingClientRect();
  return { x: ((clientX - box.left) / box.width) * width, y: ((clientY - box.top) / box.height) * height };
}

/** The corner that lies nearest to a place. */
export const nearest = ({ corners }: Draft, { x, y }: Point): number => corners.reduce((best, corner, at) => (Math.hypot(corner.x - x, corner.y - y) < Math.hypot((corners[best] as Point).x - x, (corners[best] as Point).y - y) ? at : best), 0);

/**
 * The picture with its four corners. Each can be dragged, moved by arrow keys, or chosen and then tapped to its place
 * (WCAG 2.2, 2.5.7). Places are set by {@link settleStage} once it is drawn, since a strict page allows no style attribute.
 */
export function cornerStage({ draft, strings, active }: StageView, { choose, shift, place }: StageActions): TemplateResult {
  const { pixels, corners } = draft;
  const stageOf = (event: Event): Element => (event.currentTarget as Element).closest('.picture') as Element;
  const drag = (corner: number, event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    if (event.type === 'pointerdown') {
      handle.setPointerCapture(event.pointerId);
      choose(corner);
    } else if (handle.hasPointerCapture(event.pointerId)) place(corner, placeOf(event, pixels, stageOf(event)));
  };
  const press = (corner: number, event: KeyboardEvent): void => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const by = (event.shiftKey ? fineStep : step) * Math.max(pixels.width, pixels.height);
    shift(corner, { x: way[0] * by, y: way[1] * by });
  };
  const tap = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.handle')) return;
    place(null, placeOf(event, pixels, event.currentTarget as Element));
  };
  const share = ({ x, y }: Point): readonly [number, number] => [Math.round((x / pixels.width) * 100), Math.round((y / pixels.height) * 100)];
  return html`<div class="stage">
    <div class="picture" @click=${tap}>
      <canvas class="drawn" role="img" aria-label=${strings.picture}></canvas>
      <svg class="outline ${isSheet(draft) ? '' : 'crossed'}" viewBox="0 0 ${pixels.width} ${pixels.height}" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<path class="outside" fill-rule="evenodd" d="M0 0H${pixels.width}V${pixels.height}H0Z${outline(corners)}"></path><path class="edge" d=${outline(corners)}></path>`}
      </svg>
      ${corners.map((corner, at) => {
        const [x, y] = share(corner);
        return html`<span
          class="handle"
          id="corner-${at}"
          role="slider"
          tabindex="0"
          aria-label=${strings[`corner_${at as 0 | 1 | 2 | 3}`]}
          aria-describedby="corner-help"
          aria-valuemin="0"
          aria-valuemax="100"
          aria-valuenow=${x}
          aria-valuetext=${strings.cornerAt(x, y)}
          aria-current=${active === at}
          @pointerdown=${(event: PointerEvent) => drag(at, event)}
          @pointermove=${(event: PointerEvent) => drag(at, event)}
          @focus=${() => choose(at)}
          @keydown=${(event: KeyboardEvent) => press(at, event)}
        ></span>`;
      })}
      <canvas class="loupe" width=${loupeSide} height=${loupeSide} aria-hidden="true" ?hidden=${active === null}></canvas>
    </div>
    <p class="hidden-visually" id="corner-help">${strings.cornerHelp}</p>
  </div>`;
}

const outline = (corners: readonly Point[]): string => `M${corners.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;

/** Draws the picture and puts corners and loupe where they belong. */
export function settleStage(root: ParentNode, { pixels, corners }: Draft, active: number | null): void {
  const canvas = root.querySelector<HTMLCanvasElement>('canvas.drawn');
  if (!canvas) return;
  // Drawn once for each picture; setting the size again would wipe it.
  if (shown.get(canvas) !== pixels) {
    shown.set(canvas, pixels);
    [canvas.width, canvas.height] = [pixels.width, pixels.height];
    canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  }
  for (const [at, { x, y }] of corners.entries()) {
    const { style } = root.querySelector(`#corner-${at}`) as HTMLElement;
    style.insetInlineStart = `${(x / pixels.width) * 100}%`;
    style.insetBlockStart = `${(y / pixels.height) * 100}%`;
  }
  const loupe = root.querySelector<HTMLCanvasElement>('canvas.loupe');
  const corner = active === null ? undefined : corners[active];
  if (loupe && corner) drawLoupe(loupe, canvas, corner);
}

const shown = new WeakMap<HTMLCanvasElement, ImageData>();

/** What lies under the finger, enlarged, on the other side of the picture. */
function drawLoupe(loupe: HTMLCanvasElement, canvas: HTMLCanvasElement, { x, y }: Point): void {
  const context = loupe.getContext('2d') as CanvasRenderingContext2D;
  const side = (loupeSide / enlarged) * (canvas.width / Math.max(1, canvas.getBoundingClientRect().width));
  context.fillStyle = '#808080';
  context.fillRect(0, 0, loupeSide, loupeSide);
  context.drawImage(canvas, x - side / 2, y - side / 2, side, side, 0, 0, loupeSide, loupeSide);
  context.lineWidth = 2;
  for (const [colour, inset] of [['#000', 0], ['#fff', 2]] as const) {
    context.strokeStyle = colour;
    context.strokeRect(inset - 1 + loupeSide / 2 - 8, inset - 1 + loupeSide / 2 - 8, 18 - inset * 2, 18 - inset * 2);
  }
  loupe.classList.toggle('right', x < canvas.width / 2);
}
