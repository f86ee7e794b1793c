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
  /**
   * The clock of the halls, for stories that stand still or lie on another day.
   *
   * @default Date.now
   * @example now: () => new Date('2026-03-02T09:30:00+08:00')
   */
  now?: (() => number | Date) | undefined;
  /** How the queues begin and whether they move by themselves. */
  queue?: QueueOptions | undefined;
  /**
   * What 李小敏 has applied for already; see `mockTokens` for who is signed in.
   *
   * @default 'nothing'
   */
  situation?: Situation | undefined;
  /**
   * How much there is of notices, questions, complaints, ratings and cards: `ordinary`, some of each kind and state; `empty`, nothing yet; `busy`, a board with
   * many lines.
   *
   * @default 'ordinary'
   */
  watch?: 'ordinary' | 'empty' | 'busy' | undefined;
  /**
   * The line goes down when so many bytes of an upload are through, once at each place.
   *
   * @example cutUploadsAt: [40_000]
   */
  cutUploadsAt?: readonly number[] | undefined;
}

/**
 * Where 李小敏 and her firm stand: `nothing`, signed in and proved; `papers`, some of her own in the space; `draft`, a restaurant half filled in; `ready`, one
 * that can be handed in; `submitted`, handed in just now; `underWay`, one case granted, one in review, one that misses papers, one with a fee; `late`, over its promise;
 * `granted`, all of it, certificates in the space; `refused`, the food licence refused;
 * `watched`, late as before, and beside it applications of others: one that nobody answered in time, one refused without a word why, one under way.
 */
export type Situation = 'nothing' | 'papers' | 'draft' | 'ready' | 'submitted' | 'underWay' | 'late' | 'granted' | 'refused' | 'watched';

/** Queues that begin with people in them, and move. */
export interface QueueOptions {
  /**
   * Whether people wait and are served already.
   *
   * @default true
   */
  readonly waiting?: boolean | undefined;
  /**
   * Lets the hall go on by itself: desks call, serve and finish, people come. Every so many milliseconds one step.
   *
   * @default nothing moves but by calls
   * @example auto: 4000
   */
  readonly auto?: number | undefined;
}
