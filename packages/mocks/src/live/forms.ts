import type { ApplicationMaterial, Fault, Form, FormField } from '@hallkit/contract';
import { asksOriginal, checkValues, fieldsOfPlan, formSchema, originalDue, plan, prefill, sections } from '@hallkit/domain';
import type { KnownApplicant, ScenarioDefinition, ScenarioPlan } from '@hallkit/domain';
import { certificates, firms } from '../data/people.ts';
import { halls } from '../data/places.ts';
import { wordsOf } from '../platform/check.ts';
import type { Locale } from '../platform/problem.ts';
import { departmentRef } from './document-uses.ts';
import { documentsOf, documentView } from './documents.ts';
import { departmentIdOf } from './plans.ts';
import type { ApplicationRecord, DocumentRecord, PersonRecord } from './space.ts';
import type { Live } from './state.ts';

/** What is known of who applies. */
function knownOf(live: Live, { applicant, personId }: ApplicationRecord): KnownApplicant {
  const { name = null, idNumber = null, phone = null } = live.space.persons.get(personId) ?? {};
  const firm = applicant.kind === 'firm' ? firms.find(({ uscc }) => uscc === live.space.firms.get(applicant.id)?.uscc) : undefined;
  const behalf = applicant.kind === 'person' && applicant.id !== personId ? live.space.persons.get(applicant.id) : undefined;
  return { name, idNumber, phone, firm: firm ?? null, onBehalfOf: behalf ? { name: behalf.name, idNumber: behalf.idNumber, phone: behalf.phone } : null };
}

/** Everything that a draft or an application shows, derived. */
export interface Derived {
  readonly planned: ScenarioPlan;
  /** Values with what is known filled in. */
  readonly fields: readonly FormField[];
  readonly form: Form;
  readonly materials: readonly ApplicationMaterial[];
  readonly faults: readonly Fault[];
}

function fieldsOf(live: Live, application: ApplicationRecord, planned: ScenarioPlan): FormField[] {
  const fields = fieldsOfPlan(planned.fields);
  const filled = prefill(fields, knownOf(live, application));
  return fields.map(({ key, label, kind, unit = null, matters = [] }): FormField => {
    const answer = planned.fields.find((field) => field.key === key)?.value ?? null;
    const typed = application.values[key];
    const [value, from] = typed !== undefined ? [typed, 'draft' as const] : answer !== null ? [answer, 'answer' as const] : filled[key] ? [filled[key].value, filled[key].from] : [null, null];
    return { key, label, kind, required: true, options: [], unit, help: null, matters: [...matters], value, from };
  });
}

/** The form of something that is applied for, with the values there are. */
export const formOf = (definition: ScenarioDefinition, planned: ScenarioPlan, fields: readonly FormField[], locale: Locale = 'zh-CN'): Form => ({
  title: Object.values(definition.materials).find(({ kind, replaces = [] }) => kind === 'form' && replaces.length > 0)?.name ?? { zh: `${definition.name.zh}申请表`, en: definition.name.en && `Application: ${definition.name.en}` },
  sections: sections(fields, planned.matters).map(({ id, title, fields: own }) => ({ id, title, fields: [...own] })),
  schema: { ...formSchema(fields, locale === 'en' ? 'en' : 'zh') },
});

/** The form of a matter or scenario that nobody fills in. */
export function blankForm(definition: ScenarioDefinition, locale: Locale): Form {
  const planned = plan(definition, {});
  return formOf(definition, planned, fieldsOfPlan(planned.fields).map(({ key, label, kind, unit = null, matters = [] }): FormField => ({ key, label, kind, required: true, options: [], unit, help: null, matters: [...matters], value: null, from: null })), locale);
}

