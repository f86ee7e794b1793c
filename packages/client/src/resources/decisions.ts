import type { PublishedDecision, PublishedDecisionList } from '@hallkit/contract';
import type { CallOptions, IterateOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Results made public, without identity numbers. */
export class DecisionsResource extends Resource {
  /**
   * Finds published decisions, the newest first.
   *
   * @example const { data, total } = await hall.decisions.list('dezhou', { q: '餐饮', from: '2026-11-01' });
   */
  list(hallId: string, query?: QueryOf<'listDecisions'>, options?: CallOptions): Promise<Page<PublishedDecisionList>> {
    return this.page(['halls', hallId, 'decisions'], query, options);
  }

  /** Goes through the published decisions one by one, over all pages. */
  iterate(hallId: string, query?: QueryOf<'listDecisions'>, options?: IterateOptions): AsyncGenerator<PublishedDecision, void, undefined> {
    return this.rows(['halls', hallId, 'decisions'], query, options);
  }

  /**
   * One published decision.
   *
   * @throws HallNotFoundError `decision.not-found`.
   */
  get(decisionId: string, options?: CallOptions): Promise<PublishedDecision> {
    return this.transport.send(['decisions', decisionId], { options });
  }

  /** What the same filters find as a CSV file, 10,000 rows at most. */
  export(hallId: string, query?: QueryOf<'exportDecisions'>, options?: CallOptions): Promise<Blob> {
    return this.transport.send(['halls', hallId, 'decisions', 'export'], { query, options, file: true });
  }
}
