import { css } from 'lit';
import type { CSSResult } from 'lit';
import { skeletonRowsStyles } from '../ui/skeleton-rows.styles.ts';

const form: CSSResult = css`
  .stack,
  form {
    display: grid;
    gap: 16px;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .stack > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  form {
    justify-items: start;
  }
  .field {
    display: grid;
    gap: 4px;
    inline-size: 100%;
  }
  label {
    font-weight: 600;
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  input {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: max(16px, var(--_large));
    text-transform: uppercase;
  }
  input.wide {
    max-inline-size: 22em;
  }
  input.code {
    max-inline-size: 10em;
    letter-spacing: 0.12em;
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .fault {
    color: var(--_danger);
  }
  form .primary {
    min-inline-size: 10em;
    font-size: var(--_large);
  }
`;

/** Looks of an element that begins with {@link lookupForm}. */
export const lookupFormStyles: CSSResult[] = [skeletonRowsStyles, form];
