import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Looks of `<hall-certificate-check>`. */
export const certificateCheckStyles: CSSResult = css`
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .line > input {
    flex: 1 1 16rem;
    max-inline-size: 34em;
    min-inline-size: 0;
  }
  .verdict.expired,
  .verdict.revoked {
    color: var(--_danger);
  }
  .result {
    display: grid;
    gap: 16px;
    padding: 20px;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .result.valid {
    border-color: var(--_success);
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: var(--_title);
    font-weight: 600;
  }
  .verdict.valid {
    color: var(--_success);
  }
  dl {
    display: grid;
    gap: 8px;
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: min(9em, 32%) minmax(0, 1fr);
    gap: 4px 16px;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
