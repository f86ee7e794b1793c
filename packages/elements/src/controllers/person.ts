import type { HallCore } from '@hallkit/client/core';
import { IdentityResource, SessionsResource } from '@hallkit/client/resources';
import type { Person, PersonSessionRequest } from '@hallkit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HallConfiguration } from '../config/options.ts';

export { isSignedOut } from './signed-out.ts';

/** Who is signed in on this page with one key at one hall. */
interface SignedIn {
  person: Person | undefined;
  token: string | undefined;
  /** The only draft that may be touched, after a hand-off. */
  applicationId: string | null;
  /** Whether somebody was signed in before, and the hall ended it. */
  expired: boolean;
  /** Clients that carry the person, by those that do not. */
  readonly clients: WeakMap<HallCore, HallCore>;
  readonly hosts: Set<ReactiveControllerHost>;
  adopting: Promise<void> | undefined;
}

const pages = new Map<string, SignedIn>();

/**
 * Who is signed in, one for all elements of the page with the same key and address: whoever signs in at one is known to the
 * others. The token lives in memory only: a reload signs out, and nothing is left on a shared machine.
 */
export class PersonController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: () => HallCore;
  readonly #configuration: () => HallConfiguration;
  #connected = false;

  /** @param client - The client of the element; where the page gives it a token (`getToken`), that person is signed in. */
  constructor(host: ReactiveControllerHost, client: () => HallCore, configuration: () => HallConfiguration) {
    this.#host = host;
    this.#client = client;
    this.#configuration = configuration;
    host.addController(this);
  }

  /** Undefined for nobody. */
  get person(): Person | undefined {
    return this.#page.person;
  }

  /** The only draft this person may touch here; null for all that is theirs. */
  get applicationId(): string | null {
    return this.#page.applicationId;
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

  hostConnected(): void {
    this.#connected = true;
    this.#page.hosts.add(this.#host);
  }

  hostDisconnected(): void {
    this.#connected = false;
    for (const { hosts } of pages.values()) hosts.delete(this.#host);
  }

  hostUpdate(): void {
    // The key may come late, by a provider that wakes up after the element; and an element is drawn once more after it was taken away.
    if (this.#connected) this.#page.hosts.add(this.#host);
  }

  /** Takes up the person of the page's own token, if it has one; asks once. */
  async adopt(): Promise<void> {
    const page = this.#page;
    if (page.person || !this.#configuration().getToken) return;
    page.adopting ??= this.#client().use(IdentityResource).current().then((person) => this.#become(page, { person, token: undefined, applicationId: null }), () => undefined);
    await page.adopting;
  }

  /** @throws HallAccessError `session.refused`; HallRateLimitError `session.locked`. */
  async signIn(request: PersonSessionRequest): Promise<void> {
    this.#become(this.#page, await this.#client().use(IdentityResource).signIn(request));
  }

  /** Reads again what the hall knows of the person. */
  async refresh(): Promise<void> {
    const page = this.#page;
    const person = await this.client.use(IdentityResource).current();
    page.person = person;
    tell(page);
  }

  /** Whether or not the hall hears it, nothing of it is left here. */
  async signOut(): Promise<void> {
    await this.client.use(SessionsResource).end().catch(() => undefined);
    this.forget(false);
  }

  /** @param expired - It ended by itself. */
  forget(expired: boolean): void {
    const page = this.#page;
    page.person = page.token = page.adopting = undefined;
    page.applicationId = null;
    page.expired = expired;
    tell(page);
  }

  #become(page: SignedIn, { person, token, applicationId }: Pick<SignedIn, 'person' | 'token' | 'applicationId'>): void {
    Object.assign(page, { person, token, applicationId, expired: false });
    tell(page);
  }

  get #page(): SignedIn {
    const { siteKey = '', baseUrl = '' } = this.#configuration();
    const name = `${siteKey} ${baseUrl}`;
    const page = pages.get(name) ?? { person: undefined, token: undefined, applicationId: null, expired: false, clients: new WeakMap(), hosts: new Set(), adopting: undefined };
    pages.set(name, page);
    return page;
  }
}

function tell(page: SignedIn): void {
  for (const host of page.hosts) host.requestUpdate();
}
