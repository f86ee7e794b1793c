import type { HallCore } from '@hallkit/client/core';
import type { MatterSummary } from '@hallkit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { queryOf } from './finder-state.ts';
import type { Filters } from './finder-state.ts';
import type { MatterSource } from './matter-source.ts';

/** The most that are offered while one types. */
const most = 7;

/** Milliseconds without a key before the hall is asked. */
const pause = 160;

/** What is offered for a text. */
export interface SuggestionList {
  readonly query: string;
  readonly rows: readonly MatterSummary[];
  readonly total: number;
  readonly confident: boolean;
}

/** Where suggestions come from. */
export interface SuggestionSource {
  readonly client: HallCore;
  readonly source: MatterSource;
  readonly filters: Filters;
}

/** Matters for what is being typed: at once from the index in this page, else from the hall, one call at a time. */
export class Suggestions implements ReactiveController {
  value: SuggestionList | undefined;
  readonly #host: ReactiveControllerHost;
  #call: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Nothing is offered, nothing on its way. */
  clear(): void {
    this.#call?.abort();
    this.#set(undefined);
  }

  ask(text: string, { client, source, filters }: SuggestionSource): void {
    this.#call?.abort();
    const query = text.trim().slice(0, 200);
    if (query === '') return this.#set(undefined);
    const found = source.suggest(query, filters, most);
    if (found) return this.#set({ query, ...found });
    const call = (this.#call = new AbortController());
    setTimeout(() => void this.#ask(query, client, filters, call.signal), pause);
    return undefined;
  }

  async #ask(query: string, client: HallCore, filters: Filters, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      const { data, total, confident } = await client.matters.list({ ...queryOf(filters), q: query, limit: most, group: 'matter' }, { signal });
      this.#set({ query, rows: data, total, confident });
    } catch {
      // Offers are a convenience: whoever presses Enter is told what is wrong.
      if (!signal.aborted) this.#set(undefined);
    }
  }

  #set(value: SuggestionList | undefined): void {
    this.value = value;
    this.#host.requestUpdate();
  }
}
