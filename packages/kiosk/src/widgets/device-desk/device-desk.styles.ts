import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of `<hall-device-desk>`. */
export const deviceDeskStyles: CSSResult = css`
  .root {
    background: var(--_surface);
  }
  .desk {
    display: grid;
    gap: 24px;
    padding: 20px;
  }
  h2 {
    font-size: var(--_title);
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 10px;
    font-size: var(--_large);
  }
  .state {
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 400;
  }
  .state.faulty,
  .state.absent {
    color: var(--_danger);
  }
  .devices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
    gap: 24px;
  }
  section {
    display: grid;
    align-content: start;
    gap: 12px;
    min-inline-size: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .reason {
    color: var(--_danger);
  }
  .quiet {
    color: var(--_quiet);
  }
  .paper {
    display: grid;
    gap: 12px;
    max-block-size: 480px;
    overflow-y: auto;
  }
  canvas,
  video {
    inline-size: 100%;
    max-inline-size: 320px;
    border: 1px solid var(--_line);
    background: #fff;
  }
  .said {
    display: grid;
    gap: 4px;
  }
`;
