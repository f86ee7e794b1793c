import { cardsDue, escalationAt, oversightOfCard, ruleText, standingOf, type DueCard, type OversightLevel } from '@hallkit/domain';
import type { LocalizedText } from '@hallkit/contract';
import type { RaisedLevel } from '../../platform/database/schema.supervision.ts';
import type { HallRules } from './supervision.service.ts';
import type { CardRow } from './supervision.store.ts';
import type { Watched } from './supervision.types.ts';

/** How closely something has to be watched because of something. */
export interface DueRaising {
  readonly level: RaisedLevel;
  readonly at: Date;
  readonly reason: LocalizedText;
}

/** What has to be written about something. */
export interface Judgement {
  /** Cards that are due, whether or not they are there. */
  readonly cards: readonly DueCard[];
  /** Cards that are there and whose thing has been done since, or that nobody has to answer any more. */
  readonly settled: readonly { readonly card: CardRow; readonly settledAt: Date | null; readonly lapsed: boolean }[];
  /** By cards that are there: one that nobody has answered. New cards raise by themselves ({@link raisingOf}). */
  readonly raisings: readonly DueRaising[];
  /** When it was done, so that nobody looks after it in particular. */
  readonly endedAt: Date | null;
  readonly nextAt: Date | null;
  /** Nothing can become due any more. */
  readonly over: boolean;
}

/** How closely a thing is watched because of a new card; null where it was done after all. */
export function raisingOf({ level, rule, step, at, settledAt }: DueCard, { thing, endedAt = null }: Pick<Watched, 'thing' | 'endedAt'>): DueRaising | null {
  if (thing.over || settledAt !== null || (endedAt !== null && Date.parse(at) <= Date.parse(endedAt))) return null;
  return { level: oversightOfCard[level] as Exclude<OversightLevel, 'none'>, at: new Date(at), reason: ruleText(rule, step) };
}

const unanswered: LocalizedText = { zh: '红牌逾期未答复', en: 'A red card was not answered in time' };

/** What has to be written about something, from what it says now and from the cards that are there. */
export function judge(watched: Watched, there: readonly CardRow[], { settings, earlier, timeZone }: HallRules, now: Date): Judgement {
  const { thing, endedAt = null } = watched;
  const { cards, nextAt } = cardsDue(thing, settings, now, earlier);
  const settled = there.flatMap((card) => {
    const standing = standingOf(thing, { rule: card.rule, step: card.step, anchor: card.anchor, due: card.due?.toISOString() ?? null });
    if (!standing) return [];
    const settledAt = standing.settledAt !== null && card.settled_at === null ? new Date(standing.settledAt) : null;
    const lapsed = standing.lapsed && card.state === 'open';
    return settledAt || lapsed ? [{ card, settledAt, lapsed }] : [];
  });
  // Counted from when it could be answered: after a time without a server nobody is late with that.
  const keys = new Set(there.map(({ key }) => key));
  const open = [...there.filter(({ level, state, settled_at }) => level === 'red' && state === 'open' && settled_at === null).map(({ issued_at }) => issued_at), ...(cards.some(({ key, level, settledAt }) => level === 'red' && settledAt === null && !keys.has(key)) ? [now] : [])];
  const escalations = (thing.over || endedAt !== null ? [] : open).flatMap((issuedAt) => escalationAt(issuedAt, settings.escalateAfterDays, timeZone) ?? []).map((at) => new Date(at));
  const coming = [...(nextAt === null ? [] : [new Date(nextAt)]), ...escalations.filter((at) => at > now)];
  return {
    cards, settled, raisings: escalations.filter((at) => at <= now).map((at) => ({ level: 'escalated', at, reason: unanswered })),
    endedAt: thing.over ? now : endedAt === null ? null : new Date(endedAt),
    nextAt: coming.length === 0 ? null : new Date(Math.min(...coming.map((at) => at.getTime()))), over: thing.over,
  };
}
