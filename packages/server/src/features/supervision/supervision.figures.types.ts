import type { DeskLoad, SupervisionDay } from '@hallkit/contract';
import type { FigureCounts, LoadCounts } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Seal } from '../../platform/seal/seal.ts';

/** Days of a hall, both included, as they were known at a moment. */
export interface FigureRange {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  /** What came later is not counted. */
  readonly asOf: Date;
}

/** What a feature counts for the figures: by the id of a department, and under '' what no department has; the hall is all of them added up. */
export interface FigureSource {
  /** For the public figures of a time. */
  figuresOf(db: Kysely<Database>, hallId: string, range: FigureRange): Promise<ReadonlyMap<string, Partial<FigureCounts>>>;
  /** What lies with departments now. */
  loadOf(db: Kysely<Database>, hallId: string, now: Date): Promise<ReadonlyMap<string, Partial<LoadCounts>>>;
  /** What happened on each day of a time, in a department or in the whole hall. */
  daysOf?(db: Kysely<Database>, hallId: string, range: Omit<FigureRange, 'asOf'>, departmentId: string | null): Promise<ReadonlyMap<string, Partial<SupervisionDay>>>;
  /** Whether something is still to be computed, so that nothing is signed yet. */
  isPending?(db: Kysely<Database>, hallId: string): Promise<boolean>;
}

/** A desk today, and the department of whoever sits there. */
export interface DeskToday extends DeskLoad {
  readonly departmentId: string | null;
}

/** What figures and snapshots need of a process. */
export interface FiguresContext {
  readonly now: () => Date;
  /** Each feature that counts something gives its own. */
  readonly sources: readonly FigureSource[];
  /** The desks of a hall today, in their order. */
  desksOf(db: Kysely<Database>, hallId: string, now: Date): Promise<readonly DeskToday[]>;
  /** Under which the keys that sign are kept. */
  readonly seal: Pick<Seal, 'seal' | 'open'>;
}
