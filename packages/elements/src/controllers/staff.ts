import type { HallCore } from '@hallkit/client/core';
import { SessionsResource } from '@hallkit/client/resources';
import type { Staff } from '@hallkit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HallConfiguration } from '../config/options.ts';

/** Who of the staff is signed in on this page with one key at one hall. */
interface SignedIn {
  staff: Staff | undefined;
  token: string | undefined;
  /** Whether somebody was signed in before, and the hall ended it. */
  expired: boolean;
  /** Clients that carry the person, by those that do not. */
  readonly clients: WeakMap<HallCore, HallCore>;
  readonly hosts: Set<ReactiveControllerHost>;
}

const pages = new Map<string, SignedIn>();

/**
 * Who of the staff works here, one for all elements of the page with the same key and address: whoever signs in at the console
 * has their cases open too. The token lives in memory only: a reload asks for the password again, and nothing is left on the
 * machine (field habit: no secret in an address or in storage).
 */
export class StaffController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => HallCore;
  readonly #configuration: () => HallConfiguration;
  /** Where the element was told of last: its key may come late or change. */
  #at: SignedIn | undefined;
  #connected = false;

  /** @param client - The client of the element; where the page gives it a token (`getToken`), that person works here. */
  constructor(host: ReactiveControllerHost, client: () => HallCore, configuration: () => HallConfiguration) {
    this.#host = host;
    this.#client = client;
    this.#configuration = configuration;
    host.addController(this);
  }

  /** Undefined for nobody. */
  get staff(): Staff | undefined {
    return this.#page.staff;
  }

  /** Whether somebody was signed in before and is no more, without having signed out. */
  get expired(): boolean {
    return this.#page.expired;
  }

  /** The client that carries the person; that of the element while nobody is signed in. */
  get client(): HallCore {
    const from = this.#client();
    const page = this.#page;
    if (page.token === undefined) return from;
    const known = page.clients.get(from) ?? from.withOptions({ getToken: () => page.token });
    page.clients.set(from, known);
    return known;
  }

  hostUpdate(): void {
    // Not when it is connected: the key may come by a provider that wakes up after the element.
    const page = this.#page;
    if (this.#at !== page) this.#at?.hosts.delete(this.#host);
    this.#at = page;
    // An element is drawn once more after it was taken away: those that are gone are told nothing, and not kept.
    if (this.#connected) page.hosts.add(this.#host);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#at?.hosts.add(this.#host);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#at?.hosts.delete(this.#host);
  }

  /** Takes up the person of the page's own token, if it has one. */
  async adopt(): Promise<void> {
    const page = this.#page;
    if (page.staff || !this.#configuration().getToken) return;
    const session = await this.#client().use(SessionsResource).current().catch(() => undefined);
    if (session) become(page, session.staff, undefined);
  }

  /** @throws HallAccessError `session.refused`; HallRateLimitError `session.locked`. */
  async signIn(staffNo: string, password: string): Promise<void> {
    const page = this.#page;
    const { token, staff } = await this.#client().use(SessionsResource).create({ staffNo, password });
    become(page, staff, token);
  }

  /** Whether or not the hall hears it, nothing of it is left here. */
  async signOut(): Promise<void> {
    await this.client.use(SessionsResource).end().catch(() => undefined);
    this.forget(false);
  }

  /** @param expired - It ended by itself. */
  forget(expired: boolean): void {
    become(this.#page, undefined, undefined, expired);
  }

  get #page(): SignedIn {
    const { siteKey = '', baseUrl = '' } = this.#configuration();
    const name = `${siteKey} ${baseUrl}`;
    const page = pages.get(name) ?? { staff: undefined, token: undefined, expired: false, clients: new WeakMap(), hosts: new Set() };
    pages.set(name, page);
    return page;
  }
}

function become(page: SignedIn, staff: Staff | undefined, token: string | undefined, expired = false): void {
  Object.assign(page, { staff, token, expired });
  for (const host of page.hosts) host.requestUpdate();
}
