/**
 * The rules of a service hall, without I/O; they run alike on the server and in a browser.
 *
 * @module
 */
export { createSearchIndex } from './search/search-index.ts';
export { familyOf } from './search/family.ts';
export { normalise } from './search/normalise.ts';
export { openSearchPack, packFormat, packSearchIndex, unpackDocuments } from './search/pack.ts';
export type { SearchPack } from './search/pack.ts';
export type { FacetName, FlagName, HandlingKind, MatchField, SearchDocument, SearchFilters, SearchHit, SearchIndex, SearchMatch, SearchOptions, SearchResult } from './search/types.ts';
