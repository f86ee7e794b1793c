import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of the sign-in of staff, and of its fields wherever its element has some. */
export const staffSignInStyles: CSSResult = css`
  .sign-in {
    display: grid;
    gap: 12px;
    max-inline-size: 24em;
  }
  :is(#sign-in, #choose) {
    font-size: var(--_title);
  }
  .field {
    display: grid;
    gap: 4px;
  }
  label {
    font-weight: 600;
  }
  input,
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
`;
