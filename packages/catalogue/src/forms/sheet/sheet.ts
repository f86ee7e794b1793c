import PDFDocument from 'pdfkit';
import { drawLine, leading } from './draw.ts';
import { breakLines } from './lines.ts';
import type { Inline, Line } from './lines.ts';
import { a4, measureOfSheet } from './page.ts';
import { finishPages } from './pages.ts';
import type { PageMarks } from './pages.ts';
import { giveTypefaces, printable } from './typefaces.ts';
import type { Weight } from './typefaces.ts';

/** What a sheet says of itself. */
export interface SheetOptions extends PageMarks {
  readonly title: string;
  /** In file properties: what the sheet is about. */
  readonly subject: string;
}

/** Look of a paragraph. */
export interface ParagraphLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Characters by which the first line is moved in. */
  readonly indent?: number;
  /** Points of room above. */
  readonly above?: number;
  readonly below?: number;
  /** Role for screen readers. */
  readonly tag?: 'P' | 'H1' | 'H2' | 'H3' | 'LI';
  readonly lang?: 'en';
  /** Points that must be free below it on the same page (headings stay with what they head). */
  readonly keep?: number;
}

const widths: Readonly<Record<Weight, Map<string, number>>> = { regular: new Map(), bold: new Map() };

/** Instant in the file's properties; fixed, so that the same content always gives the same bytes. */
const made = new Date(Date.UTC(2026, 0, 1));

/** A printable sheet that is written from top to bottom and goes on to further pages by itself. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  /** Where the next thing is set, in points from the top of the page. */
  y: number = a4.top;
  readonly #options: SheetOptions;
  readonly #bytes: Promise<Uint8Array>;
  readonly #root: PDFKit.PDFStructureElement;
  /** The list that entries are being added to. */
  #list: PDFKit.PDFStructureElement | undefined;

  constructor(options: SheetOptions) {
    this.#options = { ...options, footer: printable(options.footer), provenance: printable(options.provenance) };
    this.doc = new PDFDocument({
      size: 'A4',
      layout: 'portrait',
      // Text is placed by this class; pdfkit must never add a page by itself.
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      bufferPages: true,
      autoFirstPage: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'zh-CN',
      displayTitle: true,
      info: { Title: options.title, Subject: options.subject, Creator: 'Hallkit', Producer: 'Hallkit', CreationDate: made, ModDate: made },
    });
    const chunks: Buffer[] = [];
    this.#bytes = new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      this.doc.on('error', reject);
    });
    this.#root = this.doc.struct('Document');
    this.doc.addStructure(this.#root);
    giveTypefaces(this.doc);
  }

  /** Points left on the page. */
  get room(): number {
    return a4.height - a4.bottom - this.y;
  }

  /** Sets text into lines of a width in points. */
  set(inline: Inline, width: number, size: number): Line[] {
    const runs = (typeof inline === 'string' ? [{ text: inline }] : inline).map((run) => ({ ...run, text: printable(run.text) }));
    return breakLines(runs, width, size, (character, weight) => {
      const known = widths[weight].get(character);
      if (known !== undefined) return known;
      const width = this.doc.font(weight).fontSize(1000).widthOfString(character);
      widths[weight].set(character, width);
      return width;
    });
  }

  /** Begins a part of the structure that screen readers follow; its maker ends it. */
  element(tag: string, options: { lang?: string; alt?: string } = {}): PDFKit.PDFStructureElement {
    const element = this.doc.struct(tag, options);
    // Entries that follow each other are one list; anything else ends it.
    if (tag !== 'LI') this.#endList();
    else if (!this.#list) {
      this.#list = this.doc.struct('L');
      this.#root.add(this.#list);
    }
    (this.#list ?? this.#root).add(element);
    return element;
  }

  #endList(): void {
    this.#list?.end();
    this.#list = undefined;
  }

  /** Goes on to a new page. */
  turn(): void {
    this.doc.addPage();
    this.y = a4.top;
  }

  /** Makes sure of so many free points, on this page or the next. */
  ensure(points: number): void {
    if (this.room < points && this.y > a4.top) this.turn();
  }

  /** Leaves so many points free. */
  space(points: number): void {
    this.y += points;
  }

  /** A paragraph over the width of the sheet. */
  paragraph(inline: Inline, { size = 10.5, bold = false, colour, align = 'left', indent = 0, above = 0, below = 4, tag = 'P', lang, keep = 0 }: ParagraphLook = {}): this {
    const runs = (typeof inline === 'string' ? [{ text: inline }] : inline).map((run) => ({ ...run, bold: run.bold ?? bold, ...(colour === undefined || run.colour !== undefined ? {} : { colour }) }));
    const lines = this.set(indent > 0 ? [{ text: '　'.repeat(indent) }, ...runs] : runs, measureOfSheet, size);
    const height = leading(size);
    this.space(above);
    this.ensure(Math.min(lines.length, 2) * height + keep);
    const whole = this.element(tag, lang ? { lang } : {});
    const element = tag === 'LI' ? this.doc.struct('LBody') : whole;
    if (element !== whole) whole.add(element);
    for (const line of lines) {
      this.ensure(height);
      const x = a4.side + (align === 'center' ? (measureOfSheet - line.width) / 2 : align === 'right' ? measureOfSheet - line.width : 0);
      element.add(() => drawLine(this.doc, line, x, this.y, size));
      this.y += height;
    }
    element.end();
    if (element !== whole) whole.end();
    this.space(below);
    return this;
  }

  /** Ends the sheet: marks of the pages, then the bytes of the file. */
  finish(): Promise<Uint8Array> {
    this.#endList();
    this.#root.end();
    finishPages(this.doc, this.#options);
    this.doc.end();
    return this.#bytes;
  }
}
