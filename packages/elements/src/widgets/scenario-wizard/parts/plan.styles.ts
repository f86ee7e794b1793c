import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of what the answers mean; on paper everything, without what can be pressed. */
export const planStyles: CSSResult = css`
  .plan {
    transition: opacity var(--_motion, 0s);
  }
  .plan[aria-busy='true'] {
    opacity: 0.72;
  }
  .plan section {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  .plan section > :is(h2, h3, h4, h5, h6),
  .who,
  .from {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.4;
  }
  .meter {
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .meter dl {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 16px 20px;
  }
  .meter dl > div {
    display: grid;
    grid-template-rows: auto auto 1fr;
    align-content: start;
    gap: 2px;
  }
  .meter dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .meter dd {
    line-height: 1.3;
  }
  .meter b {
    font-size: var(--_answer);
    font-weight: 600;
    line-height: 1.1;
  }
  .meter .beside {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .saved {
    display: block;
    color: var(--_success);
    font-weight: 600;
  }
  .bars {
    display: block;
    inline-size: 100%;
    block-size: 15px;
    margin-block: 4px 2px;
    stroke: none;
  }
  .joint {
    fill: var(--_primary);
  }
  .apart {
    fill: var(--_edge);
  }
  .alternative {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .alternative > legend {
    float: inline-start;
    inline-size: 100%;
  }
  .alternative > legend > .quiet {
    display: block;
    font-weight: 400;
  }
  .alternative > legend ~ * {
    clear: both;
  }
  .tools {
    display: grid;
    gap: 8px;
  }
  .link {
    display: grid;
    gap: 4px;
    font-size: var(--_small);
  }
  .link input {
    inline-size: 100%;
  }
  .department {
    display: grid;
    gap: 8px;
  }
  .department > .who {
    font-size: var(--_size);
  }
  .department > ul {
    display: grid;
    gap: 16px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .matter {
    display: grid;
    gap: 2px;
  }
  .matter .name {
    line-height: 1.45;
  }
  .when {
    font-size: var(--_small);
  }
  .badge {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_info);
    font-size: var(--_small);
    font-weight: 400;
    line-height: 1.5;
    white-space: nowrap;
  }
  .badge.key {
    color: var(--_warning);
    background: var(--_warning-surface);
  }
  .lane,
  .scale {
    display: block;
    inline-size: 100%;
    block-size: 22px;
    overflow: visible;
    stroke: none;
  }
  .lane line {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .lane .critical {
    fill: var(--_warning);
  }
  .lane .free {
    fill: var(--_primary);
  }
  .lane .unknown {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  .scale {
    inline-size: calc(100% - 15px);
    block-size: 2.8em;
    margin-inline-start: 15px;
    fill: var(--_quiet);
    font-size: var(--_small);
  }
  .kiosk .copy {
    display: none;
  }
  .possible > ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .papers {
    display: grid;
    gap: 4px;
  }
  .from {
    display: flex;
    align-items: baseline;
    gap: 8px;
    font-size: var(--_size);
  }
  .from > svg {
    align-self: center;
    color: var(--_quiet);
  }
  .from > .number {
    color: var(--_quiet);
    font-weight: 400;
  }
  .papers > ul {
    display: grid;
  }
  .papers li {
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .fields > ul {
    columns: 14em;
    column-gap: 24px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .fields li {
    break-inside: avoid;
  }
  .sources {
    display: grid;
    gap: 4px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  @container hall (max-width: 30em) {
    .tools .button {
      flex: 1;
      min-inline-size: 100%;
    }
    .tools .button:not(.primary) {
      min-inline-size: 0;
    }
  }
  @media (forced-colors: active) {
    .joint,
    .lane .critical {
      fill: Highlight;
    }
    .apart,
    .lane .free {
      fill: CanvasText;
    }
    .lane line {
      stroke: GrayText;
    }
    .question.open > legend::before {
      background: CanvasText;
    }
  }
  @media print {
    .root.root {
      --_size: 10.5pt;
      color-scheme: light;
      background: #fff;
    }
    .screen-only,
    .wizard .stepper,
    .wizard .summary,
    .wizard .left,
    .question .why,
    .choice:not(:has(:checked)),
    .choice input {
      display: none !important;
    }
    .wizard.wizard {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
    .wizard.wizard .question {
      display: grid;
    }
    .choice.choice {
      min-block-size: 0;
      padding: 0;
      border: 0;
      box-shadow: none;
      background: none;
    }
    .matter,
    .papers li,
    .question {
      break-inside: avoid;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
