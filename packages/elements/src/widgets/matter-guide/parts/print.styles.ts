import { css } from 'lit';
import type { CSSResult } from 'lit';

/** On paper: black on white, nothing to press, everything open, the code beside the name. */
export const printStyles: CSSResult = css`
  @media print {
    .root.root {
      --_size: 10.5pt;
      color-scheme: light;
      background: #fff;
    }
    .screen-only,
    .regions,
    fieldset:not(:has(:checked)),
    .choice:not(:has(:checked)),
    .choice input {
      display: none !important;
    }
    .choice.choice {
      padding: 0;
    }
    .print-only {
      display: block;
      overflow-wrap: anywhere;
    }
    .guide {
      grid-template-columns: minmax(0, 1fr) 40mm;
      gap: 14px 24px;
    }
    .guide > * {
      grid-column: 1 / -1;
    }
    .guide:not(.no-code) > header {
      grid-column: 1;
    }
    .guide .code {
      --hall-qr-size: 28mm;
      display: grid;
      grid-area: 1 / -2 / auto / -1;
      justify-items: center;
      font-size: 8pt;
      text-align: center;
    }
    .guide > .parts {
      grid-column: 1 / -1;
      gap: 16px;
    }
    .part > :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .materials > li,
    .steps > li,
    .answers > div,
    .facts > div {
      break-inside: avoid;
    }
    .choice,
    .choice:has(:checked) {
      min-block-size: 0;
      border: 0;
      box-shadow: none;
      background: none;
    }
    summary {
      padding-block: 2px;
      color: inherit;
      list-style: none;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
