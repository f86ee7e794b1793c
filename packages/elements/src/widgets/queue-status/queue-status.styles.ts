import { css } from 'lit';
import type { CSSResult } from 'lit';
import { queueRowStyles } from './queue-row.styles.ts';

const frame: CSSResult = css`
  .status {
    display: grid;
    gap: 12px;
  }
  #heading {
    font-size: var(--_title);
  }
  .zone {
    display: grid;
    gap: var(--_gap);
  }
  .zone > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_large);
    color: var(--_quiet);
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

/** Styles of `<hall-queue-status>`. */
export const queueStatusStyles: CSSResult[] = [queueRowStyles, frame];
