import type { HallCore } from '@hallkit/client/core';
import { IdentityResource, PlansResource } from '@hallkit/client/resources';
import type { Mandate } from '@hallkit/contract';
import { told } from './needed-level.ts';
import type { Wish } from './needed-level.ts';

/** What one applies for, as a mandate names it. */
export type Covered = Pick<Wish, 'scenarioId' | 'answers' | 'matterId'>;

/** Of another person and in force; those of firms come with the person. */
const isUsable = ({ direction, state, grantor }: Mandate): boolean => direction === 'received' && state === 'active' && grantor.kind === 'person';

/** Tells whether mandates hold for something: for all, by name, a scenario by all its matters, a matter by a scenario that has it. What that takes is asked once, and only where it counts. */
function covering(client: HallCore, { scenarioId, answers, matterId }: Covered): (mandate: Mandate) => Promise<boolean> {
  let matters: Promise<readonly (string | null)[]> | undefined;
  const planned = async (): Promise<readonly (string | null)[]> => (await client.use(PlansResource).get(scenarioId ?? '', told(answers))).matters.map((matter) => matter.matterId);
  return async ({ scenarioIds, matterIds }) => {
    if ((scenarioIds.length === 0 && matterIds.length === 0) || scenarioIds.includes(scenarioId ?? '') || matterIds.includes(matterId ?? '')) return true;
    if (scenarioId) {
      const all = matterIds.length > 0 ? await (matters ??= planned()) : [];
      return all.length > 0 && all.every((id) => id !== null && matterIds.includes(id));
    }
    const named = await Promise.all(scenarioIds.map(async (id) => (await client.scenarios.get(id)).matters.some((matter) => matter.matterId === matterId)));
    return named.includes(true);
  };
}

/** Mandates that somebody has received from other people, read once for whoever is signed in. */
export class ReceivedMandates {
  /** Why they cannot be told. */
  error: unknown;
  readonly #client: () => HallCore;
  readonly #changed: () => void;
  /** By whom, and for what. */
  #asked: string | undefined;
  #wish: Covered = { scenarioId: undefined, answers: undefined, matterId: undefined };
  #rows: readonly Mandate[] | undefined;
  #reading: Promise<void> | undefined;

  constructor(client: () => HallCore, changed: () => void) {
    this.#client = client;
    this.#changed = changed;
  }

  /** Those that hold for something; undefined while they are read. Somebody else's are never told. */
  of(who: string, wish: Covered): readonly Mandate[] | undefined {
    const asked = [who, wish.scenarioId, wish.answers, wish.matterId].join(' ');
    if (asked !== this.#asked) {
      [this.#asked, this.#wish] = [asked, wish];
      this.retry();
    }
    return this.#rows;
  }

  /** Reads them anew. */
  retry(): void {
    this.#rows = this.error = undefined;
    this.#reading = this.#read(this.#asked);
  }

  /** Done once they are read, or cannot be. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  async #read(asked: string | undefined): Promise<void> {
    const rows: Mandate[] = [];
    let error: unknown;
    try {
      const covers = covering(this.#client(), this.#wish);
      for await (const mandate of this.#client().use(IdentityResource).iterateMandates({ limit: 100 })) if (isUsable(mandate) && (await covers(mandate))) rows.push(mandate);
    } catch (failure) {
      error = failure;
    }
    if (asked !== this.#asked) return;
    // Without them one can still apply for oneself.
    [this.#rows, this.error] = [rows, error];
    this.#changed();
  }
}
