import { css } from 'lit';
import type { CSSResult } from 'lit';
import { papersStyles } from '../../../papers/papers.styles.ts';

const own: CSSResult = css`
  .own {
    display: grid;
    gap: 20px;
    padding: 20px;
    border: 2px solid var(--_primary);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .own > section,
  .own .field {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }
  .own-top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 16px;
  }
  .own-top > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .own-title {
    font-size: var(--_large);
    font-weight: 600;
  }
  .asked,
  .messages {
    display: grid;
    gap: 12px;
  }
  .asked > li {
    display: grid;
    gap: 8px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .came {
    color: var(--_success);
    font-weight: 600;
  }
  .returned {
    color: var(--_danger);
    font-weight: 600;
  }
  .amount {
    margin-inline-start: 8px;
    font-size: var(--_title);
  }
  .line {
    display: flex;
    gap: 8px;
  }
  .own .line > input {
    text-transform: none;
  }
  textarea {
    inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    resize: vertical;
  }
  .messages > li {
    max-inline-size: 40em;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .messages > .applicant {
    justify-self: end;
    background: var(--_tint);
  }
  .messages > .applicant .quiet {
    color: var(--_ink);
  }
  .said {
    white-space: pre-wrap;
  }
  @container hall (max-width: 30em) {
    .own {
      padding: 12px;
    }
  }
`;

/** Looks of a case of one's own. */
export const ownStyles: readonly CSSResult[] = [...papersStyles, own];
