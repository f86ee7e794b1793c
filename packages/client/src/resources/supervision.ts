import type { Card, CardActionRequest, CardList, Figures, Oversight, OversightRequest, Snapshot, SnapshotKeys, SnapshotList, SnapshotRef, SupervisionOverview, SupervisionSettings, UrgeRequest } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** What was promised, and what became of it: warnings, yellow and red cards, public figures, signed snapshots. */
export class SupervisionResource extends Resource {
  /** For staff: cards, load and delays by department and desk. Live on topic `supervision.<hallId>`. */
  overview(hallId: string, options?: CallOptions): Promise<SupervisionOverview> {
    return this.transport.send(['halls', hallId, 'supervision'], { options });
  }

  /**
   * Lists warnings and cards for staff, the newest first; clerks see those of their own department.
   *
   * @example const { data, counts } = await hall.supervision.cards('dezhou', { level: 'red', state: 'open' });
   */
  cards(hallId: string, query?: QueryOf<'listCards'>, options?: CallOptions): Promise<Page<CardList>> {
    return this.page(['halls', hallId, 'cards'], query, options);
  }

  /** Goes through the cards one by one, over all pages. */
  iterateCards(hallId: string, query?: QueryOf<'listCards'>, options?: IterateOptions): AsyncGenerator<Card, void, undefined> {
    return this.rows(['halls', hallId, 'cards'], query, options);
  }

  /**
   * One card with its reply, its decision, and what the caller may do now.
   *
   * @throws HallNotFoundError `card.not-found`, also for a card of another department.
   */
  card(cardId: string, options?: CallOptions): Promise<Card> {
    return this.transport.send(['cards', cardId], { options });
  }

  /**
   * Replies to a card, or upholds or cancels it as a supervisor.
   *
   * @throws HallConflictError `card.changed`, `card.action`; HallAccessError `person.role`.
   * @example await hall.supervision.act(card.id, { version: card.version, action: 'reply', text: '现场核查改期，已与申请人商定。' });
   */
  act(cardId: string, request: CardActionRequest, options?: WriteOptions): Promise<Card> {
    return this.transport.send(['cards', cardId, 'actions'], { body: request, options });
  }

  /** As a supervisor: urges, supervises or escalates a case; the case itself stays as it is. */
  supervise(caseId: string, request: OversightRequest, options?: WriteOptions): Promise<Oversight> {
    return this.transport.send(['cases', caseId, 'oversight'], { body: request, options });
  }

  /**
   * As who follows an application: urges the department that has a case.
   *
   * @throws HallConflictError `urge.too-soon`, `urge.not-needed`.
   */
  urge(progressId: string, caseId: string, request: UrgeRequest = {}, options?: WriteOptions): Promise<Oversight> {
    return this.transport.send(['progress', progressId, 'cases', caseId, 'urge'], { body: request, options });
  }

  /** What breaking a rule means in this hall, and after how many working days. */
  settings(hallId: string, options?: CallOptions): Promise<SupervisionSettings> {
    return this.transport.send(['halls', hallId, 'supervision-settings'], { options });
  }

  /**
   * Sets them, as a supervisor; holds for what becomes due from now on.
   *
   * @throws HallConflictError `settings.changed` when somebody has saved since `version`.
   */
  saveSettings(hallId: string, settings: SupervisionSettings, options?: WriteOptions): Promise<SupervisionSettings> {
    return this.transport.send(['halls', hallId, 'supervision-settings'], { body: settings, options });
  }

  /**
   * Promise and deed per department, public; this month unless told.
   *
   * @example const { total, departments } = await hall.supervision.figures('dezhou', { from: '2026-11-01', to: '2026-11-30' });
   */
  figures(hallId: string, query?: QueryOf<'getFigures'>, options?: CallOptions): Promise<Figures> {
    return this.transport.send(['halls', hallId, 'figures'], { query, options });
  }

  /** Lists the days whose figures were signed, the newest first. */
  snapshots(hallId: string, query?: QueryOf<'listSnapshots'>, options?: CallOptions): Promise<Page<SnapshotList>> {
    return this.page(['halls', hallId, 'snapshots'], query, options);
  }

  /** Goes through the signed days one by one, over all pages. */
  iterateSnapshots(hallId: string, query?: QueryOf<'listSnapshots'>, options?: IterateOptions): AsyncGenerator<SnapshotRef, void, undefined> {
    return this.rows(['halls', hallId, 'snapshots'], query, options);
  }

  /**
   * The signed figures of a day; check them with `verifySnapshot`.
   *
   * @throws HallNotFoundError `snapshot.not-found`.
   * @example const { valid } = await verifySnapshot(await hall.supervision.snapshot('dezhou', day), await hall.supervision.snapshotKeys('dezhou'));
   */
  snapshot(hallId: string, day: string, options?: CallOptions): Promise<Snapshot> {
    return this.transport.send(['halls', hallId, 'snapshots', day], { options });
  }

  /** The keys that check snapshots, as a JSON Web Key Set. */
  snapshotKeys(hallId: string, options?: CallOptions): Promise<SnapshotKeys> {
    return this.transport.send(['halls', hallId, 'snapshot-keys'], { options });
  }
}
