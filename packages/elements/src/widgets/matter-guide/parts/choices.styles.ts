import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Radios, ticks and the list of regions: native controls in a row of fair targets. */
export const choicesStyles: CSSResult = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 16px 40px;
  }
  fieldset {
    min-inline-size: 0;
  }
  legend,
  .regions > span {
    display: block;
    padding: 0;
    margin-block-end: var(--_gap);
    font-weight: 600;
  }
  .items,
  .situations > div {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  /* A legend takes part in no flex row. */
  .items > legend {
    float: left;
    inline-size: 100%;
    margin: 0;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    padding: 4px 14px 4px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    line-height: 1.4;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition: background-color var(--_motion, 0s);
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice:has(:checked) {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 1px var(--_primary);
    background: var(--_tint);
    font-weight: 600;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .choice input:focus-visible {
    outline: none;
  }
  select {
    min-block-size: var(--_target);
    min-inline-size: 10em;
    max-inline-size: 100%;
    padding: 4px 10px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .situations {
    margin-block-end: 16px;
  }
  .situations > p {
    margin-block-end: 10px;
  }
  .situations legend {
    margin-block-end: 0;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
