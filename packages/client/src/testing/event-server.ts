import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { localServer } from './local-server.ts';
import type { Seen } from './local-server.ts';

/** A stream of the hall, as a test holds it. */
export interface HeldStream {
  readonly seen: Seen;
  readonly topics: readonly string[];
  readonly open: boolean;
  /** Writes an event of a topic, or only an id. */
  send(id: number, topic?: string, type?: string, data?: object): void;
  write(text: string): void;
  end(): void;
  destroy(): void;
}

/** A hall that only streams; what comes first on each stream is up to the test. */
export interface EventServer {
  readonly baseUrl: string;
  readonly streams: readonly HeldStream[];
  /** The n-th stream, once it is there; counts from 1. */
  stream(nth: number): Promise<HeldStream>;
}

/**
 * Starts one on a free port.
 *
 * @param greet - Answers a request; the usual beginning of a stream unless told.
 */
export async function eventServer(t: TestContext, greet: (response: ServerResponse, nth: number) => boolean | void = () => undefined): Promise<EventServer> {
  const streams: HeldStream[] = [];
  const { baseUrl } = await localServer(t, (response, seen, nth) => {
    if (greet(response, nth)) return;
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(': hallkit\nretry: 40\n\n');
    let open = true;
    response.on('close', () => (open = false));
    const from = seen.headers['last-event-id'];
    streams.push({
      seen,
      topics: new URL(seen.path, 'http://x').searchParams.get('topics')?.split(',') ?? [],
      get open() {
        return open;
      },
      send: (id, topic, type = 'queue.changed', data = { n: id }) => void response.write(`id: ${id}\n${topic ? `event: ${type}\ndata: ${JSON.stringify({ topic, seq: id, type, at: '2026-01-05T01:00:00Z', data })}\n` : ''}\n`),
      write: (text) => void response.write(text),
      end: () => void response.end(),
      destroy: () => void response.destroy(),
    });
    if (from === undefined) response.write('id: 100\n\n');
  });
  return {
    baseUrl,
    streams,
    async stream(nth) {
      while (streams.length < nth) await sleep(5);
      return streams[nth - 1] as HeldStream;
    },
  };
}

/** Waits until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}
