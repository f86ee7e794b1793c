/** First 32 bits of the fractional parts of a root of the first primes (FIPS 180-4). */
const fractions = (count: number, root: number): number[] => {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes.map((prime) => ((prime ** (1 / root) % 1) * 2 ** 32) >>> 0);
};
const [start, constants] = [fractions(8, 2), fractions(64, 3)];
const turned = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** SHA-256 at once: that of WebCrypto answers later, and only on pages with HTTPS. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length * 8);
  const state = [...start];
  const words = new Int32Array(64);
  for (let offset = 0; offset < padded.length; offset += 64) {
    for (let at = 0; at < 64; at += 1) {
      if (at < 16) words[at] = view.getInt32(offset + at * 4);
      else {
        const [near, far] = [words[at - 15] as number, words[at - 2] as number];
        words[at] = (words[at - 16] as number) + (turned(near, 7) ^ turned(near, 18) ^ (near >>> 3)) + (words[at - 7] as number) + (turned(far, 17) ^ turned(far, 19) ^ (far >>> 10));
      }
    }
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    for (let at = 0; at < 64; at += 1) {
      const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (constants[at] as number) + (words[at] as number)) | 0;
      const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, at) => (state[at] = ((state[at] as number) + value) | 0));
  }
  const found = new DataView(new ArrayBuffer(32));
  state.forEach((value, at) => found.setInt32(at * 4, value));
  return new Uint8Array(found.buffer);
}

/** In hexadecimal. */
export const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** HMAC-SHA256 (RFC 2104) of a text, in hexadecimal. */
export function hmac(secret: string, text: string): string {
  const encoder = new TextEncoder();
  const key = new Uint8Array(64);
  key.set(encoder.encode(secret).slice(0, 64));
  const joined = (pad: number, rest: Uint8Array): Uint8Array => Uint8Array.from([...key.map((byte) => byte ^ pad), ...rest]);
  return hex(sha256(joined(0x5c, sha256(joined(0x36, encoder.encode(text))))));
}
