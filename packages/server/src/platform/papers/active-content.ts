/**
 * Actions and holds of a PDF (ISO 32000-2, 12.6.4 and 7.11.4) that do something or carry something in: scripts, programs, other files,
 * forms that are sent. Links and jumps within the file are none of them.
 */
const names = ['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'RichMedia', 'GoToE', 'ImportData', 'SubmitForm', 'Rendition', 'Movie'];

/** A name may be written with its characters by number (`/J#61vaScript`): each stands as itself or so. */
const escaped = (name: string): string => Array.from(name, (character) => `(?:${character}|#${character.charCodeAt(0).toString(16).replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)})`).join('');
const ends = '(?=[\\x00\\t\\n\\f\\r ()<>\\[\\]{}/%])';

const active = new RegExp(`/(?:${names.map(escaped).join('|')})${ends}|\\(\\s*[jJ]ava[sS]cript:`);
const encrypted = new RegExp(`/${escaped('Encrypt')}[\\x00\\t\\n\\f\\r ]*(?:\\d+[\\x00\\t\\n\\f\\r ]+\\d+[\\x00\\t\\n\\f\\r ]+R|<<)`);
const objectStream = new RegExp(`/${escaped('ObjStm')}${ends}`, 'g');
/** Longest that any of them is written. */
const overlap = 160;

/** What a scan of the bytes of a PDF found. */
export interface ScanFindings {
  active: boolean;
  encrypted: boolean;
  /** Where streams of objects begin, which hold further names packed. */
  readonly objectStreams: number[];
}

/** Scans a PDF that goes by in pieces, wherever the names stand: what a table of objects does not mention, another reader may still find. */
export interface PdfScan {
  readonly findings: ScanFindings;
  add(piece: Buffer): void;
}

/** @param mostStreams - Positions kept; an honest file of thousands of pages has some hundreds. */
export function createPdfScan(mostStreams: number): PdfScan {
  const findings: ScanFindings = { active: false, encrypted: false, objectStreams: [] };
  let carried = '';
  let at = 0;
  return {
    findings,
    add(piece) {
      const text = carried + piece.toString('latin1');
      const start = at - carried.length;
      findings.active ||= active.test(text);
      findings.encrypted ||= encrypted.test(text);
      for (const { index } of text.matchAll(objectStream)) {
        const position = start + index;
        // What lies in the part carried over was found before.
        if (findings.objectStreams.length < mostStreams && position > (findings.objectStreams.at(-1) ?? -1)) findings.objectStreams.push(position);
      }
      at += piece.length;
      carried = text.slice(-overlap);
    },
  };
}

/** Whether the text of unpacked objects names anything active. */
export const isActive = (text: string): boolean => active.test(text);
