import type { DeskFrame } from '../../../staff/desk/frame.ts';
import type { AnswerTabName } from '../answer-desk.events.ts';
import type { AnswerDeskStrings } from '../answer-desk.texts.ts';

/** The desk around a tab. */
export interface AnswerHost extends DeskFrame {
  readonly strings: () => AnswerDeskStrings;
  /** Of supervisors only. */
  readonly departmentId: () => string | undefined;
  supervises(): boolean;
  opened(tab: AnswerTabName, one: { readonly id: string; readonly number: string | null }): void;
  acted(tab: AnswerTabName, one: { readonly id: string; readonly number: string | null; readonly state: string }, action: string): void;
}
