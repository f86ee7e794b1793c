import { css } from 'lit';
import type { CSSResult } from 'lit';
import { answersStyles } from './styles/answers.styles.ts';
import { choicesStyles } from './styles/choices.styles.ts';
import { partsStyles } from './styles/parts.styles.ts';
import { printStyles } from './styles/print.styles.ts';
import { skeletonStyles } from './styles/skeleton.styles.ts';

/** One column on a phone; contents beside the parts where there is room for both. Widths are in `em`, so larger type makes fewer columns. */
const layoutStyles: CSSResult = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .guide > * {
    min-inline-size: 0;
  }
  .busy {
    opacity: 0.55;
    transition: opacity var(--_motion, 0s) 300ms;
  }
  header {
    display: grid;
    gap: 6px;
    align-content: start;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    scroll-margin-block-start: var(--hall-sticky-top, 16px);
  }
  #name {
    font-size: calc(var(--_size) * 1.5);
    line-height: 1.3;
  }
  .department {
    color: var(--_quiet);
  }
  .department .region::before {
    content: '·';
    margin-inline: 0.4em;
  }
  .everyday,
  .quiet,
  .under {
    color: var(--_quiet);
  }
  header .notice {
    margin-block-start: 10px;
  }
  .guide .code {
    display: none;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .toolbar:empty {
    display: none;
  }
  .contents {
    display: none;
  }
  .origin {
    display: flex;
    gap: 8px;
    max-inline-size: 60em;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .origin svg {
    margin-block-start: 0.2em;
  }
  .print-only {
    display: none;
  }
  .link {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_primary);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-align: start;
    cursor: pointer;
  }
  .link:hover {
    color: var(--_primary-strong);
    text-decoration-thickness: 2px;
  }
  @container hall (min-width: 30em) {
    #name {
      font-size: var(--_answer);
    }
  }
  @container hall (min-width: 40em) {
    .guide {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 24px 32px;
    }
    .guide > * {
      grid-column: 1 / -1;
    }
    .guide:not(.no-code) > header {
      grid-column: 1;
    }
    .guide .code {
      --hall-qr-size: 104px;
      display: grid;
      grid-column: 2;
      justify-items: center;
      align-content: start;
      gap: 4px;
      min-block-size: 132px;
      inline-size: 9em;
      font-size: var(--_small);
      line-height: 1.4;
      color: var(--_quiet);
      text-align: center;
    }
  }
  @container hall (min-width: 56em) {
    .guide {
      grid-template-columns: 13em minmax(0, 1fr) auto;
    }
    .guide:not(.no-code) > header {
      grid-column: 1 / 3;
    }
    .guide .code {
      grid-column: 3;
    }
    .contents {
      display: block;
      grid-column: 1;
    }
    .contents ul {
      position: sticky;
      inset-block-start: var(--hall-sticky-top, 16px);
      padding-block-start: 8px;
    }
    .contents a {
      display: flex;
      align-items: center;
      min-block-size: var(--_target);
      padding-inline: 12px;
      border-inline-start: 2px solid var(--_line);
      text-decoration: none;
    }
    .contents a:hover {
      border-color: var(--_primary);
      text-decoration: underline;
    }
    .guide > .parts {
      grid-column: 2 / -1;
    }
  }
`;

/** Styles of `<hall-matter-guide>`. */
export const matterGuideStyles: CSSResult[] = [layoutStyles, choicesStyles, answersStyles, partsStyles, skeletonStyles, printStyles];
