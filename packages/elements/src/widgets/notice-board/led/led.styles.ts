import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Sizes follow the board, so that it is read from ten metres. The rule: a character is at least as high as the distance / 250, which is 40 mm there.
 * The smallest panel that hangs in halls has 55 inches, 1210 × 680 mm: 40 mm are 5.9 % of its short side, lying and upright; of a band 0.8 m high they
 * are 5 %. Nothing written is smaller, and little is larger, so that rows are read instead of one over an empty half. A larger panel takes more rows
 * with `--hall-led-scale`: 55 / its inches.
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
    --_text: calc(6cqb * var(--_k));
    --_meta: calc(5.9cqb * var(--_k));
    --_pad: 1.2cqb;
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
    gap: 0 0.6em;
    padding: calc(var(--_pad) * 0.4) calc(var(--_pad) * 2);
    background: var(--_primary);
    color: var(--_on-primary);
    font-size: var(--_text);
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
    padding: calc(var(--_pad) * 0.7) calc(var(--_pad) * 2);
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
    padding-block-end: 0.08em;
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
    orphans: 1;
    widows: 1;
  }
  /* In one piece: a line that is left out of a title would still push what is under it onto the next page. */
  .pages > li {
    display: inline-block;
    inline-size: 100%;
    vertical-align: top;
    padding-block: 0.1em;
    border-block-start: 1px solid var(--_line);
  }
  /* No row is higher than four lines, so that each is whole on its page; what is longer ends in dots, and is whole on the page of the hall. */
  .text:not(.case),
  .state,
  .party + .meta {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }
  .text {
    --_lines: 3;
    font-weight: 600;
  }
  .state,
  .party {
    --_lines: 2;
  }
  .case {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.6em;
  }
  .number {
    overflow-wrap: anywhere;
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
  .meta {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .party + .meta {
    --_lines: 2;
    white-space: normal;
  }
  .mark {
    color: var(--_warning);
  }
  /* No higher than its line. */
  .mark .icon {
    block-size: 1em;
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
      --_text: calc(6cqi * var(--_k));
      --_meta: calc(5.9cqi * var(--_k));
      --_pad: 1.2cqi;
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
    .number {
      font-size: var(--_meta);
    }
  }
`;

/** Looks of the LED board. */
export const ledStyles: readonly CSSResult[] = [frame, stripLooks, shapes];
