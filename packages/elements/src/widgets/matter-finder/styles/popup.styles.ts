import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What is offered while one types: above everything on the page, as wide as the box. */
export const popupStyles: CSSResult = css`
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
      /* Below the box as long as three rows fit there: above it would hide what is asked. */
      max-block-size: min(max(100% - 8px, 9em), 34em);
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
