/** What somebody has written and not sent yet. */
export interface QuestionDraft {
  readonly text: string;
  readonly departmentId: string;
  readonly phone: string;
  readonly mayPublish: boolean;
}

/** What is wrong with it, by field. */
export type QuestionFaults = Partial<Record<'text' | 'phone', string>>;

/** Most characters of a question, as the contract has it. */
export const longest = 2000;

/** Nothing written yet. */
export const emptyQuestion: QuestionDraft = { text: '', departmentId: '', phone: '', mayPublish: false };
