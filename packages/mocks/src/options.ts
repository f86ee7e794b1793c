import type { OperationId } from '@hallkit/contract';
import type { ProblemCode } from './platform/problem.ts';

/** How a call can go wrong: with a problem of the server, without a network, or without any answer. */
export type Failure = ProblemCode | 'network' | 'silence';

/** What the mocks shall do beyond answering. */
export interface MockOptions {
  /**
   * Milliseconds before an answer, to see how a page waits.
   *
   * @default 0
   */
  delay?: number | undefined;
  /**
   * Lets calls fail: all in one way, or each as a function says.
   *
   * @example fail: 'network'
   * @example fail: (operation) => (operation === 'getMatter' ? 'server.unavailable' : undefined)
   */
  fail?: Failure | ((operation: OperationId) => Failure | undefined) | undefined;
  /**
   * How many matters there are at least; what is missing are numbered repetitions of the invented ones.
   *
   * @default about 70
   */
  matters?: number | undefined;
}
