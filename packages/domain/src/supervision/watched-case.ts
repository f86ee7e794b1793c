import { chinaCalendar } from '../calendar/work-calendar.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { CaseLogEntry } from '../cases/case-log.ts';
import { caseStates, isGranted } from '../cases/case-states.ts';
import { clockOf } from '../cases/read-case.ts';
import type { CaseLimits } from '../cases/read-case.ts';
import type { RefusalGround, unaskedGround } from '../cases/refusal-grounds.ts';
import { licensingLimits, supplementDeadline } from '../clock/law-limits.ts';
import type { Clock } from '../clock/types.ts';
import { epochMs } from '../queue/instant.ts';
import type { Moment } from '../queue/instant.ts';
import { termOf } from './watched.ts';
import type { RuleBreak, WatchedTerm, WatchedThing } from './watched.ts';

/** What supervision has of a case. */
export interface CaseEvidence {
  /** Rows by time; the first says that it was handed in. */
  readonly log: readonly CaseLogEntry[];
  readonly limits: CaseLimits;
  /** Refusals with what they say; `ground` is null where none was named. */
  readonly refusals: readonly { readonly at: Moment; readonly ofAcceptance: boolean; readonly ground: RefusalGround | typeof unaskedGround | null; readonly reason: string | null; readonly legalBasis: string | null; readonly remedies: string | null; readonly staffId: string | null }[];
  /** Amounts in fen. */
  readonly fees: readonly { readonly id: string; readonly at: Moment; readonly amount: number; readonly basis: string | null }[];
  /** When what was granted became public; null while it has not. */
  readonly publishedAt: Moment | null;
}

/** When and where a case is read. */
export interface CaseMoment {
  readonly now: Moment;
  readonly timeZone: string;
  readonly dueSoonDays: number;
  readonly calendar?: WorkCalendar;
}

/** A row with its number in the log, from 1 on. */
interface Line extends CaseLogEntry {
  readonly seq: number;
}

const iso = (moment: Moment): string => new Date(epochMs(moment)).toISOString().replace('.000Z', 'Z');
const answers: readonly string[] = ['accept', 'markNotNeeded', 'refuseAcceptance', 'requestSupplement', 'deem'];
const cameTo = (line: Line, state: Line['to']): boolean => line.to === state && line.from !== state;
const ends = ({ from, to }: Line): boolean => caseStates[to].isFinal && (from === null || !caseStates[from].isFinal);

/** A limit in working days that begins with a line. */
function daysFrom(line: Line, days: number, doneAt: Moment | null, timeZone: string): Clock {
  const limit = { value: days, unit: 'workingDays' } as const;
  return { kind: 'state', startedAt: line.at, timeZone, calendar: 'workingDays', statutory: limit, promised: limit, pauses: [], extensions: [], stoppedAt: doneAt };
}

/** Shorter is no reason: “不符” says nothing. */
const leastReason = 5;
const says = (text: string | null, least = 1): boolean => [...(text ?? '').replaceAll(/\s/g, '')].length >= least;

/** The answer of the department to papers that came, each time they came. */
function acceptanceTerms(lines: readonly Line[], silentAt: string | null, options: CaseMoment): (WatchedTerm | null)[] {
  return lines.filter((line) => cameTo(line, 'received') || cameTo(line, 'supplemented')).map((line) => {
    const first = cameTo(line, 'received');
    const answer = lines.find((later) => later.seq > line.seq && (answers.includes(later.action) || ends(later)));
    // Silence is acceptance: that the date was missed is told as a notice that was not given.
    return termOf(daysFrom(line, licensingLimits.supplementNotice, first && silentAt !== null ? silentAt : (answer?.at ?? null), options.timeZone), { ...options, step: 'acceptance', kind: 'step', anchor: String(line.seq), limit: 'statutory', untold: first });
  });
}

/** Each special procedure, by the days that were announced for it. */
function specialTerms(lines: readonly Line[], options: CaseMoment): (WatchedTerm | null)[] {
  return lines.filter(({ action }) => action === 'startSpecialProcedure').map((line) => {
    const days = Number(line.data?.days);
    const end = lines.find(({ seq, from, to }) => seq > line.seq && from === 'specialProcedure' && to !== 'specialProcedure');
    return Number.isSafeInteger(days) && days > 0 ? termOf(daysFrom(line, days, end?.at ?? null, options.timeZone), { ...options, step: 'specialProcedure', kind: 'step', anchor: String(line.seq) }) : null;
  });
}

/** What is handed over and published once it was granted. */
function grantedTerms(lines: readonly Line[], publishedAt: Moment | null, options: CaseMoment): (WatchedTerm | null)[] {
  const granted = lines.find(({ from, to }) => isGranted(to) && from !== to);
  if (!granted) return [];
  const after = (action: string): Moment | null => lines.find((line) => line.seq > granted.seq && line.action === action)?.at ?? null;
  const revoked = after('revoke');
  const term = (step: 'delivery' | 'publicity', days: number, doneAt: Moment | null): WatchedTerm | null => termOf(daysFrom(granted, days, doneAt, options.timeZone), { ...options, step, kind: 'step', anchor: String(granted.seq), limit: 'statutory' });
  return [term('delivery', licensingLimits.delivery, after('deliver') ?? revoked), term('publicity', licensingLimits.publicity, publishedAt ?? revoked)];
}

