import type { CardLevel, CardRule, SupervisionSettings, WatchedStep } from '@hallkit/contract';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { chinaCalendar } from '../calendar/work-calendar.ts';
import { readClock } from '../clock/read-clock.ts';
import type { Clock } from '../clock/types.ts';
import { epochMs } from '../queue/instant.ts';
import type { Moment } from '../queue/instant.ts';
import { isWarningRule, levelOf } from './supervision-rules.ts';

/** Something that has to be done by a date; read from the one clock, never written down. */
export interface WatchedTerm {
  readonly step: WatchedStep;
  /** Of one step, of what the hall has promised, or of the law. */
  readonly kind: 'step' | 'promise' | 'limit';
  /** First moment that is too late, ISO 8601 in UTC; null while it stands still or nobody can know. */
  readonly due: string | null;
  readonly dueDay: string | null;
  /** From when on it is near; null where it was near from the beginning, so that there is nothing to warn of. */
  readonly dueSoonAt: string | null;
  readonly doneAt: string | null;
  /** Tells one run of a step from the next: the number of the line in the log with which it began. */
  readonly anchor: string;
  /** That it was missed is told by another rule. */
  readonly untold?: boolean;
}

/** A rule that was broken at a moment, without a date having passed. */
export interface RuleBreak {
  readonly rule: CardRule;
  readonly step: WatchedStep;
  readonly at: string;
  readonly anchor: string;
  readonly staffId: string | null;
}

/** What supervision looks at: a case, a complaint, a question, a bad rating. */
export interface WatchedThing {
  readonly terms: readonly WatchedTerm[];
  readonly breaks: readonly RuleBreak[];
  /** Nothing can become due in it any more. */
  readonly over: boolean;
}

/** A card that the clock says is due. */
export interface DueCard {
  /** The same however often and by whomever it is found; a thing has one card of each key. */
  readonly key: string;
  readonly rule: CardRule;
  readonly step: WatchedStep;
  readonly level: CardLevel;
  /** When the rule was broken or the date came near, by the clock and not by when somebody looked. */
  readonly at: string;
  readonly anchor: string;
  readonly due: string | null;
  readonly dueDay: string | null;
  /** When it was done after all. */
  readonly settledAt: string | null;
  /** Who broke it, where that is known; else whoever had the thing then. */
  readonly staffId: string | null;
}

/** Settings that held until a moment. */
export interface EarlierSettings {
  readonly until: Moment;
  readonly settings: SupervisionSettings;
}

const rulesOfKind = { step: ['stepDueSoon', 'stepOverdue'], promise: ['promiseDueSoon', 'promiseOverdue'], limit: ['stepDueSoon', 'limitOverdue'] } as const;

/** Whether it was done while there was time. */
const inTime = ({ due, doneAt }: WatchedTerm): boolean => doneAt !== null && (due === null || epochMs(doneAt) < epochMs(due));

const keyOf = (rule: CardRule, { step, anchor, due }: Pick<WatchedTerm, 'step' | 'anchor' | 'due'>): string => [rule, step, anchor, ...(due === null ? [] : [due])].join(' ');

/** Moments of a term at which there is a card, with its rule. */
function momentsOf(term: WatchedTerm): readonly (readonly [CardRule, string])[] {
  const { kind, due, dueSoonAt, doneAt, untold = false } = term;
  const [near, late] = rulesOfKind[kind];
  // A warning is for who can still do something: not after it was done, and not once it is too late.
  const warned = dueSoonAt !== null && (doneAt === null || epochMs(dueSoonAt) <= epochMs(doneAt)) && (due === null || epochMs(dueSoonAt) < epochMs(due));
  return [...(warned ? [[near, dueSoonAt] as const] : []), ...(due === null || untold || inTime(term) ? [] : [[late, due] as const])];
}

/**
 * The cards that are due by now, and when to look again.
 *
 * The answer for a moment does not depend on when it is asked for: whoever comes late, after the server was away, finds
 * the same cards with the same times; and a date that an extension or a pause has moved is another card.
 *
 * @param earlier - Settings that held before, each until a moment: what was broken is judged by those of its time.
 * @returns `nextAt` is null where nothing can become due by itself.
 */
