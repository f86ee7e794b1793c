import { css } from 'lit';
import type { CSSResult } from 'lit';
import { skeletonRowsStyles } from '../../ui/skeleton-rows.styles.ts';

const question: CSSResult = css`
  .stack,
  form {
    display: grid;
    gap: 16px;
  }
  .stack > * {
    min-inline-size: 0;
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .grades {
    min-inline-size: 0;
  }
  .grades > legend {
    padding: 0;
    margin-block-end: 12px;
  }
  .grades :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
  }
  .faces {
    display: grid;
    gap: 8px;
  }
  .grade {
    position: relative;
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: calc(var(--_target) + 12px);
    padding: 4px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--_motion, 0s);
  }
  .grade > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .face {
    inline-size: 2.25em;
    block-size: 2.25em;
    stroke-width: 1.4;
  }
  .face .eyes {
    stroke-width: 2.4;
  }
  :is(.grade, .verdict):is(.verySatisfied, .satisfied) .face {
    color: var(--_success);
  }
  :is(.grade, .verdict).fairlySatisfied .face {
    color: var(--_info);
  }
  :is(.grade, .verdict).dissatisfied .face {
    color: var(--_warning);
  }
  :is(.grade, .verdict).veryDissatisfied .face {
    color: var(--_danger);
  }
  .grade:hover {
    background: var(--_tint);
  }
  .grade:has(:checked) {
    border-color: var(--_primary);
    box-shadow: inset 0 0 0 2px var(--_primary);
    background: var(--_tint);
  }
  .grade:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .idle {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 16px;
    min-block-size: min(60vh, 24em);
    text-align: center;
  }
  .idle .face {
    inline-size: 6em;
    block-size: 6em;
    color: var(--_primary);
    stroke-width: 1;
  }
  .idle :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_answer);
  }
  /* A device shows one question in the middle of its screen, where every hand reaches it. */
  .asking {
    align-content: center;
    min-block-size: 70vh;
  }
  .asking :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_answer);
  }
  .asking .grades {
    max-inline-size: none;
  }
  .asking .grade {
    min-block-size: calc(var(--_target) * 1.7);
  }
  .asking .face {
    inline-size: 3em;
    block-size: 3em;
  }
  @container hall (min-width: 34em) {
    .faces {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .grade {
      flex-direction: column;
      justify-content: center;
      gap: 8px;
      padding: 16px 6px;
      text-align: center;
    }
    .face {
      inline-size: 3.5em;
      block-size: 3.5em;
    }
    .asking .grade {
      padding-block: 32px;
    }
    .asking .face {
      inline-size: clamp(4.5em, 12cqi, 8em);
      block-size: clamp(4.5em, 12cqi, 8em);
    }
  }
  @media (forced-colors: active) {
    .grade:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;

/** Looks of the question of `<hall-rating>`; those of what follows come with the parts. */
export const ratingStyles: CSSResult[] = [skeletonRowsStyles, question];
