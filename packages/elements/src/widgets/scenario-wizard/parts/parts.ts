// What comes beside the first plan: questions, and what their answers mean.
export { partsStyles } from './parts.styles.ts';
export { scenarioPartsStrings } from './parts.strings.ts';
export { Planning } from './planning.ts';
