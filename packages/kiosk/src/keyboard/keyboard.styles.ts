import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of `<hall-keyboard>`. */
export const keyboardStyles: CSSResult = css`
  .keyboard {
    display: grid;
    gap: 8px;
    max-inline-size: 1280px;
    margin-inline: auto;
    padding: 12px;
    user-select: none;
    touch-action: manipulation;
  }
  .keyboard.pad {
    max-inline-size: 520px;
  }
  .row {
    display: flex;
    justify-content: center;
    gap: 8px;
  }
  .key,
  .candidate {
    flex: 1 1 0;
    min-inline-size: 0;
    max-inline-size: 120px;
    min-block-size: var(--hall-key-size, max(60px, var(--_target)));
    padding: 0 2px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: 1.15em;
    line-height: 1.2;
    cursor: pointer;
  }
  .pad .key {
    flex-grow: 1;
    max-inline-size: none;
  }
  .key:active,
  .candidate:active,
  .key[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .action {
    flex-grow: 1.5;
    max-inline-size: 200px;
    background: var(--_surface);
    color: var(--_primary);
    font-size: 0.9em;
    font-weight: 600;
  }
  .space {
    flex-grow: 4;
    max-inline-size: none;
    color: var(--_quiet);
  }
  .enter {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .candidates {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-block-size: var(--hall-key-size, max(60px, var(--_target)));
  }
  .letters {
    min-inline-size: 4em;
    color: var(--_primary);
    font-weight: 600;
  }
  .candidate {
    flex: 0 1 72px;
    font-size: 1.35em;
  }
  .candidate[disabled] {
    border-color: var(--_line);
    color: var(--_quiet);
    cursor: default;
  }
  @container hall (inline-size < 600px) {
    .keyboard {
      gap: 4px;
      padding: 6px 2px;
    }
    .row {
      gap: 2px;
    }
    .key {
      font-size: 1em;
    }
    .action {
      font-size: 0.75em;
    }
  }
`;
