import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of {@link barChart}: name, bar and value in a row, the name above them where it is narrow; columns stand upright where it is wide. */
export const barChartStyles: CSSResult = css`
  .bars {
    display: grid;
    gap: 10px;
  }
  .bars > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 2px 12px;
  }
  .bars svg {
    grid-column: 1 / -1;
    grid-row: 2;
    inline-size: 100%;
    block-size: 14px;
    border-inline-start: 2px solid var(--_edge);
  }
  .bar-value {
    font-weight: 600;
    text-align: end;
  }
  .bar-value .quiet {
    font-weight: 400;
  }
  :is(.bars, .bar-legend) rect {
    stroke: var(--_primary);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
    fill: var(--_primary);
  }
  :is(.bars, .bar-legend) .pale {
    fill: var(--_tint);
  }
  :is(.bars, .bar-legend) .soon {
    stroke: var(--_warning);
    stroke-dasharray: 3 2;
    fill: var(--_warning-surface);
  }
  :is(.bars, .bar-legend) .late {
    stroke: var(--_danger);
    fill: var(--_danger);
  }
  :is(.bars, .bar-legend) :is(.red, .yellow) {
    stroke: var(--_card-edge);
    fill: var(--_card);
  }
  .bars .mark {
    stroke: var(--_ink);
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
  }
  .bar-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .bar-legend span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .bar-legend svg {
    inline-size: 1.6em;
    block-size: 0.8em;
  }
  @container hall (min-width: 40em) {
    .bars:not(.columns) > li {
      grid-template-columns: minmax(8em, 14em) minmax(0, 1fr) minmax(7em, 16em);
      align-items: center;
    }
    .bars:not(.columns) svg {
      grid-column: auto;
      grid-row: auto;
    }
    .bars:not(.columns) .bar-value {
      text-align: start;
    }
    .bars.columns {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      align-items: start;
      gap: 6px;
    }
    .bars.columns > li {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      text-align: center;
    }
    .bars.columns svg {
      grid-row: 1;
      inline-size: min(100%, 2.5em);
      block-size: 9em;
      border-inline: 0;
      border-block-end: 2px solid var(--_edge);
    }
    /* What lies along the line stands on it. */
    .bars.columns g {
      transform: matrix(0, -1, 1, 0, 0, 1);
    }
    .bars.columns .bar-value {
      text-align: center;
    }
    .bars.columns .bar-label {
      line-height: 1.35;
      font-size: var(--_small);
      color: var(--_quiet);
    }
  }
  @media (forced-colors: active) {
    :is(.bars, .bar-legend) rect {
      stroke: CanvasText;
      fill: CanvasText;
    }
    :is(.bars, .bar-legend) :is(.pale, .soon, .yellow) {
      fill: Canvas;
    }
    :is(.bars, .bar-legend) :is(.late, .red) {
      stroke: Highlight;
      fill: Highlight;
    }
    .bars .mark {
      stroke: Highlight;
    }
  }
`;
