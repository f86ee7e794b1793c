// What comes when an applicant wants to act: who they are, and their own case.
export { OwnCases } from './own-cases.ts';
export { ownStyles } from './own.styles.ts';
