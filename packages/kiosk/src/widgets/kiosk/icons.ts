import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Outlines on a grid of 24, drawn for this library. */
const outlines = {
  ticket: 'M4 6h16v4a2 2 0 0 0 0 4v4H4v-4a2 2 0 0 0 0-4zM14 6v2.5M14 11v2M14 15.5V18',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.3 15.3L20 20',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.5v4M15 3.5v4',
  papers: 'M8 3.5h8l4 4V17H8zM16 3.5V8h4M4 7v13.5h12',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  card: 'M3.5 6h17v12h-17zM7 15c0-3 4-3 4 0M9 8.5a1.7 1.7 0 1 0 0 3.4a1.7 1.7 0 0 0 0-3.4M14 10h3.5M14 14h3.5',
  progress: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M12 7.5V12l3 2',
  question: 'M4 5h16v11h-8l-4 4v-4H4zM9.8 8.700c.2-2.600 4.400-2.600 4.400 0c0 1.600-2.200 1.700-2.200 3.100M12 13.600v.1',
  voice: 'M4 5h16v11h-8l-4 4v-4H4zM12 7.500v4M12 13.600v.1',
  face: 'M12 3.500a8.500 8.500 0 1 0 0 17a8.500 8.500 0 0 0 0-17M9 9.500v.8M15 9.500v.8M8.500 14c1.800 2.500 5.200 2.500 7 0',
  service: 'M4 11l8-7l8 7v9h-5v-5H9v5H4z',
  home: 'M4 11l8-7l8 7v9h-5v-5H9v5H4z',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8M4.5 20.5c.5-4.5 3.5-6.5 7.5-6.5s7 2 7.5 6.5',
  globe: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17M3.5 12h17M12 3.5c3 2.5 3 14.5 0 17c-3-2.5-3-14.5 0-17',
  letters: 'M3 19l5.5-14l5.5 14M5 14.5h7M15.5 19l2.800-7.5l2.700 7.5M16.300 16.800h4',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9c1.5 1.800 1.5 4.200 0 6M18 6.5c3 3.5 3 7.5 0 11',
  finish: 'M13 4H5v16h8M10 12h10M16.5 8l4 4l-4 4',
  warning: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.1',
} as const;

/** Name of an icon, also in `data-icon` of a tile. */
export type KioskIcon = keyof typeof outlines;

/** Whether a page means one of ours. */
export const isKioskIcon = (name: string | null | undefined): name is KioskIcon => typeof name === 'string' && Object.hasOwn(outlines, name);

/** A decorative icon; what it means stands in words beside it. */
export const kioskIcon = (name: KioskIcon): TemplateResult => html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<path d=${outlines[name]}></path>`}</svg>`;
