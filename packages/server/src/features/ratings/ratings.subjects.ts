import { caseStates, hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectGiven } from './ratings.store.ts';
import { selectCaseOf, selectDesk, selectLastVisit, selectVisit, type CaseRow, type VisitRow } from './ratings.subjects.store.ts';
import type { RatingContext, Subject } from './ratings.types.ts';

type Digest = Pick<RatingContext, 'seal' | 'now'>;

/** How long something can be rated: a visit, at the desk itself, a case; in milliseconds. */
const [visitFor, deskFor, caseFor] = [30 * 86_400_000, 600_000, 90 * 86_400_000];

const keysOf = ({ seal }: Pick<Digest, 'seal'>, hallId: string, kind: 'visit' | 'case', id: string): readonly string[] => seal.digests('rating subject', `${hallId} ${kind} ${id}`);

/** The digest under which something was rated, be it by an older secret; the newest where it was not. */
async function keyOf(db: Kysely<Database>, context: Pick<Digest, 'seal'>, hallId: string, kind: 'visit' | 'case', id: string): Promise<string> {
  const keys = keysOf(context, hallId, kind, id);
  const given = keys.length > 1 ? await selectGiven(db, hallId, keys) : undefined;
  return keys.find((key) => given?.has(key)) ?? keys[0] ?? '';
}

const open = new Set(['issued', 'waiting', 'called', 'serving', 'on_hold', 'transferred']);

async function visitSubject(db: Kysely<Database>, context: Digest, visit: VisitRow): Promise<Subject> {
  const { hallId, timeZone, ticketId, state, day, finishedAt, what, department } = visit;
  const since = new Date(context.now().getTime() - visitFor);
  const closed = state !== 'completed' || finishedAt === null ? (open.has(state) ? ('notYet' as const) : ('nothing' as const)) : finishedAt < since ? ('expired' as const) : null;
  return { hallId, timeZone, kind: 'visit', key: await keyOf(db, context, hallId, 'visit', ticketId), what, department, day, closed };
}

/** A visit by its ticket. @throws {HttpProblem} ticket.not-found. */
export async function subjectOfTicket(db: Kysely<Database>, context: Digest, { hallIds }: Principal, ticketId: string): Promise<Subject> {
  const visit = await selectVisit(db, hallIds, ticketId);
  if (!visit) throw new HttpProblem('ticket.not-found');
  return visitSubject(db, context, visit);
}

/** The visit that has just ended at a desk. @throws {HttpProblem} desk.not-found. */
export async function subjectOfDesk(db: Kysely<Database>, context: Digest, { hallIds }: Principal, deskId: string): Promise<Subject> {
  const desk = await selectDesk(db, hallIds, deskId);
  if (!desk) throw new HttpProblem('desk.not-found');
  const now = context.now();
  const visit = await selectLastVisit(db, desk.hallId, deskId, new Date(now.getTime() - deskFor));
  return visit ? visitSubject(db, context, visit) : { hallId: desk.hallId, timeZone: desk.timeZone, kind: 'visit', key: '', what: desk.name, department: null, day: hallDay(now, desk.timeZone), closed: 'nothing' };
}

function closedCase({ state, decidedAt }: Pick<CaseRow, 'state' | 'decidedAt'>, now: Date): Subject['closed'] {
  if (!caseStates[state].isFinal) return 'notYet';
  // What was taken back was never decided.
  if (decidedAt === null || state === 'withdrawn' || state === 'recalled') return 'nothing';
  return now.getTime() - decidedAt.getTime() > caseFor ? 'expired' : null;
}

/** A case of an application that one follows. @throws {HttpProblem} case.not-found, also where the progress is another one. */
export async function subjectOfCase(db: Kysely<Database>, context: Digest, { hallIds }: Principal, progressId: string, caseId: string): Promise<Subject> {
  const found = await selectCaseOf(db, hallIds, progressId, caseId);
  if (!found) throw new HttpProblem('case.not-found');
  const { hallId, timeZone, decidedAt, what, departmentId, departmentName } = found;
  const now = context.now();
  return { hallId, timeZone, kind: 'case', key: await keyOf(db, context, hallId, 'case', caseId), what, department: { id: departmentId, name: departmentName }, day: hallDay(decidedAt ?? now, timeZone), closed: closedCase(found, now) };
}

/** Which cases of a hall can be rated now. */
export async function ratableCases(db: Kysely<Database>, context: Digest, hallId: string, cases: readonly (Pick<CaseRow, 'state' | 'decidedAt'> & { readonly id: string })[]): Promise<ReadonlySet<string>> {
  const now = context.now();
  const decided = cases.filter((one) => closedCase(one, now) === null);
  const keys = new Map(decided.map(({ id }) => [id, keysOf(context, hallId, 'case', id)]));
  const given = await selectGiven(db, hallId, [...keys.values()].flat());
  return new Set(decided.flatMap(({ id }) => ((keys.get(id) ?? []).some((key) => given.has(key)) ? [] : [id])));
}
