import { randomBytes } from 'node:crypto';
import { applicationNumber, hallDay, maskIdNumber, queryCode, type CaseLimits } from '@hallkit/domain';
import type { DepartmentRef, Party } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { openCases, tellOpened, type NewCase, type OpenedCase } from '../cases/cases.open.ts';
import type { PaperRow } from '../cases/cases.types.ts';
import { purposeOf } from '../documents/documents.ports.ts';
import { enqueue } from '../notifications/notifications.service.ts';
import type { FeeRow } from '../payments/payments.store.ts';
import { secretId } from '../queue/queue.id.ts';
import { selectHallDepartments } from '../scenarios/scenarios.store.ts';
import { called, knownParties } from './applications.access.ts';
import type { KnownParties } from './applications.entries.ts';
import { problemFaults } from './applications.faults.ts';
import type { StandingMaterial } from './applications.materials.ts';
import { sealed } from './applications.sealed.ts';
import { openDraft } from './applications.service.ts';
import { selectHall, selectLimits, takeNumber, updateApplication } from './applications.store.ts';
import type { ApplicationContext, ApplicationRecord, HandedIn, Meaning, MeantMatter, PlainParty } from './applications.types.ts';
import { readApplication } from './applications.view.ts';

/** A code to a number: what opens a progress, kept as a digest. */
export const queryCodeHash = ({ seal }: Pick<ApplicationContext, 'seal'>, number: string, code: string): string => seal.digest('query code', `${number} ${code}`);
/** The same by each secret: what a code that somebody types is compared with. */
export const queryCodeHashes = ({ seal }: Pick<ApplicationContext, 'seal'>, number: string, code: string): readonly string[] => seal.digests('query code', `${number} ${code}`);

const paperStates: Readonly<Partial<Record<StandingMaterial['state'], PaperRow['state']>>> = { attached: 'attached', showOriginal: 'attached', filled: 'filled', fetched: 'fetched', toFollow: 'toFollow', fromResult: 'fromResult' };

/** The papers of a case; what may be left out and was is not among them. */
const papersOf = (planId: string, materials: readonly StandingMaterial[]): PaperRow[] =>
  materials.flatMap(({ material, state, document }) => {
    const kept = paperStates[state];
    return kept && material.matters.includes(planId) ? [{ key: material.key, name: material.name, kind: material.kind, state: kept, documentId: document?.id ?? null, givenBy: material.givenBy?.planId ?? null, original: material.original }] : [];
  });

/** As departments know them: by full name; a person's number stands in the form. */
const partyOf = ({ kind, id, name, number }: PlainParty): Party => ({ kind, id, name, number: kind === 'firm' ? number : number === '' ? null : maskIdNumber(number) });

/** Who decides where the hall has no department of the matter: the lead of the scenario, else one of the other matters, else whoever is there. */
async function departmentFor(db: Kysely<Database>, hallId: string, { lead, matters }: Meaning): Promise<(matter: MeantMatter) => DepartmentRef> {
  const other = lead ?? matters.find(({ department }) => department !== null)?.department ?? (await selectHallDepartments(db, hallId))[0];
  return ({ department }) => {
    const found = department ?? other;
    if (!found) throw new Error(`the hall ${hallId} has no departments`);
    return { id: found.id, name: found.name };
  };
}

async function casesOf(db: Kysely<Database>, { hallId }: ApplicationRecord, meaning: Meaning, materials: readonly StandingMaterial[]): Promise<NewCase[]> {
  const guides = await selectLimits(db, meaning.matters.flatMap(({ matterId }) => matterId ?? []));
  const departmentOf = await departmentFor(db, hallId, meaning);
  return meaning.matters.map((matter): NewCase => {
    const guide = guides.get(matter.matterId ?? '');
    const limits: CaseLimits = { statutory: guide?.legal ?? null, promised: matter.promised ?? guide?.promised ?? null, joint: meaning.matters.length > 1 };
    return { planId: matter.planId, matterId: matter.matterId, matterVersion: matter.version, matterName: matter.name, department: departmentOf(matter), result: matter.result, limits, waitsFor: matter.waitsFor, handsIn: matter.handsIn, papers: papersOf(matter.planId, materials) };
  });
}

/** Receipts: each paper for each case that needs it, also those that a system looked up. */
async function writeReceipts(db: Kysely<Database>, { papers }: ApplicationContext, principal: Principal, record: ApplicationRecord, number: string, cases: readonly OpenedCase[], materials: readonly StandingMaterial[]): Promise<void> {
  await papers.recordUses(db, principal, materials.flatMap(({ material, document }) => (document === null ? [] : cases.filter(({ planId }) => material.matters.includes(planId)).map(({ id, caseNo, department, matterName }) => ({
    documentId: document.id, key: material.key, personId: record.personId, applicationId: record.id, applicationNumber: number, caseId: id, caseNo, caseHallId: record.hallId, department, matter: matterName, purpose: purposeOf(matterName),
  })))));
}

