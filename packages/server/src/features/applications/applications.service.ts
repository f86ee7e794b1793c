import type { ApplicationRequest, Discarded, HandOff, SaveRequest } from '@hallkit/contract';
import { checkValues, tidyValue, type FormValue, type FormValues } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FieldFault } from '../../platform/http/field-texts.ts';
import { HttpProblem, type Locale } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { citizenOf } from '../identity/identity.persons.ts';
import { visibleGuide } from '../matters/matters.service.ts';
import { secretId } from '../queue/queue.id.ts';
import { answersOfBody } from '../scenarios/scenarios.answers.ts';
import { coveredBy, openForWriting, stillActs } from './applications.access.ts';
import { meaningOf, type Applied } from './applications.meaning.ts';
import { openDelivery, openValues, sealed } from './applications.sealed.ts';
import { discardDraft, insertApplication, updateApplication } from './applications.store.ts';
import type { Acting, ApplicationContext, ApplicationRecord, Meaning, SeenApplication } from './applications.types.ts';

/** A draft lives so long after its last change, in milliseconds. */
export const draftLifetime: number = 30 * 24 * 3_600_000;

const invalid = (errors: readonly FieldFault[]): HttpProblem => new HttpProblem('request.invalid', { errors });

function actingOf({ applicant }: ApplicationRequest, about: Acting): Acting {
  return applicant.kind === 'firm' ? { ...about, firmId: applicant.firmId } : applicant.kind === 'person' ? { ...about, mandateId: applicant.mandateId } : about;
}

/** What is applied for, in which hall. @throws {HttpProblem} scenario.not-found, matter.not-found, request.invalid. */
async function appliedOf(db: Kysely<Database>, { sources }: ApplicationContext, principal: Principal, { scenarioId, matterId, handlingItemId, answers = {} }: ApplicationRequest, applicantKind: Applied['applicantKind']): Promise<Applied> {
  if (scenarioId !== undefined) {
    const { definition } = await sources(db, { networkId: principal.networkId, hallId: principal.hallId, hallIds: null, departmentId: null }, scenarioId);
    return { hallId: principal.hallId, scenarioId, matterId: null, handlingItemId: null, applicantKind, answers: answersOfBody(definition, answers).answers };
  }
  const { content, state } = await visibleGuide(db, principal, matterId ?? '');
  if (state !== 'inForce') throw new HttpProblem('matter.not-found');
  const items = content.handlingItems.map(({ id }) => id);
  if (handlingItemId !== undefined && !items.includes(handlingItemId)) throw invalid([{ in: 'body', pointer: '/handlingItemId', code: 'field.value', expected: items.join(', ') }]);
  return { hallId: content.hallId, scenarioId: null, matterId: content.id, handlingItemId: handlingItemId ?? (items.length === 1 ? (items[0] ?? null) : null), applicantKind, answers: {} };
}

/** Begins a draft: for oneself with whatever level, which is asked for when it is handed in. @returns Its id. @throws {HttpProblem} identity.level, firm.not-found, mandate.not-found, what `appliedOf` says. */
export async function createDraft(db: Kysely<Database>, context: ApplicationContext, principal: Principal, request: ApplicationRequest, locale: Locale): Promise<string> {
  const { parties, now } = context;
  const person = citizenOf(principal);
  // Whoever acts for others has to be known by name before those are.
  if (request.applicant.kind !== 'self') parties.demandLevel(person, 'realName');
  const applied = await appliedOf(db, context, principal, request, 'person');
  const meaning = await meaningOf(db, context, principal.networkId, applied);
  const acts = await parties.mayActFor(db, person, actingOf(request, coveredBy(db, principal.networkId, applied, async () => meaning)));
  const party = acts && (await parties.plain(db, principal.networkId, acts.party));
  if (!acts || !party) throw new HttpProblem(request.applicant.kind === 'person' ? 'mandate.not-found' : 'firm.not-found');
  const { revision } = meaning;
  const [id, at] = [secretId('aq'), now()];
  await insertApplication(db, { ...applied, applicantKind: party.kind, id, revision, personId: person.id, applicantId: party.id, mandateId: acts.mandateId, applicant: parties.shown(party, null), locale, changedBy: person.sessionId, at, keptUntil: new Date(at.getTime() + draftLifetime) });
  return id;
}

/** A draft that may be changed, locked. @throws {HttpProblem} application.not-found, application.state, application.changed, mandate.state. */
export async function openDraft(db: Kysely<Database>, context: ApplicationContext, principal: Principal, id: string, version: number): Promise<SeenApplication> {
  const seen = await openForWriting(db, context, principal, id);
  const { record } = seen;
  if (record.state !== 'draft' || (record.keptUntil !== null && record.keptUntil <= context.now())) throw new HttpProblem(record.state === 'draft' ? 'application.not-found' : 'application.state');
  if (record.version !== version) throw new HttpProblem('application.changed', { errors: [{ in: 'body', pointer: '/version', code: 'version.stale', expected: String(record.version) }] });
  return seen;
}

/** Merges what was typed: a null takes a value out, a text that was emptied stays empty. @throws {HttpProblem} request.invalid for what no draft can keep. */
function mergedValues({ fields, known }: Meaning, before: FormValues, changed: Readonly<Record<string, FormValue>>): FormValues {
  const all = new Map([...known.fields, ...fields].map((field) => [field.key, field]));
  const faults = checkValues([...all.values()], changed).filter(({ kind }) => kind === 'shape');
  if (faults.length > 0) throw invalid(faults.map(({ key, code, expected }) => ({ in: 'body', pointer: `/values/${key}`, code, ...(expected === undefined ? {} : { expected }) })));
  const entries = new Map<string, FormValue>(Object.entries(before));
  for (const [key, value] of Object.entries(changed)) {
    const field = all.get(key);
    if (value === null || !field) entries.delete(key);
    else entries.set(key, tidyValue(field, value) ?? '');
  }
  return Object.fromEntries(entries);
}

