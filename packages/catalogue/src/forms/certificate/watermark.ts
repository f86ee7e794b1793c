import PDFDocument from 'pdfkit';
import { a4 } from '../sheet/page.ts';
import { giveTypefaces, printable } from '../sheet/typefaces.ts';

/** Height of the letters and distance of the rows in points; the words stand aslant over the whole sheet. */
const size = 17;
const between = 150;
const slope = -30;
const colour = '#c1272d';
const opacity = 0.2;

/**
 * Makes a sheet with a clear ground to be laid over the pages of a copy: it says for what and when the copy was given out.
 *
 * @param lines - Purpose, then number and day.
 * @returns A PDF of one A4 page. The same words give the same bytes.
 */
export function renderWatermark(lines: readonly string[]): Promise<Uint8Array> {
  const made = new Date(Date.UTC(2026, 0, 1));
  const doc = new PDFDocument({ size: 'A4', margin: 0, info: { Producer: 'Hallkit', Creator: 'Hallkit', CreationDate: made, ModDate: made } });
  const chunks: Buffer[] = [];
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))).on('error', reject);
  });
  giveTypefaces(doc);
  const words = lines.map(printable);
  doc.font('bold').fontSize(size).fillColor(colour).fillOpacity(opacity);
  const wide = Math.max(...words.map((line) => doc.widthOfString(line))) + 60;
  doc.save().rotate(slope, { origin: [a4.width / 2, a4.height / 2] });
  // Turned, the sheet reaches further than its edges.
  for (let y = -a4.height * 0.3, row = 0; y < a4.height * 1.3; y += between, row += 1) {
    for (let x = -a4.width - (row % 2) * (wide / 2); x < a4.width * 2; x += wide) words.forEach((line, at) => doc.text(line, x, y + at * size * 1.4, { lineBreak: false, baseline: 'alphabetic' }));
  }
  doc.restore();
  doc.end();
  return bytes;
}
