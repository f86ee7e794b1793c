import type { Caller } from './caller.ts';
import type { Principal } from './principal.ts';

/** Finds the person of a bearer token. */
export interface People {
  /** The principal with its person. @throws {HttpProblem} session.expired, also for a token that was never given out. */
  identify(principal: Principal, authorization: string, caller: Caller): Promise<Principal>;
}
