import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Colours of cards, the same on light and dark ground as cards are, and the looks of {@link cardMark}. A warning is an outline: nobody has a card yet.
 * Whatever is drawn as a whole card takes `--_card` and `--_on-card`.
 */
export const cardMarkStyles: CSSResult = css`
  .red {
    --_card: var(--hall-card-red, #c4161c);
    --_on-card: var(--hall-on-card-red, #fff);
    --_card-edge: var(--_card);
  }
  .yellow {
    --_card: var(--hall-card-yellow, #ffd21f);
    --_on-card: var(--hall-on-card-yellow, #1b2430);
    --_card-edge: var(--_warning);
  }
  .warning {
    --_card: var(--_ground);
    --_on-card: var(--_warning);
    --_card-edge: var(--_warning);
  }
  .card-mark {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    flex: none;
    font-weight: 600;
    white-space: nowrap;
  }
  .card-mark svg {
    fill: var(--_card);
    stroke: var(--_card-edge);
  }
  .card-mark.warning svg {
    stroke-dasharray: 3 2.4;
  }
  @media (forced-colors: active) {
    .card-mark svg {
      stroke: CanvasText;
    }
  }
`;
