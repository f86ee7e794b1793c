import type { CaseActionRequest, CaseDocument, Department } from '@hallkit/contract';
import type { CaseField } from '@hallkit/domain';
import type { nothing, TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { CaseDeskStrings } from '../case-desk.texts.ts';
import type { ActionDraft, DraftFault } from './action-draft.ts';
import type { CaseChanges } from './changes.ts';
import type { PaperViewer } from './paper-viewer.ts';

/** The form of an action, with what is typed. */
export interface ActionFormView {
  readonly action: CaseActionRequest['action'];
  readonly draft: ActionDraft;
  readonly faults: ReadonlyMap<CaseField, DraftFault>;
  /** Everything is typed, and what will happen is shown once more. */
  readonly confirming: boolean;
  /** Draws again what was typed. */
  changed(): void;
  submit(): void;
  /** Back from the last question to the form. */
  reconsider(): void;
  cancel(): void;
}

/** What a case is drawn from, and what can be done with it. */
export interface CaseView {
  readonly strings: CaseDeskStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  readonly viewer: PaperViewer;
  readonly busy: boolean;
  readonly changes: CaseChanges | null;
  /** Papers that came while one looked. */
  readonly fresh: ReadonlySet<string>;
  /** What stood in the way of the last step. */
  readonly refusal: TemplateResult | typeof nothing;
  /** The action that is unfolded, with what is typed. */
  readonly form: ActionFormView | undefined;
  readonly message: string;
  readonly departments: readonly Department[];
  back(): void;
  seen(): void;
  press(action: CaseActionRequest['action']): void;
  look(document: CaseDocument): void;
  verify(documentId: string): void;
  /** Whether this person sees cases of a department. */
  mayOpen(departmentId: string): boolean;
  openOther(caseId: string): void;
  write(text: string): void;
  send(): void;
}
