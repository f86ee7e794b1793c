import type { HallCore } from '@hallkit/client/core';
import { MattersResource, ScenariosResource } from '@hallkit/client/resources';
import type { LocalizedText, Mandate, ScenarioSummary } from '@hallkit/contract';

/** What mandates are for, by name. */
export class ScopeNames {
  /** All of the hall; undefined until they are read. */
  scenarios: readonly ScenarioSummary[] | undefined;
  readonly #client: () => HallCore;
  readonly #matters = new Map<string, LocalizedText>();

  constructor(client: () => HallCore) {
    this.#client = client;
  }

  /** Reads what is not known yet; a matter that the hall no longer has keeps its id. */
  async load(mandates: readonly Mandate[]): Promise<void> {
    const client = this.#client();
    const all: ScenarioSummary[] = [];
    if (!this.scenarios) {
      for await (const scenario of client.use(ScenariosResource).iterate({ limit: 100 })) all.push(scenario);
      this.scenarios ??= all;
    }
    const odd = [...new Set(mandates.flatMap(({ matterIds }) => matterIds))].filter((id) => !this.#matters.has(id));
    await Promise.all(odd.map((id) => client.use(MattersResource).get(id).then(({ name }) => this.#matters.set(id, name), () => undefined)));
  }

  /** Nothing for a mandate for everything. */
  of({ scenarioIds, matterIds }: Mandate): LocalizedText[] {
    const named = (id: string, name: LocalizedText | undefined): LocalizedText => name ?? { zh: id, en: id };
    return [...scenarioIds.map((id) => named(id, this.scenarios?.find((scenario) => scenario.id === id)?.name)), ...matterIds.map((id) => named(id, this.#matters.get(id)))];
  }
}
