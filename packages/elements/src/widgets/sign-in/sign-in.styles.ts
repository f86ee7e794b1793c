import { css } from 'lit';
import type { CSSResult } from 'lit';
import { fieldStyles } from '../../ui/field.styles.ts';

/** Looks of the panel that asks who somebody is. */
export const signInPanelStyles: CSSResult[] = [
  fieldStyles,
  css`
    .who {
      display: grid;
      gap: 16px;
      max-inline-size: 28em;
    }
    .who > :is(h1, h2, h3, h4, h5, h6) {
      font-size: var(--_title);
    }
    #who-code {
      max-inline-size: 9em;
      font-size: var(--_large);
      letter-spacing: 0.2em;
    }
    .who .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
    }
    .level {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      margin-inline-start: 8px;
      vertical-align: middle;
      color: var(--_success);
      font-size: var(--_small);
    }
    .level.registered {
      color: var(--_quiet);
    }
  `,
];
