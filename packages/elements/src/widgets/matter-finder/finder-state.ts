import type { QueryOf } from '@hallkit/client/core';

/** Filters with one value out of many. */
export const choiceNames = ['department', 'region', 'topic', 'type'] as const;
/** Filters that are on or off. */
export const flagNames = ['online', 'mail', 'agent', 'crossRegion', 'weekend'] as const;
/** Every filter, the audience first. */
export const filterNames: readonly FilterName[] = ['audience', ...choiceNames, ...flagNames];

export type ChoiceName = (typeof choiceNames)[number];
export type FlagName = (typeof flagNames)[number];
export type FilterName = 'audience' | ChoiceName | FlagName;

/** Chosen filters; `'true'` for those that are on. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** What a finder shows; all of it fits into an address. */
export interface FinderState {
  readonly query: string;
  readonly filters: Filters;
  /** Counted from 0. */
  readonly page: number;
  /** The matter whose guide is open. */
  readonly matter: string | undefined;
}

/** Nothing asked, nothing chosen. */
export const emptyState: FinderState = { query: '', filters: {}, page: 0, matter: undefined };

/** Names of the parameters that belong to the finder; a page's own ones are left alone. */
export const parameterNames: readonly string[] = ['q', 'matter', 'page', ...filterNames];

/** Reads the state out of an address; what is no number of a page counts as the first. */
export function stateOf(parameters: URLSearchParams): FinderState {
  const chosen = filterNames.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  const page = Number.parseInt(parameters.get('page') ?? '1', 10);
  return { query: (parameters.get('q') ?? '').slice(0, 200), filters: Object.fromEntries(chosen) as Filters, page: page > 1 ? page - 1 : 0, matter: parameters.get('matter') || undefined };
}

/** The parameters of a state; what is as usual is left out. */
export function parametersOf({ query, filters, page, matter }: FinderState): Record<string, string> {
  return { ...(query ? { q: query } : {}), ...filters, ...(page > 0 ? { page: String(page + 1) } : {}), ...(matter ? { matter } : {}) };
}

/** Filters as the SDK takes them. */
export function queryOf(filters: Filters): QueryOf<'listMatters'> {
  return Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, value === 'true' ? true : value])) as QueryOf<'listMatters'>;
}

/** Filters without those of a name, or with it set. */
export function withFilter(filters: Filters, name: FilterName, value: string | undefined): Filters {
  const { [name]: _, ...others } = filters;
  return value ? { ...others, [name]: value } : others;
}
