import { css } from 'lit';
import type { CSSResult } from 'lit';
import { photosStyles } from '../../../photos/photos.styles.ts';
import { controlsStyles } from '../../../ui/controls.styles.ts';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';

const form: CSSResult = css`
  form {
    display: grid;
    gap: 24px;
  }
  form > * {
    min-inline-size: 0;
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .subject {
    display: grid;
    gap: 2px;
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .subject-name {
    font-size: var(--_large);
    font-weight: 600;
  }
  .late,
  .count.over {
    color: var(--_danger);
    font-weight: 600;
  }
  legend {
    margin-block-end: 6px;
  }
  .radio .quiet {
    display: block;
  }
  .kinds .radios {
    padding-block-start: 8px;
  }
  textarea {
    min-block-size: 9em;
    line-height: inherit;
  }
  .count {
    color: var(--_quiet);
    font-size: var(--_small);
    text-align: end;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 12px 16px;
    align-items: start;
  }
  .tick {
    align-items: center;
    padding-block: 4px;
  }
  .tick input {
    margin: 0;
  }
  .similar {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
    color: var(--_ink);
  }
  .similar li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .similar li > span {
    flex: 1 1 12em;
  }
  .notice .similar ~ span,
  .notice div > span {
    color: var(--_ink);
  }
  .last,
  .receipt .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .last .primary {
    min-inline-size: 10em;
    font-size: var(--_large);
  }
  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_gap);
  }
  .written {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_line);
    white-space: pre-wrap;
  }
`;

const receipt: CSSResult = css`
  .receipt {
    display: grid;
    gap: 16px;
  }
  .done {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--_success);
    font-size: var(--_title);
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 40px;
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  dt {
    color: var(--_quiet);
  }
  .number {
    /* In one piece on a narrow phone: a number in two lines is copied wrongly. */
    font-size: min(var(--_answer), 6.8vw);
    font-weight: 600;
    line-height: 1.3;
    user-select: all;
  }
  .warn {
    color: var(--_warning);
    font-weight: 600;
  }
  .receipt > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_large);
  }
  .receipt .next {
    display: grid;
    gap: 6px;
  }
  @media print {
    .not-printed {
      display: none;
    }
  }
`;

/** Looks of the form and of the receipt. */
export const partsStyles: readonly CSSResult[] = [controlsStyles, disclosureStyles, ...photosStyles, form, receipt];
