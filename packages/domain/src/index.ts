/**
 * The rules of a service hall, without I/O; they run alike on the server and in a browser.
 *
 * @module
 */
export { createSearchIndex } from './search/search-index.ts';
export { familyOf } from './search/family.ts';
export { normalise } from './search/normalise.ts';
export { packFormat, packSearchIndex } from './search/pack.ts';
export type { SearchPack } from './search/pack.ts';
export { slugOf } from './search/slug.ts';
export { openSearchPack, openSearchPackInParts, unpackDocuments } from './search/unpack.ts';
export type { PartOptions } from './search/unpack.ts';
export type { FacetName, FlagName, HandlingKind, MatchField, SearchDocument, SearchFilters, SearchHit, SearchIndex, SearchMatch, SearchOptions, SearchResult } from './search/types.ts';
