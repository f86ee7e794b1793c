/**
 * How well a list is found in: judged questions, and the figures of an index that answers them.
 *
 * @module
 */
export { asker, bigramScan, familyFinder } from './score/ask.ts';
export { listDocuments, sampleDocuments, searchDocumentOf } from './score/documents.ts';
export { heldOutQueries, readJudged } from './score/judged.ts';
export type { JudgedQuery } from './score/judged.ts';
export { score } from './score/score.ts';
export type { Answer, KindScore, Miss, Score } from './score/score.ts';
