import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of `<hall-kiosk>`. What is touched stands in the lower two thirds of the screen. */
export const kioskStyles: CSSResult = css`
  :host {
    block-size: var(--hall-kiosk-height, 100dvh);
    overflow: hidden;
    overscroll-behavior: none;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .root {
    --_size: var(--hall-font-size, 22px);
    --_target: var(--hall-target, 64px);
    --_gap: 12px;
    block-size: 100%;
    background: var(--_surface);
  }
  .frame {
    container: screen / size;
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .frame.is-elder {
    --hall-font-size: var(--hall-elder-font-size, 30px);
    --hall-target: var(--hall-elder-target, 80px);
    --_size: var(--hall-font-size);
    --_small: calc(var(--_size) * 0.875);
    --_large: calc(var(--_size) * 1.125);
    --_title: calc(var(--_size) * 1.375);
    --_answer: calc(var(--_size) * 1.75);
    --_target: var(--hall-target);
    font-size: var(--_size);
  }
  .middle {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .head {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 28px 40px 20px;
    border-block-end: 1px solid var(--_line);
    background: var(--_ground);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 32px;
  }
  .hall {
    font-size: var(--_answer);
    font-weight: 600;
    line-height: 1.3;
  }
  .clock {
    display: flex;
    align-items: baseline;
    gap: 16px;
    color: var(--_quiet);
  }
  .clock time {
    color: var(--_ink);
    font-size: var(--_answer);
    font-weight: 600;
    line-height: 1.3;
  }
  .refused,
  .trouble,
  .spoken {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .trouble {
    color: var(--_warning);
  }
  .refused {
    color: var(--_danger);
    font-size: var(--_large);
    font-weight: 600;
  }
  .spoken {
    color: var(--_info);
    font-size: var(--_title);
    font-weight: 600;
    line-height: 1.4;
  }
  .home,
  .sheet {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 20px;
    padding: 28px 40px;
  }
  h1 {
    font-size: var(--_answer);
  }
  h1:focus-visible {
    outline: none;
  }
  .tiles {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    grid-auto-rows: minmax(130px, 300px);
    gap: 20px;
  }
  .tile {
    display: flex;
    align-items: center;
    gap: 24px;
    inline-size: 100%;
    block-size: 100%;
    padding: 20px 28px;
    border: 2px solid var(--_line);
    border-radius: 8px;
    background: var(--_ground);
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--_motion, 0s);
  }
  .tile:hover,
  .tile:active {
    border-color: var(--_primary);
    background: var(--_tint);
  }
  .tile svg {
    inline-size: 2.6em;
    block-size: 2.6em;
    padding: 0.4em;
    border-radius: 8px;
    background: var(--_tint);
    color: var(--_primary);
    box-sizing: content-box;
  }
  .tile-words {
    display: grid;
    min-inline-size: 0;
    gap: 4px;
  }
  .tile-title {
    color: var(--_primary);
    font-size: var(--_answer);
    font-weight: 600;
    line-height: 1.3;
  }
  .tile-text {
    color: var(--_quiet);
    line-height: 1.5;
  }
  .sheet {
    background: var(--_ground);
  }
  .content {
    user-select: text;
  }
  hall-keyboard {
    flex: none;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .bar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_gap);
    padding: 16px 40px;
    border-block-start: 1px solid var(--_line);
    background: var(--_ground);
  }
  .bar > div {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .bar > div:empty {
    display: none;
  }
  .bar > div:only-child,
  .is-home .bar > div:last-child {
    margin-inline-start: auto;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  dialog {
    max-inline-size: min(720px, calc(100vw - 32px));
    inset-block-start: 33vh;
    margin-block: 0;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: var(--_ground);
    color: var(--_ink);
  }
  dialog::backdrop {
    background: rgb(10 20 35 / 60%);
  }
  .dialog {
    display: grid;
    gap: 20px;
    padding: 40px 48px;
    text-align: center;
  }
  .dialog h2 {
    font-size: var(--_answer);
  }
  .count,
  .number {
    color: var(--_primary);
    font-size: calc(var(--_size) * 3);
    font-weight: 600;
    line-height: 1.1;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 16px;
  }
  .choices .button {
    min-inline-size: 9em;
    font-size: var(--_large);
  }
  /* Tall enough to keep everything that is touched out of the upper third. */
  @container screen (block-size >= 900px) {
    .head {
      min-block-size: 16cqb;
    }
    .home {
      padding-block-start: calc(33.4cqb - 16cqb - 4.5em);
    }
  }
  @container screen (block-size >= 900px) and (orientation: portrait) {
    .head {
      justify-content: center;
      min-block-size: 20cqb;
    }
    .hall,
    .clock time {
      font-size: calc(var(--_size) * 2.1);
    }
    .count-1,
    .count-2,
    .count-3 {
      grid-template-columns: 1fr;
    }
    /* In two columns an odd one would leave a hole: the first is what most people come for. */
    :is(.count-5, .count-7, .count-9) > :first-child {
      grid-column: 1 / -1;
    }
    /* So many that they would not all be seen at their full height: they share what is there. */
    :is(.count-7, .count-8, .count-9) {
      grid-auto-rows: minmax(130px, 1fr);
    }
    .home {
      padding-block-start: calc(33.4cqb - 20cqb - 4.5em);
    }
    .sheet {
      padding-block-start: calc(33.4cqb - 20cqb - 4.5em);
    }
  }
  /* Rows that are full where a wide screen allows it. */
  @container screen (inline-size >= 1500px) {
    .count-3,
    .count-5,
    .count-6,
    .count-9 {
      grid-template-columns: repeat(3, 1fr);
    }
    .count-4 {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  /* Too low for everything at once: while somebody types, the field goes before the controls of the shell. */
  @container screen (block-size < 900px) {
    hall-keyboard {
      --hall-key-size: 46px;
    }
    hall-keyboard + .bar {
      display: none;
    }
  }
  @container screen (inline-size < 700px) {
    .head,
    .home,
    .sheet,
    .bar {
      padding-inline: 16px;
    }
    .bar .button {
      padding-inline: 10px;
      font-size: 0.8em;
    }
    .tile {
      gap: 14px;
      padding: 14px 16px;
    }
    .tile svg {
      inline-size: 1.8em;
      block-size: 1.8em;
    }
    .dialog {
      padding: 24px 16px;
    }
  }
`;
