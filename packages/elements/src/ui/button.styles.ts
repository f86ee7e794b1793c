import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Buttons and links that look like them: `.button`, one `.primary` in view at most, `.plain` for the quiet ones. */
export const buttonStyles: CSSResult = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_target);
    padding: 6px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_primary);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--_motion, 0s);
  }
  .button:hover {
    background: var(--_tint);
    color: var(--_primary-strong);
  }
  .button.primary {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .button.primary:hover {
    border-color: var(--_primary-strong);
    background: var(--_primary-strong);
  }
  .button.plain {
    border-color: transparent;
    background: transparent;
    padding-inline: 10px;
  }
  .button.plain:hover {
    background: var(--_tint);
  }
  /* Also under the pointer, whichever button it is. */
  .button:is([disabled], [aria-disabled='true']):is(*, :hover) {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_quiet);
    cursor: default;
  }
  @media (forced-colors: active) {
    .button,
    .button.plain {
      border-color: ButtonText;
    }
    .button[disabled],
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
