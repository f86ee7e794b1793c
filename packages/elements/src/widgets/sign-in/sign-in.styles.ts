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
    .who .code {
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
      gap: 6px;
      color: var(--_success);
    }
    .level.registered {
      color: var(--_quiet);
    }
  `,
];
