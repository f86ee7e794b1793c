/** What can be on the screen; the last one for supervisors only. */
export const boardViews = ['overview', 'cards', 'late', 'load', 'days', 'thresholds'] as const;
/** One of {@link boardViews}. */
export type BoardView = (typeof boardViews)[number];
