/** In which form the guide of a matter asks for a paper; null: electronically. */
export type GuideForm = 'original' | 'copy' | 'originalAndCopy' | null;

/**
 * A paper of a list, as far as its original is concerned.
 *
 * @property from - What a system looks up, or a matter of the same application gives, nobody brings.
 * @property guides - How each guide that asks for it wants it; empty where no guide is known.
 */
export interface PaperAsked {
  readonly kind: 'form' | 'certificate' | 'other';
  readonly from: 'applicant' | 'lookup' | 'result';
  readonly guides: readonly GuideForm[];
}

/**
 * Whether the original of a paper is compared once with what was handed in online:
 *
 * - wherever a guide wants original and copy: that is what the original is for;
 * - of a certificate, where a guide wants the original, or no guide says anything;
 * - never of a form, of what is looked up or given by the application itself, and of what all guides want as a copy or electronically.
 *
 * @example asksOriginal({ kind: 'certificate', from: 'applicant', guides: ['copy'] }) // false
 */
export function asksOriginal({ kind, from, guides }: PaperAsked): boolean {
  if (from !== 'applicant' || kind === 'form') return false;
  if (guides.includes('originalAndCopy')) return true;
  return kind === 'certificate' && (guides.length === 0 || guides.includes('original'));
}

/**
 * Whether it is still to be shown: an authority vouches for grade A, staff have compared grade B, and who makes a statement
 * vouches for it (D); only of a copy that was uploaded (C) somebody has to see the original.
 */
export const originalDue = (asked: boolean, trustGrade: 'A' | 'B' | 'C' | 'D' | null): boolean => asked && trustGrade === 'C';
