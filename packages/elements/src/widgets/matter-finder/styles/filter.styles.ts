import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Filters: beside the rows where there is room, behind one button where there is not. */
export const filterStyles: CSSResult = css`
  .audience,
  .filters,
  .toggle {
    min-inline-size: 0;
  }
  .results:not(.filters-open) > .audience,
  .results:not(.filters-open) > .filters {
    display: none;
  }
  .toggle {
    justify-self: start;
  }
  .filters {
    display: grid;
    align-content: start;
    gap: 16px;
  }
  legend,
  .choice > label {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    font-weight: 600;
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .segment {
    position: relative;
    display: inline-flex;
    cursor: pointer;
    touch-action: manipulation;
  }
  .segment input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .segment span {
    display: inline-flex;
    align-items: baseline;
    align-content: center;
    flex-wrap: wrap;
    gap: 0 6px;
    min-block-size: var(--_target);
    padding: 4px 14px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    line-height: 1.35;
  }
  .segment:hover span {
    background: var(--_surface);
  }
  .segment input:checked + span {
    border-color: var(--_primary);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_primary);
    color: var(--_primary);
    font-weight: 600;
  }
  .segment input:checked + span small {
    color: inherit;
  }
  .segment input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .select {
    position: relative;
  }
  .select select {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 4px 36px 4px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    line-height: 1.4;
    text-overflow: ellipsis;
    appearance: none;
    cursor: pointer;
  }
  .select > svg {
    position: absolute;
    inset-block-start: calc(50% - 0.5em);
    inset-inline-end: 12px;
    inline-size: 1em;
    block-size: 1em;
    pointer-events: none;
  }
  .flag {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target);
    cursor: pointer;
    touch-action: manipulation;
  }
  .flag input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_primary);
    cursor: inherit;
  }
  .flag:has(input:disabled) {
    color: var(--_quiet);
    cursor: default;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    padding: 4px 12px;
    border: 1px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_primary);
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .chip:hover {
    color: var(--_primary-strong);
    border-color: var(--_primary-strong);
  }
  .chip svg {
    inline-size: 1em;
    block-size: 1em;
  }
  @container hall (min-width: 34em) {
    .filters {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
    .flags {
      grid-column: 1 / -1;
    }
    .flags > .flag {
      display: inline-flex;
      margin-inline-end: 24px;
    }
  }
  @container hall (min-width: 54em) {
    .results:not(.filters-open) > .audience {
      display: block;
    }
    .results > .filters,
    .results:not(.filters-open) > .filters {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .flags > .flag {
      display: flex;
      margin-inline-end: 0;
    }
    .toggle {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .segment input:checked + span,
    .chip {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
