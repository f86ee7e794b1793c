import { createHash } from 'node:crypto';

/** Choices that look arbitrary but are the same every time for the same words. */
export interface Seed {
  /** A whole number from `min` to `max`, both included. */
  number(salt: string, min: number, max: number): number;
  pick<T>(salt: string, list: readonly [T, ...T[]]): T;
}

/** A seed of some words, such as the id of a matter. */
export function createSeed(words: string): Seed {
  const number = (salt: string, min: number, max: number): number => min + (createHash('sha256').update(`${words}\0${salt}`).digest().readUInt32BE(0) % (max - min + 1));
  return { number, pick: (salt, list) => list[number(salt, 0, list.length - 1)] ?? list[0] };
}
