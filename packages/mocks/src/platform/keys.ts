import { examples } from '@hallkit/contract';
import { MockProblem } from './problem.ts';

/** What a key may see and do. */
export interface Principal {
  readonly departmentId: string | null;
  readonly regionCode: string | null;
  readonly scopes: readonly string[];
}

const all: Principal = { departmentId: null, regionCode: null, scopes: examples.getSiteExample.scopes };

/**
 * Keys that the mocks know: those of the sample hall, and one of each kind of narrower key, to see how a page
 * behaves that is bound to a department or a region, or may only read.
 */
export const mockKeys: Readonly<Record<string, Principal>> = {
  pk_test_dezhou: all,
  dk_test_dezhou: all,
  pk_test_market: { ...all, departmentId: 'market-regulation' },
  pk_test_decheng: { ...all, regionCode: '371402' },
  pk_test_readonly: { ...all, scopes: ['catalogue:read'] },
};

const loopback = /^https?:\/\/(localhost|[a-z0-9.-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/** Checks the key, where it is used from (as far as a request tells), and what it may do. */
export function authenticate({ headers }: Request, scope: string): Principal {
  const key = headers.get('hall-key');
  if (!key) throw new MockProblem('key.missing', [{ in: 'header', pointer: '/Hall-Key', code: 'field.missing', detail: 'is missing' }]);
  const principal = Object.hasOwn(mockKeys, key) ? mockKeys[key] : undefined;
  if (!principal) throw new MockProblem('key.unknown', [{ in: 'header', pointer: '/Hall-Key', code: 'key.foreign', detail: 'is no key of the hall' }]);
  const origin = headers.get('origin');
  if (origin !== null && key.startsWith('pk_') && !loopback.test(origin)) throw new MockProblem('key.origin', [{ in: 'header', pointer: '/Origin', code: 'origin.foreign', detail: 'may not use the key' }]);
  if (!principal.scopes.includes(scope)) throw new MockProblem('key.scope');
  return principal;
}
