import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Routing } from '../../config/options.ts';
import type { FocusKeeper } from '../../controllers/focus-keeper.ts';
import type { StaffController } from '../../controllers/staff.ts';
import type { CommonStrings } from '../../locales/common.texts.ts';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import type { StringTable } from '../../locales/strings.ts';

/** The element around a desk of staff, as the desk sees it. */
export interface DeskFrame {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly session: StaffController;
  readonly focus: FocusKeeper;
  /** What makes it ask again: key, address. */
  configured(): readonly unknown[];
  routing(): Routing;
  /** Texts of a table in the language of the element. */
  texts<Strings extends object>(table: StringTable<Strings>): Strings;
  common(): CommonStrings;
  locale(): HallLocale;
  /** By the clocks of the hall. */
  format(): Format;
  level(): number;
  /** Id of the hall: the one that is named, else that of whoever is signed in. */
  hallId(): Promise<string>;
  /** Read aloud. */
  say(text: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
  /** Looks of a part that was fetched. */
  adopt(styles: readonly CSSResult[]): void;
}

/** What is drawn once somebody is signed in. */
export interface Desk {
  render(): TemplateResult;
}
