import { cardsDue, escalationAt, oversightOfCard, ruleText, standingOf, unwatched } from '@hallkit/domain';
import type { DueCard, OversightLevel } from '@hallkit/domain';
import { oversightOf, raise } from './oversight.ts';
import { newId } from './state.ts';
import type { Live } from './state.ts';
import type { CardRecord } from './watch.ts';
import { watchables } from './watched.ts';
import type { Watchable, Watched } from './watched.ts';

const msOf = (moment: string | null): number | null => (moment === null ? null : Date.parse(moment));

/** Tells whoever watches that a card was issued or has changed; no names and no text. */
export function tellCard(live: Live, type: 'card.issued' | 'card.changed', { id, level, subject: { kind }, department }: CardRecord): void {
  live.events.record('supervision.dezhou', type, { cardId: id, level, kind, departmentId: department.id });
}

function issue(live: Live, { kind, id: subjectId }: Watchable, { subject, department, staffId }: Watched, due: DueCard): CardRecord {
  const card: CardRecord = { id: newId('ca_'), subjectKey: `${kind} ${subjectId}`, key: due.key, level: due.level, rule: due.rule, step: due.step, anchor: due.anchor, due: due.due, dueDay: due.dueDay, subject, department, staffId: due.staffId ?? staffId, at: Date.parse(due.at), issuedAt: Math.max(live.now(), Date.parse(due.at)), settledAt: msOf(due.settledAt), state: 'open', said: [], version: 0 };
  live.watch.cards.set(card.id, card);
  tellCard(live, 'card.issued', card);
  return card;
}

/** What was done since, and what nobody has to answer any more. */
function settle(live: Live, card: CardRecord, { thing }: Watched): void {
  const standing = standingOf(thing, card);
  if (!standing) return;
  const lapsed = standing.lapsed && card.state === 'open';
  const settled = standing.settledAt !== null && card.settledAt === null;
  if (!lapsed && !settled) return;
  Object.assign(card, { settledAt: card.settledAt ?? msOf(standing.settledAt), ...(lapsed ? { state: 'lapsed', version: card.version + 1 } : {}) });
  tellCard(live, 'card.changed', card);
}

const unanswered = { zh: '红牌逾期未答复', en: 'A red card was not answered in time' };

function lookAt(live: Live, one: Watchable): { nextAt: number | null } {
  const watched = one.read();
  const { thing, ended, department } = watched;
  const { settings, earlier } = live.watch;
  const now = live.now();
  const { cards, nextAt } = cardsDue(thing, settings, now, earlier);
  const subjectKey = `${one.kind} ${one.id}`;
  const there = [...live.watch.cards.values()].filter((card) => card.subjectKey === subjectKey);
  for (const card of there) settle(live, card, watched);
  const raised: { level: OversightLevel; reason: typeof unanswered }[] = [];
  for (const due of cards) {
    if (there.some(({ key }) => key === due.key)) continue;
    const card = issue(live, one, watched, due);
    settle(live, card, watched);
    there.push(card);
    const { zh, en } = ruleText(due.rule, due.step);
    if (!ended && due.settledAt === null) raised.push({ level: oversightOfCard[due.level], reason: { zh, en: en ?? zh } });
  }
  const open = ended ? [] : there.filter(({ level, state, settledAt }) => level === 'red' && state === 'open' && settledAt === null);
  const escalations = open.flatMap(({ issuedAt }) => msOf(escalationAt(issuedAt, settings.escalateAfterDays, live.timeZone)) ?? []);
  if (escalations.some((at) => at <= now)) raised.push({ level: 'escalated', reason: unanswered });
  for (const { level, reason } of raised) raise(live, one.kind, one.id, { level, by: 'system', reason, departmentId: department.id });
  if (ended && oversightOf(live, one.kind, one.id) !== unwatched) {
    live.watch.oversights.delete(`${one.kind} ${one.id}`);
    live.events.record('supervision.dezhou', 'oversight.changed', { level: 'none', kind: one.kind, departmentId: department.id });
  }
  const coming = [msOf(nextAt), ...escalations.filter((at) => at > now)].filter((at) => at !== null);
  return { nextAt: coming.length === 0 ? null : Math.min(...coming) };
}

/** Issues the cards that the clock says are due, each once; looks only at what has changed or whose moment has come. */
export function settleCards(live: Live): void {
  const { looked } = live.watch;
  const now = live.now();
  for (const one of watchables(live)) {
    const name = `${one.kind} ${one.id}`;
    const last = looked.get(name);
    if (last?.stamp === one.stamp && (last.nextAt === null || last.nextAt > now)) continue;
    looked.set(name, { stamp: one.stamp, ...lookAt(live, one) });
  }
}
