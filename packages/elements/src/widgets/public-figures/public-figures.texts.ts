import type { Period } from './periods.ts';

/** Words for the periods; one key each, so that a page can override any of them. */
type PeriodWords = Record<`period_${Exclude<Period, 'given'>}`, string>;

/** Texts of `<hall-public-figures>`; those of the signature come with it. */
export interface PublicFiguresStrings extends PeriodWords {
  title: string;
  periods: string;
  days(from: string, to: string): string;
  /** The answer. @param when - Such as “this month”. @param who - A department; null for the whole hall. */
  answer(when: string, who: string | null, decided: string, onTime: string): string;
  nothing(when: string, who: string | null): string;
  nothingAdvice: string;
  /** @param late - None where it is "0". */
  lateOnes(late: string): string;
  noneLate: string;
  average(days: string, promised: string | null, legal: string | null): string;
  open(open: string, late: string): string;
  openOnTime(open: string): string;
  asOf(time: string): string;
  onTimeChart: string;
  onTime: string;
  late: string;
  decidedValue(decided: string, late: string): string;
  decidedOnTime(decided: string): string;
  averageChart: string;
  averageBar: string;
  promisedLine: string;
  averageValue(days: string, promised: string | null): string;
  others(count: string): string;
  also: string;
  cards: string;
  cardsValue(yellow: string, red: string): string;
  complaints: string;
  complaintsValue(received: string, answered: string, inTime: string): string;
  ratings: string;
  ratingsValue(ratings: string, satisfied: string): string;
  consultations: string;
  consultationsValue(received: string, inTime: string): string;
  asTable: string;
  tableCaption(when: string): string;
  department: string;
  total: string;
  columnDecided: string;
  columnOnTime: string;
  columnLate: string;
  columnOpen: string;
  columnLateOpen: string;
  columnAverage: string;
  columnPromised: string;
  columnLegal: string;
  columnYellow: string;
  columnRed: string;
  unknown: string;
  method: string;
  checkSummary: string;
  noDepartment: string;
  noDepartmentAdvice: string;
}
