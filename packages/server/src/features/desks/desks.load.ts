import type { DeskLoad } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { selectHallZone, selectDeskWork } from './desks.load.store.ts';

/** The desks of a hall today, in their order, each with the department of whoever sits there. */
export async function desksToday(db: Kysely<Database>, hallId: string, now: Date): Promise<(DeskLoad & { readonly departmentId: string | null })[]> {
  const rows = await selectDeskWork(db, hallId, hallDay(now, await selectHallZone(db, hallId)), now);
  return rows.map(({ staffId, staffNo, staffName, ...desk }) => ({ ...desk, staff: staffId === null || staffNo === null || staffName === null ? null : { id: staffId, staffNo, name: staffName } }));
}
