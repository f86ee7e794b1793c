import { css } from 'lit';
import type { CSSResult } from 'lit';
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
  .skeleton {
    display: grid;
    gap: var(--_gap);
    animation: appear 0s 300ms both;
  }
  .skeleton i {
    block-size: 4.25em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;

/** Looks of the choice of `<hall-queue-ticket>`; those of form and ticket come with the parts. */
export const queueTicketStyles: CSSResult[] = [queueRowStyles, frame];
