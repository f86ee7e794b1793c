import { css } from 'lit';
import type { CSSResult } from 'lit';

/** How results, filters and ways in stand to each other: one column on a phone, filters beside the rows where there is room. */
export const resultsStyles: CSSResult = css`
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    transition: opacity 0s;
  }
  .results[aria-busy='true'] {
    opacity: 0.85; /* still to be read (WCAG 2.2, 1.4.3): without the network this lasts for seconds */
    transition: opacity var(--_motion, 0s) 300ms;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 16px;
  }
  .results-title {
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.35;
    scroll-margin-block-start: 16px;
  }
  .results-title:focus-visible {
    outline-offset: 4px;
  }
  .quiet,
  small {
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 400;
  }
  .link {
    color: var(--_primary);
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
    touch-action: manipulation;
  }
  .link:hover {
    color: var(--_primary-strong);
    text-decoration-thickness: 2px;
  }
  .dot::before {
    content: '·';
    margin-inline: 0.4em;
    color: var(--_quiet);
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: var(--_target);
    padding-inline-end: 8px;
    border-radius: var(--_radius);
    color: var(--_primary);
    cursor: pointer;
    list-style: none;
    touch-action: manipulation;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary > svg {
    inline-size: 1em;
    block-size: 1em;
  }
  details[open] > summary > svg {
    transform: rotate(90deg);
  }
  .ways {
    display: grid;
    gap: 24px 40px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }
  .way-title {
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.5;
  }
  .links {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    column-gap: 16px;
    margin-block-start: 4px;
  }
  .links .link {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: 4px;
    line-height: 1.4;
    text-decoration: none;
  }
  .links .link:hover {
    text-decoration: underline;
  }
  .missing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .pager p {
    flex: 1 1 auto;
    color: var(--_quiet);
    text-align: center;
  }
  .guide > .back {
    margin-block-end: 16px;
  }
  @container hall (min-width: 54em) {
    .results {
      grid-template-columns: 15em minmax(0, 1fr);
      column-gap: 32px;
    }
    .results-title,
    .results > .audience {
      grid-column: 1 / -1;
    }
    .results > .list:only-of-type,
    .results > .results-title + .list {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .bone i {
      background: GrayText;
    }
    .link {
      color: LinkText;
    }
  }
  @media print {
    .search,
    .filters,
    .audience,
    .toggle,
    .pager .button,
    .missing {
      display: none !important;
    }
  }
`;
