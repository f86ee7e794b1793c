import { css } from 'lit';
import type { CSSResult } from 'lit';
import { disclosureStyles } from '../../ui/disclosure.styles.ts';

const progress: CSSResult = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 8px 24px;
  }
  .top > div {
    min-inline-size: 0;
  }
  .top :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .overall {
    flex: none;
    padding: 2px 12px;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_info);
    background: var(--_info-surface);
    font-weight: 600;
  }
  .overall.waitingForYou {
    color: var(--_warning);
    background: var(--_warning-surface);
  }
  .overall.completed {
    color: var(--_success);
    background: var(--_success-surface);
  }
  .overall.refused {
    color: var(--_danger);
    background: var(--_danger-surface);
  }
  .next {
    display: grid;
    gap: 8px;
    padding: 20px;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .next.applicant {
    border-color: var(--_warning);
    background: var(--_warning-surface);
  }
  .next .quiet {
    color: var(--_ink);
  }
  .next.nobody {
    border-inline-start-color: var(--_edge);
  }
  .next > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_answer);
  }
  .next > .who {
    font-weight: 600;
  }
  .next .primary {
    min-inline-size: 10em;
    font-size: var(--_large);
  }
  .by {
    font-size: var(--_large);
    font-weight: 600;
  }
  .how {
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .whole > p:first-child {
    font-size: var(--_large);
  }
  .calm,
  .soon,
  .late {
    display: inline-block;
  }
  .calm {
    color: var(--_quiet);
  }
  .soon {
    color: var(--_warning);
    font-weight: 600;
  }
  .late {
    color: var(--_danger);
    font-weight: 600;
  }
  .ways {
    display: grid;
    gap: 12px;
  }
  .ways > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_large);
  }
  .lanes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 16px;
  }
  .lane {
    display: grid;
    align-content: start;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_edge);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .lane.moving {
    border-block-start-color: var(--_primary);
  }
  .lane.yours {
    border-block-start-color: var(--_warning);
  }
  .lane.good {
    border-block-start-color: var(--_success);
  }
  .lane.bad {
    border-block-start-color: var(--_danger);
  }
  .matter {
    font-weight: 600;
    line-height: 1.45;
  }
  .badge {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_warning);
    background: var(--_warning-surface);
    font-size: var(--_small);
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
  }
  .state {
    font-size: var(--_large);
  }
  .moving .state {
    color: var(--_primary);
  }
  .yours .state,
  .ask {
    color: var(--_warning);
  }
  .ask {
    font-weight: 600;
  }
  .good .state {
    color: var(--_success);
  }
  .bad .state {
    color: var(--_danger);
  }
  .watched {
    color: var(--_warning);
  }
  .urged {
    color: var(--_success);
    font-weight: 600;
  }
  .lane-ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .own-link {
    margin-inline-start: -10px;
  }
  .paused {
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .track {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    font-size: var(--_small);
    line-height: 1.35;
    text-align: center;
  }
  .track > li {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 4px;
    position: relative;
    color: var(--_quiet);
  }
  .track > li + li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline: calc(-50% + 0.8em) calc(50% + 0.8em);
    block-size: 2px;
    background: var(--_line);
  }
  .track > .done::before {
    background: var(--_primary) !important;
  }
  .track > .done,
  .track > .current {
    color: var(--_ink);
  }
  .track > .current {
    font-weight: 600;
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: 1.4em;
    block-size: 1.4em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_ground);
  }
  .done > .dot {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .current > .dot {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 3px var(--_ground), inset 0 0 0 1em var(--_primary);
  }
  .dot svg {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 3;
  }
  .dates {
    display: grid;
    gap: 2px;
  }
  .dates > div {
    display: grid;
    grid-template-columns: minmax(5.5em, max-content) minmax(0, 1fr);
    gap: 0 12px;
  }
  .dates dt {
    color: var(--_quiet);
  }
  .history {
    display: grid;
    gap: 8px;
    padding-block-end: 8px;
  }
  .history > li {
    display: grid;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .history time {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  @container hall (max-width: 30em) {
    .next {
      padding: 16px;
    }
    .next .primary {
      inline-size: 100%;
    }
    .lane {
      padding: 12px;
    }
  }
  @media (forced-colors: active) {
    .done > .dot {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .current > .dot {
      border: 5px solid Highlight;
    }
    .track > li + li::before {
      background: CanvasText !important;
    }
  }
`;

/** Looks of a progress. */
/** Looks of a progress; fetched with its parts. */
export const progressTrackerStyles: readonly CSSResult[] = [disclosureStyles, progress];
