import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The box with its label. */
export const searchStyles: CSSResult = css`
  .search {
    display: grid;
    gap: 4px;
  }
  .search > label {
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.35;
  }
  .hint {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .bound {
    display: block;
    color: var(--_ink);
  }
  .box {
    position: relative;
    display: flex;
    gap: 8px;
    margin-block-start: 8px;
    anchor-name: --hall-box;
    anchor-scope: --hall-box;
  }
  .field {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }
  .field > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.625em);
    inset-inline-start: 14px;
    color: var(--_quiet);
    pointer-events: none;
  }
  .search input {
    inline-size: 100%;
    min-block-size: calc(var(--_target) + 8px);
    margin: 0;
    padding: 6px calc(var(--_target) + 4px) 6px calc(1.25em + 24px);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    font-size: max(16px, var(--_large));
    line-height: 1.4;
    appearance: none;
    text-overflow: ellipsis;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .search input:focus {
    border-color: var(--_primary);
  }
  .search input:focus-visible {
    outline-offset: 0;
  }
  .clear {
    position: absolute;
    inset-block: 4px;
    inset-inline-end: 4px;
    inline-size: var(--_target);
    display: grid;
    place-items: center;
    border: 0;
    padding: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_quiet);
    cursor: pointer;
    touch-action: manipulation;
  }
  .clear:hover {
    color: var(--_ink);
    background: var(--_tint);
  }
  .search .primary {
    flex: none;
    min-inline-size: 5em;
  }
`;
