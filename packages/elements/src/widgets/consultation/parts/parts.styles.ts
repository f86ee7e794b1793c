import { css } from 'lit';
import type { CSSResult } from 'lit';

const parts: CSSResult = css`
  .ask,
  .lookup,
  .lookup form,
  .own,
  .own form,
  .received {
    display: grid;
    gap: 16px;
  }
  .lookup form {
    justify-items: start;
  }
  :is(.ask, .lookup, .own, .received) > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .received > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_answer);
  }
  .vote {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .back {
    margin-inline-start: -10px;
  }
  :is(.ask, .lookup, .own) .field {
    display: grid;
    gap: 4px;
    inline-size: 100%;
    margin: 0;
  }
  .field > label {
    font-weight: 600;
  }
  :is(.ask, .lookup, .own) :is(input:not([type='checkbox']), select, textarea) {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    font-size: max(16px, var(--_size));
  }
  :is(.ask, .lookup) :is(input:not([type='checkbox']), select) {
    max-inline-size: 22em;
  }
  :is(.ask, .own) textarea {
    max-inline-size: 40em;
    resize: vertical;
  }
  .lookup input {
    font-size: max(16px, var(--_large));
    text-transform: uppercase;
  }
  .lookup input.code:not([type='checkbox']) {
    max-inline-size: 10em;
    letter-spacing: 0.12em;
  }
  :is(.ask, .lookup) [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .fault {
    color: var(--_danger);
  }
  .time {
    color: var(--_primary);
    font-weight: 600;
  }
  .tick {
    display: flex;
    gap: 10px;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding-block: 8px;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0.15em 0 0;
    accent-color: var(--_primary);
  }
  :is(.ask, .lookup) .primary {
    min-inline-size: 10em;
    font-size: var(--_large);
  }
  .mark svg {
    inline-size: 3em;
    block-size: 3em;
    color: var(--_success);
  }
  .due {
    color: var(--_primary);
    font-size: var(--_large);
    font-weight: 600;
  }
  .codes > div {
    display: grid;
    grid-template-columns: minmax(4em, max-content) minmax(0, 1fr);
    gap: 0 16px;
  }
  .codes dt {
    color: var(--_quiet);
  }
  .codes dd {
    font-size: var(--_large);
    font-weight: 600;
    letter-spacing: 0.06em;
    user-select: all;
  }
  .thread {
    display: grid;
    gap: 16px;
  }
  .thread > li {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_line);
  }
  .thread > .department {
    border-inline-start-color: var(--_primary);
  }
  .thread .department .said {
    font-size: var(--_large);
  }
  .helped {
    display: grid;
    gap: 8px;
  }
  .on > form {
    padding-block: 8px;
  }
  @container hall (max-width: 30em) {
    :is(.ask, .lookup, .own) .primary {
      inline-size: 100%;
    }
  }
`;

/** Looks of asking a person and of following a question. */
export const partsStyles: readonly CSSResult[] = [parts];
