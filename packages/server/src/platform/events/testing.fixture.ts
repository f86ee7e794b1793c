import { Writable } from 'node:stream';
import type { Events, Subscription } from './events.ts';

/** One event as a client reads it. */
export interface Heard {
  readonly id: number;
  readonly event: string;
  readonly topic: string;
  readonly seq: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A client without a network: reads what a stream writes. */
export interface TestClient {
  readonly heard: readonly Heard[];
  /** The last id it got, with or without an event. */
  readonly lastId: number | undefined;
  readonly text: string;
  readonly ended: boolean;
  /** Done when so many events have come. */
  until(count: number): Promise<void>;
  /** Done when the stream has ended. */
  closed(): Promise<void>;
  /** Stops taking what is written, as a client does whose line is stuck. */
  stall(): void;
  cut(): void;
}

/** Opens a stream of a process. */
export async function listen(events: Events, topics: readonly string[], after?: number, isAllowed: Subscription['isAllowed'] = () => true): Promise<TestClient> {
  const heard: Heard[] = [];
  let [text, rest, stalled] = ['', '', false];
  let lastId: number | undefined;
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      rest += chunk.toString();
      for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
        const fields = new Map(rest.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const));
        rest = rest.slice(end + 2);
        if (fields.has('id')) lastId = Number(fields.get('id'));
        if (fields.has('data')) heard.push({ id: Number(fields.get('id')), event: fields.get('event') ?? '', ...(JSON.parse(fields.get('data') ?? '') as Omit<Heard, 'id' | 'event'>) });
      }
      if (!stalled) done();
      sink.emit('heard');
    },
  });
  sink.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => sink.once('close', resolve));
  (await events.open({ topics, after, isAllowed }))(sink);
  return {
    heard,
    get lastId() {
      return lastId;
    },
    get text() {
      return text;
    },
    get ended() {
      return sink.destroyed;
    },
    async until(count) {
      while (heard.length < count) await new Promise((resolve) => sink.once('heard', resolve));
    },
    closed: () => closed,
    stall: () => void (stalled = true),
    cut: () => void sink.destroy(),
  };
}
