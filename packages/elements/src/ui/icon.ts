import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { moreIcons } from './more-icons.ts';

/** Outlines on a grid of 24, drawn for this library: those that every element may need at any time. */
const outlines = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.3 15.3L20 20',
  clear: 'M6 6l12 12M18 6L6 18',
  phone: 'M6.5 3.5l3 .5l1 4l-2 1.5c1 2.5 3 4.5 5.5 5.5l1.5-2l4 1l.5 3c0 2-1.5 3-3.5 3C10 19.5 4 13.5 3.5 7c0-2 1-3.5 3-3.5',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M12 11v5.5M12 7.5v.1',
  success: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M8 12.2l3 3l5-6',
  warning: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.1',
  danger: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5V13M12 16.3v.1',
  offline: 'M3 3l18 18M5 12.5a10 10 0 0 1 4-2.4M8 16a6 6 0 0 1 6-1.5M2 8.8a15 15 0 0 1 4-2.6M11 5.1c4-.4 8 .9 11 3.7M16 11.2c1.1.4 2.1 1 3 1.8M12 19.5v.1',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof outlines | keyof typeof moreIcons;

const known: Partial<Record<IconName, string>> = { ...outlines };

/** Makes more icons known. */
export function addIcons(more: typeof moreIcons): void {
  Object.assign(known, more);
}

/** A decorative icon; what it means stands in words beside it. */
export const icon = (name: IconName): TemplateResult => html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<path d=${known[name] ?? ''}></path>`}</svg>`;
