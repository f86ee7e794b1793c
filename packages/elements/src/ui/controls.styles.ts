import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Fields of a form: text, choices, ticks, and what is wrong with them. */
export const controlsStyles: CSSResult = css`
  .field,
  .group {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
  }
  .field > label,
  .group > legend {
    font-weight: 600;
    padding: 0;
  }
  .control {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  :is(input:not([type='radio'], [type='checkbox'], [type='file']), select, textarea) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  textarea {
    resize: vertical;
  }
  input.number {
    max-inline-size: 10em;
  }
  .unit {
    flex: none;
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .radios.wide {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  .radio,
  .tick {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding: 9px 0;
    cursor: pointer;
  }
  .radio {
    padding-inline: 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .radio:has(:checked) {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0.15em 0 0;
    accent-color: var(--_primary);
  }
  .fault {
    color: var(--_danger);
  }
`;
