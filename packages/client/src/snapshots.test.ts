import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { examples } from '@hallkit/contract';
import type { Snapshot, SnapshotKeys, SnapshotRef } from '@hallkit/contract';
import { verifySnapshot } from './snapshots.ts';

const name = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const pair = await crypto.subtle.generateKey(name, true, ['sign', 'verify']);
const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
const keys: SnapshotKeys = { keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'one', alg: 'ES256', use: 'sig' }] };

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A snapshot as a hall makes it; `signed` differs from what is shown where a test says so. */
async function snapshotOf({ day = '2026-12-09', previous = null, header = { alg: 'ES256', kid: 'one' } }: { day?: string; previous?: string | null; header?: object } = {}): Promise<Snapshot> {
  const { figures } = examples.getSnapshotExample;
  const madeAt = `${day}T16:05:00Z`;
  const content = `${part(header)}.${part({ hallId: figures.hallId, day, madeAt, previous, figures })}`;
  const jws = `${content}.${Buffer.from(await crypto.subtle.sign(name, pair.privateKey, Buffer.from(content))).toString('base64url')}`;
  return { day, madeAt, previous, sha256: createHash('sha256').update(jws).digest('hex'), jws, figures };
}

const rehashed = (snapshot: Snapshot): Snapshot => ({ ...snapshot, sha256: createHash('sha256').update(snapshot.jws).digest('hex') });
const refOf = ({ day, sha256, madeAt }: Snapshot): SnapshotRef => ({ day, sha256, madeAt });

test('a snapshot of the hall holds, in whatever order its names come', async () => {
  const snapshot = await snapshotOf();
  assert.deepEqual(await verifySnapshot(snapshot, keys), { valid: true, fault: null });
  const turned = JSON.parse(JSON.stringify(snapshot), (_, value: unknown) => (value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value)) as Snapshot;
  assert.deepEqual(await verifySnapshot(turned, keys), { valid: true, fault: null });
});

test('what was changed after it was signed is told, wherever it was changed', async () => {
  const snapshot = await snapshotOf();
  const [head = '', , signature = ''] = snapshot.jws.split('.');
  const figures = { ...snapshot.figures, total: { ...snapshot.figures.total, late: 0 } };
  const cases: Record<string, [Snapshot, SnapshotKeys]> = {
    content: [{ ...snapshot, figures }, keys],
    hash: [{ ...snapshot, sha256: '0'.repeat(64) }, keys],
    signature: [rehashed({ ...snapshot, figures, jws: `${head}.${part({ hallId: 'dezhou', day: snapshot.day, madeAt: snapshot.madeAt, previous: null, figures })}.${signature}` }), keys],
    key: [snapshot, { keys: keys.keys.map((one) => ({ ...one, kid: 'other' })) }],
    format: [await snapshotOf({ header: { alg: 'none', kid: 'one' } }), keys],
  };
  for (const [fault, [told, by]] of Object.entries(cases)) assert.deepEqual(await verifySnapshot(told, by), { valid: false, fault }, fault);
  assert.deepEqual(await verifySnapshot({ ...snapshot, jws: 'no JWS at all' }, keys), { valid: false, fault: 'format' });
  const broken = { keys: keys.keys.map((one) => ({ ...one, x: 'AAAA' })) };
  assert.deepEqual(await verifySnapshot(snapshot, broken), { valid: false, fault: 'key' });
});

test('a day that was left out breaks the chain', async () => {
  const first = await snapshotOf({ day: '2026-12-08' });
  const second = await snapshotOf({ previous: first.sha256 });
  const third = await snapshotOf({ day: '2026-12-10', previous: second.sha256 });
  assert.equal((await verifySnapshot(first, keys, null)).fault, null);
  assert.equal((await verifySnapshot(second, keys, refOf(first))).fault, null);
  assert.equal((await verifySnapshot(third, keys, refOf(first))).fault, 'chain');
  assert.equal((await verifySnapshot(second, keys, null)).fault, 'chain');
});

test('a page without HTTPS cannot check, and says so', async (t) => {
  const snapshot = await snapshotOf();
  Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
  t.after(() => Reflect.deleteProperty(crypto, 'subtle'));
  assert.deepEqual(await verifySnapshot(snapshot, keys), { valid: false, fault: 'unsupported' });
});
