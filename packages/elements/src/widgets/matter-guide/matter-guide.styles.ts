import { css } from 'lit';
import type { CSSResult } from 'lit';
import { answersStyles } from './styles/answers.styles.ts';
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
    grid-template-columns: minmax(0, 1fr);
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
  .everyday,
  .quiet,
  .under {
    color: var(--_quiet);
  }
  header .notice {
    margin-block-start: 10px;
  }
  @container hall (min-width: 30em) {
    #name {
      font-size: var(--_answer);
    }
  }
  @container hall (min-width: 40em) {
    .guide {
      grid-template-columns: minmax(0, 1fr) 9em;
      gap: 24px 32px;
    }
    .guide > * {
      grid-column: 1 / -1;
    }
    .guide:not(.no-code) > header {
      grid-column: 1 / -2;
    }
  }
  @container hall (min-width: 56em) {
    .guide {
      grid-template-columns: 13em minmax(0, 1fr) 9em;
    }
  }
`;

/** Styles of `<hall-matter-guide>`. */
export const matterGuideStyles: CSSResult[] = [layoutStyles, answersStyles, skeletonStyles];
