import { HallError } from '../errors/hall-error.ts';
import { errorOf } from '../error-of.ts';
import type { Transport } from '../transport.ts';
import { blockParser } from './parser.ts';
import type { Block } from './parser.ts';
import { tell, tellState } from './subscriber.ts';
import type { Subscriber } from './subscriber.ts';
import type { HallEvent } from './types.ts';

/** Subscriptions that come and go within this many milliseconds make one new connection. */
const gathering = 50;
/** The server shows a sign of life every 15 s; after this silence the line is dead, whatever the network says. */
const silence = 40_000;

/** What the hall will not answer differently next time. */
const final = (error: unknown): error is HallError & { status: number } => {
  const { status = 0, errors } = error as { status?: number; errors?: unknown };
  return error instanceof HallError && !!errors && status < 500 && ![408, 425, 429].includes(status);
};

/** The one connection that all subscriptions of a hall share. Positions are of the whole log, so any set of topics goes on from any of them. */
export class EventConnection {
  readonly #transport: Transport;
  readonly #all = new Set<Subscriber>();
  #control: AbortController | undefined;
  /** Topics of the connection at work. */
  #topics = '';
  #gather: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #live = false;
  /** Up to where it has told everything; undefined before the first id, and again when nobody listens. */
  #last: number | undefined;
  #heard = new Date();
  #tries = 0;
  #retry = 2000;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  add(subscriber: Subscriber): void {
    // From this moment on, though its connection comes later.
    subscriber.last ??= this.#last;
    this.#all.add(subscriber);
    this.#changed();
  }

  remove(subscriber: Subscriber): void {
    if (this.#all.delete(subscriber)) this.#changed();
  }

  #changed(): void {
    this.#gather ??= setTimeout(() => {
      this.#gather = undefined;
      const late = [...this.#all].some(({ joined, last }) => !joined && last !== undefined && (!this.#live || last < (this.#last as number)));
      if (late || this.#union() !== this.#topics) this.#connect();
      else this.#join();
    }, gathering);
  }

  #union(): string {
    return [...new Set([...this.#all].flatMap(({ topics }) => topics))].sort().join();
  }

  /** Takes in those who came without need of a new connection. */
  #join(): void {
    for (const subscriber of this.#all) {
      subscriber.joined = true;
      if (this.#live) this.#prove(subscriber);
    }
  }

  #prove(subscriber: Subscriber): void {
    subscriber.proved = true;
    tellState(subscriber, 'live');
  }

  #connect = (): void => {
    clearTimeout(this.#again);
    globalThis.removeEventListener?.('online', this.#connect);
    this.#control?.abort();
    this.#live = false;
    this.#topics = this.#union();
    this.#control = this.#topics ? new AbortController() : undefined;
    if (!this.#control) this.#last = undefined;
    this.#join();
    if (this.#control) void this.#hold(this.#control);
  };

  /** Holds one connection until it ends, and sees to the next. */
  async #hold(control: AbortController): Promise<void> {
    let asked = 0;
    try {
      await this.#read(control);
    } catch (error) {
      if (this.#control !== control) return;
      if (final(error)) return this.#refused(error);
      asked = ((error as { retryAfter?: number | null }).retryAfter ?? 0) * 1000;
    }
    // Another one has taken its place.
    if (this.#control !== control) return;
    this.#live = false;
    for (const subscriber of this.#all) if (subscriber.joined) tellState(subscriber, 'reconnecting', this.#heard);
    this.#tries += 1;
    // Anywhere in the pause that the hall asks for, so that all who lost one server do not come to the next at one moment. It
    // never grows: a screen has to be right soon after the hall is back, however long it was gone.
    this.#again = setTimeout(this.#connect, asked + Math.random() * this.#retry);
    globalThis.addEventListener?.('online', this.#connect);
  }

  async #read(control: AbortController): Promise<void> {
    const { options } = this.#transport;
    const url = this.#transport.address(['events']);
    const places = [...this.#all].flatMap(({ last }) => last ?? []);
    const headers: Record<string, string> = { 'hall-key': options.key, accept: 'text/event-stream' };
    if (options.locale) headers['accept-language'] = options.locale;
    if (places.length) headers['last-event-id'] = `${Math.min(...places)}`;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const expect = (within: number): void => {
      clearTimeout(watch);
      watch = setTimeout(() => control.abort(), within);
    };
    try {
      expect(options.timeout ?? 10_000);
      const response = await (options.fetch ?? globalThis.fetch as (request: Request) => Promise<Response>)(new Request(`${url}?topics=${encodeURIComponent(this.#topics)}`, { headers, signal: control.signal }));
      if (!response.ok || !response.body || !/event-stream/.test(response.headers.get('content-type') ?? '')) throw await errorOf(response, { method: 'GET', url, tries: this.#tries + 1 });
      const parse = blockParser((block) => this.#control === control && this.#take(block));
      const reader = response.body.getReader();
      // A fetch of the page's own may not hear the signal.
      control.signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
      for (;;) {
        expect(silence);
        const { done, value } = await reader.read();
        if (done || this.#control !== control) return;
        this.#heard = new Date();
        parse(value);
      }
    } finally {
      clearTimeout(watch);
      control.abort();
    }
  }

  #take({ id, data, retry }: Block): void {
    if (retry !== undefined) this.#retry = retry;
    // The first block says that the hall has taken the topics.
    if (!this.#live) {
      this.#live = true;
      this.#tries = 0;
      this.#join();
    }
    if (!id) return;
    const position = Number(id);
    const event = data ? ({ id, ...JSON.parse(data) } as HallEvent) : undefined;
    const reset = event?.type === 'hall.reset';
    this.#last = reset ? position : Math.max(this.#last ?? 0, position);
    for (const subscriber of this.#all) {
      if (!subscriber.joined || (position <= (subscriber.last ?? -1) && !reset)) continue;
      subscriber.last = position;
      if (event && (reset || subscriber.topics.includes(event.topic))) tell(subscriber.onEvent, event);
    }
  }

  /** Ends those the hall refuses: the ones that never were live, so that one wrong topic does not take the others with it. */
  #refused(error: HallError): void {
    const strangers = [...this.#all].filter(({ joined, proved }) => joined && !proved);
    for (const subscriber of strangers.length ? strangers : this.#all) {
      this.#all.delete(subscriber);
      tellState(subscriber, 'closed', undefined, error);
    }
    this.#connect();
  }
}

const connections = new WeakMap<Transport, EventConnection>();

/** The connection of a hall, made when somebody first wants to hear of something. */
export function connectionOf(transport: Transport): EventConnection {
  const connection = connections.get(transport) ?? new EventConnection(transport);
  connections.set(transport, connection);
  return connection;
}
