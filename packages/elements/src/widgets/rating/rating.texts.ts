/** Texts of the question of `<hall-rating>`; those of what follows come with the parts. */
export interface RatingStrings {
  question_visit: string;
  question_case: string;
  hint: string;
  private: string;
  /** At a desk while nobody has been served. */
  idle: string;
  idleAdvice: string;
  given: string;
  /** @param grade - What was given. */
  givenGrade(grade: string): string;
  givenAdvice: string;
  notYet_visit: string;
  notYet_case: string;
  notYetAdvice: string;
  lookAgain: string;
  expired: string;
  expiredAdvice: string;
  nothing: string;
  nothingAdvice: string;
  /** Where nothing is named that could be rated. */
  emptyAdvice: string;
  stale: string;
  since(time: string): string;
}
