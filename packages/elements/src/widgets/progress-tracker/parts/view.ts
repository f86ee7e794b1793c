import type { NextStep, Progress } from '@hallkit/contract';
import type { TemplateResult } from 'lit';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { Contact } from '../../../ui/live-line.ts';
import type { PhoneNumber } from '../../../ui/staffed-line.ts';
import type { ProgressPartsStrings } from './parts.texts.ts';
import type { Watching } from './watching.ts';

/** What a progress is drawn from. */
export interface ProgressViewState {
  readonly progress: Progress;
  readonly contact: Contact;
  readonly strings: ProgressPartsStrings;
  readonly common: CommonStrings;
  readonly line: PhoneNumber;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** IANA zone of the hall. */
  readonly timeZone: string | undefined;
  /** The action that the page did not take, with its case. */
  readonly untaken: string | undefined;
  readonly complaintUrl: string | undefined;
  /** Urging and complaining. */
  readonly watching: Watching;
  act(step: NextStep): void;
  /** Opens a case of one's own. */
  open(caseNo: string): void;
  /** The case that is open. */
  readonly own: TemplateResult | symbol;
  /** The way to another application; undefined where there is none. */
  readonly others: (() => void) | undefined;
}
