import type { HallCore } from '@hallkit/client/core';
import type { Site } from '@hallkit/contract';
import { initialState, Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HallConfiguration, Routing } from '../../config/options.ts';
import { RoutingController } from '../../controllers/routing.ts';
import type { RoutingHost } from '../../controllers/routing.ts';
import { siteOf } from '../../controllers/site.ts';
import { emptyState, parameterNames, parametersOf, stateOf } from './finder-state.ts';
import type { Filters, FinderState } from './finder-state.ts';
import { MatterSource } from './matter-source.ts';
import type { Results } from './matter-source.ts';

/** The element around it. */
export interface FinderHost extends ReactiveControllerHost {
  readonly configuration: HallConfiguration;
  /** What the page has bound the finder to. */
  readonly bound: Filters;
  /** The page may change these two at any time. */
  query: string | null | undefined;
  matter: string | null | undefined;
}

/** What the finder shows: asked for by the visitor, the address or the page; answered by the hall. */
export class FinderController implements ReactiveController, RoutingHost {
  state: FinderState = emptyState;
  /** What the key stands for, once the hall has said so. */
  site: Site | undefined;
  readonly results: Task<readonly unknown[], Results>;
  readonly routes: RoutingController;
  readonly parameterNames: readonly string[] = parameterNames;
  readonly #host: FinderHost;
  readonly #client: () => HallCore;
  #source: { readonly id: readonly unknown[]; readonly value: MatterSource } | undefined;
  #asked: readonly unknown[] = [];
  #attempt = 0;
  #routed = false;

  constructor(host: FinderHost, client: () => HallCore) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
    this.routes = new RoutingController(this);
    this.results = new Task(host, {
      args: () => (this.#asked = this.#question()),
      task: async (question, { signal }) => (question.length === 0 ? initialState : this.#answer(signal)),
    });
  }

  get routing(): Routing {
    return this.#host.configuration.routing ?? 'none';
  }

  /** Chosen filters and those the finder is bound to. */
  get filters(): Filters {
    return { ...this.state.filters, ...this.#host.bound };
  }

  /** Where answers come from; another hall, department or region is another source. */
  get source(): MatterSource {
    const { siteKey, baseUrl, fetch } = this.#host.configuration;
    const { bound } = this.#host;
    const id = [siteKey, baseUrl, fetch, JSON.stringify(bound)];
    if (!this.#source || this.#source.id.some((part, at) => part !== id[at])) {
      this.#source = { id, value: new MatterSource(this.#client, bound) };
      this.site = undefined;
    }
    return this.#source.value;
  }

  addController(controller: ReactiveController): void {
    this.#host.addController(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#host.removeController(controller);
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  get updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  hostConnected(): void {
    window.addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#online);
    this.#routed = false;
  }

  /** Before the results are asked for: what the page and the address say. */
  hostUpdate(): void {
    // An attribute that is taken away leaves null behind.
    const query = this.#host.query || '';
    const matter = this.#host.matter || undefined;
    if (query !== this.state.query) this.state = { ...this.state, query, page: 0 };
    if (matter !== this.state.matter) this.state = { ...this.state, matter };
    if (this.#routed || !this.routes.active) return;
    this.#routed = true;
    const parameters = this.routes.read();
    if (parameters && parameterNames.some((name) => parameters.has(name))) this.#set(stateOf(parameters));
  }

  /** The visitor goes somewhere: the address follows. */
  go(change: Partial<FinderState>): void {
    const state = { ...this.state, ...change };
    // From a guide back to where it was opened from: not one more step.
    if (this.state.matter !== undefined && state.matter === undefined && this.routes.back(parametersOf(state))) return;
    this.#set(state);
    this.routes.push(parametersOf(state));
  }

  onAddress(parameters: URLSearchParams): void {
    this.#set(stateOf(parameters));
  }

  /** Asks once more. */
  again(): void {
    this.#attempt += 1;
    this.#host.requestUpdate();
  }

  /** When the answer to what is asked now has been drawn; also where it is a failure. */
  async settled(): Promise<void> {
    await this.#host.updateComplete;
    await this.results.taskComplete.then(undefined, () => undefined);
    await this.#host.updateComplete;
  }

  #set(state: FinderState): void {
    this.state = state;
    this.#host.query = state.query;
    this.#host.matter = state.matter;
    this.#host.requestUpdate();
  }

  /** The results stay as they are while a guide is open. */
  #question(): readonly unknown[] {
    const { query, page, matter } = this.state;
    if (matter !== undefined) return this.#asked;
    const { siteKey, baseUrl, fetch } = this.#host.configuration;
    return [siteKey, baseUrl, fetch, query, JSON.stringify(this.filters), page, this.#attempt];
  }

  async #answer(signal: AbortSignal): Promise<Results> {
    const { query, page } = this.state;
    const { source } = this;
    const client = this.#client();
    const [results, site] = await Promise.all([
      source.list({ query, filters: this.filters, page }, signal),
      // Without it the national line stands in for the hall's own, and rows are no links; the list tells of a failure.
      this.site ?? siteOf(client).catch(() => undefined),
    ]);
    this.site = site;
    return results;
  }

  readonly #online = (): void => {
    if (this.results.value?.offline || this.results.error !== undefined) this.again();
  };
}