function materialsOf(live: Live, application: ApplicationRecord, planned: ScenarioPlan, definition: ScenarioDefinition, complete: boolean): ApplicationMaterial[] {
  const person = live.space.persons.get(application.personId) as PersonRecord;
  const mine = documentsOf(live, person);
  const { applicant, documents } = application;
  return planned.materials.map(({ key, material: { name, kind, necessity }, from, givenBy, matters, replaces }): ApplicationMaterial => {
    const chosen = live.space.documents.get(documents[key] ?? '') ?? null;
    const fetched = from === 'lookup' ? mine.find((one) => one.source === 'issued' && one.holder.id === applicant.id && one.key === key) : undefined;
    const candidates = mine.filter((one) => one.key === key && one.id !== chosen?.id && from !== 'lookup');
    const document = chosen ?? fetched ?? null;
    const state = stateOf({ from, kind, document, candidates, complete, toFollow: application.toFollow.includes(key) });
    return {
      key, name, kind, necessity, matters: [...matters], document: document && documentView(live, document), candidates: candidates.map((one) => documentView(live, one)), state,
      showOriginal: state === 'showOriginal' ? { hall: halls.dz.name, address: halls.dz.address, departments: [...new Set(planned.matters.filter(({ id }) => matters.includes(id)).map(({ department }) => departmentIdOf(department)))].map(departmentRef) } : null,
      issuer: from === 'lookup' ? (Object.values(certificates).find((one) => one.key === key)?.issuer ?? null) : null,
      givenBy: givenBy === null ? null : (planned.matters.find(({ id }) => id === givenBy)?.name ?? null),
      paperUrl: kind === 'form' ? `/api/v1/applications/${application.id}/papers/${key}` : null, blankUrl: null, replaces: replaces.map((other) => definition.materials[other]?.name.zh ?? other),
    };
  });
}

function stateOf({ from, kind, document, candidates, complete, toFollow }: { from: 'applicant' | 'lookup' | 'result'; kind: 'form' | 'certificate' | 'other'; document: DocumentRecord | null; candidates: readonly DocumentRecord[]; complete: boolean; toFollow: boolean }): ApplicationMaterial['state'] {
  if (from === 'result') return 'fromResult';
  if (document) return from === 'lookup' ? 'fetched' : originalDue(asksOriginal({ kind, from, guides: [] }), document.trustGrade) ? 'showOriginal' : 'attached';
  if (kind === 'form') return complete ? 'filled' : 'missing';
  if (candidates.length > 0) return 'held';
  return toFollow ? 'toFollow' : from === 'lookup' ? 'fetched' : 'missing';
}

/** What is still wrong or missing of a draft. */
function faultsOf(application: ApplicationRecord, planned: ScenarioPlan, fields: readonly FormField[], materials: readonly ApplicationMaterial[], locale: Locale): Fault[] {
  const fault = (part: Fault['in'], key: string, code: string): Fault => ({ in: part, key, code, detail: wordsOf(code, locale) });
  const values = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  return [
    ...planned.questions.map(({ id }) => fault('answers', id, 'answer.open')),
    ...planned.alternatives.filter(({ chosen }) => chosen === null).map(({ group }) => fault('answers', group.id, 'answer.open')),
    ...checkValues(fields, values, { strict: true }).map(({ key, code }) => fault('values', key, code)),
    ...materials.filter(({ state, kind }) => (state === 'missing' && kind !== 'form') || state === 'held').map(({ key }) => fault('documents', key, 'paper.missing')),
    ...(application.delivery.method === null ? [fault('delivery', 'method', 'field.missing')] : application.delivery.method !== 'courier' ? [] : (['recipient', 'phone', 'address'] as const).filter((key) => !application.delivery[key]).map((key) => fault('delivery', key, 'field.missing'))),
  ];
}

/** Plan, form, papers and faults of an application. */
export function derive(live: Live, application: ApplicationRecord, definition: ScenarioDefinition, locale: Locale): Derived {
  const planned = plan(definition, application.answers);
  const fields = fieldsOf(live, application, planned);
  const complete = checkValues(fields, Object.fromEntries(fields.map(({ key, value }) => [key, value])), { strict: true }).length === 0;
  const materials = materialsOf(live, application, planned, definition, complete);
  return { planned, fields, form: formOf(definition, planned, fields, locale), materials, faults: faultsOf(application, planned, fields, materials, locale) };
}
