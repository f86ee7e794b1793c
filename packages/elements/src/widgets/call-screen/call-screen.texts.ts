/** Texts of `<hall-call-screen>`. */
export interface CallScreenStrings {
  calls: string;
  number: string;
  counter: string;
  /** @param counter - Its number. */
  counterNo(counter: string): string;
  /** Beneath a heading that says what it is. */
  counterShort(counter: string): string;
  none: string;
  waiting: string;
  /** @param count - Tickets waiting. */
  people(count: number): string;
  next: string;
  nextNone: string;
  nowServing: string;
  please: string;
  paused: string;
  closed: string;
  free: string;
  stale: string;
  since(time: string): string;
  soundOn: string;
  /** Read aloud to those who do not see the board. */
  called(number: string, counter: string): string;
  rule: string;
}
