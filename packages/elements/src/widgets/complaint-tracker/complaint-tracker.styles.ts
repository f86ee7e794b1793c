import { css } from 'lit';
import type { CSSResult } from 'lit';
import { photosStyles } from '../../photos/photos.styles.ts';
import { disclosureStyles } from '../../ui/disclosure.styles.ts';

const looks: CSSResult = css`
  .state-card,
  .card {
    display: grid;
    gap: 8px;
    padding: 20px;
    border-inline-start: 6px solid var(--_primary);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .state-card > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    color: var(--_primary);
    font-size: var(--_large);
  }
  .yours {
    border-color: var(--_warning);
    background: var(--_warning-surface);
  }
  .yours .state,
  .yours > :is(h1, h2, h3, h4, h5, h6) {
    color: var(--_warning);
  }
  .good {
    border-color: var(--_success);
  }
  .good .state {
    color: var(--_success);
  }
  .bad {
    border-color: var(--_danger);
  }
  .bad .state {
    color: var(--_danger);
  }
  .ended {
    border-color: var(--_edge);
  }
  .ended .state {
    color: var(--_ink);
  }
  .yours .quiet {
    color: var(--_ink);
  }
  .card > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_large);
  }
  .badge {
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_warning);
    background: var(--_warning-surface);
    font-size: var(--_small);
  }
  .by {
    font-weight: 600;
  }
  .by .quiet {
    font-weight: 400;
  }
  .late,
  .count.over {
    color: var(--_danger);
    font-weight: 600;
  }
  .did {
    color: var(--_success);
    font-weight: 600;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .said {
    white-space: pre-wrap;
    max-inline-size: 42em;
  }
  .buttons > .plain:first-child {
    margin-inline-start: -10px;
  }
  .finding,
  .ask,
  .earlier,
  .earlier > div,
  .history {
    display: grid;
    gap: 8px;
  }
  .earlier {
    gap: 16px;
    padding-block: 4px 12px;
  }
  .history time {
    color: var(--_quiet);
    font-size: var(--_small);
    margin-inline-end: 0.5em;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 6em;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    line-height: inherit;
    resize: vertical;
  }
  textarea[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .count {
    color: var(--_quiet);
    font-size: var(--_small);
    text-align: end;
  }
`;

/** Looks of a complaint that is followed. */
/** Looks of a complaint; fetched with its parts. */
export const complaintTrackerStyles: readonly CSSResult[] = [disclosureStyles, ...photosStyles, looks];
