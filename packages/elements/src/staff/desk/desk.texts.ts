import type { DueStrings } from './due-line.ts';

/** Texts that the desks of staff share. */
export interface StaffDeskStrings extends DueStrings {
  stale: string;
  since(time: string): string;
  more: string;
  back: string;
  chooseOne: string;
  countOverdue(count: number): string;
  countSoon(count: number): string;
  gone: string;
  goneAdvice: string;
  changed: string;
  changedSeen: string;
  typedKept: string;
  /** Before what was typed for an action that cannot be taken any more. */
  left: string;
  actions: string;
  noActions: string;
  done(action: string): string;
  sure(action: string): string;
  doIt(action: string): string;
  goOn(action: string): string;
  reconsider: string;
  cancel: string;
  choose: string;
  faults(count: number): string;
  fieldMissing: string;
  choiceMissing: string;
  daysWrong(most: number): string;
  daysMost(most: number): string;
  length(length: number, most: number): string;
  optional(name: string): string;
}
