import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The box and what it offers while one types. */
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
  .popup {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    z-index: 10;
    max-block-size: min(70vh, 34em);
    margin: 0;
    padding: 4px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
  }
  .popup:not([data-open]) {
    display: none;
  }
  @supports (anchor-name: --a) and (position-area: bottom) {
    .popup {
      position: fixed;
      position-anchor: --hall-box;
      position-area: block-end span-all;
      inset: auto;
      inline-size: anchor-size(inline);
      max-block-size: min(100%, 34em);
      margin-block: 4px;
      position-try-fallbacks: flip-block;
      justify-self: anchor-center;
    }
  }
  .perhaps {
    padding: 8px 10px 4px;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    min-block-size: var(--_target);
    padding: 6px 10px;
    border-radius: calc(var(--_radius) - 2px);
    line-height: 1.45;
    cursor: pointer;
    touch-action: manipulation;
  }
  .option:hover {
    background: var(--_surface);
  }
  .option[aria-selected='true'] {
    background: var(--_tint);
    outline: 2px solid var(--_primary);
    outline-offset: -2px;
  }
  .option-name {
    flex: 1 1 18em;
  }
  .option-where,
  .reason {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .reason {
    display: inline-block;
  }
  .option-where > .reason {
    margin-inline-start: 0.8em;
  }
  .view-all {
    justify-content: space-between;
    margin-block-start: 4px;
    color: var(--_primary);
    font-weight: 600;
  }
  .view-all::before {
    content: '';
    flex: 1 0 100%;
    block-size: 0;
    margin: -6px -10px 5px;
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
