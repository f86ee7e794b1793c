import { drawLine, ink, leading } from './draw.ts';
import type { Inline, Line } from './lines.ts';
import { a4, measureOfSheet } from './page.ts';
import type { Sheet } from './sheet.ts';

/** A cell of a grid; a plain string is a value cell. */
export interface Cell {
  readonly text: Inline;
  /** Names the field beside or below it. */
  readonly label?: boolean;
  /** Columns it covers. */
  readonly span?: number;
  readonly align?: 'left' | 'center';
  /** Lines it is high at least. */
  readonly lines?: number;
}
/** Cells from left to right; `head` rows are drawn again on each further page. */
export interface Row {
  readonly cells: readonly (Cell | string)[];
  readonly head?: boolean;
}

const pad = { x: 5, y: 3.5 };
/** Room for a table on an empty page. */
const page: number = a4.height - a4.bottom - a4.top;

interface SetCell {
  readonly cell: Cell;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

/**
 * Draws a ruled table that breaks over pages between rows, and within a row only when it is higher than half a page.
 *
 * @param shares - Relative widths of the columns.
 */
export function grid(sheet: Sheet, shares: readonly number[], rows: readonly Row[], size = 10): void {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columns = shares.map((share) => (share / total) * measureOfSheet);
  const table = sheet.element('Table');
  const heads = rows.filter(({ head }) => head === true).map((row) => setRow(sheet, columns, row, size));
  for (const [at, row] of rows.entries()) {
    let cells = setRow(sheet, columns, row, size);
    const next = rows[at + 1];
    // A row that heads others is not left behind at the foot of a page.
    const follower = next && row.cells.length === 1 ? Math.min(heightOf(setRow(sheet, columns, next, size), size), page / 3) : 0;
    const height = heightOf(cells, size) + follower;
    if (height > sheet.room && (height < page / 2 || sheet.room < leading(size) * 3)) again(sheet, row.head === true ? [] : heads, size);
    while (heightOf(cells, size) > sheet.room) {
      const fits = Math.max(1, Math.floor((sheet.room - 2 * pad.y) / leading(size)));
      drawRow(sheet, table, cells.map((one) => ({ ...one, cell: { ...one.cell, lines: 1 }, lines: one.lines.slice(0, fits) })), size);
      cells = cells.map((one) => ({ ...one, cell: { ...one.cell, lines: Math.max(1, (one.cell.lines ?? 1) - fits) }, lines: one.lines.slice(fits) }));
      again(sheet, heads, size);
    }
    drawRow(sheet, table, cells, size, row.head === true);
  }
  table.end();
}

/** Goes on to the next page and repeats the head of the table, which a screen reader has heard already. */
function again(sheet: Sheet, heads: readonly SetCell[][], size: number): void {
  sheet.turn();
  for (const cells of heads) {
    sheet.doc.markContent('Artifact');
    const height = heightOf(cells, size);
    for (const one of cells) paint(sheet, one, height, size);
    sheet.doc.endMarkedContent();
    sheet.y += height;
  }
}

function setRow(sheet: Sheet, columns: readonly number[], { cells, head }: Row, size: number): SetCell[] {
  let column = 0;
  let x = a4.side;
  return cells.map((given, at) => {
    const plain: Cell = typeof given === 'string' ? { text: given } : given;
    const cell = head === true ? { ...plain, label: true } : plain;
    // The last cell takes what is left, so that rows always close.
    const span = at === cells.length - 1 ? columns.length - column : (cell.span ?? 1);
    const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    const placed = { cell, x, width, lines: sheet.set(cell.text, width - 2 * pad.x, size) };
    column += span;
    x += width;
    return placed;
  });
}

const heightOf = (cells: readonly SetCell[], size: number): number => Math.max(...cells.map(({ cell, lines }) => Math.max(lines.length, cell.lines ?? 1))) * leading(size) + 2 * pad.y;

function drawRow(sheet: Sheet, table: PDFKit.PDFStructureElement, cells: readonly SetCell[], size: number, head = false): void {
  const height = heightOf(cells, size);
  const row = sheet.doc.struct('TR');
  table.add(row);
  for (const one of cells) {
    const scope: PDFKit.Mixins.StructureElementOptions & { scope: string } = { scope: head ? 'Column' : 'Row' };
    const element = one.cell.label === true ? sheet.doc.struct('TH', scope) : sheet.doc.struct('TD');
    row.add(element);
    element.add(() => paint(sheet, one, height, size));
    element.end();
  }
  row.end();
  sheet.y += height;
}

function paint({ doc, y }: Sheet, { cell, x, width, lines }: SetCell, height: number, size: number): void {
  doc.save().lineWidth(0.7).strokeColor(ink.rule);
  if (cell.label === true) doc.rect(x, y, width, height).fillAndStroke(ink.shade, ink.rule);
  else doc.rect(x, y, width, height).stroke();
  doc.restore();
  const free = height - lines.length * leading(size);
  // Long values begin at the top, short ones and labels stand in the middle.
  let top = y + (cell.label === true || (cell.lines ?? 1) === 1 ? free / 2 : pad.y);
  for (const line of lines) {
    const centred = cell.align === 'center' || (cell.align === undefined && cell.label === true);
    drawLine(doc, line, centred ? x + (width - line.width) / 2 : x + pad.x, top, size);
    top += leading(size);
  }
}
