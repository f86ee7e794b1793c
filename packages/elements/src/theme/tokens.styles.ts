import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/** Colours by name, in the light scheme and in the dark one. */
const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  ink: ['#1b2430', '#e9eef5'],
  quiet: ['#4b5768', '#b6c1d0'],
  ground: ['#fff', '#151c26'],
  surface: ['#f4f6f9', '#1d2632'],
  line: ['#d5dbe4', '#344154'],
  edge: ['#76839a', '#7d8ca3'],
  primary: ['#12498c', '#a3c9f7'],
  'primary-strong': ['#0c3569', '#c9e0fc'],
  'on-primary': ['#fff', '#0c2340'],
  tint: ['#e8f0fa', '#1c3250'],
  mark: ['#ffe9a8', '#5c4708'],
  focus: ['#b35300', '#ffb454'],
  success: ['#0c6b3d', '#86dcab'],
  'success-surface': ['#e6f5ec', '#143424'],
  warning: ['#7a4b00', '#f5c970'],
  'warning-surface': ['#fdf3dc', '#3a2c0d'],
  danger: ['#a61b1b', '#ffa8a3'],
  'danger-surface': ['#fdecec', '#421b1c'],
  info: ['#12498c', '#a3c9f7'],
  'info-surface': ['#e8f0fa', '#1c3250'],
};

/** The declarations of all colours; a sheet holds them twice, for browsers with and without `light-dark()`. */
const declare = (valueOf: (light: string, dark: string) => string): CSSResult => unsafeCSS(Object.entries(colours).map(([name, pair]) => `--_${name}:var(--hall-${name},${valueOf(...pair)})`).join(';'));
const light = declare((light) => light);
const either = declare((light, dark) => `light-dark(${light},${dark})`);

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
    ${light}
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      ${either}
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
