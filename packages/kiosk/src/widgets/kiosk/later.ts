/**
 * What a kiosk needs soon, but not for its first picture: fetched at once after it.
 *
 * @module
 */
export { helpDialog, idleDialog } from './dialogs.ts';
export { guard } from './guards.ts';
export { Heartbeat } from './heartbeat.ts';
export { HistoryKeeper, wipeSelection, wipeStorage } from './traces.ts';
