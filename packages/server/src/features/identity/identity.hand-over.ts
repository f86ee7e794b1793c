import { samplePortal } from '@hallkit/catalogue';
import { createRemoteJWKSet, decodeJwt, errors, importJWK, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { TrustedPortal } from '../../platform/identity-config.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { lower } from './identity.levels.ts';
import type { Level, Vouched } from './identity.types.ts';

/** Signatures that are taken; never one with a shared key, and never none. */
const algorithms = ['ES256', 'EdDSA', 'RS256'];
/** How long a statement may be good, and how far clocks may be apart, in seconds. */
const longest = 300;
const tolerance = 10;
/** How long a portal may take to show its keys, in milliseconds. */
const patience = 5000;

/** What a signed statement says, once. */
export interface HandOver {
  readonly vouched: Vouched;
  readonly issuer: string;
  readonly jti: string;
  readonly expiresAt: Date;
}

/** Reads signed statements of portals. @throws {HttpProblem} session.refused, server.unavailable where the portal's keys cannot be had. */
export type ReadHandOver = (token: string, principal: Principal, isLocal: boolean) => Promise<HandOver>;

const refused = (): HttpProblem => new HttpProblem('session.refused');
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.length <= 200 ? value : undefined);
const levelOf = (value: unknown): Level => (value === 'strong' || value === 'realName' ? value : 'registered');

/** The issuer a token names, before anything of it is believed. */
function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}

function handOverOf({ sub, jti, iat, exp, ...claims }: JWTPayload, { issuer, level }: TrustedPortal): HandOver {
  const [subject, id] = [textOf(sub), textOf(jti)];
  if (!subject || !id || iat === undefined || exp === undefined || exp - iat > longest || iat > Date.now() / 1000 + tolerance) throw refused();
  const vouched: Vouched = { login: { issuer, subject }, level: lower(levelOf(claims['level']), level), name: textOf(claims['name']), idNumber: textOf(claims['id_number']) };
  return { vouched, issuer, jti: id, expiresAt: new Date((exp + tolerance) * 1000) };
}

/**
 * Takes the word of portals that the hall trusts: a JWT (RFC 7519) with `iss`, `aud` (id of the hall), `sub`, `jti`, `iat`, `exp`, and if need
 * be `name`, `id_number` and `level`. The portal of the sample counts for test keys on the machine itself alone, because its private key is published.
 */
export function createHandOvers(portals: readonly TrustedPortal[]): ReadHandOver {
  const keys = new Map<TrustedPortal, JWTVerifyGetKey>();
  const keyOf = (portal: TrustedPortal): JWTVerifyGetKey => {
    const known = keys.get(portal);
    if (known) return known;
    const { jwksUrl, key } = portal;
    const made: JWTVerifyGetKey = jwksUrl === undefined ? async ({ alg }) => importJWK({ ...key }, alg) : createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: patience });
    keys.set(portal, made);
    return made;
  };
  const sample: TrustedPortal = { ...samplePortal(), jwksUrl: undefined, level: 'realName' };

  return async (token, { hallId, networkId, mode }, isLocal) => {
    const issuer = issuerOf(token);
    const known = mode === 'test' && isLocal ? [...portals, sample] : portals;
    const portal = known.find((one) => one.issuer === issuer);
    if (!portal) throw refused();
    try {
      const { payload } = await jwtVerify(token, keyOf(portal), { issuer: portal.issuer, audience: [hallId, networkId], algorithms, clockTolerance: tolerance, requiredClaims: ['sub', 'jti', 'iat', 'exp'] });
      return handOverOf(payload, portal);
    } catch (error) {
      if (error instanceof HttpProblem) throw error;
      const isAway = error instanceof errors.JWKSTimeout || (portal.jwksUrl !== undefined && (!(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC'));
      throw isAway ? new HttpProblem('server.unavailable', { headers: { 'retry-after': '5' } }) : refused();
    }
  };
}