/** Merges which paper is used for what; to name one is to agree to its use. @throws {HttpProblem} request.invalid, document.not-found. */
async function mergedDocuments(db: Kysely<Database>, { papers }: ApplicationContext, principal: Principal, { known, materials }: Meaning, before: ApplicationRecord['documents'], changed: NonNullable<SaveRequest['documents']>): Promise<ApplicationRecord['documents']> {
  const keys = new Set([...known.materials, ...materials.map(({ key }) => key)]);
  const unknown = Object.keys(changed).filter((key) => !keys.has(key));
  if (unknown.length > 0) throw invalid(unknown.map((key) => ({ in: 'body', pointer: `/documents/${key}`, code: 'field.unknown' })));
  const named = Object.entries(changed).flatMap(([key, id]) => (id === null ? [] : [[key, id] as const]));
  const own = new Map((await papers.own(db, principal, named.map(([, id]) => id))).map((document) => [document.id, document]));
  const wrong = named.filter(([, id]) => own.get(id)?.state !== 'valid');
  if (wrong.length > 0) throw new HttpProblem('document.not-found', { errors: wrong.map(([key]) => ({ in: 'body', pointer: `/documents/${key}`, code: 'field.value', expected: 'dc_…' })) });
  return Object.fromEntries(Object.entries({ ...before, ...changed }).flatMap(([key, id]) => (id === null ? [] : [[key, id]])));
}

function checkedToFollow({ materials }: Meaning, toFollow: readonly string[]): string[] {
  const may = materials.filter(({ necessity }) => necessity === 'toFollow').map(({ key }) => key);
  const wrong = toFollow.findIndex((key) => !may.includes(key));
  if (wrong >= 0) throw invalid([{ in: 'body', pointer: `/toFollow/${wrong}`, code: 'field.value', expected: may.join(', ') }]);
  return [...new Set(toFollow)];
}

/**
 * Saves what has changed; the rest stays, also what was filled in for answers that were changed since. Takes over what the scenario
 * asks for now.
 *
 * @throws {HttpProblem} what `openDraft` says, request.invalid, document.not-found, mandate.state.
 */
export async function saveDraft(db: Kysely<Database>, context: ApplicationContext, principal: Principal, id: string, { version, answers, values, documents, toFollow, delivery }: SaveRequest): Promise<void> {
  const { seal, sources, now } = context;
  const seen = await openDraft(db, context, principal, id, version);
  const { record, person } = seen;
  if (answers !== undefined && record.scenarioId === null) throw invalid([{ in: 'body', pointer: '/answers', code: 'field.unknown' }]);
  const checked = answers === undefined || record.scenarioId === null ? record.answers : answersOfBody((await sources(db, { networkId: principal.networkId, hallId: record.hallId, hallIds: null, departmentId: null }, record.scenarioId)).definition, answers).answers;
  const meaning = await meaningOf(db, context, principal.networkId, { ...record, answers: checked });
  if (!(await stillActs(db, context, seen, async () => meaning))) throw new HttpProblem('mandate.state');
  const at = now();
  await updateApplication(db, record, {
    answers: JSON.stringify(checked), revision: meaning.revision, changed_by: person.sessionId, changed_at: at, kept_until: new Date(at.getTime() + draftLifetime),
    ...(values === undefined ? {} : { values: sealed(seal, mergedValues(meaning, openValues(seal, record.values), values)) }),
    ...(documents === undefined ? {} : { documents: JSON.stringify(await mergedDocuments(db, context, principal, meaning, record.documents, documents)) }),
    ...(toFollow === undefined ? {} : { to_follow: checkedToFollow(meaning, toFollow) }),
    ...(delivery === undefined ? {} : { delivery: sealed(seal, { ...(delivery.method === openDelivery(seal, record.delivery).method ? openDelivery(seal, record.delivery) : {}), ...delivery }) }),
  });
}

/** Gives a draft up. @throws {HttpProblem} what `openDraft` says. */
export async function discardApplication(db: Kysely<Database>, context: ApplicationContext, principal: Principal, id: string, version: number): Promise<Discarded> {
  const { record } = await openDraft(db, context, principal, id, version);
  const at = context.now();
  await discardDraft(db, record, at);
  return { id, discardedAt: at.toISOString() };
}

/** A code with which another device goes on with a draft. @throws {HttpProblem} person.role on a device that has been handed it itself, application.state, mandate.state. */
export async function handOff(db: Kysely<Database>, context: ApplicationContext, principal: Principal, id: string): Promise<HandOff> {
  const seen = await openForWriting(db, context, principal, id);
  const { record, person } = seen;
  if (person.applicationId !== null) throw new HttpProblem('person.role');
  if (record.state !== 'draft') throw new HttpProblem('application.state');
  if (!(await stillActs(db, context, seen, () => meaningOf(db, context, principal.networkId, record)))) throw new HttpProblem('mandate.state');
  const { code, expiresAt } = await context.parties.handOffCode(db, person, id);
  return { code, url: `${context.handOffUrl()}#hand-off=${code}`, expiresAt: expiresAt.toISOString() };
}
