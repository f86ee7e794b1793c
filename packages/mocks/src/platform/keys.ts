import { operations } from '@hallkit/contract';
import type { OperationId } from '@hallkit/contract';
import { MockProblem } from './problem.ts';

/** Somebody who is signed in: of the staff, whose role holds in one hall, or a citizen. */
export type Person = StaffPerson | CitizenPerson;

/** Somebody of the staff. */
export interface StaffPerson {
  readonly kind: 'staff';
  readonly id: string;
  readonly hallId: string;
  readonly departmentId: string | null;
  readonly supervises: boolean;
  readonly approves: boolean;
}

/** Somebody who comes to the hall. */
export interface CitizenPerson {
  readonly kind: 'citizen';
  readonly id: string;
  readonly hallId: string;
  readonly sessionId: string;
  /** The only draft that the session may touch, when it came by a hand-off. */
  readonly applicationId: string | null;
}

/** What a key may see and do, and who is signed in beside it. */
export interface Principal {
  readonly departmentId: string | null;
  readonly regionCode: string | null;
  readonly scopes: readonly string[];
  readonly mode: 'test' | 'live';
  /** The key is of one of the hall's own devices. */
  readonly device: boolean;
  readonly person: Person | null;
}

const all: Principal = { departmentId: null, regionCode: null, scopes: ['catalogue:read', 'feedback:write', 'queue:take'], mode: 'test', device: false, person: null };

/**
 * Keys that the mocks know: those of the sample hall, and one of each kind of narrower key, to see how a page
 * behaves that is bound to a department or a region, may only read, or is no test.
 */
export const mockKeys: Readonly<Record<string, Principal>> = {
  pk_test_dezhou: all,
  dk_test_dezhou: { ...all, device: true, scopes: [...all.scopes, 'queue:operate', 'queue:lease'] },
  pk_test_market: { ...all, departmentId: 'market-regulation' },
  pk_test_decheng: { ...all, regionCode: '371402' },
  pk_test_readonly: { ...all, scopes: ['catalogue:read'] },
  pk_test_operator: { ...all, scopes: [...all.scopes, 'queue:operate', 'queue:lease'] },
  pk_live_dezhou: { ...all, mode: 'live' },
};

const loopback = /^https?:\/\/(localhost|[a-z0-9.-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/** Checks the key and where it is used from, as far as a request tells. */
function principalOf(headers: Headers): Principal {
  const key = headers.get('hall-key');
  if (!key) throw new MockProblem('key.missing', [{ in: 'header', pointer: '/Hall-Key', code: 'field.missing', detail: 'is missing' }]);
  const principal = Object.hasOwn(mockKeys, key) ? mockKeys[key] : undefined;
  if (!principal) throw new MockProblem('key.unknown', [{ in: 'header', pointer: '/Hall-Key', code: 'key.foreign', detail: 'is no key of the hall' }]);
  const origin = headers.get('origin');
  if (origin !== null && key.startsWith('pk_') && !loopback.test(origin)) throw new MockProblem('key.origin', [{ in: 'header', pointer: '/Origin', code: 'origin.foreign', detail: 'may not use the key' }]);
  return principal;
}

/** What a person may do whatever the key: whoever works in the hall operates its queues and cases, whoever comes to it applies. */
const mayBy = ({ kind }: Person, scope: string | null): boolean => (kind === 'staff' ? ['queue:operate', 'case:operate', 'case:message'] : ['application:write', 'case:message']).includes(scope ?? '');

/** The token of a person, if the request brings one. */
export const tokenOf = (headers: Headers): string | undefined => /^bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];

/**
 * Lets in who may do an operation, by the key or by the person.
 *
 * @param personBy - Who is signed in by a token; undefined for one that is over or never was.
 * @throws {MockProblem} key.…, session.expired, person.required, person.role.
 */
export function authenticate({ headers }: Request, id: OperationId, personBy: (token: string) => Person | undefined): Principal {
  const bare = principalOf(headers);
  const token = tokenOf(headers);
  const person = token === undefined ? null : personBy(token);
  if (person === undefined) throw new MockProblem('session.expired', [{ in: 'header', pointer: '/Authorization', code: 'session.unknown', detail: 'is not the token of a session' }]);
  const { scope, person: asked } = operations[id];
  if (asked === 'required' && !person) throw new MockProblem('person.required');
  const allowed = bare.scopes.includes(scope ?? '') || (asked !== null && person !== null && mayBy(person, scope));
  if (!allowed) throw new MockProblem(asked === null ? 'key.scope' : person ? 'person.role' : 'person.required');
  return { ...bare, person };
}

/** @throws {MockProblem} person.role where the caller may operate queues, but not in this hall. */
export function demandIn({ scopes, person }: Principal, hallId: string): void {
  if (!scopes.includes('queue:operate') && (person?.kind !== 'staff' || person.hallId !== hallId)) throw new MockProblem('person.role');
}
