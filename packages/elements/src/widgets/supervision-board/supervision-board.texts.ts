import type { CardActionName, CardDecision, CardLevel, CardRule, CardState, DeskState, Oversight, OversightRequest, SubjectKind } from '@hallkit/contract';
import type { CardFilter } from './board/card-filter.ts';
import type { BoardView } from './board/views.ts';
import type { DayField } from './thresholds/threshold-draft.ts';

/** Texts with one key for each value of something. */
interface Words
  extends Record<`view_${BoardView}` | `level_${CardLevel | 'off'}` | `state_${CardState | CardDecision['outcome']}` | `list_${CardFilter['state']}` | `kind_${SubjectKind}`, string>,
    Record<`action_${CardActionName}` | `text_${CardActionName}` | `advice_${CardActionName | OversightRequest['level']}` | `doing_${OversightRequest['level']}`, string>,
    Record<`doing_${CardActionName}`, (level: string) => string>,
    Record<`oversight_${Oversight['level']}` | `by_${NonNullable<Oversight['by']>}` | `desk_${DeskState}`, string>,
    Record<`rule_${CardRule}` | `days_${DayField}`, string>,
    Record<`load_${'open' | 'dueSoon' | 'late' | 'waiting' | 'warnings' | 'yellow' | 'red' | 'complaints' | 'complaintsLate' | 'consultations' | 'badRatings' | 'staff'}` | `day_${'decided' | 'late' | 'yellow' | 'red' | 'complaints'}`, string> {}

/** Texts of `<hall-supervision-board>`. */
export interface SupervisionBoardStrings extends Words {
  views: string;
  stale: string;
  since(time: string): string;
  /** A number that the hall counts up to a thousand. */
  upTo(count: number): string;
  /** @param late - Cases that are still open; a card may be of one that is settled. @param own - Of one department only. */
  sentence(cards: number, late: number, own: boolean): string;
  /** Cards without a case that is late look like a mistake, and are none. */
  settledAdvice: string;
  allWellAdvice: string;
  byLevel: string;
  waiting: string;
  seeLate(count: number): string;
  pressing: string;
  lateCases(count: number): string;
  ofLevel(level: string, count: number): string;
  allDepartments: string;
  readAt: string;
  everyLevel: string;
  everyDepartment: string;
  state: string;
  department: string;
  noCards: string;
  noCardsAdvice: string;
  noneFound: string;
  noneFoundAdvice: string;
  showWaiting: string;
  more: string;
  back: string;
  chooseCard: string;
  opened(level: string, rule: string): string;
  late: string;
  lateBy(days: number): string;
  wasLateBy(days: number): string;
  step: string;
  person: string;
  nobody: string;
  basis: string;
  dueDay: string;
  brokenAt: string;
  /** Of a warning: nothing is broken yet. */
  nearSince: string;
  issuedAt: string;
  settledAt: string;
  notSettled: string;
  reply: string;
  actions: string;
  waitsForDepartment: string;
  waitsForSupervisor: string;
  nothingToDo: string;
  textMissing: string;
  length(length: number, most: number): string;
  cancel: string;
  done(action: string, state: string): string;
  changed: string;
  changedSeen: string;
  typedKept: string;
  left: string;
  noLate: string;
  noLateAdvice: string;
  chooseCase: string;
  caseState: string;
  receivedAt: string;
  oversight: string;
  reason: string;
  reasonAdvice: string;
  watchCloser: string;
  how: string;
  highest: string;
  supervised(matter: string, level: string): string;
  loadSentence(open: number, waiting: number): string;
  loadDepartments: string;
  loadDesks: string;
  loadWords(open: number, late: number, soon: number): string;
  noLoad: string;
  toneLate: string;
  toneSoon: string;
  toneInTime: string;
  asTable: string;
  desk: string;
  deskState: string;
  deskServed: string;
  deskQueue: string;
  deskBusy: string;
  served(count: number): string;
  deskWaiting(count: number): string;
  none: string;
  daysSentence(decided: number, late: number): string;
  daysDecided: string;
  daysCards: string;
  toneDecidedLate: string;
  toneDecidedInTime: string;
  day: string;
  /** Name of a column, short. */
  dayLabel(date: string): string;
  dayLate(count: number): string;
  dayRed(count: number): string;
  dayYellow(count: number): string;
  thresholdsAdvice: string;
  rules: string;
  caseDays: string;
  answerDays: string;
  workingDays: string;
  days(count: number): string;
  range(least: number, most: number): string;
  theirs(value: string): string;
  save: string;
  saved: string;
  savedAdvice: string;
  undo: string;
  unsaved(count: number): string;
}
