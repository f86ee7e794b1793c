import type { LocalizedText, RatingInvitation } from '@hallkit/contract';
import { hallDay, isOpen, ratingTags } from '@hallkit/domain';
import { departmentRef } from './document-uses.ts';
import type { CaseRecord } from './space.ts';
import type { DeskRecord, Live, TicketRecord } from './state.ts';
import { deskRef } from './views.ts';

const [minute, day] = [60_000, 86_400_000];
const [deskMinutes, visitDays, caseDays] = [10, 30, 90];

/** Something that can be rated, or why it cannot. */
export interface Ratable {
  readonly kind: 'visit' | 'case';
  readonly what: LocalizedText;
  readonly departmentId: string | null;
  readonly day: string;
  readonly closed: RatingInvitation['closed'];
  /** By which it is rated once; never kept with the rating. */
  readonly key: string;
}

const closedBy = (live: Live, key: string, doneAt: number | null, within: number, otherwise: RatingInvitation['closed']): RatingInvitation['closed'] => (live.watch.rated.has(key) ? 'given' : doneAt === null ? otherwise : doneAt < live.now() - within ? 'expired' : null);

/** A visit, by its ticket; named by the kind of work alone. */
export function ratableTicket(live: Live, ticket: TicketRecord): Ratable {
  const plan = live.queues.get(ticket.queueId)?.plan;
  const done = ticket.state === 'completed' ? (ticket.finishedAt ?? ticket.issuedAt) : null;
  return { kind: 'visit', what: plan?.name ?? { zh: '', en: null }, departmentId: plan?.departments[0] ?? null, day: ticket.day, key: `ticket ${ticket.id}`, closed: closedBy(live, `ticket ${ticket.id}`, done, visitDays * day, isOpen(ticket.state) ? 'notYet' : 'nothing') };
}

/** The visit that has just ended at a desk. */
export function ratableDesk(live: Live, desk: DeskRecord): Ratable {
  const [last] = [...live.tickets.values()].filter(({ deskId, state, finishedAt }) => deskId === desk.plan.id && state === 'completed' && (finishedAt ?? 0) > live.now() - deskMinutes * minute).sort((a, b) => (b.finishedAt ?? 0) - (a.finishedAt ?? 0));
  if (last) return ratableTicket(live, last);
  return { kind: 'visit', what: deskRef(desk).name, departmentId: null, day: hallDay(live.now(), live.timeZone), key: '', closed: 'nothing' };
}

/** A case, once it is decided. */
export function ratableCase(live: Live, { id, matter, departmentId, decision, log }: CaseRecord): Ratable {
  const decidedAt = decision === null ? null : Date.parse(decision.at);
  return { kind: 'case', what: matter.name, departmentId, day: hallDay(decidedAt ?? log[0]?.at ?? 0, live.timeZone), key: `case ${id}`, closed: closedBy(live, `case ${id}`, decidedAt, caseDays * day, ['withdrawn', 'recalled'].includes(log.at(-1)?.to ?? '') ? 'nothing' : 'notYet') };
}

/** What somebody is invited to rate. Whoever served knows the ticket too: the grade of a visit is not told by it. */
export const invitationView = (live: Live, { kind, what, departmentId, day: on, closed, key }: Ratable): RatingInvitation => ({
  kind, what, department: departmentId === null ? null : departmentRef(departmentId), day: on, open: closed === null, closed, grade: kind === 'case' ? (live.watch.rated.get(key) ?? null) : null, tags: ratingTags.map((tag) => ({ ...tag })), verifyDays: live.watch.settings.ratingVerifyDays, answerDays: live.watch.settings.ratingAnswerDays,
});
