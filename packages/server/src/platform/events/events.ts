import type { OpenDatabase } from '../database/database.ts';
import { defaultSettings, type EventFigures, type EventsLog, type EventsSettings } from './events.types.ts';
import { frameOf, opening, pulse, resetFrame, type ResetReason } from './frame.ts';
import { deleteBefore, selectEvents, type LogHead } from './log.store.ts';
import { createRecent } from './recent.ts';
import { createRelay } from './relay.ts';
import type { EventStream, Sink } from './stream.ts';
import { createStreams } from './streams.ts';

/** What a client wants to hear. */
export interface Subscription {
  readonly topics: readonly string[];
  /** The last id it got; everything of its topics after that comes first. */
  readonly after?: number | undefined;
  /** Whether it may still listen; asked with each sign of life. */
  readonly isAllowed?: () => boolean | Promise<boolean>;
}

/** Live events of one process: written with the change they tell of, delivered after its commit. */
export interface Events {
  /** Looks for what has been committed; call it after each commit that recorded something. */
  poke(): void;
  /** Makes a stream ready; it begins when the answer is called with where it goes. Rejects where the log cannot be read. */
  open(subscription: Subscription): Promise<(sink: Sink) => void>;
  readonly figures: EventFigures;
  /** Ends all streams in good order, so that clients go on elsewhere. */
  close(): void;
  /** Ends the relay; before the database is closed. */
  stop(): Promise<void>;
}

/** Older events read in one step for one client. */
const page = 500;

/** Starts the live events of a process; nothing is connected before the first stream. */
export function createEvents({ pool }: Pick<OpenDatabase, 'pool'>, log: EventsLog, changes: Partial<EventsSettings> = {}): Events {
  const settings = { ...defaultSettings, ...changes };
  const recent = createRecent(settings.mostRecent);
  const relay = createRelay({
    pool, settings, log,
    isHeard: () => streams.size > 0,
    onSkip: (position) => recent.restart(position),
    deliver(events) {
      const frames = events.map(frameOf);
      recent.push(frames);
      streams.publish(frames);
    },
  });
  const streams = createStreams(settings, () => relay.position);
  let extending: Promise<void> | undefined;

  /** Reads older events into memory once for all who come back at this moment. */
  const extend = async (after: number): Promise<void> => {
    while (extending) await extending;
    if (after >= recent.base || relay.position - after > settings.mostRecent) return;
    const { base } = recent;
    const load = async (): Promise<void> => {
      const older = await selectEvents(pool, { after, upTo: base, limit: settings.mostRecent });
      if (recent.base === base) recent.prepend(after, older.map(frameOf));
    };
    extending = load().finally(() => (extending = undefined));
    await extending;
  };

  /** Sends what a client missed: from memory at once, else from the log, page by page and no faster than it reads. */
  const replay = async (stream: EventStream, after: number): Promise<void> => {
    const upTo = relay.position;
    stream.hold();
    for (let from = after, more = true; more && !stream.ended; ) {
      const events = await selectEvents(pool, { after: from, upTo, limit: page, topics: stream.topics });
      for (const event of events) stream.sendOlder(frameOf(event));
      from = events.at(-1)?.position ?? from;
      more = events.length === page;
      await stream.drained();
    }
    stream.knows(upTo);
    stream.resume();
  };

  const begin = (sink: Sink, { topics, after, isAllowed = () => true }: Subscription, reset: ResetReason | undefined): void => {
    const stream = streams.add(sink, topics, isAllowed);
    const { position } = relay;
    relay.watch();
    stream.write(opening);
    if (reset) stream.write(resetFrame(position, topics[0] ?? '', reset));
    if (reset || after === undefined || after >= position) {
      stream.knows(Math.max(position, reset ? 0 : (after ?? 0)));
      // Its place in the log from the start: whoever is cut off before the first event misses none.
      if (!reset) stream.write(pulse(Math.max(position, after ?? 0)));
    } else if (after >= recent.base) {
      const wanted = new Set(topics);
      for (const frame of recent.after(after)) if (wanted.has(frame.topic)) stream.sendOlder(frame);
      stream.knows(position);
      stream.write(pulse(position));
    } else {
      replay(stream, after).catch((error: unknown) => {
        log.warn({ err: error }, 'older events could not be read; the client comes back for them');
        stream.abort();
      });
    }
  };

  return {
    poke: relay.poke,
    async open(subscription) {
      const head = await relay.catchUp();
      const { after } = subscription;
      const reset = after === undefined ? undefined : resetOf(after, head);
      if (after !== undefined && !reset) await extend(after);
      return (sink) => begin(sink, subscription, reset);
    },
    get figures() {
      return streams.figures;
    },
    close: streams.close,
    async stop() {
      streams.close();
      await relay.stop();
    },
  };
}

/** Why what came after an id cannot be told; undefined where it can. */
function resetOf(after: number, { lastPosition, sweptPosition }: LogHead): ResetReason | undefined {
  return after > lastPosition ? 'unknown' : after < sweptPosition ? 'expired' : undefined;
}

/** How long events are kept, in milliseconds. */
const keptMs = 7 * 24 * 60 * 60 * 1000;
const sweepStep = 5000;

/** Forgets events older than seven days; clients further behind are told to read the state again. */
export async function sweepEvents({ pool }: Pick<OpenDatabase, 'pool'>, now: Date = new Date()): Promise<void> {
  while ((await deleteBefore(pool, new Date(now.getTime() - keptMs), sweepStep)) === sweepStep);
}
