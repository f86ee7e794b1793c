import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Sizes follow the board, so that it is read from ten metres, where a character has to be 40 mm high (1/250 of the distance):
 * 3.4 % of a wall 1.2 m high, 4.5 % of an upright one 0.9 m wide, 5 % of a band of 0.8 m; nothing written is smaller than that, and little is larger, so
 * that two or three rows are read at once instead of one over an empty half. A page may make all of it larger still with `--hall-led-scale`.
 */
const frame: CSSResult = css`
  :host([layout='led']),
  :host([layout='led']) .root {
    block-size: 100%;
  }
  :host([layout='led']) .root {
    background: var(--_ground);
  }
  .led {
    container: led / size;
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    /* In a box that has no height of its own. */
    aspect-ratio: 16 / 9;
    overflow: hidden;
    line-height: 1.22;
  }
  .frame {
    --_k: var(--hall-led-scale, 1);
    --_text: calc(3.9cqb * var(--_k));
    --_meta: calc(3.4cqb * var(--_k));
    --_pad: 1.5cqb;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
  }
  .bare {
    grid-template-rows: minmax(0, 1fr) auto;
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
    padding: calc(var(--_pad) * 0.7) calc(var(--_pad) * 2);
    background: var(--_primary);
    color: var(--_on-primary);
    font-size: calc(var(--_text) * 1.1);
  }
  header h2 {
    flex: 1;
    min-inline-size: 0;
    font-size: inherit;
    line-height: 1.2;
  }
  header time {
    font-weight: 600;
    white-space: nowrap;
  }
  .strips {
    display: grid;
    grid: auto-flow minmax(0, 1fr) / repeat(2, minmax(0, 1fr));
    min-block-size: 0;
    gap: 1px;
    background: var(--_line);
  }
  .n1 > .strips {
    grid-template-columns: minmax(0, 1fr);
  }
  :is(.n3, .n5) > .strips > :first-child {
    grid-column: 1 / -1;
  }
  .strip {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
    overflow: hidden;
    padding: var(--_pad) calc(var(--_pad) * 2);
    background: var(--_ground);
    font-size: var(--_text);
  }
  .stale {
    font-size: var(--_meta);
  }
  .stale .notice {
    align-items: center;
    padding-block: 0.3em;
    border-width: 0;
    border-radius: 0;
  }
  .stale .notice > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .pause {
    position: absolute;
    inset-block-end: 12px;
    inset-inline-end: 12px;
    opacity: 0;
  }
  .led:hover > .pause,
  .pause:is(:focus-visible, .held) {
    opacity: 1;
  }
`;

const stripLooks: CSSResult = css`
  h3 {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.6em;
    padding-block-end: 0.15em;
    color: var(--_primary);
    font-size: var(--_meta);
    line-height: 1.2;
  }
  .page {
    color: var(--_quiet);
    font-weight: 400;
    white-space: nowrap;
  }
  /* Rows fall into columns as wide as can be read, and what is too much into columns beside the place: those are the next pages. */
  .pages {
    block-size: 100%;
    min-block-size: 0;
    columns: 17em;
    column-fill: auto;
    column-gap: 1.4em;
    overflow: hidden;
  }
  .pages > li {
    break-inside: avoid;
    padding-block: 0.2em;
    border-block-start: 1px solid var(--_line);
  }
  .text {
    font-weight: 600;
    text-wrap: pretty;
  }
  .case {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.6em;
  }
  .number {
    white-space: nowrap;
  }
  .state {
    color: var(--_primary);
  }
  .meta time {
    white-space: nowrap;
  }
  .meta,
  .none {
    color: var(--_quiet);
    font-size: var(--_meta);
  }
  .mark {
    color: var(--_warning);
  }
  .sort {
    color: var(--_success);
    white-space: nowrap;
  }
  .sort.penalty {
    color: var(--_danger);
  }
`;

const shapes: CSSResult = css`
  /* Upright: one strip below the other. */
  @container led (max-aspect-ratio: 1) {
    .frame {
      --_text: calc(4.7cqi * var(--_k));
      --_meta: calc(4.5cqi * var(--_k));
      --_pad: 1.5cqi;
    }
    .frame > .strips {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* A band along a wall: side by side, the hall and the time before them. */
  @container led (min-aspect-ratio: 4) {
    .frame {
      --_text: calc(8.4cqb * var(--_k));
      --_meta: calc(6.8cqb * var(--_k));
      --_pad: 3cqb;
    }
    .frame:not(.bare) {
      grid-template: minmax(0, 1fr) auto / auto minmax(0, 1fr);
    }
    .frame > .stale {
      grid-column: 1 / -1;
    }
    .frame > header {
      flex-direction: column;
      justify-content: center;
      max-inline-size: 12em;
      text-align: center;
    }
    .frame header h2 {
      flex: none;
    }
    .frame > .strips {
      grid: minmax(0, 1fr) / auto-flow minmax(0, 1fr);
    }
    .frame > .strips > :first-child {
      grid-column: auto;
    }
  }
`;

/** Looks of the LED board. */
export const ledStyles: readonly CSSResult[] = [frame, stripLooks, shapes];
