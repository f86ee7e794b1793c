import type { OpenDatabase } from '../database/database.ts';
import type { EventsLog, EventsSettings } from './events.types.ts';
import { createListener } from './listener.ts';
import { announce, selectEvents, selectHead, sequence, type LoggedEvent, type LogHead } from './log.store.ts';

export interface RelayOptions {
  readonly pool: OpenDatabase['pool'];
  readonly settings: EventsSettings;
  readonly log: EventsLog;
  /** Whether anybody here is to be told; if not, the relay only gives positions. */
  readonly isHeard: () => boolean;
  /** Told of events in the order of their positions, each once. */
  readonly deliver: (events: readonly LoggedEvent[]) => void;
  /** Told where the relay goes on after a time in which nobody listened. */
  readonly onSkip: (position: number) => void;
}

/** Follows the log: gives positions to what has been committed and hands it on, in order. */
export interface Relay {
  /** Everything up to here has been handed on. */
  readonly position: number;
  /** Looks at the log soon; for after a commit. */
  poke(): void;
  /** Looks at the log, and is done when everything committed before the call was handed on. */
  catchUp(): Promise<LogHead>;
  /** Keeps looking from now on, for as long as anybody listens. */
  watch(): void;
  stop(): Promise<void>;
}

/** Events in one step. */
const batch = 1000;
/** How often the log is asked though wake-ups are heard: a process may have died between its commit and its wake-up. */
const safetyMs = 2000;
/** Longest pause while the database is away, in milliseconds. */
const longestPause = 2000;

export function createRelay({ pool, settings, log, isHeard, deliver, onSkip }: RelayOptions): Relay {
  let position = 0;
  let [working, stopped, failures] = [false, false, 0];
  let wanted: PromiseWithResolvers<LogHead> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> | undefined;
  const listener = createListener({ connection: () => pool.options, log, onWake: (seen) => (seen === undefined || seen > position) && isHeard() && poke() });

  const skipTo = (target: number): void => {
    if (target !== position) onSkip(target);
    position = target;
  };
  const hand = (events: readonly LoggedEvent[]): void => {
    position = events.at(-1)?.position ?? position;
    deliver(events);
  };
  /** Positions have no gaps: what begins right after the last one needs no reading. */
  const follow = async (target: number, known: readonly LoggedEvent[] = []): Promise<void> => {
    if (known[0]?.position === position + 1 && isHeard()) hand(known);
    while (position < target) {
      if (!isHeard()) return skipTo(target);
      const events = await selectEvents(pool, { after: position, upTo: target, limit: batch });
      // Swept before anybody here read it.
      if (events.length === 0) return skipTo(target);
      hand(events);
    }
  };
  const pump = async (): Promise<LogHead> => {
    const head = await selectHead(pool);
    await follow(head.lastPosition);
    let last = head.lastPosition;
    for (let more = head.pending; more; ) {
      const events = await sequence(pool, batch);
      last = events.at(-1)?.position ?? last;
      await follow(last, events);
      more = events.length === batch;
    }
    // One wake-up for all, after the commit and beside it: nobody here waits for it.
    if (last > head.lastPosition && settings.notify && listener.able) announce(pool, last).catch(() => undefined);
    return { ...head, lastPosition: last, pending: false };
  };
  const drain = async (): Promise<void> => {
    working = true;
    while (wanted) {
      const turn = wanted;
      wanted = undefined;
      try {
        turn.resolve(await pump());
        failures = 0;
      } catch (error) {
        if ((failures += 1) === 1 && !stopped) log.warn({ err: error }, 'the event log cannot be read; tried again');
        turn.reject(error);
      }
    }
    working = false;
    schedule();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (stopped || !isHeard()) return;
    const pause = listener.hears && failures === 0 ? safetyMs : Math.min(settings.pollMs * 2 ** Math.min(failures, 6), longestPause);
    timer = setTimeout(poke, pause).unref();
  };
  const catchUp = (): Promise<LogHead> => {
    if (stopped) return Promise.reject(new Error('Connection terminated: the relay has stopped'));
    wanted ??= Promise.withResolvers<LogHead>();
    const { promise } = wanted;
    if (!working) work = drain();
    return promise;
  };
  const poke = (): void => void catchUp().catch(() => undefined);

  return {
    get position() {
      return position;
    },
    poke,
    catchUp() {
      // Who asks is about to listen.
      if (settings.notify) listener.start();
      return catchUp();
    },
    watch() {
      if (timer === undefined && !working) schedule();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await Promise.all([work, listener.stop()]);
    },
  };
}
