import { css } from 'lit';
import type { CSSResult } from 'lit';
import { fileProgressStyles } from '../ui/file-progress.styles.ts';

const looks: CSSResult = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    font-size: var(--_small);
  }
  .quiet {
    color: var(--_quiet);
  }
  .grade b {
    display: inline-block;
    min-inline-size: 1.6em;
    margin-inline-end: 2px;
    border: 1px solid currentColor;
    border-radius: 4px;
    line-height: 1.4;
    text-align: center;
  }
  .grade:is(.A, .B) {
    color: var(--_success);
  }
  .grade:is(.C, .D) {
    color: var(--_quiet);
  }
  .over {
    color: var(--_warning);
  }
  .viewer {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .paper-page {
    max-inline-size: min(100%, 40em);
    border: 1px solid var(--_line);
    background: #fff;
  }
  .files {
    display: grid;
    gap: var(--_gap);
  }
  .fault {
    color: var(--_danger);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap) 12px;
  }
  .pick-file {
    position: relative;
  }
  .pick-file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick-file:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;

/** Looks of papers: what one knows of them, their pages, and files on their way. */
export const papersStyles: CSSResult[] = [fileProgressStyles, looks];
