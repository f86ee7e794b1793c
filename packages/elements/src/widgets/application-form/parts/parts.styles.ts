import { css } from 'lit';
import type { CSSResult } from 'lit';
import { controlsStyles } from '../../../ui/controls.styles.ts';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';

const form: CSSResult = css`
  .form,
  .form form,
  section,
  .tools {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
  }
  .form > *,
  section > * {
    min-inline-size: 0;
  }
  .form > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .form form {
    gap: 28px;
  }
  section > :is(h2, h3, h4, h5, h6) {
    font-size: var(--_large);
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .quiet {
    color: var(--_quiet);
  }
  .quiet .line,
  .quiet.line {
    display: block;
    font-weight: 400;
  }
  .applicant {
    font-weight: 600;
  }
  .saved {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-block-size: 2em;
    color: var(--_quiet);
  }
  .saved.saved {
    color: var(--_success);
  }
  .saved:is(.offline, .failed) {
    color: var(--_warning);
  }
  .from {
    color: var(--_success);
    font-size: var(--_small);
  }
  .why {
    font-size: var(--_small);
  }
  .why ul {
    padding-inline-start: 1.2em;
    list-style: disc;
    color: var(--_quiet);
  }
  .summary,
  .conflicts {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .conflicts {
    border-color: var(--_warning);
  }
  .summary > :is(h2, h3, h4, h5, h6) {
    color: var(--_danger);
  }
  .conflicts > :is(h2, h3, h4, h5, h6) {
    color: var(--_warning);
  }
  .summary li {
    padding-block: 10px;
  }
  /* As large as a finger without pushing the lines of a long sentence apart. */
  .summary li .link {
    min-block-size: 0;
    margin-block: -10px;
    padding-block: 10px;
  }
  .link {
    min-block-size: var(--_target);
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_primary);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .conflict-name {
    font-weight: 600;
  }
  .conflict dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 12px;
  }
  .conflict dl > div {
    display: grid;
    gap: 4px;
    align-content: space-between;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) 12px;
  }
  .steps {
    display: none;
  }
  .tools {
    justify-items: start;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .hand-off {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: center;
  }
  .hand-off hall-qr {
    --hall-qr-size: 160px;
  }
  .discard > div {
    display: grid;
    gap: 8px;
  }
  .submitted {
    display: grid;
    gap: 12px;
    padding: 20px;
    border: 1px solid var(--_line);
    border-block-start: 6px solid var(--_success);
    border-radius: var(--_radius);
  }
  .submitted > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
    color: var(--_success);
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
  }
  .numbers dd {
    font-size: var(--_answer);
    font-weight: 600;
    line-height: 1.3;
  }
  .part-name {
    font-weight: 600;
  }
  .cases li {
    display: grid;
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }
`;

/** One question at a time: where the form is narrow, or the page wants it so. */
const narrow: CSSResult = css`
  @container hall (max-width: 30em) {
    .form:not(.all) section:not(.current),
    .form:not(.all) section:not(.finish) > .field:not(.current) {
      display: none;
    }
    .form:not(.all) .steps {
      display: grid;
      gap: 12px;
    }
    .form:not(.all) .field.current > label,
    .form:not(.all) .field.current legend {
      font-size: var(--_large);
    }
  }
  .form.one section:not(.current),
  .form.one section:not(.finish) > .field:not(.current) {
    display: none;
  }
  .form.one .steps {
    display: grid;
    gap: 12px;
  }
  .form.one .field.current > label,
  .form.one .field.current legend {
    font-size: var(--_large);
  }
  @container hall (min-width: 44em) {
    .form:not(.one) section {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 24px;
      align-items: start;
    }
    .form:not(.one) section > :is(h2, h3, h4, h5, h6),
    .form:not(.one) section > .actions,
    .form:not(.one) section > .tick,
    .form:not(.one) section > .group,
    .form:not(.one) section > .field:has(textarea) {
      grid-column: 1 / -1;
    }
  }
`;

/** Looks of the form. */
export const formPartsStyles: CSSResult[] = [controlsStyles, disclosureStyles, form, narrow];
