import type { HallCore, HallEvent } from '@hallkit/client/core';
import { DesksResource } from '@hallkit/client/resources';
import type { Desk, DeskTicket } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ConnectionController } from './connection.ts';
import { hallIdOf } from './hall-scope.ts';
import { LiveController } from './live.ts';
import { isTicketEvent } from './queue-events.ts';
import { isSoundDesk, soundOnly } from './sound.ts';

/** Which desks, and by which client. */
export interface DeskChoice {
  /** Throws where nobody set the element up. */
  readonly client: () => HallCore;
  readonly hallId: string | undefined;
  readonly zone: string | undefined;
  /** One desk alone. */
  readonly deskId: string | undefined;
  /** What makes it ask again: key, address, language. */
  readonly configured: readonly unknown[];
}

/** After a change at a desk it is asked for once more, for who sits there now; in milliseconds. */
const settle = 3000;
/** Screens of a hall must not all ask in the same moment. */
const spread = 2000;
/** A screen that runs for months asks again now and then, whatever it heard. */
const seldom = 10 * 60_000;

/** A desk as an event leaves it. */
export function deskWithEvent(desk: Desk, event: HallEvent): Desk {
  if (event.type === 'desk.changed') {
    if (typeof event.data?.state !== 'string') return desk;
    const { deskId, state, number } = event.data;
    return deskId === desk.id ? { ...desk, state, since: state === desk.state ? desk.since : event.at, current: number === null ? null : desk.current } : desk;
  }
  if (!isTicketEvent(event) || event.data.deskId !== desk.id) return desk;
  const { number, recalls } = event.data;
  const before = desk.current?.number === number ? desk.current : null;
  const current = (state: DeskTicket['state'], count: number): DeskTicket => ({ number, state, calledAt: before?.calledAt ?? event.at, recalls: count });
  switch (event.type) {
    case 'ticket.called': return { ...desk, current: current('called', 0) };
    case 'ticket.recalled': return { ...desk, current: current('called', recalls ?? (before?.recalls ?? 0) + 1) };
    case 'ticket.serving': return { ...desk, current: current('serving', before?.recalls ?? 0) };
    // Finished, set aside, sent on, not there: the desk is free, unless it has called another one meanwhile.
    default: return before ? { ...desk, current: null } : desk;
  }
}

/** The desks of a hall or a zone, or one desk, live. */
export class DesksController implements ReactiveController {
  /** Told of each event after it has been taken in. */
  onEvent: ((event: HallEvent) => void) | undefined;
  readonly live: LiveController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: Task<readonly unknown[], readonly Desk[]>;
  #desks: readonly Desk[] | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #seldom: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, choice: () => DeskChoice) {
    this.#host = host;
    host.addController(this);
    new ConnectionController(host, () => this.refresh());
    this.#load = new Task(host, {
      args: () => {
        const { hallId, zone, deskId, configured } = choice();
        return [hallId, zone, deskId, ...configured];
      },
      task: async (_, { signal }) => {
        const { client, hallId, zone, deskId } = choice();
        const desks = client().use(DesksResource);
        if (deskId) return [await desks.get(deskId, { signal })];
        return soundOnly((await desks.list(await hallIdOf(client(), hallId), { limit: 100, ...(zone ? { zone } : {}) }, { signal })).data, isSoundDesk);
      },
      onComplete: (desks) => (this.#desks = desks),
    });
    this.live = new LiveController(host, {
      hall: () => choice().client(),
      topics: () => (this.#desks ?? []).map(({ id }) => `desk.${id}`),
      onEvent: (event) => this.#take(event),
      onRefresh: () => this.refresh(),
    });
  }

  /** In the order of the hall; undefined before they are known. */
  get desks(): readonly Desk[] | undefined {
    return this.#desks;
  }

  /** Why they are not known, or not known any more. */
  get error(): unknown {
    return this.#load.status === TaskStatus.ERROR ? this.#load.error : undefined;
  }

  hostConnected(): void {
    this.#seldom = setInterval(() => this.refresh(), seldom * (1 + Math.random() / 4));
  }

  hostDisconnected(): void {
    clearInterval(this.#seldom);
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    void this.#load.run();
  }

  #take(event: HallEvent): void {
    this.#desks = this.#desks?.map((desk) => deskWithEvent(desk, event));
    if (event.type === 'desk.changed') this.#again ??= setTimeout(() => this.refresh(), settle + Math.random() * spread);
    this.onEvent?.(event);
    this.#host.requestUpdate();
  }
}
