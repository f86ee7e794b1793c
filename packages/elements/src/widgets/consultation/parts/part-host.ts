import type { HallCore } from '@hallkit/client/core';
import type { ConsultationReceipt } from '@hallkit/contract';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { PhoneNumber } from '../../../ui/staffed-line.ts';
import type { ConsultationPartsStrings } from './parts.texts.ts';

/** The element around asking and following. */
export interface PartHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  client(): HallCore;
  hallId(): Promise<string>;
  configured(): readonly unknown[];
  strings(): ConsultationPartsStrings;
  common(): CommonStrings;
  line(): PhoneNumber;
  locale(): HallLocale;
  format(): Format;
  level(): number;
  timeZone(): string | undefined;
  matterId(): string | undefined;
  departmentId(): string | undefined;
  /** How long an answer takes, in words; undefined as long as nobody knows. */
  answerTime(): string | undefined;
  /** Of the question that is followed. */
  trackingId(): string | undefined;
  /** The question was received. */
  sent(receipt: ConsultationReceipt): void;
  /** Follows a question. */
  open(trackingId: string): void;
  /** The hall does not know the question that is followed. */
  gone(): void;
  /** Back to the search. */
  back(): void;
  say(text: string, delay?: number): void;
  focus(selector: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
}
