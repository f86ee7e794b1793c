import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Everything beneath the answers: headings on a line, lists in a measure one can read. */
export const partsStyles: CSSResult = css`
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
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 36px;
  }
  .part > :is(h1, h2, h3, h4, h5, h6) {
    padding-block-end: 8px;
    margin-block-end: 14px;
    border-block-end: 2px solid var(--_primary);
    font-size: var(--_title);
  }
  .part :is(p, li, dd) {
    max-inline-size: 38em;
  }
  .name {
    font-weight: 600;
  }
  .count {
    margin-block-end: 4px;
  }
  .count strong {
    font-size: var(--_large);
  }
  .good {
    display: flex;
    gap: 6px;
    color: var(--_success);
  }
  .good svg {
    margin-block-start: 0.2em;
  }
  .must {
    color: var(--_ink);
    font-weight: 600;
  }
  summary {
    display: list-item;
    padding-block: calc((var(--_target) - 1.5em) / 2);
    line-height: 1.5;
    color: var(--_primary);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_primary-strong);
    text-decoration: underline;
  }
  .behind {
    padding-block-end: 10px;
    padding-inline-start: 1.1em;
  }
  .facts > div {
    padding-block: 6px;
  }
  .facts dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .facts .under,
  .laws .under,
  .ways .under,
  .line {
    display: block;
  }
  .bullets,
  .laws {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .bullets li::marker,
  .laws li::marker {
    color: var(--_edge);
  }
  .text {
    white-space: pre-line;
  }
  .materials,
  .steps {
    counter-reset: row;
  }
  .materials > li,
  .steps > li {
    position: relative;
    max-inline-size: none;
    padding-inline-start: 2.6em;
    counter-increment: row;
  }
  .materials > li {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .materials > li:first-child {
    border-block-start: 0;
  }
  .materials > li::before,
  .steps > li::before {
    content: counter(row);
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 1.8em;
    block-size: 1.8em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_primary);
    font-weight: 600;
    line-height: 1;
  }
  .steps > li {
    padding-block-end: 20px;
  }
  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 1.8em auto 0 calc(0.9em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .limit {
    margin-inline-start: 0.5em;
    color: var(--_primary);
    white-space: nowrap;
  }
  .special {
    margin-block-start: 8px;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .file {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .file a {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_target);
  }
  .file .save {
    justify-content: center;
    min-inline-size: var(--_target);
    border-radius: var(--_radius);
  }
  .file .save:hover {
    background: var(--_tint);
  }
  .file .quiet {
    font-size: var(--_small);
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    column-gap: 32px;
  }
  .ways > div {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .ways dd {
    display: flex;
    gap: 6px;
    text-align: end;
  }
  .ways dd > svg {
    margin-block-start: 0.2em;
  }
  .ways .yes dd > svg {
    color: var(--_success);
  }
  .ways :is(.no, .none) dd {
    color: var(--_quiet);
  }
  .ways .under {
    font-size: var(--_small);
  }
  .results > li + li {
    margin-block-start: 16px;
  }
  code {
    font: inherit;
    overflow-wrap: anywhere;
  }
  .versions li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 16px;
    min-block-size: var(--_target);
  }
  @container hall (min-width: 34em) {
    .facts > div {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 16px;
    }
    .facts dt {
      font-size: inherit;
    }
  }
  @container hall (min-width: 40em) {
    .guide .code {
      --hall-qr-size: 104px;
      display: grid;
      grid-area: 1 / -2 / auto / -1;
      justify-items: center;
      align-content: start;
      gap: 4px;
      min-block-size: 132px;
      font-size: var(--_small);
      line-height: 1.4;
      color: var(--_quiet);
      text-align: center;
    }
  }
  @container hall (min-width: 56em) {
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
