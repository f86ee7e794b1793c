// What the runs under load and with faults have in common. `npm run load` and `npm run faults` take their time over them;
// `npm test` does each in short.

/** A figure of a run, as it is printed and written down. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Empty for a count. */
  readonly unit: string;
}

/** What a run is told. */
export interface RunOptions {
  /** As little as still shows something; without it as much as issue and README say. */
  readonly short: boolean;
}

/** A run: fails where something was lost or repeated, else tells its figures. A string says why it cannot be done here. */
export type Run = (options: RunOptions) => Promise<readonly Figure[] | string>;

/** A count. */
export const count = (name: string, value: number): Figure => ({ name, value, unit: '' });

/** The middle of several times, and the longest; of many, the one that a hundredth exceeds. In milliseconds. */
export function times(name: string, values: readonly number[]): readonly Figure[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return [{ name: `${name}, the middle one`, value: at(0.5), unit: 'ms' }, sorted.length < 100 ? { name: `${name}, the longest`, value: at(1), unit: 'ms' } : { name: `${name}, 99 of 100 within`, value: at(0.99), unit: 'ms' }];
}
