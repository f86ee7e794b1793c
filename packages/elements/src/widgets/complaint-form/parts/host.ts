import type { HallCore } from '@hallkit/client/core';
import type { ComplaintKind, ComplaintReceipt } from '@hallkit/contract';
import type { TemplateResult } from 'lit';
import type { HallElement } from '../../../base/hall-element.ts';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { PhotosStrings } from '../../../photos/photos.texts.ts';
import type { PhoneNumber } from '../../../ui/staffed-line.ts';
import type { ComplaintFormStrings } from '../complaint-form.texts.ts';

/** What the element was told it is about. */
export interface AboutAttributes {
  readonly progressId: string | undefined;
  readonly caseId: string | undefined;
  readonly deskId: string | undefined;
  readonly ticketId: string | undefined;
  readonly departmentId: string | undefined;
}

/** What writing a complaint needs of its element. */
export interface ComplaintHost {
  readonly element: HallElement;
  client(): HallCore;
  strings(): ComplaintFormStrings;
  photoStrings(): PhotosStrings;
  common(): CommonStrings;
  line(): PhoneNumber;
  locale(): HallLocale;
  format(): Format;
  level(): number;
  timeZone(): string | undefined;
  hallId(): Promise<string>;
  about(): AboutAttributes;
  kind(): ComplaintKind | undefined;
  /** Whether one stranger writes here after the other. */
  onKiosk(): boolean;
  /** Whether drafts may stay on the machine. */
  keeps(): boolean;
  withoutHeading(): boolean;
  say(text: string): void;
  focus(selector: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
  sent(receipt: ComplaintReceipt): void;
  /** Shows a complaint: one's own by its tracking id, that of somebody else by number and query code. */
  open(number: string, trackingId: string | null): void;
}
