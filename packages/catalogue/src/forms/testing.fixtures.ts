import { inflateSync } from 'node:zlib';

/** What a test reads out of a file made by the forms. */
export interface ReadPdf {
  /** Text of the pages in the order it was drawn; glyphs that are boxes for "missing" would show as "\0". */
  readonly text: string;
  readonly pages: number;
  /** Names of embedded fonts, and of fonts that are only named. */
  readonly embedded: readonly string[];
  readonly named: readonly string[];
  readonly source: string;
}

/** Reads text and fonts back out of a PDF by its own tables, as a reader program would. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map([...source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
  const stream = (id: string | undefined): string => {
    const body = objects.get(id ?? '') ?? '';
    const start = body.indexOf('stream\n') + 7;
    return inflateSync(Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1')).toString('latin1');
  };
  const fonts = new Map<string, Map<string, string>>();
  for (const [, name, id] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id ?? '') ?? '')?.[1];
    if (name !== undefined && unicode !== undefined && !fonts.has(name)) fonts.set(name, glyphs(stream(unicode)));
  }
  let text = '';
  const contents = [...source.matchAll(/\/Contents (\d+) 0 R/g)].map((match) => stream(match[1]));
  for (const content of contents) {
    let font: Map<string, string> | undefined;
    for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
      if (name !== undefined) font = fonts.get(name);
      else text += `${[...(shown ?? '').matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => (hex.match(/.{4}/g) ?? []).map((glyph) => font?.get(glyph) ?? '\0').join('')).join('')}\n`;
    }
  }
  const names = (pattern: RegExp): string[] => [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ''))];
  return { text, pages: contents.length, embedded: names(/\/FontName \/(\S+)[\s\S]*?\/FontFile2/g), named: names(/\/BaseFont \/(\S+)/g), source };
}

/** Glyph numbers to characters, from a ToUnicode map of ranges. */
function glyphs(map: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const [, from = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/g)) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex = ''], at) => {
      const units = hex.replaceAll(' ', '').match(/.{4}/g) ?? [];
      known.set((Number.parseInt(from, 16) + at).toString(16).padStart(4, '0'), String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    });
  }
  return known;
}
