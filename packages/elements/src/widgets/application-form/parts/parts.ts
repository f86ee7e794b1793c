// What comes beside the first request: the form, what is done with it, and its looks.
export { Beginning } from './beginning.ts';
export { Filling } from './filling.ts';
export { neededLevel } from './needed-level.ts';
export type { Wish } from './needed-level.ts';
export { formPartsStrings } from './parts.strings.ts';
export { formPartsStyles } from './parts.styles.ts';
