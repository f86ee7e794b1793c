/**
 * The importer of a real hall: reads lists as offices export them.
 *
 * @module
 */
export { editEverydayNames, readEverydayNames } from './everyday-names/edits.ts';
export type { EditedMatter, EverydayEdit, EverydayEdits, UnmatchedEdit } from './everyday-names/edits.ts';
export { hallOfArea } from './import/hall-of-list.ts';
export { warningTexts } from './import/oddities.ts';
export type { Warning } from './import/oddities.ts';
export { openList } from './import/open-list.ts';
export type { OpenedList } from './import/open-list.ts';
export { createProgress } from './import/progress.ts';
export type { Progress } from './import/progress.ts';
export { readCatalogue } from './import/read-catalogue.ts';
export type { ReadCatalogue, ReadOptions, RefusedRow, RowWarning } from './import/read-catalogue.ts';
export { ListError } from './import/list-error.ts';
