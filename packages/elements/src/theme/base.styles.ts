import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What every element shares: nothing of the page's text style leaks in, nothing of ours leaks out. */
export const base: CSSResult = css`
  :host {
    display: block;
    inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    /* What "all" leaves out; on a page that reads from right to left a number would stand behind its unit. */
    direction: ltr;
    display: block;
    container: hall / inline-size;
    color-scheme: inherit;
    visibility: inherit;
    color: var(--_ink);
    font: 400 var(--_size) / 1.7 var(--_font);
    font-variant-numeric: tabular-nums;
    text-autospace: normal;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .root:lang(en) {
    --_font: var(--hall-font, system-ui, sans-serif);
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  a {
    color: var(--_primary);
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--_primary-strong);
    text-decoration-thickness: 2px;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  mark {
    color: inherit;
    background: var(--_mark);
    border-radius: 2px;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: no-preference) {
    .root {
      --_motion: 150ms;
    }
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
