import type { LocalizedText, Provenance, ScenarioPlan } from '@hallkit/contract';
import { asksOriginal, highestLevel, plan } from '@hallkit/domain';
import type { Answers, ScenarioDefinition, ScenarioMatter, ScenarioProvenance, ScenarioPlan as Planned } from '@hallkit/domain';
import { examples } from '@hallkit/contract';
import type { MockCatalogue } from '../data/catalogue.ts';
import { restaurant } from '../data/generated/restaurant.ts';
import { departments } from '../data/words.ts';
import { digest } from '../platform/cursor.ts';

/** Departments of the hall by other names that scenarios give them. */
const otherNames: Readonly<Record<string, keyof typeof departments>> = { 消防救援机构: 'fire-rescue' };

/** Id of the department that a scenario names. */
export const departmentIdOf = ({ zh }: LocalizedText): string => otherNames[zh] ?? Object.entries(departments).find(([, name]) => name.zh === zh)?.[0] ?? 'market-regulation';

/** Guides of the mocks for matters of the restaurant. */
const guides: Readonly<Record<string, string>> = { 'food-business-licence-new': examples.getMatterExample.id, 'filing-of-shop-signboards': 'dz-shop-sign' };

/** Id of the guide of a matter of a scenario. */
export const guideIdOf = (catalogue: MockCatalogue, { id }: ScenarioMatter): string | null => [guides[id] ?? '', id].find((guideId) => catalogue.matters.has(guideId)) ?? null;

const drafted: ScenarioProvenance = { kind: 'drafted', source: null };
/** Fields that every matter asks for which has no form of its own here. */
const plain: ScenarioDefinition['fields'] = {
  'name-of-the-applicant': { label: { zh: '申请人姓名', en: 'Name of the applicant' }, kind: 'name' },
  'identity-number': { label: { zh: '身份证号码', en: 'Identity number' }, kind: 'idNumber' },
  telephone: { label: { zh: '联系电话', en: 'Telephone' }, kind: 'phone' },
  'present-address': { label: { zh: '现住址', en: 'Present address' }, kind: 'address' },
};

/** One matter as a scenario of one: its papers, and a form of the plainest kind. */
function matterDefinition(catalogue: MockCatalogue, matterId: string): ScenarioDefinition | undefined {
  const guide = catalogue.matters.get(matterId)?.versions[0];
  if (!guide || guide.state !== 'inForce') return undefined;
  const keyOf = (id: string): string => `${guide.id}.${id}`;
  const materials = Object.fromEntries(guide.materials.map(({ id, name, type, source, necessity, waived }) => [keyOf(id), { name, kind: type === 'form' || type === 'certificate' ? type : ('other' as const), source: source ?? ('applicant' as const), necessity: necessity === 'toFollow' ? ('toFollow' as const) : ('required' as const), waived: waived !== null && source === 'government', provenance: drafted }]));
  const matter: ScenarioMatter = { id: guide.id, name: guide.name, department: guide.department.name, promisedDays: guide.promisedLimit?.value ?? null, visits: guide.visits, materials: Object.keys(materials), fields: Object.keys(plain), ...(guide.results[0] ? { result: guide.results[0].name } : {}), provenance: drafted };
  return { id: guide.id, name: guide.name, audience: 'both', leadDepartment: guide.department.name, questions: [], alternatives: [], matters: [matter], notices: [], materials, fields: plain, provenance: drafted };
}

/** A scenario without questions: its matters, side by side. */
function plainDefinition(catalogue: MockCatalogue, scenarioId: string): ScenarioDefinition | undefined {
  const found = catalogue.scenarios.find(({ scenario }) => scenario.id === scenarioId)?.scenario;
  const parts = found?.matters.flatMap(({ matterId }) => (matterId === null ? undefined : matterDefinition(catalogue, matterId)) ?? []);
  return found && parts && { ...found, leadDepartment: found.department?.name ?? null, questions: [], alternatives: [], notices: [], matters: parts.flatMap(({ matters }) => matters), materials: Object.assign({}, ...parts.map(({ materials }) => materials)) as ScenarioDefinition['materials'], fields: plain, provenance: drafted };
}

/** What is applied for, as a scenario; undefined where there is none of that id. */
export const definitionOf = (catalogue: MockCatalogue, { scenarioId, matterId }: { readonly scenarioId?: string | null; readonly matterId?: string | null }): ScenarioDefinition | undefined =>
  scenarioId === restaurant.id ? restaurant : scenarioId ? plainDefinition(catalogue, scenarioId) : matterId ? matterDefinition(catalogue, matterId) : undefined;

