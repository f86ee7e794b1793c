/** What a paper can be, by its content. */
export type PaperKind = 'pdf' | 'jpeg' | 'png' | 'tiff' | 'webp' | 'avif' | 'ofd' | 'zip';

/** Kinds that are shown and joined as pictures. */
export const isPicture = (kind: PaperKind): boolean => kind === 'jpeg' || kind === 'png' || kind === 'tiff' || kind === 'webp' || kind === 'avif';

/** Why a paper is not taken; each is a code of a problem. */
export type PaperFaultCode = 'document.type' | 'document.heic' | 'document.encrypted' | 'document.broken' | 'document.too-large' | 'document.too-many-pages' | 'document.bomb' | 'document.active-content';

/** What is said of a fault beside its code; for the sentence to the caller. */
export interface PaperFaultDetail {
  /** What would be right. */
  readonly expected?: string;
  /** Name of the file in an archive. */
  readonly entry?: string;
}

/** A paper that is not taken. Goes from thread to thread as its fields. */
export class PaperFault extends Error {
  override readonly name = 'PaperFault';
  readonly code: PaperFaultCode;
  readonly detail: PaperFaultDetail;

  constructor(code: PaperFaultCode, detail: PaperFaultDetail = {}) {
    super(`${code} ${detail.expected ?? ''}${detail.entry ?? ''}`.trim());
    this.code = code;
    this.detail = detail;
  }
}

/** A file to look at, and what was said of it. */
export interface PaperFile {
  readonly path: string;
  /** Name it was given; its ending must not lie. */
  readonly name: string;
  /** Media type it was declared as; must not lie either. Null where nothing was said. */
  readonly declaredType: string | null;
}

/** What a look at a file gave. */
export interface Inspection {
  readonly kind: PaperKind;
  readonly mediaType: string;
  readonly size: number;
  /** SHA-256, hexadecimal, of the very bytes that were looked at. */
  readonly sha256: string;
  /** Pages of a PDF, TIFF or OFD, 1 of a picture; null of an archive. */
  readonly pages: number | null;
}

/** A file that was made. */
export interface MadePaper {
  readonly size: number;
  readonly sha256: string;
  readonly pages: number;
}

/** A photograph made anew as JPEG, whole and small; size in dots of the whole one. */
export interface MadePhoto {
  readonly whole: Uint8Array;
  readonly small: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What may be taken at most. */
export interface PaperLimits {
  readonly bytes: number;
  /** Of a PDF or OFD. */
  readonly pages: number;
  /** That pictures may become when joined. */
  readonly joinedPages: number;
  /** Of one picture; 100 million are an A3 sheet at 700 dots an inch. */
  readonly pixels: number;
  readonly archiveEntries: number;
  /** That an archive may hold when unpacked. */
  readonly archiveBytes: number;
}

/** The limits of a hall. */
export const paperLimits: PaperLimits = { bytes: 600 * 2 ** 20, pages: 3000, joinedPages: 300, pixels: 100_000_000, archiveEntries: 2000, archiveBytes: 2 * 2 ** 30 };

/** What a thread is asked. */
export type PaperTask =
  | { readonly task: 'inspect'; readonly file: PaperFile }
  | { readonly task: 'join'; readonly paths: readonly string[]; readonly into: string; readonly title: string }
  | { readonly task: 'photo'; readonly path: string; readonly name: string }
  | { readonly task: 'preview'; readonly path: string; readonly page: number; readonly edge: number }
  | { readonly task: 'stamp'; readonly path: string; readonly into: string; readonly overlay: Uint8Array };

/** What each task gives. */
export interface PaperResults {
  readonly inspect: Inspection;
  readonly join: MadePaper;
  readonly photo: MadePhoto;
  /** A PNG. */
  readonly preview: Uint8Array;
  readonly stamp: MadePaper;
}

/** The answer of a thread. */
export type PaperAnswer = { readonly result: PaperResults[keyof PaperResults] } | { readonly fault: { readonly code: PaperFaultCode; readonly detail: PaperFaultDetail } } | { readonly error: string; readonly code: string };
