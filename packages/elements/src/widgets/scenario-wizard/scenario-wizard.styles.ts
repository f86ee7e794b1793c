import { css } from 'lit';
import type { CSSResult } from 'lit';
import { searchLineStyles } from '../../ui/search-line.styles.ts';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';

const choice: CSSResult = css`
  .stack {
    display: grid;
    gap: 16px;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .stack > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .audience {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block-start: 12px;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    padding: 4px 14px 4px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    line-height: 1.4;
    cursor: pointer;
    transition: background-color var(--_motion, 0s);
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice:has(:checked) {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 1px var(--_primary);
    background: var(--_tint);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_primary);
  }
  .choice input:focus-visible {
    outline: none;
  }
  .count {
    color: var(--_quiet);
  }
  .scenarios {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: var(--_gap);
  }
  .scenarios > li {
    display: grid;
  }
  .scenario {
    display: grid;
    align-content: start;
    gap: 2px;
    min-block-size: var(--_target);
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .scenario:hover {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .scenario .name {
    color: var(--_primary);
    font-weight: 600;
    line-height: 1.45;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;

/** Looks of the choice of `<hall-scenario-wizard>`; those of questions and plan come with the parts. */
export const scenarioWizardStyles: CSSResult[] = [searchLineStyles, skeletonRowsStyles, choice];