interface Given {
  readonly number: string;
  readonly code: string;
  readonly progressId: string;
  readonly timeZone: string;
}

/** Takes the number last before what needs it: others who hand in wait for it. */
async function numbered(db: Kysely<Database>, { hallId }: ApplicationRecord, at: Date): Promise<Given> {
  const place = await selectHall(db, hallId);
  if (!place) throw new HttpProblem('application.not-found');
  const { hall: { timeZone }, networkId, prefix } = place;
  const day = hallDay(at, timeZone);
  return { number: applicationNumber(prefix, day, await takeNumber(db, networkId, day)), code: queryCode(randomBytes(6)), progressId: secretId('pg'), timeZone };
}

async function tellApplicant(db: Kysely<Database>, { hallId, id, locale }: ApplicationRecord, { name }: Meaning, { number, code, progressId }: Given, { person }: KnownParties): Promise<void> {
  await enqueue(db, { hallId, eventKey: `application.submitted ${id}`, template: 'application.submitted', locale, about: progressId, data: { name, number, queryCode: code }, to: { phone: person.phone } });
}

async function tellFees(db: Kysely<Database>, { hallId, locale }: ApplicationRecord, fees: readonly FeeRow[], cases: readonly OpenedCase[], progressId: string, { person }: KnownParties): Promise<void> {
  if (fees.length === 0) return;
  const matters = new Map(cases.map(({ id, matterName }) => [id, matterName]));
  await enqueue(db, ...fees.map(({ id, caseId, caseNo, item, amount }) => ({
    hallId, eventKey: `fee.due ${id}`, template: 'fee.due' as const, locale, about: progressId, data: { caseNo, matter: matters.get(caseId) ?? item, item, amount }, to: { phone: person.phone, inPage: true },
  })));
}

/**
 * Hands an application in, all or nothing: number, cases, receipts, fees and messages in one transaction. Its locks come in one
 * order: the application, the number of the day, what is new, the counters of events.
 *
 * @throws {HttpProblem} application.not-found, application.state, application.changed, mandate.state, identity.level, application.stale, application.incomplete with everything that is missing.
 */
export async function submitApplication(db: Kysely<Database>, context: ApplicationContext, principal: Principal, id: string, version: number): Promise<void> {
  const seen = await openDraft(db, context, principal, id, version);
  const { record, person } = seen;
  const known = await knownParties(db, context, principal.networkId, record);
  const { meaning, values, materials, delivery, faults, stale, acts } = await readApplication(db, context, principal, seen);
  if (!known || !acts) throw new HttpProblem('mandate.state');
  // Before what is missing: whoever has to go to a kiosk should not learn it last.
  context.parties.demandLevel(person, meaning.identityLevel);
  if (stale) throw new HttpProblem('application.stale');
  if (faults.length > 0 || delivery.method === undefined) throw new HttpProblem('application.incomplete', { errors: problemFaults(faults) });
  const at = context.now();
  const typed = values[meaning.fields.find(({ kind }) => kind === 'name')?.key ?? ''];
  const applicant = called(known.applicant, typeof typed === 'string' ? typed : '');
  const matters = await casesOf(db, record, meaning, materials);
  const given = await numbered(db, record, at);
  const { number, code, progressId, timeZone } = given;
  const standing = Object.fromEntries(materials.map(({ material, state }) => [material.key, state]));
  await updateApplication(db, record, {
    state: 'submitted', number, progress_id: progressId, query_code_hash: queryCodeHash(context, number, code), query_code_sealed: context.seal.seal(code), values: sealed(context.seal, values), handed_in: JSON.stringify({ ...meaning, known: { fields: [], materials: [] }, standing } satisfies HandedIn),
    documents: JSON.stringify(Object.fromEntries(materials.flatMap(({ material, document }) => (document === null ? [] : [[material.key, document.id]])))), applicant: JSON.stringify(context.parties.shown(applicant, null)), submitted_at: at, changed_at: at, kept_until: null,
  });
  const { method, recipient = null, phone = null, address = null } = delivery;
  const { cases, fees, events } = await openCases(db, { hallId: record.hallId, timeZone, applicationId: id, number, progressId, applicant: partyOf(applicant), applicantId: record.applicantId, personId: record.personId, delivery: { method, recipient, phone, address }, matters, at });
  await writeReceipts(db, context, principal, record, number, cases, materials);
  await tellApplicant(db, record, meaning, given, known);
  await tellFees(db, record, fees, cases, progressId, known);
  await tellOpened(db, [...events, { hallId: record.hallId, topic: `progress.${progressId}`, type: 'application.changed', data: { state: 'submitted' } }]);
}
