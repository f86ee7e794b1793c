import { css } from 'lit';
import type { CSSResult } from 'lit';
import { searchLineStyles } from '../ui/search-line.styles.ts';
import { skeletonRowsStyles } from '../ui/skeleton-rows.styles.ts';

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
  .row {
    display: grid;
    gap: 2px;
    padding-block: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .rows {
    border-block-end: 1px solid var(--_line);
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
  .above,
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
  }
`;

/** Looks of a list that is searched, each of its rows opened in its place. */
export const listingStyles: readonly CSSResult[] = [searchLineStyles, skeletonRowsStyles, list];
