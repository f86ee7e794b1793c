/** Work in parts of a few milliseconds, so that a page can breathe between them. */
export type Parts<Result> = Generator<void, Result>;

/** Does all parts at once. */
export function finish<Result>(parts: Parts<Result>): Result {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}

/** Does something with every value, and lets others work after each few. */
export function* each<Value>(values: Iterable<Value>, atOnce: number, work: (value: Value, position: number) => void): Parts<void> {
  let position = 0;
  for (const value of values) {
    work(value, position);
    position += 1;
    if (position % atOnce === 0) yield;
  }
}
