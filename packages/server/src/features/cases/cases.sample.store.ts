import { sql, type Kysely } from 'kysely';
import type { LocalizedText } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import { insertDecisions } from '../decisions/decisions.store.ts';
import { insertRates } from '../payments/payments.store.ts';
import { keptMoves } from './cases.moves.ts';
import { rememberMoves } from './cases.moves.store.ts';
import { sampleApplication, type SampleApplication, type SamplePlace } from './cases.sample.ts';
import { samplePast } from './cases.sample.past.ts';
import type { Actor } from './cases.types.ts';
import { insertCases } from './cases.write.store.ts';

/** Applications written at one time. */
const batch = 250;

async function placeOf(db: Kysely<Database>, hallId: string, now: Date): Promise<SamplePlace> {
  const zone = await db.selectFrom('halls').select(sql<string>`content ->> 'timeZone'`.as('zone')).where('id', '=', hallId).executeTakeFirst();
  const departments = new Map((await db.selectFrom('departments').select(['id', 'name']).where('hall_id', '=', hallId).execute()).map(({ id, name }): [string, LocalizedText] => [id, name]));
  const staff = new Map<string, { clerk: Actor; approver: Actor }>();
  for (const { id, name, department_id, roles } of await db.selectFrom('staff').select(['id', 'name', 'department_id', 'roles']).where('hall_id', '=', hallId).where('left_at', 'is', null).orderBy('staff_no').execute()) {
    if (department_id === null) continue;
    const actor: Actor = { kind: 'staff', id, name };
    const known = staff.get(department_id) ?? { clerk: actor, approver: actor };
    // Of the clerks the last is the one behind the counters.
    staff.set(department_id, roles.includes('approver') ? { ...known, approver: actor } : { ...known, clerk: actor });
  }
  return { hallId, timeZone: zone?.zone ?? 'Asia/Shanghai', now, departments, staff };
}

/** The form that the sample has filled in. */
const fields = [
  { key: 'name-of-the-firm', label: { zh: '申请人名称', en: 'Name of the applicant' }, kind: 'text' },
  { key: 'address-of-the-premises', label: { zh: '经营场所地址', en: 'Address of the premises' }, kind: 'text' },
  { key: 'area-of-the-premises', label: { zh: '场所面积', en: 'Area of the premises' }, kind: 'number' },
];

/** What an application of the sample meant when it was handed in. */
function handedIn({ name, cases }: SampleApplication): object {
  const matters = cases.map(({ planId, matterName, department, limits, waitsFor, handsIn, result }) => ({ planId, matterId: null, version: null, name: matterName, department, promised: limits.promised, waitsFor, handsIn, result }));
  const materials = (cases[0]?.papers ?? []).map(({ key, name: paper, kind }) => ({ key, name: paper, kind, necessity: 'required', optional: false, from: 'applicant', issuer: null, givenBy: null, matters: matters.map(({ planId }) => planId), blankUrl: null, replaces: [] }));
  const standing = { 'application-form': 'filled', 'business-licence': 'fetched', 'floor-plan': 'toFollow' };
  return { name, title: name, revision: 'sample', plan: null, open: [], stopped: false, fields, answered: {}, known: { fields: [], materials: [] }, matters, materials, lead: null, standing };
}

async function insertApplications(db: Kysely<Database>, hallId: string, applications: readonly SampleApplication[]): Promise<void> {
  await db.insertInto('applications').values(applications.map((one, at) => ({
    hall_id: hallId, id: one.id, state: one.isOver ? ('closed' as const) : ('submitted' as const), scenario_id: one.scenarioId, matter_id: one.matterId, revision: 'sample', person_id: one.personId, applicant_kind: one.applicant.kind, applicant_id: one.cases[0]?.applicantId ?? one.personId,
    applicant: JSON.stringify(one.applicant), values: JSON.stringify({ 'name-of-the-firm': one.applicant.name, 'address-of-the-premises': `德州市德城区样例路 ${at + 1} 号`, 'area-of-the-premises': 60 + ((at * 17) % 200) }),
    number: one.number, progress_id: one.progressId, handed_in: JSON.stringify(handedIn(one)),
    created_at: one.at, changed_at: one.at, submitted_at: one.at, closed_at: one.isOver ? one.at : null,
  }))).execute();
}

async function insertSample(db: Kysely<Database>, made: readonly SampleApplication[], { hallId, now, timeZone }: SamplePlace): Promise<number> {
  if (made.length === 0) return 0;
  const cases = made.flatMap((one) => one.cases);
  await insertApplications(db, hallId, made);
  await insertCases(db, cases, { now, timeZone });
  await insertDecisions(db, made.flatMap((one) => one.decisions));
  return cases.length;
}

/**
 * Fills a hall with invented applications at every stage, so that nobody begins before an empty desk.
 *
 * @param count - Applications; about three quarters have one case, the others up to four.
 * @returns How many cases there are now.
 */
export async function seedSampleCases(db: Kysely<Database>, hallId: string, { now = new Date(), count = 60, from = 0 }: { readonly now?: Date; readonly count?: number; readonly from?: number } = {}): Promise<number> {
  const place = await placeOf(db, hallId, now);
  let written = 0;
  for (let at = from; at < from + count; at += batch) {
    const made = Array.from({ length: Math.min(batch, from + count - at) }, (_, index) => sampleApplication(at + index, place)).filter((one) => one !== null);
    written += await insertSample(db, made, place);
  }
  await rememberMoves(db, hallId, keptMoves);
  return written;
}

/** Adds what was decided in the last two months, so that figures have something to tell. @returns How many cases came. */
export async function seedSamplePast(db: Kysely<Database>, hallId: string, now: Date = new Date()): Promise<number> {
  const place = await placeOf(db, hallId, now);
  return insertSample(db, samplePast(place), place);
}

/** A fee by which paying can be tried; charged by nobody, as its basis says. */
export async function seedSampleRates(db: Kysely<Database>, hallId: string): Promise<void> {
  const note = { kind: 'drafted', source: null, note: { zh: '样例收费，仅供试用，不作依据。', en: 'A sample fee for trying out; charged by nobody.' } };
  await insertRates(db, [{ hallId, matterKey: 'filing-of-shop-signboards', item: { zh: '证照工本费（样例）', en: 'Cost of the certificate (sample)' }, amount: 1000, basis: '样例：仅供试用，并无此收费依据', provenance: note }]);
}
