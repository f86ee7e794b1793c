import { css } from 'lit';
import type { CSSResult } from 'lit';
import { searchLineStyles } from '../../ui/search-line.styles.ts';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';

const list: CSSResult = css`
  .stack,
  .results {
    display: grid;
    gap: 16px;
  }
  .stack[hidden] {
    display: none;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .stack > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .results {
    transition: opacity var(--_motion, 0s);
  }
  .results[aria-busy='true'] > .rows {
    opacity: 0.6;
  }
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
  .row {
    display: grid;
    gap: 2px;
    padding-block: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .rows {
    border-block-end: 1px solid var(--_line);
  }
  .row > p {
    max-inline-size: 42em;
  }
  .link {
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_primary);
    font-weight: 600;
    line-height: 1.45;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link:hover {
    color: var(--_primary-strong);
    text-decoration-color: currentColor;
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
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
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
export const noticeBoardStyles: CSSResult[] = [searchLineStyles, skeletonRowsStyles, list];
