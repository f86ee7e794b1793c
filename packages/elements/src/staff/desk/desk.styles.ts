import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of a desk of staff, its two panes and its inbox: one after the other on a phone, side by side where there is room. */
export const deskStyles: CSSResult = css`
  .desk,
  .inbox,
  .pane,
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
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
  .with-open .inbox {
    display: none;
  }
  .desk:not(.with-open) .pane {
    display: none;
  }
  #inbox {
    font-size: var(--_title);
  }
  .inbox-head,
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
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
  .views [aria-pressed='true'] {
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
  .field > input[type='search'] {
    max-inline-size: none;
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
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  .mark,
  .due {
    display: inline-flex;
    align-items: baseline;
    gap: 4px;
    font-size: var(--_small);
    color: var(--_quiet);
  }
  .mark {
    flex: none;
    color: var(--_info);
    font-weight: 600;
  }
  .due svg,
  .mark svg {
    align-self: center;
  }
  .due.soon {
    color: var(--_warning);
    font-weight: 600;
  }
  .due.late {
    color: var(--_danger);
    font-weight: 600;
  }
  .empty,
  .none {
    padding: 24px 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }
  kbd {
    padding: 0 0.4em;
    border: 1px solid currentColor;
    border-radius: 4px;
    font: inherit;
    font-size: 0.8em;
    font-weight: 400;
  }
  @container hall (min-width: 56em) {
    .panes {
      grid-template-columns: minmax(18em, 22em) minmax(0, 1fr);
      gap: 24px;
    }
    .with-open .inbox,
    .desk:not(.with-open) .pane {
      display: grid;
    }
    .inbox {
      position: sticky;
      inset-block-start: 8px;
      align-self: start;
    }
    .rows {
      max-block-size: max(20em, calc(100dvh - 24em));
      overflow-y: auto;
    }
    .back {
      display: none;
    }
    kbd {
      display: inline;
    }
  }
  @container hall (max-width: 30em) {
    kbd {
      display: none;
    }
  }
`;
