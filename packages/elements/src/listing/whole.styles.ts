import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of what is open in the place of its list: the way back, its name, and what is known of it. */
export const wholeStyles: CSSResult = css`
  .stack > div > .plain {
    margin-inline-start: -10px;
  }
  .whole {
    display: grid;
    gap: 16px;
  }
  .whole > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .whole dl {
    display: grid;
    border-block-end: 1px solid var(--_line);
  }
  .whole dl > div {
    display: grid;
    grid-template-columns: minmax(8em, 14em) minmax(0, 1fr);
    gap: 0 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .whole dt {
    color: var(--_quiet);
  }
  @container hall (max-width: 30em) {
    .whole dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .whole dt {
      font-size: var(--_small);
    }
  }
`;
