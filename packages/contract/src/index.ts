/**
 * The contract of the Hallkit API as code: types of every operation and model, the table of
 * operations, and the example answers. The whole document is `@hallkit/contract/openapi.json`.
 *
 * @module
 */
export type { components, operations as OperationTypes, paths } from './generated/types.ts';
export type * from './generated/models.ts';
export { operations } from './generated/operations.ts';
export type { OperationId } from './generated/operations.ts';
export * as examples from './generated/examples.ts';
