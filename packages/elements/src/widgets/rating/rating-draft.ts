import type { Grade, RatingInvitation, RatingRequest } from '@hallkit/contract';
import { isBadGrade } from '@hallkit/domain';
import { plainMobile } from '../../ui/mobile.ts';

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

/** What goes to the hall: what was chosen for another grade before, or is not asked for with this one, stays here. */
export function requestOf({ grade, tags, text, phone }: RatingDraft & { readonly grade: Grade }, offered: RatingInvitation['tags']): RatingRequest {
  const bad = isBadGrade(grade);
  const fitting = offered.filter(({ id, good }) => tags.includes(id) && (grade === 'fairlySatisfied' || good !== bad)).map(({ id }) => id).slice(0, 8);
  const words = text.trim();
  return { grade, ...(fitting.length > 0 ? { tags: fitting } : {}), ...(words ? { text: words } : {}), ...(bad && plainMobile(phone) ? { phone: plainMobile(phone) } : {}) };
}
