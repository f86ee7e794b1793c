/** What the fonts that every reader has can show. */
const ascii = (text: string): string => text.normalize('NFKD').replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&');

/**
 * A page that any reader opens: a title and lines, in Helvetica. The forms of the real server hold Chinese; these
 * stand in for them where only a file is needed.
 */
export function pdfOf(title: string, lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const shown = [`/F1 18 Tf 72 760 Td (${ascii(title).slice(0, 90)}) Tj`, ...lines.map((line, at) => `/F1 11 Tf 0 ${at === 0 ? -36 : -18} Td (${ascii(line)}) Tj`)];
  const content = `BT ${shown.join('\n')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${ascii(title)}) >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
