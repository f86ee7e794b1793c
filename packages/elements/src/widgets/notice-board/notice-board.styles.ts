import { css } from 'lit';
import type { CSSResult } from 'lit';
import { listingStyles } from '../../listing/listing.styles.ts';

const list: CSSResult = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .kind {
    min-block-size: var(--_target);
    padding: 4px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    cursor: pointer;
  }
  .kind:hover {
    background: var(--_tint);
  }
  .kind[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_tint);
    color: var(--_primary);
    font-weight: 600;
    box-shadow: inset 0 -3px var(--_primary);
  }
  .row > p {
    max-inline-size: 42em;
  }
  .important {
    margin-inline-end: 8px;
    color: var(--_warning);
    font-weight: 600;
  }
  .new {
    margin-inline-end: 8px;
    color: var(--_success);
    font-weight: 600;
  }
  .credit {
    margin-inline-end: 8px;
    color: var(--_success);
    font-weight: 600;
  }
  .credit.penalty {
    color: var(--_danger);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
  }
  @media (forced-colors: active) {
    .kind[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;

/** Looks of the list of `<hall-notice-board>`; those of one notice, of the subscription and of the LED board come with them. */
export const noticeBoardStyles: readonly CSSResult[] = [...listingStyles, list];
