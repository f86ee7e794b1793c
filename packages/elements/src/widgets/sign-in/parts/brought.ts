import type { PersonSessionRequest } from '@hallkit/contract';

/** What the address has brought: a code of a hand-off or of the city's login, or why that login led to nothing. */
export type Brought =
  | { readonly kind: 'code'; readonly request: Extract<PersonSessionRequest, { method: 'oidc' | 'handOff' }> }
  /** `foreign`: a login that this tab has not begun; whoever made that link would see what is filled in here. */
  | { readonly kind: 'refused'; readonly why: 'denied' | 'mismatch' | 'failed' | 'foreign' };

const mark = 'hallkit.login-begun';

/** A page may forbid storage; then nobody can tell who began a login. */
function tolerant<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Remembers for this tab that it leaves for the login of the city; says nothing about who. */
export function leaveForLogin(address: string): void {
  tolerant(() => sessionStorage.setItem(mark, 'yes'), undefined);
  window.location.assign(address);
}

/**
 * What came in the fragment of the address; taken out of it at once, so that it is in no history and no bookmark. The login
 * of the city counts only in the tab that began it (OAuth 2.0 Security Best Current Practice, RFC 9700, section 4.7).
 *
 * @example takeBrought() // { kind: 'code', request: { method: 'oidc', code: '…' } }
 */
export function takeBrought(): Brought | undefined {
  const parameters = new URLSearchParams(window.location.hash.slice(1));
  const take = (name: string): string | undefined => {
    const value = parameters.get(name);
    if (value === null) return undefined;
    parameters.delete(name);
    const rest = String(parameters);
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${window.location.search}${rest && `#${rest}`}`);
    return value;
  };
  const handOff = take('hand-off');
  if (handOff !== undefined) return { kind: 'code', request: { method: 'handOff', code: handOff } };
  const [code, error] = [take('hall-sign-in'), take('hall-sign-in-error')];
  if (code === undefined && error === undefined) return undefined;
  const begun = tolerant(() => sessionStorage.getItem(mark) === 'yes', true);
  tolerant(() => sessionStorage.removeItem(mark), undefined);
  if (!begun) return { kind: 'refused', why: 'foreign' };
  if (code !== undefined) return { kind: 'code', request: { method: 'oidc', code } };
  return { kind: 'refused', why: error === 'denied' || error === 'mismatch' ? error : 'failed' };
}
