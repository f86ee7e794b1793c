/**
 * The contract answered without a server, on its own examples and on invented matters: live, for stories, docs and tests.
 *
 * @module
 */
export { mockFetch } from './mock-fetch.ts';
export { handlers } from './msw.ts';
export type { HandlerOptions } from './msw.ts';
export type { Failure, MockOptions, QueueOptions, Situation } from './options.ts';
export { paymentSecret } from './live/payments.ts';
export { mockTokens, mockTrackings } from './live/situations.ts';
export { mockKeys } from './platform/keys.ts';
export type { CitizenPerson, Person, Principal, StaffPerson } from './platform/keys.ts';
export type { ProblemCode } from './platform/problem.ts';
