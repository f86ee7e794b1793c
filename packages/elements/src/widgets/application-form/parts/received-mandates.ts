import type { HallCore } from '@hallkit/client/core';
import { IdentityResource } from '@hallkit/client/resources';
import type { Mandate } from '@hallkit/contract';

/** What one applies for, as a mandate names it. */
export interface Covered {
  readonly scenarioId: string | undefined;
  readonly matterId: string | undefined;
}

/** Whether a mandate of another person may be used for that; those of firms come with the person. */
const covers = ({ direction, state, grantor, scenarioIds, matterIds }: Mandate, { scenarioId, matterId }: Covered): boolean =>
  direction === 'received' && state === 'active' && grantor.kind === 'person' && ((scenarioIds.length === 0 && matterIds.length === 0) || scenarioIds.includes(scenarioId ?? '') || matterIds.includes(matterId ?? ''));

/** Mandates that somebody has received from other people, read once for whoever is signed in. */
export class ReceivedMandates {
  /** Why they cannot be told. */
  error: unknown;
  readonly #client: () => HallCore;
  readonly #changed: () => void;
  #who: string | undefined;
  #rows: readonly Mandate[] | undefined;
  #reading: Promise<void> | undefined;

  constructor(client: () => HallCore, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  /** Those that hold for something; undefined while they are read. Somebody else's are never told. */
  of(who: string, wish: Covered): readonly Mandate[] | undefined {
    if (who !== this.#who) {
      this.#who = who;
      this.retry();
    }
    return this.#rows?.filter((mandate) => covers(mandate, wish));
  }

  /** Reads them anew. */
  retry(): void {
    this.#rows = this.error = undefined;
    this.#reading = this.#read(this.#who);
  }

  /** Done once they are read, or cannot be. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  async #read(who: string | undefined): Promise<void> {
    const rows: Mandate[] = [];
    let error: unknown;
    try {
      for await (const mandate of this.#client().use(IdentityResource).iterateMandates({ limit: 100 })) rows.push(mandate);
    } catch (failure) {
      error = failure;
    }
    if (who !== this.#who) return;
    // Without them one can still apply for oneself.
    [this.#rows, this.error] = [rows, error];
    this.#changed();
  }
}
