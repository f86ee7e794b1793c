import type { Answer, Condition, ScenarioDefinition, ScenarioQuestion } from './definition.ts';
import { comparisonsOf, holds } from './conditions.ts';

/**
 * A class of answers that all conditions of a scenario treat alike.
 *
 * @property value - One of them, to compute with.
 * @property from - Least number of the class, null without a lower end; only of numbers.
 * @property to - Greatest number of the class, null without an upper end; only of numbers.
 */
export interface AnswerClass {
  readonly value: Answer;
  readonly from?: number | null;
  readonly to?: number | null;
}

/** Every condition of a scenario, with the place in the file it stands at (a JSON pointer). */
export function conditionsOf(definition: ScenarioDefinition): { readonly at: string; readonly condition: Condition }[] {
  const found: { at: string; condition: Condition | undefined }[] = [
    ...definition.questions.map(({ when }, at) => ({ at: `/questions/${at}/when`, condition: when })),
    ...definition.alternatives.map(({ when }, at) => ({ at: `/alternatives/${at}/when`, condition: when })),
    ...definition.matters.map(({ when }, at) => ({ at: `/matters/${at}/when`, condition: when })),
    ...definition.matters.flatMap(({ materials, fields }, at) =>
      Object.entries({ materials, fields }).flatMap(([list, uses]) => uses.map((use, index) => ({ at: `/matters/${at}/${list}/${index}/when`, condition: typeof use === 'string' ? undefined : use.when }))),
    ),
    ...definition.notices.map(({ when }, at) => ({ at: `/notices/${at}/when`, condition: when })),
  ];
  return found.flatMap(({ at, condition }) => (condition === undefined ? [] : [{ at, condition }]));
}

const rounded = (value: number): number => Number(value.toFixed(9));

/** Numbers around the thresholds of all conditions: between two of them nothing changes. */
function numberClasses(question: ScenarioQuestion, conditions: readonly Condition[]): AnswerClass[] {
  const { min = 0, max = Infinity, step = 1 } = question;
  const comparisons = conditions.flatMap((condition) => comparisonsOf(condition, question.id));
  const marks = [...new Set(comparisons.flatMap(({ thresholds }) => thresholds))].sort((one, other) => one - other);
  const classes: { from: number; to: number }[] = [];
  let from = min;
  for (const mark of marks) {
    // The greatest possible answer below the mark, and the least above it; the mark itself is a class where it can be answered.
    const below = rounded(Math.ceil(rounded((mark - min) / step) - 1) * step + min);
    const above = rounded((Math.floor(rounded((mark - min) / step)) + 1) * step + min);
    if (below >= from && from <= max) classes.push({ from, to: Math.min(below, max) });
    if (rounded(above - below) > step && mark >= from && mark <= max) classes.push({ from: mark, to: mark });
    from = Math.max(from, above);
  }
  if (from <= max) classes.push({ from, to: max });
  const alike = (one: number, other: number): boolean => comparisons.every(({ condition }) => holds(condition, [question], { [question.id]: one }) === holds(condition, [question], { [question.id]: other }));
  const merged = classes.reduce<{ from: number; to: number }[]>((list, next) => {
    const last = list.at(-1);
    return last && alike(last.from, next.from) ? [...list.slice(0, -1), { from: last.from, to: next.to }] : [...list, next];
  }, []);
  return merged.map((each) => ({ value: each.from, from: each.from === min ? null : each.from, to: each.to === max ? null : each.to }));
}

/** Classes of answers to a question; together they are all that can be answered. */
function classesOf(question: ScenarioQuestion, conditions: readonly Condition[]): AnswerClass[] {
  if (question.kind === 'yesNo') return [{ value: true }, { value: false }];
  if (question.kind === 'choice') return (question.options ?? []).map(({ id }) => ({ value: id }));
  return numberClasses(question, conditions);
}

const kept = new WeakMap<ScenarioDefinition, ReadonlyMap<string, readonly AnswerClass[]>>();

/**
 * The classes of answers to each question of a scenario, by id. Numbers are cut at the thresholds that conditions
 * name: `area > 300` gives two classes, up to 300 and from 301 on.
 */
export function answerClasses(definition: ScenarioDefinition): ReadonlyMap<string, readonly AnswerClass[]> {
  const known = kept.get(definition);
  if (known) return known;
  const conditions = conditionsOf(definition).map(({ condition }) => condition);
  const made = new Map(definition.questions.map((question) => [question.id, classesOf(question, conditions)] as const));
  kept.set(definition, made);
  return made;
}
