import pg from 'pg';
import type { EventsLog } from './events.types.ts';

export interface ListenerOptions {
  /** Where to connect; read anew each time, because a database that was started again may be elsewhere. */
  readonly connection: () => pg.ClientConfig;
  /** Another process has given positions up to this one; undefined where something may have been missed. */
  readonly onWake: (position?: number) => void;
  readonly log: EventsLog;
}

/** Hears the wake-ups of other processes on a connection of its own. */
export interface Listener {
  /** Whether wake-ups are heard now; without, the log has to be asked often. */
  readonly hears: boolean;
  /** Whether the engine has NOTIFY at all, as far as is known. */
  readonly able: boolean;
  start(): void;
  stop(): Promise<void>;
}

/** Syntax error and feature not supported: an engine without LISTEN; asking again would not help. */
const unable = new Set(['42601', '0A000']);
const firstPause = 250;
const longestPause = 5000;

/** A listener that connects again by itself. */
export function createListener({ connection, onWake, log }: ListenerOptions): Listener {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let [hears, able, started, stopped, pause] = [false, true, false, false, firstPause];

  const connect = async (): Promise<void> => {
    const own = new pg.Client(connection());
    client = own;
    let over = false;
    const end = (error?: Error & { code?: string }): void => {
      if (over) return;
      over = true;
      hears = false;
      own.end().catch(() => undefined);
      if (stopped) return;
      able &&= !unable.has(error?.code ?? '');
      if (!able) return;
      if (pause === firstPause) log.warn({ err: error }, 'wake-ups are not heard; the event log is asked instead');
      timer = setTimeout(() => void connect(), pause * (0.5 + Math.random())).unref();
      pause = Math.min(pause * 2, longestPause);
    };
    // Without a listener an error of this connection would end the process.
    own.on('error', end);
    own.on('end', () => end());
    own.on('notification', ({ payload }) => onWake(Number(payload) || undefined));
    try {
      await own.connect();
      await own.query('listen hall_events');
      if (over) return;
      hears = true;
      pause = firstPause;
      onWake();
    } catch (error) {
      end(error as Error);
    }
  };

  return {
    get hears() {
      return hears;
    },
    get able() {
      return able;
    },
    start() {
      if (started || stopped) return;
      started = true;
      void connect();
    },
    async stop() {
      stopped = true;
      hears = false;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
