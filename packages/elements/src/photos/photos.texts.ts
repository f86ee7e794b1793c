import type { FileProgressTexts } from '../ui/file-progress.ts';

/** Texts about photos that go with what somebody writes. */
export interface PhotosStrings extends FileProgressTexts {
  label(most: number): string;
  advice: string;
  choose: string;
  photograph: string;
  /** Name of a picture for those who do not see it. */
  photo(at: number): string;
  unreadable: string;
  tooMany(most: number): string;
  cut: string;
  refused(title: string, detail: string): string;
  enlarge(at: number): string;
  shrink(at: number): string;
  unsent: string;
  lacking: string;
}
