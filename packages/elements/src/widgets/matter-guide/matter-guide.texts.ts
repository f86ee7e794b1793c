import type { OpeningNow } from './opening-hours.ts';

/** Words for values of the contract; one key each, so that a page can override any of them. */
type ValueWords = Record<`open_${OpeningNow['state']}`, string>;

/** Texts of the top of `<hall-matter-guide>`: what it is and the six answers. Those beneath come with the parts. */
export interface MatterGuideStrings extends ValueWords {
  loaded(name: string): string;
  empty: string;
  emptyAdvice: string;
  offline: string;
  offlineAdvice: string;
  suspended(date: string): string;
  cancelled(date: string): string;
  draft: string;
  stateAdvice: string;
  oldVersion(version: number, until: string): string;
  toCurrent: string;
  everyday: string;
  answers: string;
  unknown: string;
  ask(number: string): string;
  where: string;
  morePlaces(count: number): string;
  hours: string;
  today: string;
  allWeek: string;
  summer: string;
  winter: string;
  holidays: string;
  weekend: string;
  days(first: string, last: string): string;
  papers: string;
  papersCount(count: number): string;
  materialsCount(count: number): string;
  papersNone: string;
  papersWaived(count: number): string;
  papersLink: string;
  howLong: string;
  fromAcceptance: string;
  legalLimit(limit: string): string;
  apart: string;
  fee: string;
  free: string;
  charged: string;
  phone: string;
}
