import type { Answers, ScenarioDefinition, ScenarioMatter, ScenarioNotice, ScenarioQuestion } from './definition.ts';
import type { OpenAlternative } from './alternatives.ts';
import { sortMatters } from './alternatives.ts';
import { validateAnswers } from './answers.ts';
import type { BurdenMeter } from './burden.ts';
import { burdenMeter } from './burden.ts';
import type { MergedField, MergedMaterial } from './merging.ts';
import { mergeFields, mergeMaterials } from './merging.ts';
import { truthOf } from './outlook.ts';
import { isStopped, nextQuestions } from './questions.ts';
import type { Schedule } from './schedule.ts';
import { schedule } from './schedule.ts';

/**
 * What a person must do, as far as the answers tell.
 *
 * @property answers - The answers that count.
 * @property dropped - Ids of answered questions that no longer apply.
 * @property questions - Those that still matter, in order; none: the plan is complete but for open alternatives.
 * @property matters - Needed, in the order of the scenario; of open alternatives the assumed one.
 * @property possible - May be needed, by answers still to come.
 * @property alternatives - Of which one is to be chosen.
 * @property notices - That hold now.
 * @property stopped - A notice says that nothing can be applied for; then there are no matters.
 * @property schedule - The dependency graph in time, with the critical path.
 */
export interface ScenarioPlan {
  readonly answers: Answers;
  readonly dropped: readonly string[];
  readonly questions: readonly ScenarioQuestion[];
  readonly complete: boolean;
  readonly matters: readonly ScenarioMatter[];
  readonly possible: readonly ScenarioMatter[];
  readonly alternatives: readonly OpenAlternative[];
  readonly notices: readonly ScenarioNotice[];
  readonly stopped: boolean;
  readonly materials: readonly MergedMaterial[];
  readonly fields: readonly MergedField[];
  readonly schedule: Schedule;
  readonly burden: BurdenMeter;
}

/**
 * Plans a scenario: which matters, papers, fields and days the answers mean. Works at any step; what is not known yet
 * counts nowhere and stands in `questions`, `possible` and `alternatives`.
 *
 * @param definition - A scenario without faults (`checkScenario`).
 * @param answers - From anywhere; what is no answer is passed over.
 * @example plan(restaurant, { area: 120, signboard: true }).burden.saved.papers
 */
export function plan(definition: ScenarioDefinition, answers: Readonly<Record<string, unknown>>): ScenarioPlan {
  const { answers: given, dropped } = validateAnswers(definition, answers);
  const stopped = isStopped(definition, given);
  const sorted = stopped ? { needed: [], possible: [], alternatives: [] } : sortMatters(definition, given);
  const questions = nextQuestions(definition, given);
  const materials = mergeMaterials(definition, given, sorted.needed);
  const fields = mergeFields(definition, given, sorted.needed);
  const inTime = schedule(definition.matters, new Set(sorted.needed.map(({ id }) => id)));
  return {
    answers: given,
    dropped,
    questions,
    complete: questions.length === 0,
    matters: sorted.needed,
    possible: sorted.possible,
    alternatives: sorted.alternatives,
    notices: definition.notices.filter(({ when }) => truthOf(definition, given, when) === 'yes'),
    stopped,
    materials,
    fields,
    schedule: inTime,
    burden: burdenMeter(definition, given, sorted.needed, { materials, fields, workingDays: inTime.workingDays }),
  };
}
