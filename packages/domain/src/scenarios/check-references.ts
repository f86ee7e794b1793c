import type { ScenarioDefinition, Use } from './definition.ts';
import { variablesOf } from './conditions.ts';
import type { FindingKind, ScenarioFinding } from './finding.ts';
import { conditionsOf } from './values.ts';

const keyOf = (use: Use): string => (typeof use === 'string' ? use : use.key);
const finding = (kind: FindingKind, at: string, says: string): ScenarioFinding => ({ kind, at, says });

/** Ids given twice; questions and alternatives share theirs, as answers stand under them. */
function duplicates(definition: ScenarioDefinition): ScenarioFinding[] {
  const spaces: [string, { at: string; id: string }[]][] = [
    ['question or group of alternatives', (['questions', 'alternatives'] as const).flatMap((list) => definition[list].map(({ id }, index) => ({ at: `/${list}/${index}/id`, id })))],
    ['matter', definition.matters.map(({ id }, index) => ({ at: `/matters/${index}/id`, id }))],
    ['notice', definition.notices.map(({ id }, index) => ({ at: `/notices/${index}/id`, id }))],
    ...definition.questions.map(({ options = [] }, at): [string, { at: string; id: string }[]] => ['option of this question', options.map(({ id }, index) => ({ at: `/questions/${at}/options/${index}/id`, id }))]),
  ];
  return spaces.flatMap(([what, ids]) => ids.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index).map(({ at, id }) => finding('duplicate', at, `There is already a ${what} "${id}".`)));
}

/** Keys and ids that name nothing. */
function unknowns(definition: ScenarioDefinition): ScenarioFinding[] {
  const matters = new Set(definition.matters.map(({ id }) => id));
  const questions = new Set(definition.questions.map(({ id }) => id));
  const unless = (known: boolean, at: string, what: string, id: string): ScenarioFinding[] => (known ? [] : [finding('unknownReference', at, `There is no ${what} "${id}".`)]);
  return [
    ...definition.matters.flatMap((matter, index) => [
      ...(['materials', 'fields'] as const).flatMap((list) =>
        matter[list].flatMap((use, place) => {
          const at = `/matters/${index}/${list}/${place}`;
          const again = matter[list].slice(0, place).some((other) => keyOf(other) === keyOf(use) && typeof other === 'string');
          return [...unless(Object.hasOwn(definition[list], keyOf(use)), at, list === 'materials' ? 'material' : 'field', keyOf(use)), ...(again ? [finding('duplicate', at, `"${keyOf(use)}" is already in this list.`)] : [])];
        }),
      ),
      ...(matter.after ?? []).flatMap((id, place) => unless(matters.has(id), `/matters/${index}/after/${place}`, 'matter', id)),
      ...(matter.gives === undefined ? [] : unless(Object.hasOwn(definition.materials, matter.gives), `/matters/${index}/gives`, 'material', matter.gives)),
    ]),
    ...definition.alternatives.flatMap((group, index) => group.matters.flatMap((id, place) => unless(matters.has(id), `/alternatives/${index}/matters/${place}`, 'matter', id))),
    ...Object.entries(definition.materials).flatMap(([key, { replaces = [] }]) => replaces.flatMap((other, place) => unless(Object.hasOwn(definition.materials, other), `/materials/${key}/replaces/${place}`, 'material', other))),
    ...Object.entries(definition.fields).flatMap(([key, { answeredBy }]) => (answeredBy === undefined ? [] : unless(questions.has(answeredBy), `/fields/${key}/answeredBy`, 'question', answeredBy))),
  ];
}

/** Groups of fewer than two matters, matters in two groups, and choices that cannot be answered. */
function alternatives(definition: ScenarioDefinition): ScenarioFinding[] {
  const seen = new Map<string, string>();
  return [
    ...definition.alternatives.flatMap(({ id, matters }, index) => [
      ...(new Set(matters).size < 2 ? [finding('alternatives', `/alternatives/${index}/matters`, 'Alternatives need at least two matters.')] : []),
      ...matters.flatMap((matter, place) => {
        const other = seen.get(matter);
        seen.set(matter, id);
        return other === undefined ? [] : [finding('alternatives', `/alternatives/${index}/matters/${place}`, `"${matter}" already stands among the alternatives "${other}".`)];
      }),
    ]),
    ...definition.questions.flatMap(({ kind, options = [], min = 0, max = Infinity }, index) =>
      kind === 'choice' && options.length < 2 ? [finding('alternatives', `/questions/${index}`, 'A choice needs at least two options.')] : kind === 'number' && min > max ? [finding('alternatives', `/questions/${index}/min`, `The least number ${min} is more than the greatest, ${max}.`)] : [],
    ),
  ];
}

/** What is defined and nowhere used. */
function unused(definition: ScenarioDefinition): ScenarioFinding[] {
  const asked = new Set([...conditionsOf(definition).flatMap(({ condition }) => variablesOf(condition)), ...Object.values(definition.fields).map(({ answeredBy }) => answeredBy)]);
  const replaced = new Set(Object.values(definition.materials).flatMap(({ replaces = [] }) => replaces));
  const used = (list: 'materials' | 'fields'): Set<string> => new Set(definition.matters.flatMap((matter) => [...matter[list].map(keyOf), ...(list === 'materials' && matter.gives !== undefined ? [matter.gives] : [])]));
  const materials = used('materials');
  const fields = used('fields');
  return [
    ...definition.questions.flatMap(({ id }, index) => (asked.has(id) ? [] : [finding('unused', `/questions/${index}`, `The question "${id}" changes nothing: no condition names it.`)])),
    ...Object.entries(definition.materials).flatMap(([key, { replaces }]) => (materials.has(key) || replaces || replaced.has(key) ? [] : [finding('unused', `/materials/${key}`, `No matter asks for the material "${key}".`)])),
    ...Object.keys(definition.fields).flatMap((key) => (fields.has(key) ? [] : [finding('unused', `/fields/${key}`, `No matter asks for the field "${key}".`)])),
  ];
}

/** What is wrong in a scenario by its ids and keys alone. */
export const checkReferences = (definition: ScenarioDefinition): ScenarioFinding[] => [...duplicates(definition), ...unknowns(definition), ...alternatives(definition), ...unused(definition)];