/** The promise and the limit of the law. @param knownAt - When silence had become acceptance: nobody could be warned before. */
function decisionTerms(overall: Clock, anchor: string, joint: boolean, knownAt: string | null, options: CaseMoment): WatchedTerm[] {
  const common = { ...options, step: 'decision', anchor, maxExtension: joint ? licensingLimits.jointDecisionExtension : licensingLimits.decisionExtension } as const;
  const term = (kind: 'promise' | 'limit'): WatchedTerm | null => {
    const found = termOf(overall, { ...common, kind });
    return found?.dueSoonAt && knownAt !== null && epochMs(found.dueSoonAt) < epochMs(knownAt) ? { ...found, dueSoonAt: null } : found;
  };
  const [promise, limit] = [term('promise'), term('limit')];
  // A promise that is no shorter than the law gives one card and not two.
  if (promise && limit && promise.due !== null && promise.due === limit.due) return [limit];
  return [...(promise ? [promise] : []), ...(limit ? [promise ? { ...limit, dueSoonAt: null } : limit] : [])];
}

/** Whether a refusal says on what ground, why, by what law, and what can be done against it. */
const isReasoned = ({ ground, reason, legalBasis, remedies }: CaseEvidence['refusals'][number]): boolean => ground !== null && says(reason, leastReason) && says(legalBasis) && says(remedies);

function breaksOf(lines: readonly Line[], { limits, refusals, fees }: CaseEvidence, now: Moment): RuleBreak[] {
  const seqOf = (at: Moment, action: string): string => String(lines.findLast((line) => line.action === action && epochMs(line.at) <= epochMs(at))?.seq ?? 0);
  const onTheSpot = limits.promised?.value === 0;
  const skips = lines.filter(({ action, from }) => !onTheSpot && from === 'accepted' && (action === 'grant' || action === 'grantToFollow' || action === 'refuse'));
  const told = (at: Moment): boolean => lines.some((line) => line.action === 'requestSupplement' && epochMs(line.at) <= epochMs(at));
  // Who is refused for papers should have been told of all of them once (art. 32); after acceptance as before it.
  const unannounced = refusals.filter(({ at, ground }) => ground === 'papersMissing' && !told(at));
  const stepOf = (ofAcceptance: boolean) => (ofAcceptance ? { step: 'acceptance', action: 'refuseAcceptance' } as const : { step: 'decision', action: 'refuse' } as const);
  const found: readonly RuleBreak[] = [
    ...refusals.filter((one) => !isReasoned(one)).map(({ at, ofAcceptance, staffId }): RuleBreak => ({ rule: 'refusalWithoutReason', step: stepOf(ofAcceptance).step, at: iso(at), anchor: seqOf(at, stepOf(ofAcceptance).action), staffId })),
    ...unannounced.map(({ at, ofAcceptance, staffId }): RuleBreak => ({ rule: 'noticeMissing', step: stepOf(ofAcceptance).step, at: iso(at), anchor: seqOf(at, stepOf(ofAcceptance).action), staffId })),
    ...skips.map(({ at, seq, by }): RuleBreak => ({ rule: 'stepSkipped', step: 'review', at: iso(at), anchor: String(seq), staffId: by.id })),
    ...fees.filter(({ amount, basis }) => amount > 0 && !says(basis)).map(({ id, at }): RuleBreak => ({ rule: 'feeWithoutBasis', step: 'acceptance', at: iso(at), anchor: id, staffId: null })),
  ];
  return found.filter(({ at }) => epochMs(at) <= epochMs(now));
}

/**
 * A case as supervision watches it: its dates from the same clocks that applicant and clerk read, and the rules that were
 * broken in it, as its log, its decisions and its fees say.
 *
 * @returns `endedAt`: when it was decided or given up.
 */
export function watchedCase(evidence: CaseEvidence, options: CaseMoment): WatchedThing & { readonly endedAt: string | null } {
  const { now, timeZone, calendar = chinaCalendar } = options;
  const lines = evidence.log.map((row, index): Line => ({ ...row, seq: index + 1 })).filter(({ at }) => epochMs(at) <= epochMs(now));
  const clocks = clockOf(lines, evidence.limits, now, timeZone, calendar);
  const receipt = lines.find((line) => cameTo(line, 'received'));
  const deadline = clocks.deemed && receipt ? supplementDeadline(receipt.at, timeZone, calendar) : null;
  const silentAt = deadline === null ? null : deadline.kind === 'due' ? deadline.at : iso(lines.find(({ action }) => action === 'deem')?.at ?? now);
  const accepted = clocks.deemed ? receipt : lines.find(({ to, action }) => to === 'accepted' && action !== 'deem');
  const terms = [
    ...acceptanceTerms(lines, silentAt, options), ...specialTerms(lines, options), ...(accepted ? decisionTerms(clocks.overall, String(accepted.seq), evidence.limits.joint === true, silentAt, options) : []), ...grantedTerms(lines, evidence.publishedAt, options),
  ].filter((term) => term !== null);
  const silence: readonly RuleBreak[] = silentAt === null || !receipt ? [] : [{ rule: 'noticeMissing', step: 'acceptance', at: silentAt, anchor: String(receipt.seq), staffId: null }];
  const last = lines.at(-1);
  return { terms, breaks: [...silence, ...breaksOf(lines, evidence, now)], over: last !== undefined && caseStates[last.to].isFinal && terms.every(({ doneAt }) => doneAt !== null), endedAt: clocks.decidedAt };
}
