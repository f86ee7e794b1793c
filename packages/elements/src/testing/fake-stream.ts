/** A hall that streams, in the page. */
export interface FakeStream {
  /** Goes into the configuration; what is no stream goes on to `other`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Topics of the connections so far, and whether each is open. */
  readonly connections: { readonly topics: readonly string[]; open: boolean }[];
  /** Tells an event to those who are connected for its topic. */
  send(topic: string, type: string, data: object): void;
  /** Cuts every connection; until {@link restore} none can be made. */
  cut(): void;
  restore(): void;
}

/**
 * Makes one.
 *
 * @param other - Answers everything else.
 * @example const stream = fakeStream(hall.fetch);
 */
export function fakeStream(other: (request: Request) => Promise<Response> = () => Promise.reject(new TypeError('Failed to fetch'))): FakeStream {
  const encoder = new TextEncoder();
  const connections: { topics: readonly string[]; open: boolean; control: ReadableStreamDefaultController<Uint8Array>; send(text: string): void }[] = [];
  const log: { readonly id: number; readonly topic: string; readonly text: string }[] = [];
  let away = false;
  return {
    connections,
    async fetch(request) {
      const url = new URL(request.url);
      if (!url.pathname.endsWith('/api/v1/events')) return other(request);
      if (away) throw new TypeError('Failed to fetch');
      const topics = (url.searchParams.get('topics') ?? '').split(',');
      const body = new ReadableStream<Uint8Array>({
        start(control) {
          const connection = { topics, open: true, control, send: (text: string): void => connection.open ? control.enqueue(encoder.encode(text)) : undefined };
          connections.push(connection);
          const from = Number(request.headers.get('last-event-id') ?? log.length);
          connection.send(': hallkit\nretry: 50\n\n');
          for (const { id, topic, text } of log) if (id > from && topics.includes(topic)) connection.send(text);
          connection.send(`id: ${log.length}\n\n`);
          request.signal.addEventListener('abort', () => (connection.open = false));
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    },
    send(topic, type, data) {
      const id = log.length + 1;
      const text = `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify({ topic, seq: id, type, at: new Date().toISOString(), data })}\n\n`;
      log.push({ id, topic, text });
      for (const connection of connections) if (connection.topics.includes(topic)) connection.send(text);
    },
    cut() {
      away = true;
      for (const connection of connections) {
        if (connection.open) connection.control.error(new TypeError('network error'));
        connection.open = false;
      }
    },
    restore: () => void (away = false),
  };
}
