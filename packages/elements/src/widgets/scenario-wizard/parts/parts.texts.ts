import type { PlanMaterial } from '@hallkit/contract';

/** Where a paper comes from, and what that means for the visitor; one key each. */
type PaperWords = Record<`from_${PlanMaterial['from']}` | `fromAdvice_${PlanMaterial['from']}`, string>;

/** Texts of questions and plan of `<hall-scenario-wizard>`; overridden under the name of the element, as those of the choice are. */
export interface ScenarioPartsStrings extends PaperWords {
  others: string;
  questions: string;
  /** @param open - Questions that are not answered yet. */
  left(open: number): string;
  answeredAll: string;
  position(at: number, count: number): string;
  yes: string;
  no: string;
  open: string;
  why: string;
  whyBasis: string;
  whyDepartment: string;
  source: string;
  between(min: string, max: string): string;
  atLeast(min: string): string;
  atMost(max: string): string;
  inSteps(step: string): string;
  chooseOne: string;
  enterNumber: string;
  previous: string;
  next: string;
  toPlan: string;
  yourAnswers: string;
  change: string;
  startOver: string;
  refused: string;
  refusedAdvice: string;
  plan: string;
  planSoFar: string;
  stopped: string;
  goodToKnow: string;
  nothingNeeded: string;
  nothingNeededAdvice: string;
  meter: string;
  papers: string;
  fields: string;
  visits: string;
  days: string;
  papersUnit(count: number): string;
  fieldsUnit(count: number): string;
  visitsUnit(count: number): string;
  daysUnit(count: number): string;
  /** What the matters would take one by one. */
  oneByOne(amount: string, unit: string): string;
  saved(amount: string, unit: string): string;
  same: string;
  unknownVisits(count: number): string;
  unknownDays(count: number): string;
  alternativesTitle: string;
  reckoning: string;
  /** What the whole takes with an option. */
  outcome(days: number, papers: number, visits: number): string;
  order: string;
  orderAdvice: string;
  orderInWords(total: number, path: string): string;
  pathStep(name: string, days: number): string;
  pathThen: string;
  critical: string;
  dayFrom(from: number, to: number): string;
  dayOne(day: number): string;
  atOnce: string;
  noDays: string;
  visit(visits: number): string;
  noVisit: string;
  waitsFor(names: string): string;
  result: string;
  possible: string;
  paperList: string;
  paperCount(count: number): string;
  form: string;
  toFollow: string;
  usedFor(names: string): string;
  replaces: string;
  givenBy(name: string): string;
  fieldList(count: number): string;
  filled: string;
  start: string;
  startAdvice: string;
  /** One of the matters asks for a document. */
  startDocument: string;
  copy: string;
  copied: string;
  copyByHand: string;
  print: string;
  sources: string;
  joiner: string;
  /** Read aloud after each answer. */
  said(matters: number, papers: number, days: number, open: number): string;
}
