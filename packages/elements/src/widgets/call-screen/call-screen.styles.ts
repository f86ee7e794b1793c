import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Sizes follow the screen (1 % of its shorter side), so that a figure on a board 1.2 m high is read from ten metres:
 * 1/250 of the distance are 40 mm, about 3.5 % of the height; numbers are three times that.
 */
const frame: CSSResult = css`
  :host,
  .root {
    block-size: 100%;
  }
  .root {
    background: var(--_ground);
  }
  .screen {
    container: screen / size;
    position: relative;
    display: grid;
    block-size: 100%;
    min-block-size: 22em;
    overflow: hidden;
    line-height: 1.25;
  }
  h2 {
    font-size: 5cqmin;
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 3cqmin;
    padding: 2.5cqmin 4cqmin;
    background: var(--_primary);
    color: var(--_on-primary);
  }
  time,
  header .counter {
    font-size: 5cqmin;
    font-weight: 600;
  }
  footer {
    padding: 2cqmin 4cqmin;
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 3.4cqmin;
  }
  .stale {
    position: absolute;
    inset-inline: 3cqmin;
    inset-block-end: 3cqmin;
    font-size: max(var(--_small), 3.2cqmin);
  }
  .sound {
    position: absolute;
    inset-block-start: 2cqmin;
    inset-inline-start: 50%;
    transform: translateX(-50%);
  }
  @keyframes call {
    50% {
      background: var(--_mark);
    }
  }
`;

const boardLooks: CSSResult = css`
  .board {
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 3fr) minmax(0, 2fr);
  }
  .board > :is(header, footer) {
    grid-column: 1 / -1;
  }
  .board main {
    overflow: hidden;
    padding: 2cqmin 4cqmin;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  :is(th, td):first-child {
    padding-inline-start: 1.5cqmin;
  }
  th {
    color: var(--_quiet);
    font-size: 3.4cqmin;
    font-weight: 400;
    text-align: start;
  }
  td {
    padding-block: 0.6cqmin;
    border-block-end: 1px solid var(--_line);
    font-size: 7.6cqmin;
    font-weight: 600;
    white-space: nowrap;
  }
  thead td {
    border: 0;
  }
  /* Few calls are written larger, so that the board is used. */
  .few td {
    padding-block: 1.5cqmin;
    font-size: 10cqmin;
  }
  tbody tr:first-child td {
    font-size: 12cqmin;
    font-weight: 600;
    color: var(--_primary);
  }
  .few tr:first-child td {
    font-size: 14cqmin;
  }
  .arrow {
    color: var(--_quiet);
    font-weight: 400;
  }
  .serving td {
    font-weight: 400;
  }
  .none {
    padding-block: 12cqmin;
    color: var(--_quiet);
    font-size: 6cqmin;
  }
  aside {
    overflow: hidden;
    padding: 2cqmin 4cqmin;
    background: var(--_surface);
  }
  aside li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 2cqmin;
    padding-block: 1.6cqmin;
    border-block-end: 1px solid var(--_line);
    font-size: 4cqmin;
  }
  aside .count {
    font-weight: 600;
    white-space: nowrap;
  }
  aside .next {
    grid-column: 1 / -1;
    color: var(--_quiet);
    font-size: 3.4cqmin;
  }
  .next b {
    font-weight: 600;
    white-space: pre-wrap;
  }
  @container screen (max-aspect-ratio: 1) {
    .board > * {
      grid-column: 1 / -1;
    }
    main {
      min-block-size: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .called:first-child td {
      animation: call 1s ease-in-out 8;
    }
  }
`;

const displayLooks: CSSResult = css`
  .display {
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
  }
  .display header .counter {
    font-size: 9cqmin;
    line-height: 1;
  }
  .display main {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 2cqmin;
    padding: 2cqmin;
    text-align: center;
  }
  .display .say {
    font-size: 7cqmin;
  }
  .display .number {
    font-size: min(38cqmin, 24cqi);
    font-weight: 600;
    line-height: 1;
    color: var(--_primary);
  }
  .display .idle {
    font-size: min(16cqmin, 14cqi);
    color: var(--_quiet);
    font-weight: 400;
  }
  .display :is(.paused, .closed) .idle {
    color: var(--_warning);
  }
  .display footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 1cqmin 4cqmin;
    font-size: 5cqmin;
  }
  @media (prefers-reduced-motion: no-preference) {
    .display .called {
      animation: call 1s ease-in-out 8;
    }
  }
`;

/** Styles of `<hall-call-screen>`. */
export const callScreenStyles: CSSResult[] = [frame, boardLooks, displayLooks];
