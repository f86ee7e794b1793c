import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of one case, beside those of whatever is open at a desk. */
export const caseDeskStyles: CSSResult = css`
  .case,
  .case section,
  .case-head,
  .side,
  .reply {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
  }
  .case {
    gap: 20px;
  }
  .side {
    gap: 24px;
  }
  #case {
    font-size: var(--_title);
  }
  .case section > :is(h2, h3, h4, h5, h6) {
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_large);
  }
  .items textarea,
  .reply textarea {
    inline-size: 100%;
    max-inline-size: 40em;
    line-height: 1.5;
    resize: vertical;
  }
  .items,
  .checks,
  .pair {
    display: grid;
    gap: 8px;
  }
  .items > ol,
  .papers > ul,
  .siblings {
    display: grid;
    gap: 12px;
  }
  .items li {
    display: grid;
    justify-items: start;
    gap: 4px;
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .pick {
    font-weight: 400;
  }
  .checks label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target);
    font-weight: 400;
  }
  .checks input {
    flex: none;
    inline-size: 22px;
    min-block-size: 22px;
    accent-color: var(--_primary);
  }
  .papers > ul > li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .papers .ready > .paper svg {
    color: var(--_success);
  }
  .papers .open > .paper svg {
    color: var(--_warning);
  }
  .papers .actions {
    flex: none;
    align-content: start;
    margin-inline-start: auto;
  }
  .paper {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .grade {
    display: inline-block;
    min-inline-size: 1.6em;
    border: 1px solid currentColor;
    border-radius: 4px;
    color: var(--_ink);
    font-weight: 600;
    text-align: center;
  }
  .viewer {
    flex: 1 0 100%;
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    padding: 8px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .viewer-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  canvas {
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_line);
    background: #fff;
  }
  .reply {
    justify-items: start;
  }
  .siblings li {
    display: grid;
    justify-items: start;
  }
`;
