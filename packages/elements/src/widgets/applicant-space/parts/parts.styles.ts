import { css } from 'lit';
import type { CSSResult } from 'lit';
import { papersStyles } from '../../../papers/papers.styles.ts';
import { controlsStyles } from '../../../ui/controls.styles.ts';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';

const looks: CSSResult = css`
  section {
    display: grid;
    gap: 12px;
    justify-items: start;
    min-inline-size: 0;
  }
  section > * {
    max-inline-size: 100%;
  }
  section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  section > :is(ul, .notice, .skeleton, details, .failed) {
    inline-size: 100%;
  }
  .rows {
    border-block-end: 1px solid var(--_line);
  }
  .rows > li {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    font-weight: 600;
  }
  .new {
    padding: 1px 8px;
    border-radius: 4px;
    background: var(--_success-surface);
    color: var(--_success);
    font-size: var(--_small);
  }
  .holder {
    font-weight: 600;
    margin-block-start: 8px;
  }
  .rows .actions {
    margin-inline-start: -10px;
    gap: 0 var(--_gap);
  }
  .rows .sure .actions {
    margin: 0;
    gap: var(--_gap);
  }
  .sure {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-surface);
  }
  .small {
    font-size: var(--_small);
  }
  .rows > .application {
    gap: 8px 16px;
  }
  .application .button {
    justify-self: start;
  }
  @container hall (min-width: 30em) {
    .rows > .application {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
  .application .state {
    color: var(--_quiet);
  }
  .application.waitingForYou .state {
    color: var(--_warning);
    font-weight: 600;
  }
  .application:is(.completed, .partlyGranted) .state {
    color: var(--_success);
  }
  .fold > summary {
    gap: 10px;
    color: var(--_ink);
    font-size: var(--_title);
    font-weight: 600;
  }
  details > div {
    display: grid;
    gap: 12px;
    padding-block: 4px 12px;
  }
`;

/** Looks of the space. */
export const spaceStyles: CSSResult[] = [controlsStyles, disclosureStyles, ...papersStyles, looks];
