import type { Snapshot, SnapshotKeys, SnapshotRef } from '@hallkit/contract';
import { dayAfter, dayBounds, hallDay } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import { figuresOf } from './figures.ts';
import { instant } from './state.ts';
import type { Live } from './state.ts';

/** So many days are signed when the hall is opened, and as many at most after it was away. */
const kept = 31;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const kid = 'mock';

/** The key pair of all halls of the mocks, made when somebody first asks for figures that are signed. */
let pair: Promise<CryptoKeyPair> | undefined;
const keyPair = (): Promise<CryptoKeyPair> => (pair ??= crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>);

const coded = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const textOf = (value: object): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

/** Base64url of JSON that is longer than a call takes arguments. */
function partOf(value: object): string {
  const bytes = textOf(value);
  let text = '';
  for (let at = 0; at < bytes.length; at += 9_000) text += coded(bytes.subarray(at, at + 9_000));
  return text;
}

async function sign(content: string): Promise<string> {
  const { privateKey } = await keyPair();
  return coded(new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(content))));
}

const hexOf = async (text: string): Promise<string> => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function make(live: Live, hallId: string, day: string, previous: string | null): Promise<Snapshot> {
  const figures = { ...figuresOf(live, hallId, { from: `${day.slice(0, 7)}-01`, to: day }), readAt: dayBounds(day, live.timeZone).to.toISOString() };
  // Five minutes after the day is over.
  const madeAt = instant(dayBounds(day, live.timeZone).to.getTime() + 5 * 60_000);
  const content = `${partOf({ alg: 'ES256', kid })}.${partOf({ hallId, day, madeAt, previous, figures })}`;
  const jws = `${content}.${await sign(content)}`;
  return { day, madeAt, previous, sha256: await hexOf(jws), jws, figures };
}

/** Signs the days that are over and not signed yet, one after the other. @throws {MockProblem} server.unavailable on a page without HTTPS. */
export async function signDays(live: Live): Promise<void> {
  if (!(crypto.subtle as SubtleCrypto | undefined)) throw new MockProblem('server.unavailable');
  // One after the other, also where two ask at once: each holds the hash of the one before.
  live.watch.signing = live.watch.signing.then(async () => {
    const { snapshots, keys } = live.watch;
    const today = hallDay(live.now(), live.timeZone);
    const last = snapshots.at(-1);
    const from = [last ? dayAfter(last.day, 1) : '', dayAfter(today, -kept)].sort().at(-1) as string;
    for (let day = from; day < today; day = dayAfter(day, 1)) snapshots.push(await make(live, 'dezhou', day, snapshots.at(-1)?.sha256 ?? null));
    if (keys.length > 0) return;
    const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', (await keyPair()).publicKey);
    keys.push({ kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' });
  });
  await live.watch.signing;
}

/** Days that are signed, the newest first. */
export const signedDays = (live: Live, hallId: string): SnapshotRef[] => (hallId === 'dezhou' ? live.watch.snapshots.map(({ day, sha256, madeAt }) => ({ day, sha256, madeAt })).reverse() : []);

/** The signed figures of a day. @throws {MockProblem} snapshot.not-found. */
export function snapshotOf(live: Live, hallId: string, day: string): Snapshot {
  const found = hallId === 'dezhou' ? live.watch.snapshots.find((one) => one.day === day) : undefined;
  if (!found) throw new MockProblem('snapshot.not-found');
  return found;
}

/** Keys that check them. */
export const snapshotKeys = (live: Live): SnapshotKeys => ({ keys: [...live.watch.keys] });
