/** Texts of the search of `<hall-consultation>`; those of asking and following come with the parts. */
export interface ConsultationStrings {
  title: string;
  label: string;
  hint: string;
  clear: string;
  often: string;
  /** @param count - Answers on the screen. */
  found(count: number): string;
  unsure: string;
  unsureAdvice: string;
  none: string;
  noneAdvice: string;
  nothingYet: string;
  nothingYetAdvice: string;
  /** @param count - People. */
  helpful(count: string): string;
  /** @param who - Department. @param day - On which it was answered. */
  answeredBy(who: string, day: string): string;
  answeredOn(day: string): string;
  about(matter: string): string;
  more: string;
  loadingMore: string;
  notFound: string;
  ask: string;
  /** @param usual - Working days in words. @param most - Working days in words. */
  answerTime(usual: string, most: string): string;
  answerTimeMost(most: string): string;
  lookUp: string;
}
