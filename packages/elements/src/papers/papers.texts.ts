import type { FileProgressTexts } from '../ui/file-progress.ts';

/** Texts about papers, wherever they are shown; overridden under the name `papers`. */
export interface PapersStrings extends FileProgressTexts {
  upload: string;
  photograph: string;
  tooLarge(most: string): string;
  empty: string;
  /** The browser cannot read a photo of an iPhone: how to get one that it can. */
  heic: string;
  onlyPictures: string;
  cut: string;
  refused(title: string, detail: string): string;
  lost: string;
  grade_A: string;
  grade_B: string;
  grade_C: string;
  grade_D: string;
  issuedBy(issuer: string): string;
  issuedOn(day: string): string;
  validUntil(day: string): string;
  noEnd: string;
  state_expired: string;
  state_revoked: string;
  pages(count: number): string;
  heldBy(name: string): string;
  addedOn(day: string): string;
  show: string;
  hide: string;
  save: string;
  previousPage: string;
  nextPage: string;
  pageOf(page: number, pages: number): string;
  noPreview: string;
  noFile: string;
  /** Name of a file made of pictures. */
  scan(name: string): string;
}
