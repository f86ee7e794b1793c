import { formFieldsOf, materialKeyOf, paperKindOf, type MatterContent } from '@hallkit/catalogue';
import type { LocalizedText } from '@hallkit/contract';
import { asksOriginal, fieldsOfPlan, plan, type Answers, type FormField, type FormValues } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { formTitle } from '../matters/matters.form.ts';
import { selectGuide } from '../matters/matters.store.ts';
import { planView } from '../scenarios/scenarios.plan.ts';
import type { ScenarioSource } from '../scenarios/scenarios.sources.ts';
import type { ApplicationContext, ApplicationRecord, MeantMaterial, MeantMatter, Meaning } from './applications.types.ts';

/** What is applied for, and with which answers. */
export type Applied = Pick<ApplicationRecord, 'hallId' | 'scenarioId' | 'matterId' | 'handlingItemId' | 'applicantKind' | 'answers'>;

/** What an application means now. @throws {HttpProblem} scenario.not-found, matter.not-found where the hall has it no more. */
export async function meaningOf(db: Kysely<Database>, { sources }: Pick<ApplicationContext, 'sources'>, networkId: string, applied: Applied): Promise<Meaning> {
  if (applied.scenarioId !== null) return meaningOfScenario(await sources(db, { networkId, hallId: applied.hallId, hallIds: null, departmentId: null }, applied.scenarioId), applied.answers);
  const guide = await selectGuide(db, applied.matterId ?? '');
  if (!guide || (guide.state !== 'inForce' && guide.state !== 'suspended')) throw new HttpProblem('matter.not-found');
  return meaningOfMatter(guide.content, { ...applied, version: guide.version, hash: guide.contentHash });
}

/** Whether a form asks for something or promises something. */
export const formKindOf = (name: LocalizedText): 'application' | 'commitment' => (paperKindOf({ name, type: 'form', source: 'applicant' }) === 'commitment' ? 'commitment' : 'application');

/** The title of a joint form is that of the paper which stands for the others. */
function jointTitle({ definition }: ScenarioSource, materials: readonly MeantMaterial[]): LocalizedText {
  const forms = materials.filter(({ kind }) => kind === 'form');
  const joint = forms.find(({ name, replaces }) => replaces.length > 0 && formKindOf(name) === 'application') ?? forms.find(({ name }) => formKindOf(name) === 'application') ?? forms[0];
  return joint?.name ?? definition.name;
}

function meaningOfScenario(source: ScenarioSource, answers: Answers): Meaning {
  const { definition, links, revision, lead } = source;
  const planned = plan(definition, answers);
  const view = planView(source, planned);
  const nameOf = new Map(definition.matters.map(({ id, name }) => [id, name]));
  const departmentOf = new Map(definition.matters.map(({ id, department }) => [id, department]));
  const materials = view.materials.map((material): MeantMaterial => ({
    key: material.key, name: material.name, kind: material.kind, necessity: material.necessity, optional: false, from: material.from,
    issuer: material.from === 'lookup' ? (departmentOf.get(definition.matters.find(({ gives }) => gives === material.key)?.id ?? '') ?? government) : null,
    givenBy: material.givenBy === null ? null : { planId: material.givenBy, name: nameOf.get(material.givenBy) ?? material.name }, matters: material.matters, original: material.original, blankUrl: null, replaces: material.replaces,
  }));
  const waits = new Map(planned.schedule.matters.map(({ id, waitsFor }) => [id, waitsFor]));
  const gives = new Map(definition.matters.map(({ id, gives: key }) => [id, key]));
  /** A result that is a paper which people have may be handed in when the matter does not give it. */
  const handedIn = (id: string): boolean => {
    const key = gives.get(id);
    return key !== undefined && definition.materials[key] !== undefined && definition.materials[key].waived !== true;
  };
  return {
    name: definition.name, title: jointTitle(source, materials), revision, plan: view, open: planned.questions.map(({ id }) => id), stopped: planned.stopped, identityLevel: view.identityLevel,
    fields: fieldsOfPlan(planned.fields), answered: Object.fromEntries(planned.fields.flatMap(({ key, value }) => (value === null ? [] : [[key, value]]))),
    known: { fields: Object.entries(definition.fields).map(([key, { label, kind }]) => ({ key, label, kind })), materials: Object.keys(definition.materials) },
    matters: planned.matters.map(({ id, name, promisedDays, result = null }): MeantMatter => {
      const waitsFor = waits.get(id) ?? [];
      const { matterId = null, version = null, department = null } = links.get(id) ?? {};
      return { planId: id, matterId, version, name, department, promised: promisedDays === null ? null : { value: promisedDays, unit: 'workingDays' }, waitsFor, handsIn: waitsFor.filter(handedIn), result };
    }),
    materials, lead,
  };
}

const government: LocalizedText = { zh: '政务数据', en: 'Government data' };
const unlisted = { zh: '申请表', en: 'Application form' };

/** Papers of a guide for one handling item; those needed under a condition may be left out. */
function materialsOf(content: MatterContent, handlingItemId: string | null): MeantMaterial[] {
  const seen = new Set<string>();
  const asked = content.materials.filter(({ handlingItemIds }) => handlingItemId === null || handlingItemIds.length === 0 || handlingItemIds.includes(handlingItemId));
  const materials = asked.map((material): MeantMaterial => {
    const key = materialKeyOf(material);
    const own = seen.has(key) ? material.id : key;
    seen.add(own);
    const { name, type, necessity, source, waived, attachments, original } = material;
    const kind = type === 'form' ? 'form' : type === 'certificate' ? 'certificate' : 'other';
    const from = waived === null ? 'applicant' : 'lookup';
    return {
      key: own, name, kind, original: asksOriginal({ kind, from, guides: [original] }), necessity: necessity === 'required' ? 'required' : 'toFollow', optional: necessity === 'conditional' || material.situationIds.length > 0,
      from, issuer: waived === null ? null : source === 'government' ? government : waived, givenBy: null, matters: [content.id],
      blankUrl: attachments.find(({ kind }) => kind === 'blankForm')?.url ?? null, replaces: [],
    };
  });
  // Whoever applies online fills in a form, also where the guide lists none.
  return materials.some(({ kind }) => kind === 'form') ? materials : [{ key: 'application-form', name: unlisted, kind: 'form', necessity: 'required', optional: false, from: 'applicant', issuer: null, givenBy: null, matters: [content.id], original: false, blankUrl: null, replaces: [] }, ...materials];
}

function meaningOfMatter(content: MatterContent, { applicantKind, handlingItemId, version, hash }: Applied & { readonly version: number; readonly hash: string }): Meaning {
  const fields: FormField[] = formFieldsOf(content, { applicant: applicantKind, handlingItemId });
  const item = content.handlingItems.find(({ id }) => id === handlingItemId);
  const answered: FormValues = {};
  const materials = materialsOf(content, handlingItemId);
  const [result] = content.results;
  return {
    name: item && content.handlingItems.length > 1 ? item.name : content.name, title: formTitle(content), revision: `${version}.${hash.slice(0, 10)}`, plan: null, open: [], stopped: false, identityLevel: content.identityLevel, fields, answered,
    known: { fields, materials: materials.map(({ key }) => key) },
    matters: [{ planId: content.id, matterId: content.id, version, name: content.name, department: { id: content.department.id, name: content.department.name }, promised: content.promisedLimit && { value: content.promisedLimit.value, unit: content.promisedLimit.unit }, waitsFor: [], handsIn: [], result: result?.name ?? null }],
    materials, lead: { id: content.department.id, name: content.department.name },
  };
}
