import { css } from 'lit';
import type { CSSResult } from 'lit';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';
import { planStyles } from './plan.styles.ts';

const questions: CSSResult = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .top > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_answer);
  }
  .wizard {
    display: grid;
    gap: 32px;
  }
  .wizard > section {
    display: grid;
    align-content: start;
    gap: 16px;
    min-inline-size: 0;
  }
  .wizard > section > :is(h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .left {
    margin-block-start: -12px;
  }
  .questions {
    display: grid;
    gap: 16px;
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
    line-height: 1.45;
  }
  .question {
    display: grid;
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .question > legend {
    float: inline-start;
    inline-size: 100%;
  }
  .question > legend ~ * {
    clear: both;
  }
  .question.open > legend::before {
    content: '';
    display: inline-block;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--_focus);
    vertical-align: 0.1em;
  }
  .options {
    display: grid;
    gap: var(--_gap);
  }
  .options.short {
    grid-template-columns: repeat(2, minmax(0, 10em));
  }
  .options .choice {
    padding-block: 8px;
  }
  .options .choice > span {
    min-inline-size: 0;
  }
  small {
    display: block;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .number input,
  .link input {
    inline-size: 8em;
    min-block-size: var(--_target);
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: max(16px, var(--_large));
  }
  .number input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .fault {
    color: var(--_danger);
  }
  .why > summary {
    font-size: var(--_small);
  }
  .why > div {
    display: grid;
    gap: 8px;
    padding: 0 0 8px 1.2em;
    font-size: var(--_small);
  }
  .facts {
    display: grid;
    gap: 4px;
  }
  .facts > div {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0 12px;
  }
  .facts dt {
    color: var(--_quiet);
  }
  .facts dd {
    grid-column: 2;
  }
  .stepper,
  .summary {
    display: none;
    gap: 8px;
  }
  progress {
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_primary);
    accent-color: var(--_primary);
    appearance: none;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_primary);
  }
  progress::-moz-progress-bar {
    background: var(--_primary);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) 12px;
  }
  .summary dl > div {
    display: grid;
    gap: 0 12px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .summary dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .summary dd {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    font-weight: 600;
  }
  .summary .button {
    flex: none;
    margin-inline-end: -10px;
  }
  @container hall (min-width: 52em) {
    .wizard {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      gap: 48px;
    }
  }
  /* One question at a time: on a phone, at a kiosk, and where the page says so. */
  @container hall (max-width: 51.99em) {
    .wizard .question:not(.current),
    .wizard .left {
      display: none;
    }
    .wizard .question {
      border: 0;
      padding: 0;
    }
    .wizard .question > legend {
      font-size: var(--_large);
    }
    .wizard .question.open > legend::before {
      content: none;
    }
    .wizard .stepper,
    .wizard .summary {
      display: grid;
    }
  }
  .one .question:not(.current),
  .one .left {
    display: none;
  }
  .one .question {
    border: 0;
    padding: 0;
  }
  .one .question.open > legend::before {
    content: none;
  }
  .one .stepper,
  .one .summary {
    display: grid;
  }
  @container hall (max-width: 30em) {
    .stepper .button {
      flex: 1;
    }
  }
`;

/** Looks of questions and plan of `<hall-scenario-wizard>`. */
export const partsStyles: readonly CSSResult[] = [disclosureStyles, questions, planStyles];
