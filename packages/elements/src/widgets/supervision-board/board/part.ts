import type { SupervisionOverview } from '@hallkit/contract';
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Routing } from '../../../config/options.ts';
import type { FocusKeeper } from '../../../controllers/focus-keeper.ts';
import type { StaffController } from '../../../controllers/staff.ts';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { SupervisionBoardStrings } from '../supervision-board.texts.ts';
import type { CardFilter } from './card-filter.ts';

/** The element around the board. */
export interface BoardHost {
  readonly element: ReactiveControllerHost & HTMLElement & { readonly hallId: string | undefined; view: string | undefined; cardId: string | undefined; readonly caseUrl: string | undefined };
  readonly session: StaffController;
  readonly focus: FocusKeeper;
  /** What makes it ask again: key, address. */
  readonly configured: () => readonly unknown[];
  readonly routing: () => Routing;
  readonly strings: () => SupervisionBoardStrings;
  readonly signOut: () => string;
  readonly common: () => CommonStrings;
  readonly locale: () => HallLocale;
  readonly format: () => Format;
  readonly level: () => number;
  say(text: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
  adopt(styles: readonly CSSResult[]): void;
}

/** What a view knows of the board. */
export interface PartHost extends BoardHost {
  /** Which cards are listed. */
  readonly filter: () => CardFilter;
  readonly overview: () => SupervisionOverview | undefined;
  /** Why its numbers are not known, or not known any more. */
  readonly overviewFailure: () => TemplateResult | undefined;
  readonly supervises: () => boolean;
  /** The hall that is watched. */
  hallId(): Promise<string>;
  /** Opens a card, or closes the one that is open. */
  openCard(id: string | undefined): void;
  narrow(filter: Partial<CardFilter>): void;
  /** Something was done here: the numbers are others now. */
  acted(): void;
  /** Whether nobody is signed in any more; the sign-in comes up then. */
  lost(error: unknown): boolean;
}

/** A view that is fetched when somebody looks at it. */
export interface BoardPart {
  render(): TemplateResult;
  /** Reads again, and keeps what is shown meanwhile. */
  refresh(): void;
  /** Nothing of one person stays for the next. */
  forget(): void;
  /** Folds up what is unfolded. @returns Whether there was something. */
  escape?(): boolean;
}
