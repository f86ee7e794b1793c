import type { Card, CardActionRequest, CardCounts, StaffRef } from '@hallkit/contract';
import { cardActionsOf, hallDay, isOverdueRule, nextCardState, pendingCardStates, ruleBasis, ruleText, workingDaysBetween } from '@hallkit/domain';
import type { CardRole } from '@hallkit/domain';
import type { StaffPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { tellCard } from './card-sweep.ts';
import { staffRef } from './case-parts.ts';
import { instant, instantOrNull } from './state.ts';
import type { Live } from './state.ts';
import type { CardRecord } from './watch.ts';

/** Whether somebody may see a card: of their department or about themselves, or they supervise the hall. */
const isTheirs = ({ id, departmentId, supervises }: StaffPerson, { department, staffId }: CardRecord): boolean => supervises || departmentId === department.id || staffId === id;

/** What somebody is towards a card: nobody decides about what they are named by or have answered themselves. */
function rolesOf({ id, departmentId, supervises }: StaffPerson, { department, staffId, said }: CardRecord): CardRole[] {
  const mayDecide = supervises && staffId !== id && !said.some((one) => one.action === 'reply' && one.staffId === id);
  return [...(staffId === id || departmentId === department.id ? (['answering'] as const) : []), ...(mayDecide ? (['supervising'] as const) : [])];
}

/** Working days late, now or when it was done; null of what has no date or is not late. */
function lateBy(live: Live, { rule, dueDay, settledAt, state }: CardRecord): number | null {
  if (!isOverdueRule(rule) || dueDay === null || state === 'lapsed') return null;
  const found = workingDaysBetween(dueDay, hallDay(settledAt ?? live.now(), live.timeZone));
  return found.kind === 'days' ? Math.max(0, found.days) : null;
}

/** A card as somebody of the staff sees it. */
export function cardView(live: Live, card: CardRecord, staff: StaffPerson): Card {
  const { id, level, rule, step, subject, department, staffId, at, dueDay, issuedAt, settledAt, state, said, version } = card;
  const refOf = (one: string): StaffRef => staffRef(one) ?? { id: one, staffNo: '', name: { zh: '', en: null } };
  const [reply, decision] = [said.find(({ action }) => action === 'reply'), said.find(({ action }) => action !== 'reply')];
  return {
    id, hallId: 'dezhou', level, rule, step, ruleText: ruleText(rule, step), legalBasis: ruleBasis(rule, step, subject.kind), subject, department, staff: staffRef(staffId), at: instant(at), dueDay, lateBy: lateBy(live, card), issuedAt: instant(issuedAt), settledAt: instantOrNull(settledAt), state,
    reply: reply ? { text: reply.text, at: instant(reply.at), staff: refOf(reply.staffId) } : null,
    decision: decision ? { outcome: decision.action === 'uphold' ? 'upheld' : 'cancelled', text: decision.text, at: instant(decision.at), staff: refOf(decision.staffId) } : null,
    actions: cardActionsOf(state, rolesOf(staff, card)), version,
  };
}

/** Cards about one thing, the newest first. */
export const cardsAbout = (live: Live, kind: string, id: string): CardRecord[] => [...live.watch.cards.values()].filter(({ subjectKey }) => subjectKey === `${kind} ${id}`).sort((a, b) => b.at - a.at);

/** What is asked for. */
export interface CardFilter {
  readonly level?: string | undefined;
  readonly state: 'pending' | 'open' | 'answered' | 'decided' | 'all';
  readonly department?: string | undefined;
  readonly subject?: string | undefined;
}

const states: Readonly<Record<CardFilter['state'], readonly string[] | null>> = { pending: pendingCardStates, open: ['open'], answered: ['answered'], decided: ['upheld', 'cancelled'], all: null };

/** Cards that somebody sees, the newest first. */
export const cardsFor = (live: Live, staff: StaffPerson, { level, state, department, subject }: CardFilter): CardRecord[] =>
  [...live.watch.cards.values()]
    .filter((card) => isTheirs(staff, card) && (level === undefined || card.level === level) && (states[state]?.includes(card.state) ?? true) && (department === undefined || card.department.id === department) && (subject === undefined || card.subject.id === subject))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));

/** Cards that are not decided yet, by level. */
export function cardCounts(cards: readonly CardRecord[]): CardCounts {
  const count = (level: string): number => cards.filter((card) => card.level === level && pendingCardStates.includes(card.state)).length;
  return { warning: count('warning'), yellow: count('yellow'), red: count('red') };
}

/** A card that somebody may see. @throws {MockProblem} card.not-found. */
export function cardFor(live: Live, staff: StaffPerson, id: string): CardRecord {
  const card = live.watch.cards.get(id);
  if (!card || staff.hallId !== 'dezhou' || !isTheirs(staff, card)) throw new MockProblem('card.not-found');
  return card;
}

/** Answers a card, or decides about it. @throws {MockProblem} card.changed, card.action, person.role, request.invalid. */
export function actOnCard(live: Live, staff: StaffPerson, card: CardRecord, { version, action, text }: CardActionRequest): void {
  const roles = rolesOf(staff, card);
  if (card.version !== version) throw new MockProblem('card.changed', [{ in: 'body', pointer: '/version', code: 'field.value', detail: `is ${card.version} now` }]);
  const next = nextCardState(card.state, action, roles);
  if (!next.ok && next.fault === 'action.role' && pendingCardStates.includes(card.state)) throw new MockProblem('person.role');
  if (!next.ok) throw new MockProblem('card.action', [{ in: 'body', pointer: '/action', code: 'field.value', detail: `can be: ${cardActionsOf(card.state, roles).join(', ')}` }]);
  if (text.trim() === '') throw new MockProblem('request.invalid', [{ in: 'body', pointer: '/text', code: 'field.missing', detail: 'is missing' }]);
  card.said.push({ at: live.now(), action, staffId: staff.id, text });
  Object.assign(card, { state: next.to, version: version + 1 });
  tellCard(live, 'card.changed', card);
}
