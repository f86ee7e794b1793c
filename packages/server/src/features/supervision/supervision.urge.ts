import type { Oversight, OversightRequest, UrgeRequest } from '@hallkit/contract';
import { hallDay, isAbove, urgeAgainOn, type OversightLevel } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { isSupervisor, staffWho } from './supervision.access.ts';
import { oversightEvents, oversightOf, raise, type Raising } from './supervision.oversight.ts';
import { selectUrged } from './supervision.oversight.store.ts';
import { settingsOf } from './supervision.settings.ts';
import type { SupervisionContext, UrgedCase } from './supervision.types.ts';

async function said(db: Kysely<Database>, { hallId, id, department, followers }: UrgedCase, raising: Pick<Raising, 'level' | 'by' | 'byId' | 'reason' | 'at'>): Promise<Oversight> {
  await raise(db, { hallId, kind: 'case', id, ...raising });
  const now = await oversightOf(db, hallId, 'case', id);
  // Told also where it is no more than before: somebody has urged once more.
  await record(db, ...oversightEvents({ hallId, kind: 'case', level: now.level, departmentId: department.id, followers }));
  return now;
}

/**
 * Has a department look after a case more closely, by a supervisor of the hall; the case stays as it is.
 *
 * @throws {HttpProblem} case.not-found, person.role, urge.not-needed for one that is decided, oversight.lower.
 */
export async function superviseCase(db: Kysely<Database>, { now, cases }: SupervisionContext, principal: Principal, caseId: string, { level, reason }: OversightRequest): Promise<Oversight> {
  const found = await cases.ofStaff(db, principal, caseId);
  const person = staffWho(principal);
  if (!isSupervisor(person)) throw new HttpProblem('person.role');
  if (!found.isOpen) throw new HttpProblem('urge.not-needed');
  const held = await oversightOf(db, found.hallId, 'case', found.id);
  if (isAbove(held.level, level)) throw new HttpProblem('oversight.lower', { errors: [{ in: 'body', pointer: '/level', code: 'field.value', expected: held.level }] });
  return said(db, found, { level, by: 'supervisor', byId: person.id, reason: { zh: reason, en: null }, at: now() });
}

/** What a department reads where an applicant has said nothing. */
const urged = { zh: '申请人催办', en: 'The applicant urges' } as const;

/** First day on which each of some cases may be urged again; undefined where nobody has urged lately. */
export async function urgedUntil(db: Kysely<Database>, now: Date, hallId: string, timeZone: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const lasts = await selectUrged(db, hallId, 'case', ids);
  if (lasts.size === 0) return new Map();
  const { urgeEveryDays } = await settingsOf(db, hallId);
  const today = hallDay(now, timeZone);
  return new Map([...lasts].flatMap(([id, at]) => {
    const day = urgeAgainOn(at, urgeEveryDays, timeZone);
    return day !== null && today < day ? [[id, day] as const] : [];
  }));
}

/**
 * An applicant urges, or whoever follows the application: the department hears it, once in some days.
 *
 * @throws {HttpProblem} progress.not-found, case.not-found, urge.not-needed where the department has nothing to do, urge.too-soon with the day.
 */
export async function urgeCase(db: Kysely<Database>, { now, cases }: SupervisionContext, principal: Principal, progressId: string, caseId: string, { text }: UrgeRequest): Promise<Oversight> {
  const found = await cases.ofProgress(db, principal, progressId, caseId);
  if (!found.isWithDepartment) throw new HttpProblem('urge.not-needed');
  // The case is locked: of two at once the second finds the line of the first.
  const day = (await urgedUntil(db, now(), found.hallId, found.timeZone, [found.id])).get(found.id);
  if (day !== undefined) throw new HttpProblem('urge.too-soon', { errors: [{ in: 'path', pointer: '/caseId', code: 'field.value', expected: day }] });
  return said(db, found, { level: 'urged' satisfies OversightLevel, by: 'applicant', reason: text === undefined ? urged : { zh: text, en: null }, at: now() });
}
