import { css } from 'lit';
import type { CSSResult } from 'lit';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';

const frame: CSSResult = css`
  .stack,
  .person,
  .booked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .stack > :is(h1, h2, h3, h4, h5, h6),
  #state {
    font-size: var(--_title);
  }
  .stack > #times {
    font-size: var(--_large);
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) 12px;
  }
  .actions:not(:has(button)) {
    display: none;
  }
  .actions .primary {
    min-inline-size: 10em;
  }
`;

const choices: CSSResult = css`
  .works,
  .days,
  .slots {
    display: grid;
    gap: var(--_gap);
  }
  .works {
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
  }
  .days,
  .slots {
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
  }
  .half {
    margin-block-end: -8px;
  }
  .work,
  .day,
  .slot {
    display: grid;
    align-content: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: max(var(--_target), 4em);
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .day,
  .slot {
    padding-inline: 4px;
    text-align: center;
  }
  :is(.work, .day, .slot):hover:not([aria-disabled='true']) {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .day time,
  .slot time {
    font-weight: 600;
  }
  .slot time,
  .span {
    white-space: nowrap;
  }
  .day[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .day[aria-pressed='true'] .quiet {
    color: inherit;
  }
  :is(.day, .slot)[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_quiet);
    cursor: default;
  }
  :is(.day, .slot)[aria-disabled='true'] time {
    font-weight: 400;
  }
  .slot.nearlyFull .quiet {
    color: var(--_warning);
  }
  @media (forced-colors: active) {
    .day[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
  .slot.full {
    border-style: dashed;
    background: var(--_surface);
  }
`;

/** Looks of the choice of `<hall-appointment-booking>`; those of form and booked time come with the parts. */
export const appointmentBookingStyles: CSSResult[] = [skeletonRowsStyles, frame, choices];
