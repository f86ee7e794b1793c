export type { Audience, Facet, LocalizedText, MatterGuide, MatterList, MatterSummary, MatterType } from '@hallkit/contract';
import type { Facet } from '@hallkit/contract';

/** Names of the filters that are counted. */
export type FacetName = Facet['name'];
