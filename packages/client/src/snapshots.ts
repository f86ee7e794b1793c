/**
 * Checks the signed figures of a hall where they are read, so that nobody need believe the page that shows them.
 *
 * @module
 */
import type { Snapshot, SnapshotKeys, SnapshotRef } from '@hallkit/contract';

/**
 * What is wrong with a snapshot. format: no JWS by ES256; hash: `sha256` is of something else; key: signed by none of the keys;
 * signature: something was changed; content: the figures beside the signature are others; chain: it does not follow the one before;
 * unsupported: this page cannot check (no WebCrypto without HTTPS).
 */
export type SnapshotFault = 'format' | 'hash' | 'key' | 'signature' | 'content' | 'chain' | 'unsupported';

/** What came of checking a snapshot. */
export interface SnapshotCheck {
  valid: boolean;
  fault: SnapshotFault | null;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

const jsonOf = (part: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(part)));

/** The same content as the same text, in whatever order its names stand. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));

async function faultOf({ jws, sha256, day, madeAt, previous, figures }: Snapshot, { keys }: SnapshotKeys, before: SnapshotRef | null | undefined): Promise<SnapshotFault | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return 'unsupported';
  const [head = '', body = '', signature = '', more] = jws.split('.');
  let header: { alg?: string; kid?: string };
  let told: unknown;
  let proof;
  try {
    header = jsonOf(head) as typeof header;
    told = jsonOf(body);
    proof = bytesOf(signature);
  } catch {
    return 'format';
  }
  if (more !== undefined || header.alg !== 'ES256') return 'format';
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(jws)));
  if (Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') !== sha256.toLowerCase()) return 'hash';
  const jwk = keys.find(({ kid }) => kid === header.kid);
  if (!jwk) return 'key';
  const name = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const { kty, crv, x, y } = jwk;
  const key = await subtle.importKey('jwk', { kty, crv, x, y }, name, false, ['verify']).catch(() => null);
  if (!key) return 'key';
  if (!(await subtle.verify(name, key, proof, new TextEncoder().encode(`${head}.${body}`)))) return 'signature';
  if (canonical(told) !== canonical({ hallId: figures.hallId, day, madeAt, previous, figures })) return 'content';
  return before === undefined || (before ? previous === before.sha256 && before.day < day : previous === null) ? null : 'chain';
}

/**
 * Checks a snapshot: its hash, its signature by one of the hall's keys, that the figures shown are those signed, and, given the
 * snapshot before (null: there is none), that none was left out between the two.
 *
 * @example
 * const { data: [ref, before] } = await hall.supervision.snapshots('dezhou', { limit: 2 });
 * const { valid, fault } = await verifySnapshot(await hall.supervision.snapshot('dezhou', ref.day), await hall.supervision.snapshotKeys('dezhou'), before);
 */
export async function verifySnapshot(snapshot: Snapshot, keys: SnapshotKeys, before?: SnapshotRef | null): Promise<SnapshotCheck> {
  const fault = await faultOf(snapshot, keys, before);
  return { valid: !fault, fault };
}
