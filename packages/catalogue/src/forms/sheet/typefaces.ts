import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** A ticked box, written as this character; the typeface has no glyph for it, so that it is drawn as a box and a tick. */
export const ticked = '☑';

/** Weights of the one typeface of all forms: Noto Sans SC (SIL Open Font License 1.1), embedded as a subset. */
export type Weight = 'regular' | 'bold';

const files: Readonly<Record<Weight, string>> = {
  regular: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
};
const weights = ['regular', 'bold'] as const;
/** How long parsed fonts (about 40 MB) are kept after the last form, in milliseconds. */
const keptFor = 60_000;

/** A parsed font as pdfkit holds it. */
interface Parsed {
  hasGlyphForCodePoint(codePoint: number): boolean;
}
/** What a document of pdfkit keeps of its fonts; its types leave it out, and its version is pinned. */
interface Fonts {
  _font: { readonly font: Parsed; readonly constructor: unknown };
  _fontCount: number;
  readonly _fontFamilies: Record<string, unknown>;
}
type EmbeddedFont = new (doc: PDFKit.PDFDocument, font: Parsed, id: string) => unknown;

interface Typefaces {
  readonly parsed: Readonly<Record<Weight, Parsed>>;
  readonly Embedded: EmbeddedFont;
}

const require = createRequire(import.meta.url);
let kept: Typefaces | undefined;
let forgetting: NodeJS.Timeout | undefined;

/**
 * Parses both weights once for all sheets: parsing 31,000 glyphs for each file takes three times as long as
 * everything else together. Let go after a quiet minute.
 */
function typefaces(): Typefaces {
  if (!kept) {
    const doc = new PDFDocument({ autoFirstPage: false });
    const fonts = doc as unknown as Fonts;
    const [regular, bold] = weights.map((weight) => {
      doc.font(readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${files[weight]}`)));
      return fonts._font.font;
    }) as [Parsed, Parsed];
    kept = { parsed: { regular, bold }, Embedded: fonts._font.constructor as EmbeddedFont };
  }
  clearTimeout(forgetting);
  forgetting = setTimeout(() => (kept = undefined), keptFor);
  forgetting.unref();
  return kept;
}

/** Lets a document use the typeface by the names of its weights; only the glyphs it uses are embedded. */
export function giveTypefaces(doc: PDFKit.PDFDocument): void {
  const { parsed, Embedded } = typefaces();
  const fonts = doc as unknown as Fonts;
  for (const weight of weights) {
    fonts._fontCount += 1;
    fonts._fontFamilies[weight] = new Embedded(doc, parsed[weight], `F${fonts._fontCount}`);
  }
}

/** Stands for a character that the typeface lacks, as in Chinese and Japanese typesetting (U+3013, geta). */
const missing = '〓';

/** A text without characters the typeface has no glyph for, and without what is no character at all. */
export function printable(text: string): string {
  const { parsed } = typefaces();
  return Array.from(text.replaceAll('\t', ' ').replaceAll(/\r\n?/g, '\n').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (one) => (one === '\n' ? one : '')), (one) => (one === '\n' || one === ticked || parsed.regular.hasGlyphForCodePoint(one.codePointAt(0) ?? 0) ? one : missing)).join('');
}
