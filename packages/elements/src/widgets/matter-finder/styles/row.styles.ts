import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A matter as a row: its name first, then who, then how long, how often, how much. */
export const rowStyles: CSSResult = css`
  .row {
    display: grid;
    gap: 4px;
    padding-block: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .rows > .row:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .way-title + .rows > .row:first-child {
    border-block-start: 0;
  }
  .way-title + .rows {
    margin-block-start: -16px;
  }
  .name {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.45;
  }
  .name .link {
    font: inherit;
    padding-block: 4px;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
  }
  .where,
  .facts {
    color: var(--_quiet);
  }
  .where {
    font-size: var(--_small);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    color: var(--_ink);
  }
  .facts > li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .facts svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_quiet);
  }
  .items,
  .elsewhere ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 32px;
  }
  .more > details[open] {
    flex-basis: 100%;
  }
  .items > li,
  .elsewhere li {
    display: flex;
    align-items: center;
  }
  .items .link,
  .elsewhere li .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    min-inline-size: 24px;
  }
  .items span {
    color: var(--_quiet);
  }
`;
