import { css } from 'lit';
import type { CSSResult } from 'lit';
import { controlsStyles } from '../../../ui/controls.styles.ts';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';

const parts: CSSResult = css`
  .stack > div > .plain {
    margin-inline-start: -10px;
  }
  .article {
    display: grid;
    gap: 16px;
  }
  .article > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .article > :is(h1, h2, h3, h4, h5, h6) + .quiet {
    margin-block-start: -12px;
  }
  .body {
    display: grid;
    gap: 0.8em;
    max-inline-size: 38em;
  }
  .body p {
    white-space: pre-line;
  }
  .links a {
    display: inline-block;
    padding-block: 8px;
  }
  .article dl {
    display: grid;
    border-block-end: 1px solid var(--_line);
  }
  .article dl > div {
    display: grid;
    grid-template-columns: minmax(8em, 14em) minmax(0, 1fr);
    gap: 0 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .article dt {
    color: var(--_quiet);
  }
  .form {
    display: grid;
    gap: 16px;
    max-inline-size: 30em;
    padding-block: 8px;
  }
  .form > .field > input {
    padding-inline: 12px;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  @container hall (max-width: 30em) {
    .article dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .article dt {
      font-size: var(--_small);
    }
  }
`;

/** Looks of one notice and of the subscription. */
export const partsStyles: readonly CSSResult[] = [controlsStyles, disclosureStyles, parts];
