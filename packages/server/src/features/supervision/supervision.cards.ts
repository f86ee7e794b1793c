import type { Card, CardActionRequest, CardList, StaffRef, SubjectKind } from '@hallkit/contract';
import { cardActionsOf, hallDay, isOverdueRule, nextCardState, pendingCardStates, ruleBasis, ruleText, workingDaysBetween, type CardRole } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record } from '../../platform/events/record.store.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { isSupervisor, staffOfHall, staffWho } from './supervision.access.ts';
import { countPending, moveCard, selectCard, selectCards, selectCardsOf, selectSaid, selectStaff, type CardFilter, type CardPlace, type CardRow, type CardSaid } from './supervision.store.ts';
import { selectZones } from './supervision.watch.store.ts';

/** Whether somebody may see a card: it is of their department or about themselves, or they supervise the hall. */
const isTheirs = (person: StaffPerson, { hall_id, department_id, staff_id }: CardRow): boolean => person.hallId === hall_id && (isSupervisor(person) || person.departmentId === department_id || person.id === staff_id);

/** What somebody is towards a card: nobody decides about what they are named by or have answered themselves. */
function rolesOf(person: StaffPerson, { department_id, staff_id }: CardRow, said: readonly CardSaid[]): CardRole[] {
  const isOfDepartment = person.departmentId === department_id && person.roles.some((role) => role === 'clerk' || role === 'approver');
  const isNamed = person.id === staff_id;
  const mayDecide = isSupervisor(person) && !isNamed && !said.some(({ action, staffId }) => action === 'reply' && staffId === person.id);
  return [...(isNamed || isOfDepartment ? (['answering'] as const) : []), ...(mayDecide ? (['supervising'] as const) : [])];
}

/** Working days late, now or when it was done; null of what has no date or is not late. */
function lateBy({ rule, due_day, settled_at, state }: CardRow, now: Date, timeZone: string): number | null {
  if (!isOverdueRule(rule) || due_day === null || state === 'lapsed') return null;
  const found = workingDaysBetween(due_day, hallDay(settled_at ?? now, timeZone));
  return found.kind === 'days' ? Math.max(0, found.days) : null;
}

async function viewsOf(db: Kysely<Database>, now: Date, person: StaffPerson, hallId: string, rows: readonly CardRow[]): Promise<Card[]> {
  if (rows.length === 0) return [];
  const [said, zones] = await Promise.all([selectSaid(db, hallId, rows.map(({ id }) => id)), selectZones(db, [hallId])]);
  const staff = await selectStaff(db, hallId, [...rows.flatMap(({ staff_id }) => staff_id ?? []), ...[...said.values()].flat().flatMap(({ staffId }) => staffId ?? [])]);
  const named = (id: string): StaffRef => staff.get(id) ?? { id, staffNo: '', name: { zh: id, en: null } };
  return rows.map((row): Card => {
    const lines = said.get(row.id) ?? [];
    const [reply, decision] = [lines.find(({ action }) => action === 'reply'), lines.find(({ to }) => to === 'upheld' || to === 'cancelled')];
    return {
      id: row.id, hallId, level: row.level, rule: row.rule, step: row.step, ruleText: ruleText(row.rule, row.step), legalBasis: ruleBasis(row.rule, row.step, row.kind),
      subject: { kind: row.kind, id: row.subject_id, number: row.subject_number, name: row.subject_name }, department: { id: row.department_id, name: row.department_name }, staff: row.staff_id === null ? null : named(row.staff_id),
      at: row.at.toISOString(), dueDay: row.due_day, lateBy: lateBy(row, now, zones.get(hallId) ?? 'Asia/Shanghai'), issuedAt: row.issued_at.toISOString(), settledAt: row.settled_at?.toISOString() ?? null, state: row.state,
      reply: reply ? { text: reply.text, at: reply.at.toISOString(), staff: named(reply.staffId ?? '') } : null,
      decision: decision ? { outcome: decision.to as 'upheld' | 'cancelled', text: decision.text, at: decision.at.toISOString(), staff: named(decision.staffId ?? '') } : null,
      actions: cardActionsOf(row.state, rolesOf(person, row, lines)), version: row.version,
    };
  });
}

/** The cards about one thing, the newest first, as somebody who may see the thing sees them. */
export async function cardsAbout(db: Kysely<Database>, now: Date, person: StaffPerson, hallId: string, kind: SubjectKind, id: string): Promise<Card[]> {
  const rows = (await selectCardsOf(db, hallId, kind, [id])).get(id) ?? [];
  return viewsOf(db, now, person, hallId, [...rows].reverse());
}

