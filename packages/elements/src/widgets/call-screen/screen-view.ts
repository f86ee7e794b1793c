import type { Desk, Queue } from '@hallkit/contract';
import type { HallLocale } from '../../locales/locale.ts';
import type { CallScreenStrings } from './call-screen.texts.ts';

/** What a screen draws from. */
export interface ScreenView {
  readonly desks: readonly Desk[];
  readonly queues: readonly Queue[];
  readonly locale: HallLocale;
  readonly strings: CallScreenStrings;
  /** Calls at most. */
  readonly rows: number;
  /** Name of the zone; null for a whole hall. */
  readonly title: string | null;
  /** The time of day now. */
  readonly time: string;
  readonly announcements: readonly string[];
}

/** Desks that call or serve somebody, the newest call first. */
export const calling = (desks: readonly Desk[]): Desk[] => desks.filter(({ current }) => current !== null).sort((a, b) => Date.parse(b.current?.calledAt ?? '') - Date.parse(a.current?.calledAt ?? ''));
