import type { SupervisionSettings } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { settingsHistory } from './supervision.settings.ts';
import { selectZones } from './supervision.watch.store.ts';

/** What the things of a hall are read by. */
export interface HallRules extends Awaited<ReturnType<typeof settingsHistory>> {
  readonly timeZone: string;
  readonly settings: SupervisionSettings;
}

/** Settings and time zone of a hall. */
export async function rulesOfHall(db: Kysely<Database>, hallId: string): Promise<HallRules> {
  const [history, zones] = [await settingsHistory(db, hallId), await selectZones(db, [hallId])];
  return { ...history, timeZone: zones.get(hallId) ?? 'Asia/Shanghai' };
}
