import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Design tokens. What a page sets as `--hall-…` on any element around wins; the defaults stand on `.root`
 * inside the shadow root, never on `:host`, where they would beat the page.
 */
export const tokens: CSSResult = css`
  .root {
    --_size: var(--hall-font-size, 16px);
    --_small: max(14px, calc(var(--_size) * 0.875));
    --_large: calc(var(--_size) * 1.125);
    --_title: calc(var(--_size) * 1.375);
    --_answer: calc(var(--_size) * 1.75);
    --_target: var(--hall-target, 44px);
    --_gap: 8px;
    --_radius: var(--hall-radius, 6px);
    --_font: var(--hall-font, 'PingFang SC', 'HarmonyOS Sans SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', system-ui, sans-serif);
  }
  .root.light {
    color-scheme: light;
  }
  .root.dark {
    color-scheme: dark;
  }
  .root.auto {
    color-scheme: light dark;
  }
  .root.elder {
    --_size: var(--hall-font-size, 20px);
    --_target: var(--hall-target, 56px);
    --_gap: 12px;
  }
  .root.kiosk {
    --_size: var(--hall-font-size, 22px);
    --_target: var(--hall-target, 64px);
    --_gap: 12px;
  }
`;
