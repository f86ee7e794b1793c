import type { HallCore, HallEvent } from '@hallkit/client/core';
import { NoticesResource } from '@hallkit/client/resources';
import type { Board, BoardCase, BoardCredit, BoardNotice } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ClockController } from '../../../controllers/clock.ts';
import { ConnectionController } from '../../../controllers/connection.ts';
import { hallIdOf } from '../../../controllers/hall-scope.ts';
import { LiveController } from '../../../controllers/live.ts';
import type { Contact } from '../../../ui/live-line.ts';
import { Strip } from './strip.ts';
import type { StripOptions } from './strip.ts';

/** Whose board, by which client, and how it turns. */
export interface LedChoice extends Pick<StripOptions, 'seconds' | 'english'> {
  readonly client: () => HallCore;
  readonly hallId: () => string | undefined;
  readonly configured: () => readonly unknown[];
}

/** The strips of a board, by what they show. */
export interface LedStrips {
  readonly notices: Strip<BoardNotice>;
  readonly cases: Strip<BoardCase>;
  readonly credit: Strip<BoardCredit>;
  readonly convenience: Strip<BoardNotice>;
}

/** What a strip can show. */
export type LedSection = keyof LedStrips;

/** Cases that are remembered. */
const remembered = 30;
/** The whole board is asked for once in so many milliseconds at most, however much is published. */
const rarely = 5000;
/** Boards of a hall must not all ask in the same moment. */
const spread = 1000;
/** A board that runs for months asks again now and then, whatever it heard. */
const seldom = 10 * 60_000;
/** Nobody stands before a board to press "again". */
const retry = 10_000;

const isSound = (one: BoardCase | undefined): one is BoardCase => typeof one?.caseNo === 'string' && typeof one.stateText?.zh === 'string' && typeof one.matter?.zh === 'string' && typeof one.at === 'string';

/** What an LED board shows, live: read whole when something is published, moved cases straight from what is told of them. */
export class LedBoard implements ReactiveController {
  readonly strips: LedStrips;
  readonly live: LiveController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: Task<readonly unknown[], Board>;
  #board: Board | undefined;
  #readAt = 0;
  /** The last state of each case that moved, the newest last. */
  #moved = new Map<string, BoardCase>();
  #again: ReturnType<typeof setTimeout> | undefined;
  #seldom: ReturnType<typeof setInterval> | undefined;
  /** Other sizes make other pages. */
  readonly #sizes = new ResizeObserver(() => this.#host.requestUpdate());
  #focused = false;
  #stopped: boolean | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, choice: LedChoice) {
    this.#host = host;
    const options: StripOptions = { seconds: choice.seconds, english: choice.english, held: () => this.held, onTurn: () => host.requestUpdate() };
    this.strips = { notices: new Strip(({ id }) => id, options), cases: new Strip(({ caseNo }) => caseNo, options), credit: new Strip(({ id }) => id, options), convenience: new Strip(({ id }) => id, options) };
    this.#read = new Task(host, {
      args: () => [choice.hallId(), ...choice.configured()],
      task: async (_, { signal }) => choice.client().use(NoticesResource).board(await hallIdOf(choice.client(), choice.hallId()), { signal }),
      onComplete: (board) => this.#take(board),
      onError: () => this.#ask(retry),
    });
    this.live = new LiveController(host, {
      hall: () => choice.client(),
      topics: () => (this.#board ? [`hall.${this.#board.hallId}`] : []),
      onEvent: (event) => this.#hear(event),
      onRefresh: () => this.refresh(),
    });
    new ConnectionController(host, () => this.refresh());
    new ClockController(host);
    host.addController(this);
  }

  /** Undefined before it is known. */
  get board(): Board | undefined {
    return this.#board;
  }

  /** Why it is not known. */
  get error(): unknown {
    return this.#read.status === TaskStatus.ERROR ? this.#read.error : undefined;
  }

  /** Whether what is shown may be old, and since when. */
  get contact(): Contact {
    return !this.live.isLost && this.error !== undefined ? { isLost: true, since: new Date(this.#readAt) } : this.live;
  }

  /** Whether the pages stand still: somebody is at it by keyboard, or has stopped it. */
  get held(): boolean {
    return this.#stopped ?? this.#focused;
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
    this.#seldom = setInterval(() => this.refresh(), seldom * (1 + Math.random() / 4));
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    clearInterval(this.#seldom);
    clearTimeout(this.#again);
    this.#again = undefined;
    for (const strip of Object.values(this.strips)) strip.stop();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const motion = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const place of this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.pages') ?? []) this.strips[place.dataset['section'] as LedSection].settle(place, motion);
  }

  /** Asks the hall again, and keeps what is shown meanwhile. */
  refresh(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    void this.#read.run();
  }

  /** Stops the pages, or lets them go on. */
  toggle(): void {
    this.#hold(this.#focused, !this.held);
  }

  focus(focused: boolean): void {
    this.#hold(focused, this.#stopped || undefined);
  }

  /** Turns every strip by hand. */
  turn(by: number): void {
    for (const strip of Object.values(this.strips)) strip.turn(by);
  }

  #hold(focused: boolean, stopped: boolean | undefined): void {
    this.#focused = focused;
    this.#stopped = stopped;
    if (!this.held) for (const strip of Object.values(this.strips)) strip.resume();
    this.#host.requestUpdate();
  }

  #take(board: Board): void {
    this.#board = board;
    this.#readAt = Date.now();
    this.strips.notices.give(board.notices);
    this.strips.credit.give(board.credit);
    this.strips.convenience.give(board.convenience);
    const told = this.#moved;
    this.#moved = new Map();
    // What was told while the board was on its way may be newer than it.
    this.#move([...board.cases].reverse());
    this.#move([...told.values()].filter(({ caseNo, at }) => at > (this.#moved.get(caseNo)?.at ?? board.readAt)));
  }

  #move(cases: readonly BoardCase[]): void {
    for (const one of cases.filter(isSound)) {
      this.#moved.delete(one.caseNo);
      this.#moved.set(one.caseNo, one);
    }
    for (const caseNo of this.#moved.keys()) {
      if (this.#moved.size <= remembered) break;
      this.#moved.delete(caseNo);
    }
    this.strips.cases.give([...this.#moved.values()].reverse());
  }

  #hear(event: HallEvent): void {
    if (event.type === 'cases.moved') this.#move(event.data?.cases ?? []);
    if (event.type === 'notices.withdrawn') {
      const gone = new Set(event.data?.notices?.map(({ id }) => id));
      for (const strip of [this.strips.notices, this.strips.convenience, this.strips.credit]) strip.drop(gone);
    }
    if (event.type === 'notices.published' || event.type === 'notices.withdrawn' || event.type === 'decisions.published') this.#ask(Math.max(0, this.#readAt + rarely - Date.now()));
  }

  #ask(delay: number): void {
    if (this.#host.isConnected) this.#again ??= setTimeout(() => this.refresh(), delay + Math.random() * spread);
  }
}
