import qrcode from 'qrcode';
import type { LocalizedText } from '@hallkit/contract';
import { ink } from '../sheet/draw.ts';
import { a4, measureOfSheet } from '../sheet/page.ts';
import { Sheet } from '../sheet/sheet.ts';

/** What stands on a certificate. */
export interface CertificateContent {
  readonly name: LocalizedText;
  readonly number: string;
  /** What it says of its holder and of what is allowed, line by line. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly issuer: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** null without an end; undefined for a letter, which does not hold for a time. */
  readonly validUntil: string | null | undefined;
  /** At the foot: the case or library it comes from. */
  readonly origin: string;
  /** In words, where it comes from and whether it is real. */
  readonly provenance: string;
  /** Invented: it says so across the page. */
  readonly isSample: boolean;
  /** What the square code says: an address or number by which it is checked. */
  readonly verify: string;
}

const gold = '#9c7a2f';
const seam = '#fff8e6';

/** `2026-03-05` as people write it. */
function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year} 年 ${Number(month)} 月 ${Number(date)} 日`;
}

function frame({ doc }: Sheet, top: number, bottom: number): void {
  doc.markContent('Artifact');
  doc.save().lineWidth(3).strokeColor(gold).rect(a4.side - 14, top, measureOfSheet + 28, bottom - top).stroke();
  doc.lineWidth(0.8).rect(a4.side - 8, top + 6, measureOfSheet + 16, bottom - top - 12).stroke();
  for (const [x, y] of [[a4.side - 8, top + 6], [a4.side + measureOfSheet + 8, top + 6], [a4.side - 8, bottom - 6], [a4.side + measureOfSheet + 8, bottom - 6]] as const) doc.circle(x, y, 9).fillAndStroke(seam, gold);
  doc.restore();
  doc.endMarkedContent();
}

/** A square code, drawn as squares: sharp at any size, and no picture in the file. */
function code(sheet: Sheet, text: string, left: number, top: number, edge: number): void {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const one = edge / size;
  const { doc } = sheet;
  const figure = sheet.element('Figure', { alt: `核验码：${text}` });
  figure.add(() => {
    doc.save().fillColor('#000000');
    for (let at = 0; at < data.length; at += 1) if (data[at]) doc.rect(left + (at % size) * one, top + Math.floor(at / size) * one, one, one);
    doc.fill().restore();
  });
  figure.end();
}

function rows(sheet: Sheet, given: CertificateContent['rows']): void {
  const { doc } = sheet;
  const table = sheet.element('Table');
  for (const { label, value } of given) {
    const lines = sheet.set(value, measureOfSheet - 190, 12.5);
    const row = doc.struct('TR');
    table.add(row);
    const y = sheet.y;
    const cell = (tag: 'TH' | 'TD', draw: () => void): void => {
      const one = doc.struct(tag);
      row.add(one);
      one.add(draw);
      one.end();
    };
    cell('TH', () => doc.font('bold').fontSize(12.5).fillColor(ink.text).text(label, a4.side + 22, y + 14, { lineBreak: false, baseline: 'alphabetic' }));
    cell('TD', () => {
      doc.font('regular').fontSize(12.5).fillColor(ink.text);
      lines.forEach((line, at) => doc.text(line.pieces.map(({ text }) => text).join(''), a4.side + 170, y + 14 + at * 19, { lineBreak: false, baseline: 'alphabetic' }));
    });
    row.end();
    sheet.y += Math.max(1, lines.length) * 19 + 10;
  }
  table.end();
}

/**
 * Makes a certificate as a sheet. The same content gives the same bytes.
 *
 * @returns A PDF (A4, typeface embedded as a subset, tagged, text extractable).
 */
export async function renderCertificate({ name, number, rows: given, issuer, issuedOn, validUntil, origin, provenance, isSample, verify }: CertificateContent): Promise<Uint8Array> {
  const sheet = new Sheet({ title: `${name.zh} ${number}`, subject: `${issuer} · ${name.zh}`, footer: origin, provenance, ...(isSample ? { watermark: '样例 SAMPLE' } : {}) });
  const top = a4.top + 4;
  const bottom = a4.height - a4.bottom - 14;
  frame(sheet, top, bottom);
  sheet.y = top + 52;
  const title = Array.from(name.zh);
  sheet.paragraph(title.length <= 8 ? title.join(' ') : name.zh, { size: title.length > 14 ? 22 : 32, bold: true, align: 'center', tag: 'H1', below: 6 });
  if (name.en !== null) sheet.paragraph(name.en, { size: 12, align: 'center', colour: ink.soft, lang: 'en', below: 10 });
  sheet.paragraph(`编号：${number}　`, { size: 11, align: 'right', below: 12 });
  const isLetter = validUntil === undefined;
  rows(sheet, [...given, ...(isLetter ? [] : [{ label: '有效期', value: validUntil === null ? '长期' : `${dayInWords(issuedOn)}至 ${dayInWords(validUntil)}` }])]);
  const mark = Math.max(sheet.y + 16, bottom - 140);
  code(sheet, verify, a4.side + 26, mark, 78);
  const said = sheet.element('P');
  said.add(() => {
    const words = '扫码核验';
    sheet.doc.font('regular').fontSize(9).fillColor(ink.soft);
    sheet.doc.text(words, a4.side + 26 + (78 - sheet.doc.widthOfString(words)) / 2, mark + 92, { lineBreak: false, baseline: 'alphabetic' });
  });
  said.end();
  sheet.y = mark + 18;
  sheet.paragraph(`${isLetter ? '作出机关' : '发证机关'}：${issuer}　`, { size: 12, align: 'right', below: 6 });
  sheet.paragraph(`${dayInWords(issuedOn)}　`, { size: 12, align: 'right', below: 0 });
  return sheet.finish();
}
