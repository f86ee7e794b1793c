import { css } from 'lit';
import type { CSSResult } from 'lit';
import { disclosureStyles } from '../../ui/disclosure.styles.ts';
import { searchLineStyles } from '../../ui/search-line.styles.ts';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';

const search: CSSResult = css`
  .stack {
    display: grid;
    gap: 16px;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .stack > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .count {
    font-weight: 600;
  }
  .answers {
    border-block-start: 1px solid var(--_line);
  }
  .answers > li {
    border-block-end: 1px solid var(--_line);
  }
  .answer > summary {
    gap: 10px;
    padding-block: 8px;
    color: var(--_ink);
    font-weight: 600;
    line-height: 1.45;
  }
  .answer > summary::before {
    flex: none;
    color: var(--_primary);
  }
  .answer > summary:hover {
    color: var(--_primary-strong);
  }
  .answer > div {
    display: grid;
    gap: 4px;
    padding: 0 0 16px calc(0.5em + 10px);
  }
  .said {
    max-inline-size: 38em;
    white-space: pre-line;
  }
  .ask-way {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  @container hall (max-width: 30em) {
    .ask-way .primary {
      inline-size: 100%;
    }
  }
`;

/** Looks of the search of `<hall-consultation>`; those of asking and following come with the parts. */
export const consultationStyles: CSSResult[] = [skeletonRowsStyles, searchLineStyles, disclosureStyles, search];
