import type { Scenario, ScenarioList, ScenarioSummary } from '@hallkit/contract';
import type { CallOptions, IterateOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Life and business events that take several matters. */
export class ScenariosResource extends Resource {
  /**
   * Finds scenarios by what people say, or lists them.
   *
   * @example const { data } = await hall.scenarios.list({ q: '开饭店' });
   */
  list(query?: QueryOf<'listScenarios'>, options?: CallOptions): Promise<Page<ScenarioList>> {
    return this.page(['scenarios'], query, options);
  }

  /** Goes through the scenarios one by one, over all pages. */
  iterate(query?: QueryOf<'listScenarios'>, options?: IterateOptions): AsyncGenerator<ScenarioSummary, void, undefined> {
    return this.rows(['scenarios'], query, options);
  }

  /**
   * One scenario: the matters it joins, the papers it takes, common questions.
   *
   * @throws HallNotFoundError when the key knows no such scenario.
   */
  get(scenarioId: string, options?: CallOptions): Promise<Scenario> {
    return this.transport.send(['scenarios', scenarioId], { options });
  }
}
