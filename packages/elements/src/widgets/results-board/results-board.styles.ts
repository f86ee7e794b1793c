import { css } from 'lit';
import type { CSSResult } from 'lit';
import { listingStyles } from '../../listing/listing.styles.ts';

const list: CSSResult = css`
  .count {
    font-weight: 600;
  }
  .party {
    margin-inline-end: 12px;
  }
  .result {
    display: inline-block;
    color: var(--_success);
    font-weight: 600;
  }
  .result.refused {
    color: var(--_danger);
  }
  .result.revoked {
    color: var(--_warning);
  }
  .fault {
    color: var(--_danger);
  }
`;

/** Looks of the list of `<hall-results-board>`; those of filters and decision come with the parts. */
export const resultsBoardStyles: readonly CSSResult[] = [...listingStyles, list];
