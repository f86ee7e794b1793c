import type { NoticeAudience, NoticeKind } from '@hallkit/contract';

/** What is looked for, as an address has it. */
export interface NoticeFilter {
  readonly q?: string;
  readonly kind?: NoticeKind;
}

/** What an address says. */
export interface NoticeAddressed {
  readonly filter: NoticeFilter;
  /** Id of the notice that is open. */
  readonly notice: string | undefined;
}

/** What a page binds the board to. */
export interface NoticeBounds {
  readonly audience?: Exclude<NoticeAudience, 'everyone'>;
  readonly topic?: string;
  readonly department?: string;
}

/** Parameters of the board in an address. */
export const noticeParameters = ['q', 'kind', 'notice'] as const;

/** Kinds in the order in which they are offered. */
export const noticeKinds: readonly NoticeKind[] = ['policy', 'notice', 'credit', 'convenience', 'news'];

/** Kinds that a page names; all where it names none that there is. */
export function kindsOf(named: string | undefined): readonly NoticeKind[] {
  const words = named?.split(/[\s,]+/) ?? [];
  const kinds = noticeKinds.filter((kind) => words.includes(kind));
  return kinds.length > 0 ? kinds : noticeKinds;
}

/** Reads what an address asks for; whatever it cannot be is left out. */
export function addressedFrom(parameters: URLSearchParams): NoticeAddressed {
  const q = parameters.get('q')?.slice(0, 100);
  const kind = noticeKinds.find((one) => one === parameters.get('kind'));
  return { filter: { ...(q ? { q } : {}), ...(kind ? { kind } : {}) }, notice: parameters.get('notice') || undefined };
}

/** The same as parameters; those that say nothing are left out. */
export const noticeParametersOf = ({ filter, notice }: NoticeAddressed): Record<string, string> => ({ ...(Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as Record<string, string>), ...(notice ? { notice } : {}) });

/** Where a link of a notice leads: https, or a path of the hall's site; undefined for whatever else somebody's list may hold. */
export const linkAddress = (url: string, onSite: (path: string) => string): string | undefined => (/^https:\/\/[^\s"<>\\]+$/i.test(url) ? url : /^\/[^\s"<>\\/]/.test(url) ? onSite(url) : undefined);
