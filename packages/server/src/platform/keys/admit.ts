import { HttpProblem } from '../http/problem.ts';
import type { Principal } from './principal.ts';

/** What an operation of the contract asks of its caller. */
export interface Demand {
  readonly scope: string | null;
  /** Whether somebody has to be signed in, or may stand in for the scope of the key. */
  readonly person: 'required' | 'accepted' | null;
}

/** Lets in who may do it by the key or by the person. @throws {HttpProblem} person.required, person.role or key.scope. */
export function admit(principal: Principal, { scope, person: asked }: Demand): Principal {
  const { scopes, person } = principal;
  if (asked === 'required' && !person) throw new HttpProblem('person.required');
  // An operation without a scope of its own is for nobody: a contract that forgot it must not open a door.
  if (scope !== null && (scopes.includes(scope) || (asked !== null && person?.scopes.includes(scope)))) return principal;
  if (asked === null) throw new HttpProblem('key.scope');
  throw new HttpProblem(person ? 'person.role' : 'person.required');
}

/**
 * Whether the caller may do something in a hall: with the scope of the key in every hall the key sees, by the person's
 * role in the person's own hall alone. Operations that name a hall, queue, desk or ticket ask it after `admit`.
 */
export const mayIn = ({ scopes, person, hallIds }: Principal, scope: string, hallId: string): boolean =>
  hallIds.includes(hallId) && (scopes.includes(scope) || (person?.hallId === hallId && person.scopes.includes(scope)));

/** @throws {HttpProblem} person.role where the caller may not do it in this hall. */
export function demandIn(principal: Principal, scope: string, hallId: string): void {
  if (!mayIn(principal, scope, hallId)) throw new HttpProblem('person.role');
}
