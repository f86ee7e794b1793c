import type { ComplaintLogEntry, Consultation, ConsultationActionName, OversightRequest, Rating, RatingActionName } from '@hallkit/contract';
import type { AnswerTabName } from './answer-desk.events.ts';
import type { ComplaintView, QuestionView, RatingView } from './desk/views.ts';

/** Actions on a complaint that ask for words. */
type ComplaintText = 'refuse' | 'markDuplicate' | 'verify' | 'requestInfo' | 'transfer' | 'extend' | 'answer' | 'note';

/** Texts with one key for each value of something. */
interface Words
  extends Record<`tab_${AnswerTabName}`, string>,
    Record<`complaints_${ComplaintView}` | `noComplaints_${ComplaintView}`, string>,
    Record<`questions_${QuestionView}` | `noQuestions_${QuestionView}`, string>,
    Record<`ratings_${RatingView}` | `noRatings_${RatingView}`, string>,
    Record<`oversight_${OversightRequest['level'] | 'reminded'}`, string>,
    Record<`by_${ComplaintLogEntry['by']['kind']}`, string>,
    Record<`text_${ComplaintText}`, string>,
    Record<`advice_${'verify' | 'requestInfo' | 'extend' | 'answer' | 'note' | 'assign' | 'publish'}`, string>,
    Record<`will_${'refuse' | 'markDuplicate'}`, (number: string) => string>,
    Record<`question_${Consultation['state']}` | `do_${ConsultationActionName}`, string>,
    Record<`rating_${Rating['state']}` | `rated_${NonNullable<Rating['finding']>}`, string>,
    Record<`rating_do_${RatingActionName}` | `rating_text_${RatingActionName}` | `rating_advice_${RatingActionName}`, string> {}

/** Texts of `<hall-answer-desk>`; those that desks share are a table of their own. */
export interface AnswerDeskStrings extends Words {
  tabs: string;
  upTo(count: number): string;
  noneAdvice: string;
  opened(kind: string, number: string): string;
  openedRating(grade: string): string;
  still: string;
  paused: string;
  anonymous: string;
  noDepartment: string;
  assignedTo(name: string): string;
  reopened(times: number): string;
  closesAfter(day: string): string;
  /** @param year - Whose holidays nobody has published yet. */
  closesUnknown(year: string): string;
  acceptDue: string;
  answerDue: string;
  verifyDue: string;
  written: string;
  contact: string;
  contactAdvice: string;
  said: string;
  verification: string;
  finding_confirmed: string;
  finding_unfounded: string;
  facts: string;
  caseNo: string;
  matter: string;
  department: string;
  caseState: string;
  promised: string;
  legal: string;
  similar: string;
  duplicateOfThis: string;
  isDuplicateOf(number: string): string;
  duplicateAdvice: string;
  log: string;
  from_citizen: string;
  from_hall: string;
  photos(count: number): string;
  photo(nth: number, of: number): string;
  photoLook: string;
  photoAgain: string;
  field_department: string;
  field_staff: string;
  field_finding: string;
  field_duplicateOf: string;
  field_days: string;
  field_question: string;
  field_answer: string;
  text_other: string;
  question: string;
  thread: string;
  mayPublish: string;
  mayNotPublish: string;
  wasHelpful: string;
  wasNotHelpful: string;
  published: string;
  similarAnswers: string;
  helpful(count: number): string;
  takeOver: string;
  noWords: string;
  raterAdvice: string;
  correction: string;
  answerGiven: string;
  will_exclude: string;
  /** Between words in a row. */
  comma: string;
}
