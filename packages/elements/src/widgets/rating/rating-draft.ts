import type { Grade, RatingInvitation, RatingRequest } from '@hallkit/contract';
import { isBadGrade } from '@hallkit/domain';

/** What somebody has chosen and written, and not sent yet. */
export interface RatingDraft {
  readonly grade: Grade | undefined;
  readonly tags: readonly string[];
  readonly text: string;
  readonly phone: string;
}

/** Nothing chosen yet. */
export const emptyDraft: RatingDraft = { grade: undefined, tags: [], text: '', phone: '' };

/** Characters a text may have. */
export const longest = 500;

const digits = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');

/** Whether a telephone number can be one; nothing is none to complain of. */
export const isPhone = (typed: string): boolean => /^(1[3-9]\d{9})?$/.test(digits(typed));

/** What goes to the hall: what was chosen for another grade before, or is not asked for with this one, stays here. */
export function requestOf({ grade, tags, text, phone }: RatingDraft & { readonly grade: Grade }, offered: RatingInvitation['tags']): RatingRequest {
  const bad = isBadGrade(grade);
  const fitting = offered.filter(({ id, good }) => tags.includes(id) && (grade === 'fairlySatisfied' || good !== bad)).map(({ id }) => id).slice(0, 8);
  const words = text.trim();
  return { grade, ...(fitting.length > 0 ? { tags: fitting } : {}), ...(words ? { text: words } : {}), ...(bad && digits(phone) ? { phone: digits(phone) } : {}) };
}

/** A number as it is shown again: its middle hidden, in case somebody looks on. */
export const maskedPhone = (typed: string): string => digits(typed).replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');