const notes: Readonly<Record<ScenarioProvenance['kind'], LocalizedText>> = {
  real: { zh: '摘自公开清单。', en: 'From a published list.' }, mixed: { zh: '部分摘自公开清单，其余按一般知识起草，未经核对。', en: 'Partly from a published list; the rest is drafted from general knowledge, unchecked.' },
  drafted: { zh: '按一般知识起草，未经核对。', en: 'Drafted from general knowledge, unchecked.' },
};

/** How surely it has to be known who submits matters together. */
export const levelOf = (catalogue: MockCatalogue, matters: readonly ScenarioMatter[]): ScenarioPlan['identityLevel'] => highestLevel(matters.map((matter) => catalogue.matters.get(guideIdOf(catalogue, matter) ?? '')?.versions[0]?.identityLevel ?? 'realName'));

/** A plan as the contract has it. @param dropped - Answered questions that are not asked any more. */
export function planView(catalogue: MockCatalogue, definition: ScenarioDefinition, given: Answers, dropped: readonly string[] = []): ScenarioPlan {
  const planned: Planned = plan(definition, given);
  const { answers, schedule, burden } = planned;
  const of = ({ kind, source }: ScenarioProvenance): Provenance => ({ kind, source: source ?? (kind === 'drafted' ? null : definition.provenance.source), note: notes[kind] });
  const open = new Set(planned.questions.map(({ id }) => id));
  const named = (id: string): { id: string; name: LocalizedText } => ({ id, name: definition.matters.find((one) => one.id === id)?.name ?? { zh: id, en: null } });
  return {
    scenarioId: definition.id, name: definition.name, revision: digest(JSON.stringify(definition)), answers: { ...answers }, dropped: [...dropped, ...planned.dropped], complete: planned.complete, stopped: planned.stopped,
    questions: definition.questions.filter(({ id }) => open.has(id) || Object.hasOwn(answers, id)).map(({ id, kind, text, help = null, why, options = [], min = 0, max = null, step = 1, unit = null, provenance }) => ({
      id, kind, text, help, why: { ...why, legalBasis: why.legalBasis.map((basis) => ({ ...basis })) }, options: options.map((option) => ({ ...option, help: option.help ?? null })),
      min: kind === 'number' ? min : null, max, step: kind === 'number' ? step : null, unit, answer: answers[id] ?? null, provenance: of(provenance),
    })),
    notices: planned.notices.map(({ id, kind, text }) => ({ id, kind, text })),
    matters: planned.matters.map((matter) => {
      const { waitsFor = [], startsAfter = 0, endsAfter = 0, critical = false } = schedule.matters.find(({ id }) => id === matter.id) ?? {};
      return { id: matter.id, matterId: guideIdOf(catalogue, matter), name: matter.name, department: matter.department, departmentId: departmentIdOf(matter.department), note: matter.note ?? null, promisedDays: matter.promisedDays, visits: matter.visits, waitsFor: [...waitsFor], startsAfter, endsAfter, critical, result: matter.result ?? null, provenance: of(matter.provenance) };
    }),
    possible: planned.possible.map(({ id, name }) => ({ id, name })),
    alternatives: planned.alternatives.map(({ group: { id, text, help = null }, options, chosen, assumed }) => ({ id, text, help, options: options.map(named), chosen, assumed })),
    materials: planned.materials.map(({ key, material: { name, kind, source, necessity, provenance }, from, givenBy, matters, replaces }) => ({ key, name, kind, source, necessity, from, givenBy, matters: [...matters], replaces: replaces.map((other) => definition.materials[other]?.name.zh ?? other), original: asksOriginal({ kind, from, guides: [] }), provenance: of(provenance) })),
    fields: planned.fields.map(({ key, field: { label, kind }, matters, value }) => ({ key, label, kind, matters: [...matters], value })),
    workingDays: schedule.workingDays, criticalPath: [...schedule.criticalPath], unknownDays: [...schedule.unknownDays],
    burden: { joint: { ...burden.joint }, oneByOne: { ...burden.oneByOne }, saved: { ...burden.saved }, unknownVisits: [...burden.unknownVisits] },
    identityLevel: levelOf(catalogue, planned.matters), provenance: of(definition.provenance),
  };
}
