// What comes beside the first request: the rows and what is done in them. The camera is a piece of its own.
export { papersStrings } from '../../../papers/papers.strings.ts';
export { MaterialRows } from './material-rows.ts';
export { materialPartsStrings } from './parts.strings.ts';
export { materialPartsStyles } from './parts.styles.ts';
