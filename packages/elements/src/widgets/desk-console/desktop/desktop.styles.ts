import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of the desktop: the visitor in the middle, the lines at the side where there is room. */
export const desktopStyles: CSSResult = css`
  .console,
  .desktop,
  .current,
  aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 8px 14px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .bar p {
    flex: 1 1 12em;
  }
  .bar label {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 400;
    white-space: nowrap;
  }
  .bar select {
    inline-size: auto;
  }
  .desks li,
  aside li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    min-block-size: var(--_target);
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .desks li .quiet,
  aside li .quiet {
    flex: 1;
    min-inline-size: 0;
  }
  .desks b {
    min-inline-size: 7em;
  }
  .current {
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-block-start: 6px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .current.called {
    border-block-start-color: var(--_warning);
  }
  .current.serving {
    border-block-start-color: var(--_success);
  }
  .title {
    font-size: var(--_title);
    font-weight: 600;
  }
  .number {
    font-size: calc(var(--_size) * 4);
    font-weight: 600;
    line-height: 1.05;
    color: var(--_primary);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 8px 20px;
  }
  .facts .wide {
    grid-column: 1 / -1;
  }
  dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .papers .ready svg {
    color: var(--_success);
  }
  .papers .open svg {
    color: var(--_warning);
  }
  .steps,
  .transfer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap);
  }
  .steps .primary {
    min-inline-size: 9em;
    font-size: var(--_large);
  }
  .transfer select {
    inline-size: auto;
    flex: 1 1 10em;
  }
  kbd {
    padding: 0 0.4em;
    border: 1px solid currentColor;
    border-radius: 4px;
    font: inherit;
    font-size: 0.8em;
    font-weight: 400;
  }
  aside h3 {
    padding-block: 8px 4px;
  }
  aside li b {
    min-inline-size: 3.5em;
  }
  @container hall (min-width: 50em) {
    .desktop {
      grid-template-columns: minmax(0, 3fr) minmax(16em, 2fr);
      gap: 24px;
    }
  }
`;
