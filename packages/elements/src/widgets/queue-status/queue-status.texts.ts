/** Texts of `<hall-queue-status>`, and of the list of queues wherever it stands. */
export interface QueueStatusStrings {
  heading: string;
  /** @param count - Tickets waiting. */
  people(count: number): string;
  nobody: string;
  /** @param low - Minutes. @param high - Minutes. */
  range(low: number, high: number): string;
  noWait: string;
  unknownWait: string;
  /** @param list - Counters, as `1、2、3`. */
  counters(list: string): string;
  noDesk: string;
  separator: string;
  paused: string;
  closed: string;
  full: string;
  ended: string;
  /** @param share - Percent of waits that fell within the range told. @param days - Days looked at. */
  hitRate(share: number, days: number): string;
  empty: string;
  emptyAdvice: string;
  stale: string;
  since(time: string): string;
  announcement: string;
}
