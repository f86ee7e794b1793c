import type { Answer, Answers, Condition, ScenarioDefinition, ScenarioField, ScenarioMaterial, ScenarioMatter, Use } from './definition.ts';
import { holds } from './conditions.ts';

/**
 * A paper of the merged list, once however many matters need it.
 *
 * @property matters - Ids of the needed matters that it is for.
 * @property from - `applicant`: to hand in; `lookup`: a system looks it up; `result`: a matter of this application gives it.
 * @property givenBy - Id of that matter, else null.
 * @property replaces - Papers of single matters that it stands for.
 */
export interface MergedMaterial {
  readonly key: string;
  readonly material: ScenarioMaterial;
  readonly matters: readonly string[];
  readonly from: 'applicant' | 'lookup' | 'result';
  readonly givenBy: string | null;
  readonly replaces: readonly string[];
}

/**
 * A field of the merged form.
 *
 * @property value - The answer that fills it, else null.
 */
export interface MergedField {
  readonly key: string;
  readonly field: ScenarioField;
  readonly matters: readonly string[];
  readonly value: Answer | null;
}

/** Keys of the papers or fields that a matter asks for with these answers. */
export function usedKeys(definition: ScenarioDefinition, answers: Answers, uses: readonly Use[]): string[] {
  const fits = (when: Condition): boolean => holds(when, definition.questions, answers);
  return uses.flatMap((use) => (typeof use === 'string' ? [use] : fits(use.when) ? [use.key] : []));
}

/** Which matters ask for each key, keys in the order in which they are first asked for. */
function askedFor(definition: ScenarioDefinition, answers: Answers, matters: readonly ScenarioMatter[], list: 'materials' | 'fields'): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const matter of matters) for (const key of new Set(usedKeys(definition, answers, matter[list]))) asked.set(key, [...(asked.get(key) ?? []), matter.id]);
  return asked;
}

/**
 * The papers of several matters as one list: each once, those of the joint application in place of those they replace,
 * and those that an earlier matter of the same application gives taken from there.
 */
export function mergeMaterials(definition: ScenarioDefinition, answers: Answers, matters: readonly ScenarioMatter[]): MergedMaterial[] {
  const asked = askedFor(definition, answers, matters, 'materials');
  const { joint, replaced } = jointMaterials(definition, asked);
  const givers = new Map(matters.flatMap(({ id, gives }) => (gives === undefined ? [] : [[gives, id] as const])));
  const keys = [...joint.keys(), ...[...asked.keys()].filter((key) => !joint.has(key) && !replaced.has(key))];
  return keys.flatMap((key) => {
    const material = Object.hasOwn(definition.materials, key) ? definition.materials[key] : undefined;
    if (!material) return [];
    const replaces = joint.get(key) ?? [];
    const askers = new Set([key, ...replaces].flatMap((each) => asked.get(each) ?? []));
    // Who renews a certificate hands in the old one: it is not taken from its own result.
    const giver = givers.get(key);
    const givenBy = giver !== undefined && !asked.get(key)?.includes(giver) ? giver : null;
    const from = givenBy !== null ? 'result' : material.waived ? 'lookup' : 'applicant';
    return [{ key, material, matters: matters.map(({ id }) => id).filter((id) => askers.has(id)), from, givenBy, replaces }];
  });
}

/** Papers of the joint application by what they stand for here; a paper is replaced once, by the first. */
function jointMaterials(definition: ScenarioDefinition, asked: ReadonlyMap<string, unknown>): { joint: Map<string, string[]>; replaced: Set<string> } {
  const joint = new Map<string, string[]>();
  const replaced = new Set<string>();
  for (const [key, { replaces = [] }] of Object.entries(definition.materials)) {
    const here = replaces.filter((other) => asked.has(other) && !replaced.has(other));
    if (here.length > 0) joint.set(key, here);
    for (const other of here) replaced.add(other);
  }
  return { joint, replaced };
}

/** The fields of several matters as one form: each once, and filled where a question has asked for it. */
export function mergeFields(definition: ScenarioDefinition, answers: Answers, matters: readonly ScenarioMatter[]): MergedField[] {
  return [...askedFor(definition, answers, matters, 'fields')].flatMap(([key, ids]) => {
    const field = Object.hasOwn(definition.fields, key) ? definition.fields[key] : undefined;
    if (!field) return [];
    const question = field.answeredBy;
    return [{ key, field, matters: ids, value: (question !== undefined && Object.hasOwn(answers, question) ? answers[question] : undefined) ?? null }];
  });
}
