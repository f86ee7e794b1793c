/**
 * The SDK of Hallkit: find a matter, read its guide, open its forms, from Node, a browser or a worker.
 *
 * @example
 * import { createHall } from '@hallkit/client';
 * const hall = createHall({ key: 'pk_test_dezhou', baseUrl: 'http://127.0.0.1:4000' });
 * for await (const matter of hall.matters.iterate({ q: '开饭店' }, { max: 3 })) console.log(matter.name.zh);
 *
 * @module
 */
export { createHall } from './hall.ts';
export type { HallClient } from './hall.ts';
export type { HallCore } from './hall-core.ts';
export type { CardEventData, HallEvent, HallEventData, LiveState, NoticesEventData, SubscribeOptions, TicketEventData } from './events/types.ts';
export type { CallOptions, HallOptions, IterateOptions, WriteOptions } from './options.ts';
export type { List, Page } from './page.ts';

// Resources are reached through a hall; only their types are public here.
export type * from './resources.ts';
export type { QueryOf, ResourceClass } from './resources/resource.ts';

export { HallAbortError } from './errors/abort-error.ts';
export { HallAccessError } from './errors/access-error.ts';
export { HallApiError } from './errors/api-error.ts';
export type { FieldProblem } from './errors/api-error.ts';
export { HallConflictError } from './errors/conflict-error.ts';
export { HallConnectionError } from './errors/connection-error.ts';
export { HallError } from './errors/hall-error.ts';
export type { CallContext } from './errors/hall-error.ts';
export { HallNotFoundError } from './errors/not-found-error.ts';
export { HallRateLimitError } from './errors/rate-limit-error.ts';
export { HallTimeoutError } from './errors/timeout-error.ts';
export { HallUnexpectedAnswerError } from './errors/unexpected-answer-error.ts';
export { HallValidationError } from './errors/validation-error.ts';
export { isHallError } from './is-hall-error.ts';
export type { HallErrors } from './is-hall-error.ts';
export { verifySnapshot } from './snapshots.ts';
export type { SnapshotCheck, SnapshotFault } from './snapshots.ts';
