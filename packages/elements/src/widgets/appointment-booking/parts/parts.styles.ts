import { css } from 'lit';
import type { CSSResult } from 'lit';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';

const person: CSSResult = css`
  .held {
    color: var(--_success);
  }
  .field {
    display: grid;
    gap: 4px;
  }
  label,
  .bring {
    font-weight: 600;
  }
  input {
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: var(--_target);
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .tick {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding-block: 8px;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    padding: 0;
    margin: 0.1em 0 0;
    accent-color: var(--_primary);
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .fault {
    color: var(--_danger);
  }
`;

const booked: CSSResult = css`
  .booked {
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-block-start: 6px solid var(--_primary);
    border-radius: var(--_radius);
  }
  .booked:is(.cancelled, .rescheduled, .no_show, .served) {
    border-block-start-color: var(--_edge);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 8px 20px;
  }
  dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  dd {
    font-size: var(--_large);
    font-weight: 600;
  }
  .code {
    font-size: var(--_answer);
    letter-spacing: 0.12em;
    line-height: 1.2;
    color: var(--_primary);
  }
  .qr {
    --hall-qr-size: 120px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
  }
  .papers li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .papers li::before {
    content: '·';
    display: inline-block;
    inline-size: 1em;
    text-indent: 0;
  }
  .cancel > div {
    display: grid;
    gap: 8px;
  }
`;

/** Looks of the form and of the booked time. */
export const partsStyles: CSSResult[] = [disclosureStyles, person, booked];
