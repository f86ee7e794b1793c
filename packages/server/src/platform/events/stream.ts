import type { Writable } from 'node:stream';
import type { Frame } from './frame.ts';

/** Where a stream goes: an HTTP response, as far as it matters here. */
export type Sink = Pick<Writable, 'write' | 'end' | 'destroy' | 'cork' | 'uncork' | 'once' | 'on' | 'off' | 'writableLength' | 'writableNeedDrain'>;

export interface StreamOptions {
  readonly sink: Sink;
  readonly topics: readonly string[];
  /** Whether the client may still listen; a key can be revoked. */
  readonly isAllowed: () => boolean | Promise<boolean>;
  /** Bytes the client may be behind. */
  readonly mostBuffered: number;
  readonly onEnd: (stream: EventStream) => void;
  readonly onDrop: () => void;
}

/** One client's stream. */
export class EventStream {
  readonly topics: readonly string[];
  readonly #options: StreamOptions;
  /** What came while older events were still being read; undefined when live. */
  #waiting: Frame[] | undefined;
  #sent = 0;
  #ended = false;

  constructor(options: StreamOptions) {
    this.topics = options.topics;
    this.#options = options;
    // A broken connection is an ordinary end of a stream.
    options.sink.on('error', () => undefined);
    options.sink.once('close', () => this.#end());
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Whether it has everything up to the newest event. */
  get isLive(): boolean {
    return this.#waiting === undefined;
  }

  /** Holds back new events until {@link resume}. */
  hold(): void {
    this.#waiting = [];
  }

  /** Goes on with what was held back. */
  resume(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const frame of waiting) this.send(frame);
  }

  /** Writes an event, unless the client has it. @returns Whether it was written. */
  send(frame: Frame): boolean {
    if (this.#waiting) {
      // Somebody so far behind comes back sooner than they catch up here.
      if (this.#waiting.push(frame) > 10_000) this.#drop();
      return false;
    }
    return this.sendOlder(frame);
  }

  /** Writes an event from before those held back. */
  sendOlder({ position, bytes }: Frame): boolean {
    if (position <= this.#sent) return false;
    this.#sent = position;
    this.write(bytes());
    return true;
  }

  /** Takes what the client says to have. */
  knows(position: number): void {
    this.#sent = position;
  }

  /** Ends it where the client may no longer listen; it learns why when it comes back. */
  async endIfRefused(): Promise<void> {
    // An error says nothing of the client.
    const allowed = await Promise.resolve(this.#options.isAllowed()).catch(() => true);
    if (!allowed && !this.#ended) this.close();
  }

  write(bytes: Buffer): void {
    if (!this.#ended) this.#options.sink.write(bytes);
  }

  /** Drops a client that does not take what it was sent before; asked before more is written, so that a large batch alone drops nobody. */
  dropIfBehind(): void {
    const { sink, mostBuffered } = this.#options;
    if (sink.writableLength > mostBuffered) this.#drop();
  }

  cork(): void {
    this.#options.sink.cork();
  }

  uncork(): void {
    this.#options.sink.uncork();
  }

  /** Done when the client has taken what was written, or is gone. */
  drained(): Promise<void> {
    const { sink } = this.#options;
    if (this.#ended || !sink.writableNeedDrain) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        sink.off('drain', done);
        sink.off('close', done);
        resolve();
      };
      sink.on('drain', done);
      sink.on('close', done);
    });
  }

  /** Ends it in good order: the client comes back, here or elsewhere, with the last id it got. */
  close(): void {
    this.#options.sink.end();
    this.#end();
  }

  /** Ends it at once. */
  abort(): void {
    this.#options.sink.destroy();
    this.#end();
  }

  #drop(): void {
    if (this.#ended) return;
    this.#options.onDrop();
    this.abort();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.onEnd(this);
  }
}
