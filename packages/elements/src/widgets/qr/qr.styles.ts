import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Dark on white whatever the theme: many readers fail on anything else. */
export const qrStyles: CSSResult = css`
  :host {
    display: inline-block;
    inline-size: auto;
    max-inline-size: 100%;
  }
  .root {
    /* Its content decides how wide it is. */
    container: none;
    inline-size: max-content;
    max-inline-size: 100%;
  }
  figure {
    inline-size: var(--hall-qr-size, 160px);
    max-inline-size: 100%;
  }
  .code {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    border-radius: var(--_radius);
    background: #fff;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .code path {
    fill: #000;
    stroke: none;
    shape-rendering: crispEdges;
  }
  figcaption {
    margin-block-start: 4px;
    font-size: var(--_small);
    overflow-wrap: anywhere;
    user-select: all;
  }
`;
