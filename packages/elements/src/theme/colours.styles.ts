import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/** By name, in the light scheme and in the dark one. */
const pairs: Readonly<Record<string, readonly [light: string, dark: string]>> = {
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

/** Written from one table, since a sheet holds them twice: for browsers with and without `light-dark()`. */
const declare = (valueOf: (light: string, dark: string) => string): string => Object.entries(pairs).map(([name, pair]) => `--_${name}:var(--hall-${name},${valueOf(...pair)})`).join(';');

/**
 * Colours of the design tokens. They follow the `color-scheme` that the page gives the element, or the theme words `light`, `dark`, `auto`.
 * Every text step passes 4.5:1 on `ground`, `surface` and its own tinted surface in both schemes, edges of controls 3:1
 * (WCAG 2.2, 1.4.3 and 1.4.11); a test computes it.
 */
export const colours: CSSResult = unsafeCSS(`.root{${declare((light) => light)}}@supports (color:light-dark(#000,#fff)){.root{${declare((light, dark) => `light-dark(${light},${dark})`)}}}`);
