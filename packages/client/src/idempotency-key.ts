/** A random key for one write. `crypto.randomUUID` is missing on pages without HTTPS, which an intranet may have. */
export function randomKey(): string {
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
}
