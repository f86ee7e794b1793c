import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of what staff write and of how the public will see it; those of the desk come with it. */
export const noticeDeskStyles: CSSResult = css`
  .preview {
    padding: 16px;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .led-line {
    display: grid;
    gap: 4px;
    max-inline-size: 40em;
    padding: 14px 18px;
    border-radius: var(--_radius);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .led-line .led-text {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .editor,
  .two,
  .editor fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    align-content: start;
  }
  .editor fieldset {
    padding: 0;
    border: 0;
  }
  .editor legend {
    padding: 0;
    padding-block-end: 6px;
    font-size: var(--_large);
  }
  .editor :is(input:not([type='checkbox']), textarea, select) {
    max-inline-size: 40em;
  }
  .link-row {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .link-row > .field {
    inline-size: 100%;
  }
  .log ol {
    display: grid;
    gap: 12px;
  }
  @container hall (min-width: 72em) {
    .two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 24px;
    }
  }
`;
