// What comes beside the first look: papers, receipts and applications. The camera is a piece of its own.
export { papersStrings } from '../../../papers/papers.strings.ts';
export { spaceStyles } from './parts.styles.ts';
export { Space } from './space.ts';
