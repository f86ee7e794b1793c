import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Sizes follow the panel, between what a phone and what a ten-inch panel can hold. */
export const deskNameplateStyles: CSSResult = css`
  :host,
  .root {
    block-size: 100%;
  }
  .plate {
    --_step: clamp(var(--_size), 2.6cqi, calc(var(--_size) * 2));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(var(--_step) * 1.5);
    align-content: start;
    min-block-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-size: var(--_step);
    line-height: 1.4;
    overflow: hidden;
  }
  .plate > * {
    padding: calc(var(--_step) * 0.75) var(--_step);
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_step);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  header b {
    font-size: 1.25em;
    font-weight: 600;
  }
  .state {
    padding: 0.1em 0.75em;
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    font-weight: 600;
  }
  .state::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .state.serving {
    color: var(--_success);
  }
  .state.serving::before {
    background: currentColor;
  }
  .state.paused {
    color: var(--_warning);
  }
  .person {
    display: flex;
    gap: var(--_step);
    align-items: center;
  }
  .person > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .photo {
    flex: none;
    inline-size: 6em;
    block-size: 7.5em;
    border-radius: var(--_radius);
    object-fit: cover;
    background: var(--_surface);
  }
  .initial {
    display: grid;
    place-items: center;
    border: 1px solid var(--_line);
    background: var(--_tint);
    color: var(--_primary);
  }
  .initial b {
    font-size: 3em;
    font-weight: 400;
  }
  #name {
    font-size: 2em;
  }
  .quiet {
    color: var(--_quiet);
    font-size: max(14px, 0.875em);
  }
  .now {
    background: var(--_surface);
  }
  .number {
    font-size: 4em;
    font-weight: 600;
    line-height: 1.1;
    color: var(--_primary);
  }
  .queues {
    font-weight: 600;
  }
  .work li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .work li::before {
    content: '·';
    display: inline-block;
    inline-size: 1em;
    text-indent: 0;
  }
  .work a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .codes {
    --hall-qr-size: calc(var(--_step) * 8);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_step);
  }
  .codes.two {
    --hall-qr-size: calc(var(--_step) * 5.5);
    flex-wrap: nowrap;
    gap: calc(var(--_step) * 0.5);
  }
  .two .code {
    flex: 1 1 0;
    min-inline-size: 0;
    gap: 0;
    flex-direction: column;
    align-items: center;
    text-align: center;
  }
  .code {
    display: flex;
    gap: var(--_step);
    align-items: center;
  }
  @container hall (min-width: 34em) {
    .plate {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: auto auto minmax(0, 1fr);
    }
    header,
    .stale {
      grid-column: 1 / -1;
    }
    .now {
      grid-row: 2;
      grid-column: 2;
      align-content: center;
      text-align: center;
    }
    .codes {
      justify-content: center;
      align-content: start;
    }
    .code {
      flex-direction: column;
      justify-content: start;
      text-align: center;
    }
  }
`;
