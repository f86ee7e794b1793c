import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of {@link fileProgress}. */
export const fileProgressStyles: CSSResult = css`
  .file {
    display: grid;
    gap: 4px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .file-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .file-name {
    font-weight: 600;
  }
  .file-size {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .file progress {
    inline-size: 100%;
    block-size: 10px;
    border: 1px solid var(--_edge);
    border-radius: 5px;
    background: var(--_surface);
    overflow: hidden;
    appearance: none;
  }
  .file progress::-webkit-progress-bar {
    background: var(--_surface);
  }
  .file progress::-webkit-progress-value {
    background: var(--_primary);
  }
  .file progress::-moz-progress-bar {
    background: var(--_primary);
  }
  .file.paused progress::-webkit-progress-value {
    background: var(--_edge);
  }
  .file.paused progress::-moz-progress-bar {
    background: var(--_edge);
  }
  .file.failed {
    border-color: var(--_danger);
  }
  .file.done .file-state {
    color: var(--_success);
  }
  .file.failed .file-state {
    color: var(--_danger);
  }
  .file-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap);
    margin-inline-start: -10px;
  }
  @media (forced-colors: active) {
    .file progress::-webkit-progress-value {
      background: Highlight;
    }
    .file progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
