import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of what is open at a desk of staff: its head, its clocks, what can be done with it, what was said and done. */
export const recordStyles: CSSResult = css`
  .record,
  .record section,
  .record-head,
  .action-form,
  .last {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
  }
  .record {
    gap: 20px;
  }
  #record {
    font-size: var(--_title);
  }
  .record section > :is(h2, h3, h4, h5, h6) {
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_large);
  }
  .back {
    justify-self: start;
  }
  .state {
    padding: 2px 10px;
    border: 1px solid currentColor;
    border-radius: 1em;
    color: var(--_primary);
    font-weight: 600;
  }
  .line {
    display: block;
  }
  .clocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 12px 24px;
    padding: 12px 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .clocks dd {
    display: grid;
    gap: 2px;
  }
  .clocks dt .quiet {
    display: block;
  }
  .day {
    font-size: var(--_large);
    font-weight: 600;
  }
  dt {
    font-size: var(--_small);
  }
  .values dt {
    color: var(--_quiet);
  }
  .values {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
    gap: 10px 20px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap);
  }
  .actions.rest .button {
    border-color: transparent;
    background: transparent;
  }
  .actions [aria-expanded='true'] {
    background: var(--_tint);
  }
  .button.danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .button.danger:hover {
    background: var(--_danger-surface);
  }
  .action-form {
    gap: 14px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_primary);
    border-radius: var(--_radius);
  }
  .action-title {
    font-weight: 600;
  }
  .action-title .quiet {
    font-weight: 400;
  }
  .messages ol,
  .log ol {
    display: grid;
    gap: 12px;
  }
  .messages li {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_line);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .messages li.applicant {
    border-inline-start-color: var(--_info);
  }
  .messages li p:last-child {
    white-space: pre-wrap;
  }
  .field > :is(textarea, select) {
    inline-size: 100%;
    max-inline-size: 40em;
    line-height: 1.5;
    resize: vertical;
  }
  .asked {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .link {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_primary);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  @container hall (min-width: 72em) {
    .beside {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 32px;
    }
  }
  .said {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target);
    font-weight: 400;
  }
  .tick input {
    flex: none;
    inline-size: 22px;
    min-block-size: 22px;
    accent-color: var(--_primary);
  }
`;
