import type { HallCore } from '@hallkit/client/core';
import type { Site } from '@hallkit/contract';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { HallConfiguration } from '../../config/options.ts';
import type { CommonStrings } from '../../locales/common.texts.ts';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import type { StringTable } from '../../locales/strings.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import type { NoticeFinder } from './notice-finder.ts';
import type { NoticeBounds } from './notice-state.ts';

/** The element as a page has set it. */
export interface BoardElement extends ReactiveControllerHost, HTMLElement {
  readonly configuration: HallConfiguration;
  readonly hallLocale: HallLocale;
  readonly hallId: string | undefined;
  readonly kinds: string | undefined;
  readonly noticeId: string | undefined;
  readonly sections: string | undefined;
  readonly seconds: number;
  readonly withoutHeading: boolean;
  readonly headingLevel: number;
}

/** What the parts of `<hall-notice-board>` need of it that are fetched when they are wanted. */
export interface BoardHost {
  readonly element: BoardElement;
  readonly finder: NoticeFinder;
  client(): HallCore;
  configured(): readonly unknown[];
  texts<Strings extends object>(table: StringTable<Strings>): Strings;
  common(): CommonStrings;
  line(): PhoneNumber;
  /** By the clocks of the hall. */
  format(): Format;
  site(): Site | undefined;
  bounds(): NoticeBounds;
  /** From a notice to the list. */
  back(): void;
  focus(place: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
}
