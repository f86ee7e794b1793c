import type { HallCore } from '@hallkit/client/core';
import type { CSSResultOrNative, TemplateResult } from 'lit';
import type { HallElement } from '../../../base/hall-element.ts';
import type { Capture } from '../../../capture/capture.ts';
import type { PersonController } from '../../../controllers/person.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { StringTable } from '../../../locales/strings.ts';
import type { PapersStrings } from '../../../papers/papers.texts.ts';
import type { ApplicantSpaceStrings } from '../applicant-space.texts.ts';

/** The element around the space. */
export interface SpaceHost {
  readonly element: HallElement;
  readonly people: PersonController;
  /** Carries the person. */
  readonly client: () => HallCore;
  readonly strings: () => ApplicantSpaceStrings;
  /** Texts of a part that is fetched later. */
  texts<Strings extends object>(table: StringTable<Strings>): Strings;
  /** Adds looks to those of the element. */
  adopt(looks: CSSResultOrNative): void;
  readonly papers: () => PapersStrings;
  readonly locale: () => HallLocale;
  readonly format: () => Format;
  readonly level: () => number;
  readonly timeZone: () => string | undefined;
  say(text: string): void;
  /** Leads the focus there once it is drawn. */
  focus(selector: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
  /** The camera, fetched when somebody wants it. */
  camera(done: (pages: readonly Blob[]) => void, cancel: () => void): Promise<Capture>;
}
