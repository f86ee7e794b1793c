import { css } from 'lit';
import type { CSSResult } from 'lit';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';

const formLooks: CSSResult = css`
  fieldset,
  .field {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  legend,
  .field label {
    font-weight: 600;
    padding: 0;
  }
  .tick {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding-block: 8px;
    cursor: pointer;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: 0 12px;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0.1em 0 0;
    accent-color: var(--_primary);
  }
  input[type='tel'] {
    inline-size: 100%;
    max-inline-size: 20em;
    min-block-size: var(--_target);
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: var(--_large);
  }
  input[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .fault {
    color: var(--_danger);
  }
  .missing {
    color: var(--_warning);
  }
  .all {
    color: var(--_success);
  }
`;

const ticketLooks: CSSResult = css`
  .ticket {
    display: grid;
    gap: 12px;
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-block-start: 6px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 16px;
  }
  #number .quiet {
    display: block;
    font-weight: 400;
  }
  .number {
    font-size: calc(var(--_size) * 4);
    line-height: 1.05;
    color: var(--_primary);
  }
  .state {
    font-size: var(--_large);
    font-weight: 600;
  }
  .go {
    font-size: var(--_answer);
    font-weight: 600;
    line-height: 1.3;
  }
  .called {
    border-color: var(--_success);
    background: var(--_success-surface);
  }
  .called :is(.number, .state, .go) {
    color: var(--_success);
  }
  :is(.cancelled, .expired, .completed) {
    border-block-start-color: var(--_edge);
  }
  :is(.cancelled, .expired, .completed) .number {
    color: var(--_quiet);
  }
  .no_show {
    border-block-start-color: var(--_warning);
  }
  .no_show .state {
    color: var(--_warning);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    gap: 8px 20px;
  }
  dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  dd {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.35;
    word-break: keep-all;
  }
  dd.ahead {
    font-size: var(--_title);
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
  }
  .code hall-qr {
    --hall-qr-size: 120px;
  }
  .more > details {
    border-block-start: 1px solid var(--_line);
  }
  .more > details > div {
    display: grid;
    gap: 8px;
    padding-block: 4px 16px;
  }
  .plain li {
    padding-block: 2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .ticket.called {
      animation: called 1s ease-in-out 4;
    }
    @keyframes called {
      50% {
        background: var(--_mark);
      }
    }
  }
`;

/** Looks of the form and of the ticket. */
export const partsStyles: CSSResult[] = [disclosureStyles, formLooks, ticketLooks];
