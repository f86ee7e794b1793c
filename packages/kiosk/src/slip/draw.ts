import { qrPath } from '@hallkit/elements';
import { textOf } from './document.ts';
import type { PrintBlock, PrintDocument } from './document.ts';

/** Dots across the paper at 203 dpi: 576 on rolls of 80 mm, 384 on rolls of 58 mm. */
export type PaperWidth = 576 | 384;

const family = "'PingFang SC', 'HarmonyOS Sans SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";
/** Heights of the letters in dots: 24 are 3 mm, on narrow paper as on wide. The number takes what the paper has. */
const sizes = { title: 34, normal: 24, small: 21 } as const;
const margin = 16;

type Context = CanvasRenderingContext2D;
/** Paper so many units wide, a unit being so many of the printer's dots. */
interface Paper {
  readonly width: number;
  readonly scale: number;
  /** Nothing is drawn while it only measures. */
  readonly visible: boolean;
}
/** Draws at a height; says how high it was. */
type Draw = (context: Context, top: number, paper: Paper) => number;

/** Breaks at blanks and between Chinese characters; a closing mark never begins a line (GB/T 15834). */
function wrap(context: Context, text: string, width: number): string[] {
  const parts = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const part of parts.flatMap((each) => (context.measureText(each).width > width ? [...each] : [each]))) {
    if (line !== '' && context.measureText((line + part).trimEnd()).width > width && !/^[，。、；：？！）》”]/.test(part)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? part.trimStart() : part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function font(context: Context, size: number, bold: boolean): void {
  context.font = `${bold ? 700 : 400} ${Math.round(size)}px ${family}`;
}

function lines(context: Context, texts: readonly string[], { top, left, height, visible }: { top: number; left: number; height: number; visible: boolean }): number {
  if (visible) texts.forEach((text, at) => context.fillText(text, left, top + at * height + height / 2));
  return texts.length * height;
}

const drawText = ({ text, size = 'normal', bold = size === 'huge' || size === 'title', align = 'start' }: Extract<PrintBlock, { kind: 'text' }>): Draw => (context, top, { width, scale, visible }) => {
  const edge = scale * margin;
  const wished = size === 'huge' ? width / 4 : scale * sizes[size];
  // The number is as large as the paper lets it be, and never in two lines.
  font(context, wished, bold);
  const height = size === 'huge' ? wished * Math.min(1, (width - 2 * edge) / context.measureText(text).width) : wished;
  font(context, height, bold);
  context.textAlign = align === 'center' ? 'center' : 'left';
  return lines(context, wrap(context, text, width - 2 * edge), { top, left: align === 'center' ? width / 2 : edge, height: height * (size === 'huge' ? 1.2 : 1.45), visible });
};

const drawRow = ({ label, value }: Extract<PrintBlock, { kind: 'row' }>): Draw => (context, top, { width, scale, visible }) => {
  const [edge, height] = [scale * margin, scale * sizes.normal * 1.5];
  font(context, scale * sizes.normal, false);
  context.textAlign = 'left';
  const column = width * 0.36;
  const labels = lines(context, wrap(context, label, column - edge), { top, left: edge, height, visible });
  font(context, scale * sizes.normal, true);
  return Math.max(labels, lines(context, wrap(context, value, width - column - 2 * edge), { top, left: column + edge, height, visible }));
};

const drawList = ({ items }: Extract<PrintBlock, { kind: 'list' }>): Draw => (context, top, { width, scale, visible }) => {
  const [edge, size] = [scale * margin, scale * sizes.normal];
  font(context, size, false);
  context.textAlign = 'left';
  let height = 0;
  for (const item of items) {
    if (visible) {
      context.lineWidth = Math.max(1, size / 12);
      context.strokeRect(edge, top + height + size * 0.3, size * 0.85, size * 0.85);
    }
    height += lines(context, wrap(context, item, width - 2 * edge - size * 1.4), { top: top + height, left: edge + size * 1.4, height: size * 1.45, visible });
  }
  return height;
};

const drawRule: Draw = (context, top, { width, scale, visible }) => {
  const [edge, height] = [scale * margin, scale * 24];
  if (visible) context.fillRect(edge, top + height / 2, width - 2 * edge, scale * 2);
  return height;
};

const drawQr = ({ value }: Extract<PrintBlock, { kind: 'qr' }>): Draw => (context, top, { width, visible }) => {
  const code = qrPath(value);
  if (!code) return 0;
  // Whole dots: a module of four and a half cannot be read.
  const dot = Math.max(2, Math.floor((width * 0.42) / code.size));
  if (visible) {
    context.save();
    context.translate(Math.round((width - dot * code.size) / 2), Math.round(top));
    context.scale(dot, dot);
    context.fill(new Path2D(code.path));
    context.restore();
  }
  return dot * code.size;
};

function drawOf(block: PrintBlock): Draw {
  switch (block.kind) {
    case 'text':
      return drawText(block);
    case 'row':
      return drawRow(block);
    case 'list':
      return drawList(block);
    case 'rule':
      return drawRule;
    case 'qr':
      return drawQr(block);
  }
}

/**
 * Draws a document as it comes out of the printer: black on white, dot by dot, so that Chinese prints on every
 * printer that can print a picture, whatever code pages it has.
 *
 * @param scale - Dots for each dot of the paper: 1 for a receipt printer, more for a screen or a page.
 */
export function drawDocument(source: PrintDocument, width: PaperWidth = 576, scale = 1): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser cannot draw on a canvas.');
  const draws = source.blocks.map(drawOf);
  const dots = width * scale;
  const through = (visible: boolean): number => draws.reduce((top, draw) => top + draw(context, top, { width: dots, scale, visible }), scale * margin);
  canvas.lang = source.locale;
  canvas.role = 'img';
  canvas.ariaLabel = textOf(source);
  context.textBaseline = 'middle';
  const height = Math.ceil((through(false) + scale * margin) / 8) * 8;
  // Setting the size clears the canvas and all its settings.
  [canvas.width, canvas.height] = [dots, height];
  context.fillStyle = '#fff';
  context.fillRect(0, 0, dots, height);
  context.fillStyle = '#000';
  context.textBaseline = 'middle';
  through(true);
  return canvas;
}
