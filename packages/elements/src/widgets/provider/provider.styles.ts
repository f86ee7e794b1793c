import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The region stands in the page as if no provider were there. */
export const providerStyles: CSSResult = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
