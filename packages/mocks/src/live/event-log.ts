/** An event as a stream tells it. */
export interface LiveEvent {
  readonly position: number;
  readonly topic: string;
  /** Counts the events of the topic. */
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly data: object;
}

/** What happened, in order; and whoever wants to hear more of it. */
export interface EventLog {
  /** Position of the newest event. */
  readonly position: number;
  record(topic: string, type: string, data: object): void;
  /** Events after a position; null where it is none of this log, or too old. */
  after(position: number): readonly LiveEvent[] | null;
  /** Tells of every event from now on. @returns Stops it. */
  listen(listener: (event: LiveEvent) => void): () => void;
}

/** Events that are kept. */
const most = 5_000;

/** A log of its own; positions begin anew with each. */
export function createEventLog(now: () => number): EventLog {
  let kept: LiveEvent[] = [];
  let position = 0;
  const seqs = new Map<string, number>();
  const listeners = new Set<(event: LiveEvent) => void>();
  return {
    get position() {
      return position;
    },
    record(topic, type, data) {
      const seq = (seqs.get(topic) ?? 0) + 1;
      seqs.set(topic, seq);
      const event = { position: (position += 1), topic, seq, type, at: new Date(now()).toISOString(), data };
      kept.push(event);
      if (kept.length > 2 * most) kept = kept.slice(-most);
      for (const listener of listeners) listener(event);
    },
    after(from) {
      if (from > position || from < position - kept.length) return null;
      return kept.filter((event) => event.position > from);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
