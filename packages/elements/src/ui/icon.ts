import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';

/** Outlines on a grid of 24, drawn for this library. */
const outlines = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.3 15.3L20 20',
  clear: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7l7 7',
  next: 'M9 5l7 7l-7 7',
  down: 'M5 9l7 7l7-7',
  place: 'M12 21c4.2-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.3 6.4 6.5 11M12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M12 7.5V12l3 2',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.5v4M15 3.5v4',
  papers: 'M8 3.5h8l4 4V17H8zM16 3.5V8h4M4 7v13.5h12',
  fee: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M8.5 8l3.5 4.5L15.5 8M12 12.5V17M9 12.5h6M9 15h6',
  phone: 'M6.5 3.5l3 .5l1 4l-2 1.5c1 2.5 3 4.5 5.5 5.5l1.5-2l4 1l.5 3c0 2-1.5 3-3.5 3C10 19.5 4 13.5 3.5 7c0-2 1-3.5 3-3.5',
  people: 'M9 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3.2 2.7 3.5 5.5',
  check: 'M5 12.5l4.5 4.5L19 7',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M12 11v5.5M12 7.5v.1',
  success: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M8 12.2l3 3l5-6',
  warning: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.1',
  danger: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 7.5V13M12 16.3v.1',
  offline: 'M3 3l18 18M5 12.5a10 10 0 0 1 4-2.4M8 16a6 6 0 0 1 6-1.5M2 8.8a15 15 0 0 1 4-2.6M11 5.1c4-.4 8 .9 11 3.7M16 11.2c1.1.4 2.1 1 3 1.8M12 19.5v.1',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 20h14',
  open: 'M10 5H5v14h14v-5M13 5h6v6M19 5l-8 8',
  filter: 'M4 6h16M7 12h10M10 18h4',
  home: 'M4 11l8-7l8 7v9h-5v-5H9v5H4z',
  stamp: 'M9 3.5h6l-1 7h4.5v5h-13v-5H10zM5 20h14',
  steps: 'M5 6h.1M5 12h.1M5 18h.1M9 6h11M9 12h11M9 18h11',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 7h5zM19 7l-2.5 7h5z',
  question: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M9.5 9.5c0-3.5 5-3.5 5-.2c0 2-2.5 2-2.5 4.2M12 16.5v.1',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof outlines;

/** A decorative icon; what it means stands in words beside it. */
export const icon = (name: IconName): TemplateResult => html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<path d=${outlines[name]}></path>`}</svg>`;
