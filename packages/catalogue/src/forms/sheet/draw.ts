import type { Line } from './lines.ts';
import { ticked } from './typefaces.ts';

/** Colours of a sheet; the written ones are the blue of a pen. */
export const ink = { text: '#1a1a1a', soft: '#5b6470', rule: '#4a4f57', shade: '#f1f3f6', pen: '#1d3fa8', mark: '#c1272d' } as const;

/** Distance between two lines in points. */
export const leading = (size: number): number => size * 1.5;

const placed = { lineBreak: false, baseline: 'alphabetic' } as const;

/** Draws a set line with its top left corner at a point. */
export function drawLine(doc: PDFKit.PDFDocument, line: Line, left: number, top: number, size: number): void {
  const baseline = top + leading(size) / 2 + size * 0.36;
  for (const { text, bold, colour = ink.text, underline, x, width } of line.pieces) {
    let at = left + x;
    // Box and tick follow each other before their words, so that whoever hears the text knows what was ticked.
    for (const part of text.split(/(☑)/u).filter(Boolean)) {
      const said = part === ticked ? '□' : part;
      doc.font(bold === true ? 'bold' : 'regular').fontSize(size).fillColor(colour);
      const wide = doc.widthOfString(said);
      if (said.trim() !== '') doc.text(said, at, baseline, placed);
      if (part === ticked) doc.font('bold').fontSize(size * 1.15).fillColor(ink.pen).text('✓', at, baseline + size * 0.04, placed);
      at += wide;
    }
    if (underline === true) doc.save().lineWidth(0.6).strokeColor(ink.rule).moveTo(left + x, baseline + size * 0.24).lineTo(left + x + width, baseline + size * 0.24).stroke().restore();
  }
}
