/** What a handling item does with its matter; read from the name where the list does not say. */
export type HandlingKind = 'new' | 'change' | 'renew' | 'cancel' | 'reissue' | 'file' | 'pay' | 'query' | 'annualReview' | 'other';

/** A yes-or-no attribute that one can filter by; null where the hall has not published it. */
export type FlagName = 'online' | 'mail' | 'agent' | 'crossRegion' | 'weekend';

/** A matter as the search index sees it. */
export interface SearchDocument extends Readonly<Record<FlagName, boolean | null>> {
  readonly id: string;
  /** Same for new, change, renew, cancel of one matter and for its regions: one result. */
  readonly familyId: string;
  readonly name: string;
  readonly english: string | null;
  /** What people call it; data that a hall may edit. */
  readonly everydayNames: readonly string[];
  readonly codes: readonly string[];
  readonly departmentId: string;
  readonly departmentName: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly audiences: readonly string[];
  readonly topics: readonly string[];
  readonly type: string;
}

/** Filters; an attribute left out does not filter. */
export interface SearchFilters extends Readonly<Partial<Record<FlagName, boolean>>> {
  readonly department?: string;
  readonly audience?: string;
  readonly topic?: string;
  readonly region?: string;
  readonly type?: string;
}

export type FacetName = 'department' | 'audience' | 'topic' | 'region' | 'type' | FlagName;

export interface SearchOptions {
  readonly filters?: SearchFilters;
  /** One hit for a whole family; `false` gives one per document. @default true */
  readonly group?: boolean;
  /** @default 0 */
  readonly offset?: number;
  /** @default 20 */
  readonly limit?: number;
  /** Leave the counts out where nobody looks at them. @default true */
  readonly facets?: boolean;
}

export type MatchField = 'name' | 'everydayName' | 'pinyin' | 'code' | 'department' | 'english';

/** Why a hit is one: the text that matched and its parts, start and end in UTF-16 units. */
export interface SearchMatch {
  readonly field: MatchField;
  readonly text: string;
  readonly ranges: readonly (readonly [number, number])[];
}

export interface SearchHit {
  /** The member of the family that fits the query best. */
  readonly id: string;
  readonly familyId: string;
  readonly score: number;
  /** Every document of the family that passes the filters, this one first. */
  readonly members: readonly string[];
  readonly match: SearchMatch | null;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Hits in all. */
  readonly total: number;
  /** false where nothing really fits and the hits are suggestions at most. */
  readonly confident: boolean;
  readonly facets: Readonly<Partial<Record<FacetName, readonly { value: string; count: number }[]>>>;
}

/** An index that answers without I/O; the same in Node and in a browser. */
export interface SearchIndex {
  readonly size: number;
  /** What is searched, in the order in which it was given. */
  readonly documents: readonly SearchDocument[];
  search(query: string, options?: SearchOptions): SearchResult;
}
