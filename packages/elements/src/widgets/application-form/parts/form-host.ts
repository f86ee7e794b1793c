import type { HallCore } from '@hallkit/client/core';
import type { TemplateResult } from 'lit';
import type { HallElement } from '../../../base/hall-element.ts';
import type { Draft } from '../../../controllers/draft.ts';
import type { PersonController } from '../../../controllers/person.ts';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { FormPartsStrings } from './parts.texts.ts';

/** The element around the form. */
export interface FormHost {
  readonly element: HallElement;
  readonly people: PersonController;
  /** Carries the person. */
  readonly client: () => HallCore;
  readonly draft: () => Draft | undefined;
  readonly strings: () => FormPartsStrings;
  readonly common: () => CommonStrings;
  readonly locale: () => HallLocale;
  readonly format: () => Format;
  readonly level: () => number;
  /** Of the hall, so that its times are those of its clocks. */
  readonly timeZone: () => string | undefined;
  readonly layout: () => 'one' | 'all' | undefined;
  readonly withoutHandOff: () => boolean;
  readonly withoutMaterials: () => boolean;
  say(text: string): void;
  /** Leads the focus there once it is drawn. */
  focus(selector: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
}