export function cardsDue(thing: WatchedThing, settings: SupervisionSettings, now: Moment, earlier: readonly EarlierSettings[] = []): { readonly cards: readonly DueCard[]; readonly nextAt: string | null } {
  const at = epochMs(now);
  const levelAt = (rule: CardRule, moment: string): CardLevel | null => levelOf(rule, earlier.find(({ until }) => epochMs(moment) < epochMs(until))?.settings ?? settings);
  const found = thing.terms.flatMap((term) => momentsOf(term).map(([rule, moment]) => ({ key: keyOf(rule, term), rule, step: term.step, at: moment, anchor: term.anchor, due: term.due, dueDay: term.dueDay, settledAt: term.doneAt, staffId: null as string | null })));
  const broken = thing.breaks.map(({ rule, step, at: moment, anchor, staffId }) => ({ key: keyOf(rule, { step, anchor, due: null }), rule, step, at: moment, anchor, due: null, dueDay: null, settledAt: null, staffId }));
  const cards = [...found, ...broken].flatMap((card): DueCard[] => {
    const level = epochMs(card.at) <= at ? levelAt(card.rule, card.at) : null;
    return level === null ? [] : [{ ...card, level }];
  });
  const coming = thing.terms.filter(({ doneAt }) => doneAt === null).flatMap(({ due, dueSoonAt }) => [due, dueSoonAt]).filter((moment) => moment !== null && epochMs(moment) > at) as string[];
  const next = thing.over || coming.length === 0 ? null : Math.min(...coming.map(epochMs));
  return { cards: cards.sort((one, other) => epochMs(one.at) - epochMs(other.at)), nextAt: next === null ? null : iso(next) };
}

const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** What became of a card that was issued. */
export interface CardStanding {
  readonly settledAt: string | null;
  /** A warning of what was then done in time, or a card of a date that has been moved since: nobody has to answer it. */
  readonly lapsed: boolean;
}

/** How the thing stands to a card that was issued about it; null where the card is not about a date. */
export function standingOf(thing: WatchedThing, card: Pick<DueCard, 'rule' | 'step' | 'anchor' | 'due'>): CardStanding | null {
  const term = thing.terms.find(({ step, kind, anchor }) => step === card.step && anchor === card.anchor && (rulesOfKind[kind] as readonly CardRule[]).includes(card.rule));
  if (!term || card.due === null) return null;
  // Standing still it has no date: nobody can say yet that it will be another.
  const moved = term.due !== null && epochMs(term.due) !== epochMs(card.due);
  return { settledAt: term.doneAt, lapsed: moved || (isWarningRule(card.rule) && inTime(term)) };
}

/** Which limit of a clock is watched, and as what. */
export interface TermOptions extends Pick<WatchedTerm, 'step' | 'kind' | 'anchor' | 'untold'> {
  readonly now: Moment;
  /** A warning so many working days before. */
  readonly dueSoonDays: number;
  /** @default the promise of a step or a promise, else what the law says */
  readonly limit?: 'promised' | 'statutory';
  /** @default 10 working days */
  readonly maxExtension?: number | null;
  readonly calendar?: WorkCalendar;
}

/** Opening hours of a working day, for limits in hours. */
const hoursOfDay = 8;

/**
 * A limit of a clock as supervision watches it; null where the clock has not begun or has no such limit.
 *
 * @example termOf(clock, { step: 'answer', kind: 'promise', anchor: '2', now, dueSoonDays: 1 })
 */
export function termOf(clock: Clock, { step, kind, anchor, untold, now, dueSoonDays, limit = kind === 'limit' ? 'statutory' : 'promised', maxExtension, calendar = chinaCalendar }: TermOptions): WatchedTerm | null {
  if (clock.startedAt === null || epochMs(clock.startedAt) > epochMs(now)) return null;
  const thresholds = { dueSoon: { days: dueSoonDays, hours: dueSoonDays * hoursOfDay }, longOverdue: { days: 5, hours: 40 } };
  const reading = readClock(clock, now, calendar, { thresholds, ...(maxExtension === undefined ? {} : { maxExtension }) });
  const found = reading.kind === 'reading' ? reading[limit] : null;
  if (reading.kind === 'reading' && found === null) return null;
  const doneAt = clock.stoppedAt !== null && epochMs(clock.stoppedAt) <= epochMs(now) ? iso(epochMs(clock.stoppedAt)) : null;
  const common = { step, kind, anchor, doneAt, ...(untold ? { untold } : {}) };
  // Whose holidays are not published yet: nothing is said until they are.
  if (found?.kind !== 'limit') return { ...common, due: null, dueDay: null, dueSoonAt: null };
  const { due, dueDay, dueSoonAt } = found;
  return { ...common, due, dueDay, dueSoonAt: due !== null && dueSoonAt !== null && epochMs(dueSoonAt) > epochMs(clock.startedAt) ? dueSoonAt : null };
}
