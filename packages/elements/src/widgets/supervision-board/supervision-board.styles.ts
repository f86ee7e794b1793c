import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of the frame, of the overview, and of lists beside what is open of them. */
export const supervisionBoardStyles: CSSResult = css`
  .board,
  .overview,
  .pane,
  .list,
  .panes,
  .part,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  .overview,
  .part {
    gap: 20px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    padding: 4px 6px 4px 14px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .views .button {
    border-radius: var(--_radius) var(--_radius) 0 0;
    border-block-end: 3px solid transparent;
  }
  .views :is([aria-pressed='true'], [aria-current]) {
    border-block-end-color: var(--_primary);
    background: var(--_tint);
  }
  .count {
    min-inline-size: 1.5em;
    padding-inline: 0.4em;
    border-radius: 1em;
    background: var(--_primary);
    color: var(--_on-primary);
    font-size: var(--_small);
    text-align: center;
  }
  #view {
    font-size: var(--_title);
  }
  .overview > #view {
    font-size: var(--_answer);
  }
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  .card {
    display: grid;
    grid-template-rows: auto 1fr;
    justify-items: center;
    inline-size: 6.5em;
    block-size: 9em;
    padding: 10px;
    border: 2px solid var(--_card-edge);
    border-radius: 8px;
    background: var(--_card);
    color: var(--_on-card);
    cursor: pointer;
  }
  .card.warning {
    border-style: dashed;
  }
  .card-word {
    font-weight: 600;
  }
  .card b {
    align-self: center;
    font-size: calc(var(--_answer) * 1.5);
    font-weight: 600;
    line-height: 1;
  }
  .card.none {
    background: var(--_ground);
    color: var(--_ink);
  }
  .card:hover {
    outline: 2px solid var(--_edge);
    outline-offset: 2px;
  }
  .card:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .rows {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 10px 10px 10px 12px;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-inline-start: 4px solid transparent;
    background: transparent;
    text-align: start;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_surface);
  }
  .row[aria-current] {
    border-inline-start-color: var(--_primary);
    background: var(--_tint);
  }
  .row:focus-visible {
    outline-offset: -3px;
  }
  .row-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 8px;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 8px 12px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
  }
  .due {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_quiet);
  }
  .due.late {
    color: var(--_danger);
    font-weight: 600;
  }
  .due.soon {
    color: var(--_warning);
    font-weight: 600;
  }
  .empty,
  .none-open {
    padding: 24px 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .with-open .list {
    display: none;
  }
  .panes:not(.with-open) .pane {
    display: none;
  }
  .pane .back {
    justify-self: start;
  }
  .pane :is(#card, #case) {
    font-size: var(--_title);
  }
  .form {
    display: grid;
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_primary);
    border-radius: var(--_radius);
  }
  .form textarea {
    max-inline-size: 40em;
    line-height: 1.5;
    resize: vertical;
  }
  .choices,
  .choice span {
    display: grid;
  }
  .choices legend {
    padding: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target);
    padding-block: 4px;
    cursor: pointer;
  }
  .choice .quiet {
    font-weight: 400;
  }
  .choice input[type='radio'] {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_primary);
  }
  .said {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
  .pairs {
    display: grid;
    gap: 10px 24px;
  }
  .pairs dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .capital {
    display: inline-block;
  }
  .capital::first-letter {
    text-transform: uppercase;
  }
  @container hall (min-width: 30em) {
    .pairs {
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    }
  }
  @container hall (max-width: 25em) {
    .cards {
      gap: 8px;
    }
    .card {
      inline-size: 6em;
      block-size: 8em;
    }
  }
  @container hall (min-width: 56em) {
    .panes {
      grid-template-columns: minmax(20em, 26em) minmax(0, 1fr);
      gap: 24px;
    }
    .with-open .list,
    .panes:not(.with-open) .pane {
      display: grid;
    }
    .panes .rows {
      max-block-size: max(20em, calc(100dvh - 22em));
      overflow-y: auto;
    }
    .back {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .card {
      border-color: ButtonText;
    }
    .row[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;
