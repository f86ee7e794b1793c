import type { LocalizedText, Provenance, ScenarioPlan } from '@hallkit/contract';
import { asksOriginal, highestLevel, plan, type Answers, type ScenarioPlan as Planned, type ScenarioProvenance } from '@hallkit/domain';
import type { PlanLink, ScenarioSource } from './scenarios.sources.ts';

const noteTexts: Readonly<Record<ScenarioProvenance['kind'], LocalizedText>> = {
  real: { zh: '摘自公开清单。', en: 'From a published list.' },
  mixed: { zh: '部分摘自公开清单，其余按一般知识起草，未经核对。', en: 'Partly from a published list; the rest is drafted from general knowledge, unchecked.' },
  drafted: { zh: '按一般知识起草，未经核对。', en: 'Drafted from general knowledge, unchecked.' },
};

/** Where a part of a plan comes from; that of the scenario where it names no source. */
function provenanceOf({ kind, source, place }: ScenarioProvenance, whole: ScenarioProvenance): Provenance {
  const { zh, en } = noteTexts[kind];
  const note = place ? { zh: `${zh}按${place.zh}的规定。`, en: `${en ?? ''} By the rule of ${place.en ?? place.zh}.` } : { zh, en };
  return { kind, source: source ?? (kind === 'drafted' ? null : whole.source), note };
}

/** A plan as the contract has it. */
export function planView({ definition, links, revision }: ScenarioSource, planned: Planned): ScenarioPlan {
  const whole = definition.provenance;
  const { answers, schedule, burden } = planned;
  const open = new Set(planned.questions.map(({ id }) => id));
  const inTime = new Map(schedule.matters.map((each) => [each.id, each]));
  const nameOf = new Map(definition.matters.map(({ id, name }) => [id, name]));
  const named = (id: string): { id: string; name: LocalizedText } => ({ id, name: nameOf.get(id) ?? { zh: id, en: null } });
  return {
    scenarioId: definition.id, name: definition.name, revision,
    answers: { ...answers }, dropped: [...planned.dropped],
    questions: definition.questions.filter(({ id }) => open.has(id) || Object.hasOwn(answers, id)).map((question) => ({
      id: question.id, kind: question.kind, text: question.text, help: question.help ?? null,
      why: { text: question.why.text, legalBasis: question.why.legalBasis.map(({ law, article }) => ({ law, article })), department: question.why.department },
      options: (question.options ?? []).map(({ id, text, help = null }) => ({ id, text, help })),
      min: question.kind === 'number' ? (question.min ?? 0) : null, max: question.max ?? null, step: question.kind === 'number' ? (question.step ?? 1) : null, unit: question.unit ?? null,
      answer: answers[question.id] ?? null, provenance: provenanceOf(question.provenance, whole),
    })),
    complete: planned.complete, stopped: planned.stopped,
    notices: planned.notices.map(({ id, kind, text }) => ({ id, kind, text })),
    matters: planned.matters.map(({ id, name, department, note = null, promisedDays, visits, result = null, provenance }) => {
      const { waitsFor = [], startsAfter = 0, endsAfter = 0, critical = false } = inTime.get(id) ?? {};
      const link: Partial<PlanLink> = links.get(id) ?? {};
      return { id, matterId: link.matterId ?? null, name, department, departmentId: link.department?.id ?? null, note, promisedDays, visits, waitsFor: [...waitsFor], startsAfter, endsAfter, critical, result, provenance: provenanceOf(provenance, whole) };
    }),
    possible: planned.possible.map(({ id, name }) => ({ id, name })),
    alternatives: planned.alternatives.map(({ group, options, chosen, assumed }) => ({ id: group.id, text: group.text, help: group.help ?? null, options: options.map(named), chosen, assumed })),
    materials: planned.materials.map(({ key, material, matters, from, givenBy, replaces }) => ({
      key, name: material.name, kind: material.kind, source: material.source, necessity: material.necessity, from, givenBy, matters: [...matters],
      replaces: replaces.map((other) => definition.materials[other]?.name.zh ?? other),
      original: asksOriginal({ kind: material.kind, from, guides: matters.flatMap((id) => links.get(id)?.forms.get(key) ?? (links.get(id)?.forms.has(key) ? [null] : [])) }), provenance: provenanceOf(material.provenance, whole),
    })),
    fields: planned.fields.map(({ key, field, matters, value }) => ({ key, label: field.label, kind: field.kind, matters: [...matters], value })),
    workingDays: schedule.workingDays, criticalPath: [...schedule.criticalPath], unknownDays: [...schedule.unknownDays],
    burden: { joint: { ...burden.joint }, oneByOne: { ...burden.oneByOne }, saved: { ...burden.saved }, unknownVisits: [...burden.unknownVisits] },
    identityLevel: highestLevel(planned.matters.flatMap(({ id }) => links.get(id)?.identityLevel ?? [])),
    provenance: provenanceOf(whole, whole),
  };
}

/** What answers that were checked mean; `dropped` are those of questions that are not asked any more. */
export function planOf(source: ScenarioSource, answers: Answers, dropped: readonly string[] = []): ScenarioPlan {
  const planned = plan(source.definition, answers);
  return planView(source, { ...planned, dropped: [...dropped, ...planned.dropped] });
}
