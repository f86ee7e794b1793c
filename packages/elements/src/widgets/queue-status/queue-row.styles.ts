import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of a row of `queueRow`: one line where there is room, two on a phone. The row itself carries the class `queue`. */
export const queueRowStyles: CSSResult = css`
  .queues {
    display: grid;
    gap: var(--_gap);
  }
  .queue {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    text-align: start;
  }
  .letter {
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_primary);
    font-weight: 600;
  }
  .work,
  .now {
    display: grid;
    min-inline-size: 0;
  }
  .name {
    font-weight: 600;
  }
  .now {
    text-align: end;
    justify-items: end;
  }
  .count {
    font-weight: 600;
    white-space: nowrap;
  }
  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .refusal {
    color: var(--_warning);
    font-size: var(--_small);
  }
  .where {
    grid-column: 2 / -1;
  }
  @container hall (max-width: 26em) {
    .queue {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
    }
    .now {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 12px;
      text-align: start;
    }
  }
  @container hall (min-width: 44em) {
    .queue {
      grid-template-columns: auto minmax(0, 1fr) minmax(9em, auto) minmax(9em, 12em);
    }
    .where {
      grid-column: auto;
      text-align: end;
    }
  }
`;
