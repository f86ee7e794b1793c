import type { OidcStart } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Configuration } from 'openid-client';
import { atFirstUse } from '../../platform/at-first-use.ts';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { OidcConfig } from '../../platform/identity-config.ts';
import { faultOf } from '../../platform/jobs/jobs.ts';
import type { Keys } from '../../platform/keys/keys.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { IdentityContext } from './identity.context.ts';
import { oneTimeCode } from './identity.id.ts';
import { insertGrant, insertState, spendState, type OidcState } from './identity.oidc.store.ts';
import { digestOf } from './identity.people.ts';
import { realmOf, type Vouched } from './identity.types.ts';
import { personVouchedFor } from './identity.vouched.ts';

/** Where the login comes back to. */
export const callbackPath = '/api/v1/oidc/callback';
/** Fetched by the first who signs in so: most halls have no such login. */
const library = atFirstUse(() => import('openid-client'));
/** How long the login may take to answer, in seconds. */
const patience = 10;

/** What the login of a city needs to know. */
export interface OidcOptions {
  /** undefined: the hall has none. */
  readonly config: OidcConfig | undefined;
  readonly keys: Pick<Keys, 'mayBeUsedFrom'>;
  /** Where people reach this server, without a slash at its end. */
  readonly base: () => string;
  readonly log: { warn(fields: object, message: string): void };
}

/** The login of a city. */
export interface OidcLogin {
  /** @throws {HttpProblem} oidc.unavailable, key.origin, server.unavailable. */
  begin(db: Kysely<Database>, principal: Principal, returnUrl: string): Promise<OidcStart>;
  /** What came back. @param query - With its question mark. @returns Where to go on. @throws {HttpProblem} session.refused for a state that was not given out here, or is none any more. */
  finish(db: Kysely<Database>, query: string): Promise<string>;
}

/** The address with something for the page alone: what stands after # goes to no server and no log. */
function withFragment(returnUrl: string, name: string, value: string): string {
  const url = new URL(returnUrl);
  url.hash = `${name}=${encodeURIComponent(value)}`;
  return url.href;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined);

async function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<Configuration> {
  const { allowInsecureRequests, discovery } = await library();
  return discovery(new URL(issuer), clientId, clientSecret, undefined, { timeout: patience, ...(issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {}) });
}

/** Signs people in by OpenID Connect: code, PKCE, state, nonce. */
export function createOidcLogin(context: IdentityContext, { config, keys, base, log }: OidcOptions): OidcLogin {
  let found: Promise<Configuration> | undefined;
  const provider = (known: OidcConfig): Promise<Configuration> => {
    // What could not be read is asked for again by the next.
    found ??= discover(known).catch((error: unknown) => {
      found = undefined;
      log.warn({ fault: faultOf(error) }, 'the login of the city does not answer');
      throw new HttpProblem('server.unavailable', { headers: { 'retry-after': '5' } });
    });
    return found;
  };

  /** Asks the login who it was. */
  const vouchedBy = async (known: OidcConfig, { nonce, verifierSealed }: OidcState, state: string, query: string): Promise<Vouched> => {
    const client = await provider(known);
    const { authorizationCodeGrant, fetchUserInfo } = await library();
    const tokens = await authorizationCodeGrant(client, new URL(`${base()}${callbackPath}${query}`), { pkceCodeVerifier: context.seal.open(verifierSealed), expectedState: state, expectedNonce: nonce, idTokenExpected: true });
    const claims = tokens.claims();
    if (!claims) throw new Error('The login has sent no ID token');
    const { name, idNumber } = known.claims;
    const more = claims[idNumber] === undefined && client.serverMetadata().userinfo_endpoint ? await fetchUserInfo(client, tokens.access_token, claims.sub) : {};
    const all: Readonly<Record<string, unknown>> = { ...more, ...claims };
    const [saidName, saidNumber] = [textOf(all[name]), textOf(all[idNumber])];
    // A login that knows no identity number vouches for an account, not for a person.
    return { login: { issuer: known.issuer, subject: claims.sub }, level: saidName && saidNumber ? known.level : 'registered', name: saidName, idNumber: saidNumber };
  };

  return {
    async begin(db, principal, returnUrl) {
      if (!config) throw new HttpProblem('oidc.unavailable');
      const url = URL.parse(returnUrl);
      if (!url || url.username !== '' || url.password !== '' || !(await keys.mayBeUsedFrom(principal.keyId, url.origin))) throw new HttpProblem('key.origin', { errors: [{ in: 'body', pointer: '/returnUrl', code: 'origin.foreign' }] });
      const client = await provider(config);
      const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } = await library();
      const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
      const expiresAt = await insertState(db, digestOf(state), { ...realmOf(principal), keyId: principal.keyId, nonce, verifierSealed: context.seal.seal(verifier), returnUrl: url.href });
      const address = buildAuthorizationUrl(client, { redirect_uri: `${base()}${callbackPath}`, scope: config.scope, state, nonce, code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' });
      return { authorizationUrl: address.href, expiresAt: expiresAt.toISOString() };
    },
    async finish(db, query) {
      const parameters = new URLSearchParams(query);
      const state = parameters.get('state') ?? '';
      const begun = config && state.length <= 200 ? await spendState(db, digestOf(state)) : undefined;
      if (!config || !begun) throw new HttpProblem('session.refused');
      if (parameters.has('error')) return withFragment(begun.returnUrl, 'hall-sign-in-error', 'denied');
      try {
        const vouched = await vouchedBy(config, begun, state, query);
        return await inTransaction(db, async (transaction) => {
          const person = await personVouchedFor(transaction, context, begun, vouched);
          if (!person) return withFragment(begun.returnUrl, 'hall-sign-in-error', 'mismatch');
          const code = oneTimeCode();
          await insertGrant(transaction, begun.hallId, digestOf(code), { keyId: begun.keyId, personId: person.id, isStrong: vouched.level === 'strong' });
          return withFragment(begun.returnUrl, 'hall-sign-in', code);
        });
      } catch (error) {
        log.warn({ fault: faultOf(error) }, 'a login of the city could not be finished');
        return withFragment(begun.returnUrl, 'hall-sign-in-error', 'failed');
      }
    },
  };
}
