import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from './config-error.ts';
import { readIdentityConfig } from './identity-config.ts';

const trust = (entry: object): Record<string, string> => ({ HAND_OVER_TRUST: JSON.stringify([entry]) });
const portal = { issuer: 'https://portal.example', jwksUrl: 'https://portal.example/jwks.json' };
const oidc = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'hall', OIDC_CLIENT_SECRET: 'secret' };

test('without settings nobody else vouches for anybody', () => {
  assert.deepEqual(readIdentityConfig({}), { portals: [], oidc: undefined, register: undefined });
});

test('a portal is trusted with as little as possible where nothing is said', () => {
  assert.deepEqual(readIdentityConfig(trust(portal)).portals, [{ ...portal, key: undefined, level: 'registered' }]);
  assert.equal(readIdentityConfig(trust({ ...portal, level: 'realName' })).portals[0]?.level, 'realName');
});

test('a login and a register are read as they are named', () => {
  assert.deepEqual(readIdentityConfig(oidc).oidc, { issuer: 'https://login.example', clientId: 'hall', clientSecret: 'secret', scope: 'openid profile', claims: { name: 'name', idNumber: 'id_number' }, level: 'strong' });
  assert.deepEqual(readIdentityConfig({ REGISTER_URL: 'https://registers.example/' }).register, { url: 'https://registers.example', token: undefined });
});

test('what cannot be used is told by name, and without a secret', () => {
  const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ HAND_OVER_TRUST: '{' }, /HAND_OVER_TRUST must be a JSON list/],
    [trust({ jwksUrl: portal.jwksUrl }), /entry 1 needs an issuer/],
    [trust({ issuer: portal.issuer }), /needs either jwksUrl or key/],
    [trust({ ...portal, jwksUrl: 'http://portal.example/jwks.json' }), /must be an address that begins with https/],
    [trust({ issuer: portal.issuer, key: { kty: 'EC', d: 'private' } }), /must be a public JWK/],
    [trust({ issuer: portal.issuer, key: { kty: 'oct', k: 'shared' } }), /must be a public JWK/],
    [trust({ ...portal, level: 'god' }), /level must be one of registered, realName, strong/],
    [{ ...oidc, OIDC_ISSUER: 'http://login.example' }, /OIDC_ISSUER must be an address/],
    [{ OIDC_ISSUER: 'https://login.example' }, /OIDC_CLIENT_ID is missing/],
    [{ ...oidc, OIDC_LEVEL: 'some' }, /OIDC_LEVEL must be one of/],
    [{ REGISTER_URL: 'ftp://registers.example' }, /REGISTER_URL must be an address/],
  ];
  for (const [env, message] of wrong) assert.throws(() => readIdentityConfig(env), (error: Error) => error instanceof ConfigError && message.test(error.message) && !error.message.includes('secret'), JSON.stringify(env));
});
