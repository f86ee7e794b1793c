import type { LocalizedText, SubjectKind } from '@hallkit/contract';
import { isAbove, unwatched } from '@hallkit/domain';
import type { Oversight, OversightLevel } from '@hallkit/domain';
import { instant } from './state.ts';
import type { Live } from './state.ts';

/** How closely something is watched. */
export const oversightOf = (live: Live, kind: SubjectKind, id: string): Oversight => live.watch.oversights.get(`${kind} ${id}`) ?? unwatched;

/** Who raises it, and why. */
export interface Raising {
  readonly level: OversightLevel;
  readonly by: NonNullable<Oversight['by']>;
  readonly reason: LocalizedText | null;
  readonly departmentId: string | null;
}

/** Watches something more closely, never less. @returns Whether it rose. */
export function raise(live: Live, kind: SubjectKind, id: string, { level, by, reason, departmentId }: Raising): boolean {
  if (!isAbove(level, oversightOf(live, kind, id).level)) return false;
  live.watch.oversights.set(`${kind} ${id}`, { level, by, at: instant(live.now()), reason });
  live.events.record('supervision.dezhou', 'oversight.changed', { level, kind, departmentId });
  return true;
}
