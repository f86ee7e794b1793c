import type { HallCore } from '@hallkit/client/core';
import { isHallError } from '@hallkit/client/core';
import { SessionsResource } from '@hallkit/client/resources';
import type { Staff } from '@hallkit/contract';
import type { ReactiveControllerHost } from 'lit';

/** Whether a call failed because nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean => isHallError(error, 'HallAccessError') && (error.code === 'session.expired' || error.code === 'person.required');

/**
 * Who is signed in at a console. The token lives in memory only: a reload asks for the password again, and nothing is left
 * on the machine (field habit: no secret in an address or in storage).
 */
export class ConsoleSession {
  staff: Staff | undefined;
  /** Whether somebody was signed in before and is no more. */
  expired = false;
  readonly #host: ReactiveControllerHost;
  readonly #client: () => HallCore;
  #token: string | undefined;
  #signedIn: { readonly from: HallCore; readonly client: HallCore } | undefined;

  /** @param client - The client of the page; where it has a token of its own, that person works here. */
  constructor(host: ReactiveControllerHost, client: () => HallCore) {
    this.#host = host;
    this.#client = client;
  }

  /** The client that carries the person. */
  get client(): HallCore {
    const from = this.#client();
    if (this.#token === undefined) return from;
    if (this.#signedIn?.from !== from) this.#signedIn = { from, client: from.withOptions({ getToken: () => this.#token }) };
    return this.#signedIn.client;
  }

  /** Takes up the person of the page's own token, if it has one. */
  async adopt(): Promise<void> {
    if (this.staff) return;
    const session = await this.#client().use(SessionsResource).current().catch(() => undefined);
    if (session) this.#become(session.staff);
  }

  /** @throws HallAccessError `session.refused`; HallRateLimitError `session.locked`. */
  async signIn(staffNo: string, password: string): Promise<void> {
    const { token, staff } = await this.#client().use(SessionsResource).create({ staffNo, password });
    this.#token = token;
    this.#become(staff);
  }

  /** Whether or not the hall hears it, nothing of it is left here. */
  async signOut(): Promise<void> {
    await this.client.use(SessionsResource).end().catch(() => undefined);
    this.forget(false);
  }

  /** @param expired - It ended by itself. */
  forget(expired: boolean): void {
    this.staff = this.#token = this.#signedIn = undefined;
    this.expired = expired;
    this.#host.requestUpdate();
  }

  #become(staff: Staff): void {
    this.staff = staff;
    this.expired = false;
    this.#host.requestUpdate();
  }
}
