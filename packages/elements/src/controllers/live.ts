import type { HallCore, HallEvent, LiveState } from '@hallkit/client/core';
import type { EventsResource } from '@hallkit/client/resources';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The live line of the SDK. Nobody needs it for the first look: it is fetched after that, and does not weigh on the element. */
let line: typeof EventsResource | undefined;
/** Longest pause before it is fetched again where it did not come, in milliseconds. */
const refetch = 2000;

/** A line that has not come about after so long is as good as lost: what was read before it grows old in silence. In milliseconds. */
const patience = 5000;

/** What an element wants to hear. */
export interface LiveOptions {
  /** The hall's client; undefined, or an error, as long as there is none. Elements with the same one share a connection. */
  readonly hall: () => HallCore | undefined;
  /** Topics as they are now; looked at after each update. None: nothing is listened to. */
  readonly topics: () => readonly string[];
  readonly onEvent: (event: HallEvent) => void;
  /**
   * The state on the screen has to be read now: it is live for the first time, or what was missed is no longer kept. Read
   * before that it could already be old. Comes again with other topics.
   */
  readonly onRefresh?: () => void;
}

/** Keeps an element at what happens in the hall while it is on the page, and knows whether that is so. */
export class LiveController implements ReactiveController {
  /** How contact stands; `idle` while there is nothing to listen to. */
  state: LiveState['state'] | 'idle' = 'idle';
  /** Since when: of `reconnecting` the last sign of life, for a line such as "lost contact since 10:42". */
  since: Date = new Date();
  /** Why the hall refuses the topics. */
  error: Error | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: LiveOptions;
  #hall: HallCore | undefined;
  #topics = '';
  #connected = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: LiveOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether what stands on the screen may be old. */
  get isLost(): boolean {
    return this.state === 'reconnecting' || this.state === 'closed' || (this.state === 'connecting' && Date.now() - +this.since > patience - 100);
  }

  hostUpdated(): void {
    // An element that was taken out may still finish an update.
    if (!this.#connected) return;
    const hall = this.#client();
    const topics = [...new Set(this.#options.topics())].sort().join();
    if (hall === this.#hall && topics === this.#topics) return;
    this.#end();
    if (hall && topics) this.#begin(hall, topics);
  }

  hostConnected(): void {
    this.#connected = true;
    // Back on the page, where an update need not follow.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#end();
  }

  #begin(hall: HallCore, topics: string): void {
    this.#hall = hall;
    this.#topics = topics;
    this.#waiting = setTimeout(() => this.#host.requestUpdate(), patience);
    const isMine = (): boolean => this.#topics === topics && this.#hall === hall;
    // At once where the line is here already: between two sets of topics nothing may be missed.
    if (line) {
      this.#stop = this.#listen(hall.use(line), topics, isMine);
      return;
    }
    let stop: (() => void) | undefined;
    let ended = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    this.#stop = () => {
      ended = true;
      clearTimeout(again);
      stop?.();
    };
    const fetchLine = (): void => {
      import('./live-events.ts').then(
        ({ EventsResource }) => {
          line = EventsResource;
          if (!ended) stop = this.#listen(hall.use(EventsResource), topics, isMine);
        },
        () => {
          // Contact lost before the line itself was here: a screen goes on trying, as the line would.
          if (ended) return;
          if (this.state !== 'reconnecting') this.#tell({ state: 'reconnecting', since: new Date() });
          again = setTimeout(fetchLine, Math.random() * refetch);
        },
      );
    };
    fetchLine();
  }

  #listen(events: EventsResource, topics: string, isMine: () => boolean): () => void {
    let fresh = true;
    return events.subscribe(topics.split(','), (event) => {
      if (event.type === 'hall.reset') this.#options.onRefresh?.();
      else this.#options.onEvent(event);
    }, {
      onState: (state) => {
        if (!isMine()) return;
        this.#tell(state);
        if (state.state === 'live' && fresh) this.#options.onRefresh?.();
        fresh &&= state.state !== 'live';
      },
    });
  }

  #tell({ state, since, error }: LiveState): void {
    Object.assign(this, { state, since, error });
    this.#host.requestUpdate();
  }

  #end(): void {
    clearTimeout(this.#waiting);
    const stop = this.#stop;
    // Forgotten first: its end is no news for the element.
    this.#stop = this.#hall = undefined;
    this.#topics = '';
    stop?.();
    if (this.state === 'idle') return;
    Object.assign(this, { state: 'idle', since: new Date(), error: undefined });
    this.#host.requestUpdate();
  }

  #client(): HallCore | undefined {
    try {
      return this.#options.hall();
    } catch {
      // An element without a key tells so where it asks for its data.
      return undefined;
    }
  }
}
