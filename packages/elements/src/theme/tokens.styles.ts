import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Design tokens. What a page sets as `--hall-…` on any element around wins; the defaults stand on `.root`
 * inside the shadow root, never on `:host`, where they would beat the page.
 *
 * Colours follow the `color-scheme` that the page gives the element, or the theme words `light`, `dark`, `auto`.
 * Every text step passes 4.5:1 on `ground`, `surface` and its own tinted surface in both schemes, edges of controls 3:1
 * (WCAG 2.2, 1.4.3 and 1.4.11); a test computes it.
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
    --_font: var(--hall-font, system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'HarmonyOS Sans SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif);

    --_ink: var(--hall-ink, #1b2430);
    --_quiet: var(--hall-quiet, #4b5768);
    --_ground: var(--hall-ground, #ffffff);
    --_surface: var(--hall-surface, #f4f6f9);
    --_line: var(--hall-line, #d5dbe4);
    --_edge: var(--hall-edge, #76839a);
    --_primary: var(--hall-primary, #12498c);
    --_primary-strong: var(--hall-primary-strong, #0c3569);
    --_on-primary: var(--hall-on-primary, #ffffff);
    --_tint: var(--hall-tint, #e8f0fa);
    --_mark: var(--hall-mark, #ffe9a8);
    --_focus: var(--hall-focus, #b35300);
    --_success: var(--hall-success, #0c6b3d);
    --_success-surface: var(--hall-success-surface, #e6f5ec);
    --_warning: var(--hall-warning, #7a4b00);
    --_warning-surface: var(--hall-warning-surface, #fdf3dc);
    --_danger: var(--hall-danger, #a61b1b);
    --_danger-surface: var(--hall-danger-surface, #fdecec);
    --_info: var(--hall-info, #12498c);
    --_info-surface: var(--hall-info-surface, #e8f0fa);
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_ink: var(--hall-ink, light-dark(#1b2430, #e9eef5));
      --_quiet: var(--hall-quiet, light-dark(#4b5768, #b6c1d0));
      --_ground: var(--hall-ground, light-dark(#ffffff, #151c26));
      --_surface: var(--hall-surface, light-dark(#f4f6f9, #1d2632));
      --_line: var(--hall-line, light-dark(#d5dbe4, #344154));
      --_edge: var(--hall-edge, light-dark(#76839a, #7d8ca3));
      --_primary: var(--hall-primary, light-dark(#12498c, #a3c9f7));
      --_primary-strong: var(--hall-primary-strong, light-dark(#0c3569, #c9e0fc));
      --_on-primary: var(--hall-on-primary, light-dark(#ffffff, #0c2340));
      --_tint: var(--hall-tint, light-dark(#e8f0fa, #1c3250));
      --_mark: var(--hall-mark, light-dark(#ffe9a8, #5c4708));
      --_focus: var(--hall-focus, light-dark(#b35300, #ffb454));
      --_success: var(--hall-success, light-dark(#0c6b3d, #86dcab));
      --_success-surface: var(--hall-success-surface, light-dark(#e6f5ec, #143424));
      --_warning: var(--hall-warning, light-dark(#7a4b00, #f5c970));
      --_warning-surface: var(--hall-warning-surface, light-dark(#fdf3dc, #3a2c0d));
      --_danger: var(--hall-danger, light-dark(#a61b1b, #ffa8a3));
      --_danger-surface: var(--hall-danger-surface, light-dark(#fdecec, #421b1c));
      --_info: var(--hall-info, light-dark(#12498c, #a3c9f7));
      --_info-surface: var(--hall-info-surface, light-dark(#e8f0fa, #1c3250));
    }
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
