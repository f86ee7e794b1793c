import { createHash, createPrivateKey, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import type { SnapshotKey } from '../../platform/database/schema.figures.ts';

// By Node's own means: a server signs yesterday soon after it has started, and would hold a library for these few lines from then on.

const algorithm = 'ES256';
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

/** The same content as the same text: names in their order, at every depth. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one !== null && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));

/** A new pair of keys: the public one as everybody may have it, named by its thumbprint (RFC 7638), the private one as a text to be sealed. */
export function makeKey(): { readonly publicKey: SnapshotKey; readonly privateKey: string } {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty = '', crv = '', x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(canonical({ crv, kty, x, y })).digest('base64url');
  return { publicKey: { kty, crv, x, y, kid, alg: algorithm, use: 'sig' }, privateKey: pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
}

/** Signs a content: a JWS in its compact form (RFC 7515, with ECDSA as RFC 7518 3.4 has it). */
export function sign(content: object, kid: string, privateKey: string): string {
  const text = `${base64url(canonical({ alg: algorithm, kid }))}.${base64url(canonical(content))}`;
  return `${text}.${signBytes('sha256', Buffer.from(text), { key: createPrivateKey(privateKey), dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** What was signed. */
export const contentOf = <Content extends object>(jws: string): Content => JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8')) as Content;

/** SHA-256 in hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
