import { css } from 'lit';
import type { CSSResult } from 'lit';
import { fieldStyles } from '../../../ui/field.styles.ts';

const parts: CSSResult = css`
  .details,
  .thanks,
  .outcome {
    display: grid;
    gap: 16px;
  }
  .details :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_large);
  }
  .tags {
    min-inline-size: 0;
  }
  .tags > legend {
    padding: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block-start: 8px;
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
    padding: 4px 14px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_target) / 2);
    font-weight: 400;
    cursor: pointer;
    touch-action: manipulation;
  }
  .chip > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip > svg {
    display: none;
    stroke-width: 2.6;
  }
  .chip:has(:checked) {
    border-color: var(--_primary);
    background: var(--_tint);
    color: var(--_primary-strong);
    font-weight: 600;
  }
  .chip:has(:checked) > svg {
    display: inline;
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  textarea {
    max-inline-size: 40em;
    resize: vertical;
  }
  .promise {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_primary);
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .send .primary {
    min-inline-size: 10em;
    font-size: var(--_large);
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: var(--_large);
  }
  .verdict .face {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .thanks :is(h1, h2, h3, h4, h5, h6),
  .outcome :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_answer);
  }
  .due {
    color: var(--_primary);
    font-size: var(--_large);
    font-weight: 600;
  }
  .codes {
    display: grid;
    gap: 4px;
  }
  .facts {
    display: grid;
    gap: 4px;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(5em, max-content) minmax(0, 1fr);
    gap: 0 16px;
  }
  .facts dt {
    color: var(--_quiet);
  }
  .codes dd {
    font-size: var(--_large);
    font-weight: 600;
    letter-spacing: 0.06em;
    user-select: all;
  }
  blockquote {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_primary);
  }
  @container hall (max-width: 30em) {
    .send .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .chip:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;

const lookup: CSSResult = css`
  .lookup,
  .lookup form {
    display: grid;
    justify-items: start;
    gap: 16px;
  }
  .lookup > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .lookup .field {
    inline-size: 100%;
  }
  .lookup input {
    max-inline-size: 22em;
    text-transform: uppercase;
  }
  .lookup input.code {
    max-inline-size: 10em;
    letter-spacing: 0.12em;
  }
  .lookup .primary {
    min-inline-size: 10em;
  }
`;

/** Looks of what follows a choice. */
export const partsStyles: readonly CSSResult[] = [fieldStyles, parts, lookup];
