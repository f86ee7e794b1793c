import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The six answers: the question small, the answer large, what belongs to it beneath. Hairlines, no boxes. */
export const answersStyles: CSSResult = css`
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
    column-gap: 24px;
    border-block-end: 1px solid var(--_line);
  }
  .answers > div {
    padding-block: 12px 14px;
    border-block-start: 1px solid var(--_line);
  }
  .answers > .wide {
    grid-column: 1 / -1;
  }
  .answers dt {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .answers dt svg {
    color: var(--_primary);
  }
  .answers dd > * {
    display: block;
  }
  .answer {
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.4;
  }
  .answer.number {
    color: var(--_primary);
    font-size: var(--_answer);
    line-height: 1.25;
  }
  .answer.none {
    color: var(--_quiet);
    font-weight: 400;
  }
  a.answer {
    display: flex;
    font-size: var(--_large);
    align-items: center;
    min-block-size: var(--_target);
  }
  .answers dd > a.under {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_primary);
  }
  .answers .state {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_quiet);
    font-weight: 600;
  }
  .answers .state.yes {
    color: var(--_success);
  }
  .span {
    white-space: nowrap;
  }
  .week {
    margin-block-start: 4px;
  }
  .week .season {
    display: block;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .week .row {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  .week .row > :first-child {
    min-inline-size: 5em;
  }
  .week .row.now > :first-child {
    font-weight: 600;
  }
  .answers .under {
    font-size: var(--_small);
    line-height: 1.5;
  }
  .answers details {
    margin-block-start: 2px;
  }
  .places li + li {
    margin-block-start: 10px;
  }
  @media (forced-colors: active) {
    .answers dt svg {
      color: inherit;
    }
  }
  @container hall (max-width: 24em) {
    .answer.number {
      font-size: var(--_title);
    }
  }
  @container hall (min-width: 40em) {
    .answers {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 32px;
    }
    .answers > div,
    .answers > .wide {
      grid-column: auto;
      padding-block: 16px 18px;
    }
    a.answer {
      font-size: var(--_title);
    }
  }
`;
