import type { RatingStrings } from './rating.texts.ts';

/** English texts of the question. */
export const english: RatingStrings = {
  question_visit: 'Were you satisfied with this visit?',
  question_case: 'Were you satisfied with how this was handled?',
  hint: 'One choice is enough; all the rest is optional.',
  private: 'Staff do not see who rated.',
  idle: 'Served? Please rate us here',
  idleAdvice: 'The choices appear as soon as your visit is finished. Staff do not see who rated.',
  given: 'Already rated, thank you',
  givenGrade: (grade) => `Your rating: ${grade}`,
  givenAdvice: 'Each visit or case is rated once. If something is still wrong, call us.',
  notYet_visit: 'This visit is not finished yet',
  notYet_case: 'This case is not decided yet',
  notYetAdvice: 'You can rate it here as soon as it is.',
  lookAgain: 'Look again',
  expired: 'This was too long ago to be rated',
  expiredAdvice: 'If something is still wrong, call us and a person will take care of it.',
  nothing: 'There is nothing to rate',
  nothingAdvice: 'What was given back, missed or withdrawn was not handled. If you want to tell the hall something, call us.',
  emptyAdvice: 'To rate a visit, use the device at the counter, or open it from your ticket, your progress or the link in your message.',
  stale: 'Contact lost',
  since: (time) => `No news since ${time}; it goes on by itself when contact is back.`,
};
