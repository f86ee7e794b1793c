import { ink } from './draw.ts';
import { a4 as page } from './page.ts';

/** What stands on every page. */
export interface PageMarks {
  /** Left at the foot: which matter this belongs to. */
  readonly footer: string;
  /** Second line of the foot: where it comes from. */
  readonly provenance: string;
  /** Across the page, for everything that must not be taken for the real thing. */
  readonly watermark?: string;
}

/** Draws foot, page numbers and watermark on all pages; for screen readers these are no content. */
export function finishPages(doc: PDFKit.PDFDocument, { footer, provenance, watermark }: PageMarks): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    doc.switchToPage(at);
    doc.markContent('Artifact');
    if (watermark !== undefined) stamp(doc, watermark);
    const top = page.height - 50;
    doc.save().lineWidth(0.5).strokeColor('#b9bec6').moveTo(page.side, top).lineTo(page.width - page.side, top).stroke().restore();
    doc.font('regular').fontSize(8).fillColor(ink.soft);
    const number = `第 ${at - start + 1} 页 共 ${count} 页`;
    doc.text(number, page.width - page.side - doc.widthOfString(number), top + 14, { lineBreak: false, baseline: 'alphabetic' });
    doc.text(shortened(doc, footer, 400), page.side, top + 14, { lineBreak: false, baseline: 'alphabetic' });
    doc.text(shortened(doc, provenance, 480), page.side, top + 26, { lineBreak: false, baseline: 'alphabetic' });
    doc.endMarkedContent();
  }
}

/** Cuts a line at the foot so that it ends on the page; in full it stands in the sheet itself. */
function shortened(doc: PDFKit.PDFDocument, text: string, width: number): string {
  if (doc.widthOfString(text) <= width) return text;
  let end = text.length;
  while (end > 1 && doc.widthOfString(`${text.slice(0, end)}…`) > width) end -= 1;
  return `${text.slice(0, end)}…`;
}

function stamp(doc: PDFKit.PDFDocument, words: string): void {
  const size = 54;
  doc.save().font('bold').fontSize(size).fillColor(ink.mark, 0.13);
  const width = doc.widthOfString(words);
  for (const middle of [page.height * 0.3, page.height * 0.68]) {
    doc.save().rotate(-32, { origin: [page.width / 2, middle] });
    doc.text(words, (page.width - width) / 2, middle + size * 0.36, { lineBreak: false, baseline: 'alphabetic' });
    doc.restore();
  }
  doc.restore().fillOpacity(1);
}
