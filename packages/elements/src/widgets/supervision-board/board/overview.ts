import { SupervisionResource } from '@hallkit/client/resources';
import type { SupervisionOverview } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController } from 'lit';
import { hallIdOf } from '../../../controllers/hall-scope.ts';
import { LiveController } from '../../../controllers/live.ts';
import type { BoardHost } from './part.ts';

/** After an event the numbers are read once more, not sooner than this, in milliseconds. */
const settle = 800;

/** Cards, load and delays in numbers, live. */
export class Overview implements ReactiveController {
  value: SupervisionOverview | undefined;
  /** Told where something has happened, or everything has to be read again. */
  onNews: (() => void) | undefined;
  readonly live: LiveController;
  readonly #host: BoardHost;
  readonly #load: Task<readonly unknown[], void>;
  #again: ReturnType<typeof setTimeout> | undefined;
  #hallId: string | undefined;

  constructor(host: BoardHost) {
    const { element, session } = host;
    this.#host = host;
    element.addController(this);
    this.#load = new Task(element, {
      args: () => [session.staff?.id, element.hallId, ...host.configured()] as const,
      task: async ([staffId], { signal }) => (staffId === undefined ? undefined : this.#read(signal)),
    });
    this.live = new LiveController(element, {
      hall: () => (session.staff ? session.client : undefined),
      topics: () => (this.#hallId === undefined ? [] : [`supervision.${this.#hallId}`]),
      onEvent: () => this.#news(),
      onRefresh: () => this.#news(),
    });
  }

  /** Why the numbers are not known, or not known any more. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    if (this.#host.session.staff) void this.#load.run();
  }

  /** Nothing of one person stays for the next. */
  forget(): void {
    this.value = undefined;
  }

  /** The hall that is watched. */
  async hallId(): Promise<string> {
    const { element, session } = this.#host;
    return (this.#hallId = element.hallId ?? session.staff?.hallId ?? (await hallIdOf(session.client, undefined)));
  }

  #news(): void {
    this.#again ??= setTimeout(() => {
      this.refresh();
      this.onNews?.();
    }, settle);
  }

  async #read(signal: AbortSignal): Promise<void> {
    const now = await this.#host.session.client.use(SupervisionResource).overview(await this.hallId(), { signal });
    signal.throwIfAborted();
    this.value = now;
  }
}
