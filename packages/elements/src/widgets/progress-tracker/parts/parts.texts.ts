import type { ApplicationState, NextStep, Oversight } from '@hallkit/contract';

/** Phases of a case, from the counter to the result. */
export const phases = ['handedIn', 'accepted', 'reviewed', 'decided'] as const;

/** One of {@link phases}. */
export type Phase = (typeof phases)[number];

/** Words for values of the contract; one key each, so that a page can override any of them. */
type ValueWords = Record<`state_${ApplicationState}` | `action_${NonNullable<NextStep['action']>}` | `how_${'bringOriginal' | 'collect'}` | `phase_${Phase}` | `oversight_${Exclude<Oversight['level'], 'none'>}`, string>;

/** Texts of a progress; overridden under the name of the element, as those of the form are. */
export interface ProgressPartsStrings extends ValueWords {
  application(number: string): string;
  submitted(at: string): string;
  nextYou: string;
  nextOther(who: string): string;
  nextNobody: string;
  nextCase(caseNo: string): string;
  by(day: string): string;
  whole: string;
  remaining(days: number): string;
  lastDay: string;
  overdue(days: number): string;
  met: string;
  metLate: string;
  notBegun: string;
  paused: string;
  pausedAdvice: string;
  unknownYear(year: string): string;
  unpublished: string;
  late: string;
  lateAdvice: string;
  complain: string;
  complainLane: string;
  /** @param number - Of the complaint. */
  complaint(number: string): string;
  urge: string;
  urging: string;
  urged: string;
  path(names: string): string;
  pathThen: string;
  critical: string;
  lanes(count: number): string;
  promised: string;
  legal: string;
  waitsFor(names: string): string;
  result: string;
  got: string;
  /** The way to one's own case: messages, decision, taking it back. */
  own: string;
  ownNext: string;
  history: string;
  rate: string;
  others: string;
  stale: string;
  since(time: string): string;
  joiner: string;
}
