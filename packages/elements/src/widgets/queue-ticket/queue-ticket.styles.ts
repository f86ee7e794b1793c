import { css } from 'lit';
import type { CSSResult } from 'lit';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';
import { queueRowStyles } from '../queue-status/queue-row.styles.ts';

const frame: CSSResult = css`
  .stack,
  .details {
    display: grid;
    gap: 16px;
  }
  .stack > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  button.queue {
    cursor: pointer;
    touch-action: manipulation;
  }
  button.queue:hover:not([aria-disabled='true']) {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  button.queue[aria-disabled='true'] {
    background: var(--_surface);
    cursor: default;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) 12px;
  }
  .actions .primary {
    min-inline-size: 10em;
    font-size: var(--_large);
  }
`;

/** Looks of the choice of `<hall-queue-ticket>`; those of form and ticket come with the parts. */
export const queueTicketStyles: CSSResult[] = [queueRowStyles, skeletonRowsStyles, frame];