/** What is asked for. */
export interface CardQuery {
  readonly level?: CardRow['level'];
  readonly state?: CardFilter['state'];
  readonly department?: string;
  readonly subject?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Counting ends here: so many or more. */
const mostCounted = 1000;

function placeOf(revision: string | undefined): CardPlace | null {
  if (revision === undefined) return null;
  const [at = '', id = ''] = Buffer.from(revision, 'base64url').toString('utf8').split(' ');
  return { at, id };
}

/**
 * Cards of one's department, the newest first; supervisors see the hall, or the department they name.
 *
 * @throws {HttpProblem} hall.not-found, person.role for another hall or department, cursor.malformed, cursor.mismatch.
 */
export async function listCards(db: Kysely<Database>, now: Date, principal: Principal, hallId: string, { level, state = 'pending', department, subject, limit = 20, cursor }: CardQuery): Promise<CardList> {
  const person = staffOfHall(principal, hallId);
  if (!isSupervisor(person) && (person.departmentId === null || (department !== undefined && department !== person.departmentId))) throw new HttpProblem('person.role');
  const departmentId = department ?? (isSupervisor(person) ? null : person.departmentId);
  const filter: CardFilter = { hallId, departmentId, level: level ?? null, state, subjectId: subject ?? null };
  const asked = { list: 'cards', ...filter };
  const place = decodeCursor(cursor, asked);
  const [rows, counts] = await Promise.all([selectCards(db, filter, placeOf(place?.revision), limit + 1), countPending(db, hallId, departmentId, mostCounted)]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const packed = last && Buffer.from(`${last.at.toISOString()} ${last.id}`).toString('base64url');
  return { data: await viewsOf(db, now, person, hallId, shown), nextCursor: rows.length > limit && packed !== undefined ? encodeCursor({ offset: (place?.offset ?? 0) + limit, revision: packed }, asked) : null, counts };
}

async function theirs(db: Kysely<Database>, principal: Principal, cardId: string, lock = false): Promise<{ readonly row: CardRow; readonly person: StaffPerson }> {
  const person = staffWho(principal);
  const row = await selectCard(db, principal.hallIds, cardId, lock);
  if (!row || !isTheirs(person, row)) throw new HttpProblem('card.not-found');
  return { row, person };
}

async function viewOf(db: Kysely<Database>, now: Date, person: StaffPerson, row: CardRow): Promise<Card> {
  const [card] = await viewsOf(db, now, person, row.hall_id, [row]);
  if (!card) throw new Error('A card without a view.');
  return card;
}

/** A card of one's department. @throws {HttpProblem} card.not-found, also for one of another department: the answer tells nothing. */
export async function cardOf(db: Kysely<Database>, now: Date, principal: Principal, cardId: string): Promise<Card> {
  const { row, person } = await theirs(db, principal, cardId);
  return viewOf(db, now, person, row);
}

/**
 * Answers a card, or decides about it. In the transaction of the call.
 *
 * @throws {HttpProblem} card.not-found, card.changed, card.action with what is possible now, person.role.
 */
export async function actOnCard(db: Kysely<Database>, now: Date, principal: Principal, cardId: string, { version, action, text }: CardActionRequest): Promise<Card> {
  const { row, person } = await theirs(db, principal, cardId, true);
  const roles = rolesOf(person, row, (await selectSaid(db, row.hall_id, [row.id])).get(row.id) ?? []);
  if (row.version !== version) throw new HttpProblem('card.changed', { errors: [{ in: 'body', pointer: '/version', code: 'field.value', expected: String(row.version) }] });
  const next = nextCardState(row.state, action, roles);
  if (!next.ok && next.fault === 'action.role' && pendingCardStates.includes(row.state)) throw new HttpProblem('person.role');
  if (!next.ok) throw new HttpProblem('card.action', { errors: [{ in: 'body', pointer: '/action', code: 'field.value', expected: cardActionsOf(row.state, roles).join(', ') }] });
  if (text.trim() === '') throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/text', code: 'field.missing' }] });
  await moveCard(db, row, { at: now, action, to: next.to, staffId: person.id, text });
  await record(db, { hallId: row.hall_id, topic: `supervision.${row.hall_id}`, type: 'card.changed', data: { cardId: row.id, level: row.level, kind: row.kind, departmentId: row.department_id } });
  return cardOf(db, now, principal, cardId);
}
