import { css } from 'lit';
import type { CSSResult } from 'lit';
import { papersStyles } from '../../../papers/papers.styles.ts';
import { controlsStyles } from '../../../ui/controls.styles.ts';

const rows: CSSResult = css`
  section.group {
    display: grid;
    gap: 8px;
  }
  section.group > :is(h2, h3, h4, h5, h6) {
    font-size: var(--_large);
  }
  section.group > ul {
    display: grid;
    gap: 8px;
  }
  .material {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_line);
    border-radius: var(--_radius);
  }
  .material:is(.missing) {
    border-inline-start-color: var(--_warning);
  }
  .material:is(.held, .showOriginal) {
    border-inline-start-color: var(--_primary);
  }
  .ready .material {
    gap: 4px;
    padding-block: 8px;
  }
  .head {
    display: grid;
    gap: 2px;
  }
  .name {
    font-weight: 600;
  }
  .name .quiet {
    font-weight: 400;
  }
  .state {
    color: var(--_quiet);
  }
  .missing .state {
    color: var(--_warning);
  }
  .ready .material:not(.form) .state {
    color: var(--_success);
  }
  :is(.held, .showOriginal) .state {
    color: var(--_info);
  }
  .small {
    font-size: var(--_small);
  }
  .held > span,
  .radio > span {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .consent {
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .ready .actions,
  .bring .actions {
    margin-inline-start: -10px;
  }
  @container hall (min-width: 40em) {
    .ready .material {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 16px;
      align-items: center;
    }
    .ready .material > :not(.head, .actions) {
      grid-column: 1 / -1;
    }
    .ready .material > .actions {
      grid-column: 2;
      grid-row: 1;
      margin: 0;
    }
    .ready .material > .actions + .actions {
      grid-column: 1 / -1;
      grid-row: auto;
    }
  }
`;

/** Looks of the rows. */
export const materialPartsStyles: CSSResult[] = [controlsStyles, ...papersStyles, rows];
