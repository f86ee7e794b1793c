import { css } from 'lit';
import type { CSSResult } from 'lit';
import { wholeStyles } from '../../../listing/whole.styles.ts';
import { controlsStyles } from '../../../ui/controls.styles.ts';
import { disclosureStyles } from '../../../ui/disclosure.styles.ts';

const parts: CSSResult = css`
  .whole > :is(h1, h2, h3, h4, h5, h6) + .quiet {
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
`;

/** Looks of one notice and of the subscription. */
export const partsStyles: readonly CSSResult[] = [controlsStyles, disclosureStyles, wholeStyles, parts];
