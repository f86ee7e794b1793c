import { randomBytes } from 'node:crypto';

/** Ids of requests: a word of this process and a number. */
export function requestIds(): () => string {
  const start = randomBytes(9).toString('base64url');
  let count = 0;
  return () => `${start}-${(count += 1).toString(36)}`;
}
