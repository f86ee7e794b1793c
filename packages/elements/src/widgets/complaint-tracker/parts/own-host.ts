import type { HallCore } from '@hallkit/client/core';
import type { TrackedComplaint } from '@hallkit/contract';
import type { TemplateResult } from 'lit';
import type { HallElement } from '../../../base/hall-element.ts';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { PhotosStrings } from '../../../photos/photos.texts.ts';
import type { Contact } from '../../../ui/live-line.ts';
import type { PhoneNumber } from '../../../ui/staffed-line.ts';
import type { ComplaintPartsStrings } from './parts.texts.ts';

/** What following a complaint needs of its element. */
export interface OwnHost {
  readonly element: HallElement;
  client(): HallCore;
  hallId(): Promise<string>;
  strings(): ComplaintPartsStrings;
  photoStrings(): PhotosStrings;
  common(): CommonStrings;
  line(): PhoneNumber;
  locale(): HallLocale;
  format(): Format;
  level(): number;
  timeZone(): string | undefined;
  contact(): Contact;
  complaint(): TrackedComplaint | undefined;
  /** It stands so now. */
  take(complaint: TrackedComplaint): void;
  refresh(): void;
  say(text: string): void;
  focus(selector: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
  /** The way to another complaint; undefined where there is none. */
  others(): (() => void) | undefined;
}
