import type { NoticeAudience, NoticeKind } from '@hallkit/contract';
import type { ListParameters } from '../../listing/list-address.ts';

/** What is looked for, as an address has it. */
export interface NoticeFilter {
  readonly q?: string;
  readonly kind?: NoticeKind;
}

/** What a page binds the board to. */
export interface NoticeBounds {
  readonly audience?: Exclude<NoticeAudience, 'everyone'>;
  readonly topic?: string;
  readonly department?: string;
}

/** Kinds in the order in which they are offered. */
export const noticeKinds: readonly NoticeKind[] = ['policy', 'notice', 'credit', 'convenience', 'news'];

/** Kinds that a page names; all where it names none that there is. */
export function kindsOf(named: string | undefined): readonly NoticeKind[] {
  const words = named?.split(/[\s,]+/) ?? [];
  const kinds = noticeKinds.filter((kind) => words.includes(kind));
  return kinds.length > 0 ? kinds : noticeKinds;
}

/** How the board stands in an address. */
export const noticeParameters: ListParameters<NoticeFilter> = {
  filters: ['q', 'kind'],
  open: 'notice',
  filterFrom: (parameters) => {
    const q = parameters.get('q')?.slice(0, 100);
    const kind = noticeKinds.find((one) => one === parameters.get('kind'));
    return { ...(q ? { q } : {}), ...(kind ? { kind } : {}) };
  },
};
