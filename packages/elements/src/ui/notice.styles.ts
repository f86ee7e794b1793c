import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Styles of {@link notice}. */
export const noticeStyles: CSSResult = css`
  .notice {
    display: flex;
    gap: 10px;
    padding: 12px 14px;
    border: 1px solid currentColor;
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    color: var(--_info);
    background: var(--_info-surface);
  }
  .notice.success {
    color: var(--_success);
    background: var(--_success-surface);
  }
  .notice.warning {
    color: var(--_warning);
    background: var(--_warning-surface);
  }
  .notice.danger {
    color: var(--_danger);
    background: var(--_danger-surface);
  }
  .notice > svg {
    margin-block-start: 0.2em;
  }
  .notice > div {
    flex: 1;
    min-inline-size: 0;
  }
  .notice p {
    color: var(--_ink);
  }
  .notice .notice-title {
    color: inherit;
    font-weight: 600;
  }
  .notice-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block-start: 8px;
  }
`;
