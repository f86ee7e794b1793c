import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A line to search in, with its advice and a button that empties it. */
export const searchLineStyles: CSSResult = css`
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .search {
    display: grid;
    gap: 4px;
  }
  .search > label {
    font-weight: 600;
  }
  .field {
    position: relative;
    margin-block-start: 4px;
  }
  .field > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-start: 14px;
    color: var(--_quiet);
    pointer-events: none;
  }
  .field input {
    inline-size: 100%;
    min-block-size: calc(var(--_target) + 8px);
    margin: 0;
    padding: 6px calc(var(--_target) + 4px) 6px calc(1.25em + 24px);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: max(16px, var(--_large));
    line-height: 1.4;
    appearance: none;
  }
  .field input::-webkit-search-cancel-button {
    display: none;
  }
  .clear {
    position: absolute;
    inset-block: 4px;
    inset-inline-end: 4px;
    inline-size: var(--_target);
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_quiet);
    cursor: pointer;
  }
  .clear:hover {
    color: var(--_ink);
    background: var(--_tint);
  }
`;
