import { ConfigError } from './config-error.ts';

type Level = 'registered' | 'realName' | 'strong';
type Env = Readonly<Record<string, string | undefined>>;

/** A portal whose signed word on its users is taken. */
export interface TrustedPortal {
  readonly issuer: string;
  /** Where its public keys are; or the key itself, as a JWK. */
  readonly jwksUrl: string | undefined;
  readonly key: Readonly<Record<string, unknown>> | undefined;
  /** As high as its word counts. */
  readonly level: Level;
}

/** The login of a city or province (OpenID Connect). */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** Names of the claims that carry name and identity number. */
  readonly claims: { readonly name: string; readonly idNumber: string };
  readonly level: Level;
}

/** A gateway of the hall to the registers of people and firms. */
export interface RegisterConfig {
  /** Without a slash at its end. */
  readonly url: string;
  /** Sent as a bearer token. */
  readonly token: string | undefined;
}

/** How people sign in beside codes and cards, and who says who they are. */
export interface IdentityConfig {
  readonly portals: readonly TrustedPortal[];
  readonly oidc: OidcConfig | undefined;
  readonly register: RegisterConfig | undefined;
}

const levels: readonly string[] = ['registered', 'realName', 'strong'];

function levelOf(text: unknown, where: string, fallback: Level): Level {
  if (text === undefined || text === '') return fallback;
  if (typeof text !== 'string' || !levels.includes(text)) throw new ConfigError(`${where} must be one of ${levels.join(', ')}.`);
  return text as Level;
}

/** Only on this machine may keys and tokens travel in clear. */
function secureUrl(text: unknown, where: string): string {
  const url = typeof text === 'string' ? URL.parse(text) : null;
  const isLocal = url !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal))) throw new ConfigError(`${where} must be an address that begins with https://.`);
  return text as string;
}

function portalOf(given: unknown, at: number): TrustedPortal {
  const where = `HAND_OVER_TRUST, entry ${at + 1}`;
  const { issuer, jwksUrl, key, level } = (given ?? {}) as Record<string, unknown>;
  if (typeof issuer !== 'string' || issuer === '') throw new ConfigError(`${where} needs an issuer.`);
  if ((jwksUrl === undefined) === (key === undefined)) throw new ConfigError(`${where} needs either jwksUrl or key (a JWK).`);
  if (key !== undefined && (typeof key !== 'object' || key === null || !('kty' in key) || 'd' in key || key.kty === 'oct')) throw new ConfigError(`${where}: key must be a public JWK.`);
  return { issuer, jwksUrl: jwksUrl === undefined ? undefined : secureUrl(jwksUrl, `${where}: jwksUrl`), key: key as TrustedPortal['key'], level: levelOf(level, `${where}: level`, 'registered') };
}

function portalsOf(text: string | undefined): TrustedPortal[] {
  if (text === undefined || text === '') return [];
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    list = undefined;
  }
  if (!Array.isArray(list)) throw new ConfigError('HAND_OVER_TRUST must be a JSON list such as [{"issuer":"https://portal.example","jwksUrl":"https://portal.example/jwks.json","level":"realName"}].');
  return list.map(portalOf);
}

function oidcOf(env: Env): OidcConfig | undefined {
  if (!env['OIDC_ISSUER']) return undefined;
  const required = (name: string): string => {
    const text = env[name];
    if (!text) throw new ConfigError(`${name} is missing; OIDC_ISSUER needs it.`);
    return text;
  };
  return {
    issuer: secureUrl(env['OIDC_ISSUER'], 'OIDC_ISSUER'), clientId: required('OIDC_CLIENT_ID'), clientSecret: required('OIDC_CLIENT_SECRET'), scope: env['OIDC_SCOPE'] || 'openid profile',
    claims: { name: env['OIDC_CLAIM_NAME'] || 'name', idNumber: env['OIDC_CLAIM_ID_NUMBER'] || 'id_number' }, level: levelOf(env['OIDC_LEVEL'], 'OIDC_LEVEL', 'strong'),
  };
}

/**
 * Reads `HAND_OVER_TRUST` (portals whose signed word is taken), `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET`, `OIDC_SCOPE`,
 * `OIDC_CLAIM_NAME`, `OIDC_CLAIM_ID_NUMBER`, `OIDC_LEVEL`, `REGISTER_URL` and `REGISTER_TOKEN` (registers of people and firms).
 *
 * @throws {ConfigError} For the first one that cannot be used.
 */
export const readIdentityConfig = (env: Env): IdentityConfig => ({
  portals: portalsOf(env['HAND_OVER_TRUST']), oidc: oidcOf(env),
  register: env['REGISTER_URL'] ? { url: secureUrl(env['REGISTER_URL'], 'REGISTER_URL').replace(/\/+$/, ''), token: env['REGISTER_TOKEN'] || undefined } : undefined,
});
