import type { Answers } from '@hallkit/contract';
import { HallEvent } from '../../base/hall-event.ts';

/** A scenario that was thought through: what an application begins with. */
export interface HallScenarioChosenDetail {
  readonly scenarioId: string;
  /** Answers that count, and the choice of each alternative. */
  readonly answers: Answers;
}

/** `hall-scenario-chosen`: the visitor wants to start the application. */
export class HallScenarioChosenEvent extends HallEvent<HallScenarioChosenDetail> {
  constructor(detail: HallScenarioChosenDetail) {
    super('hall-scenario-chosen', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-scenario-chosen': HallScenarioChosenEvent;
  }
}
