import type { Desk } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { HallQueues } from '../queue/queue.types.ts';
import { complaintUrlOf } from '../complaints/complaints.link.ts';
import { queueRef, zoneView } from '../queue/queue.view.ts';
import { selectWork, type DeskRow } from './desks.store.ts';

/** Matters that a desk names; a nameplate has no room for more, and the page of the guide has them all. */
const mostWork = 30;

const unnamed = { zh: '', en: null };

/** Desks as anybody may see them. */
export async function deskViews(db: Kysely<Database>, { departmentId }: Pick<Principal, 'departmentId'>, hall: HallQueues, rows: readonly DeskRow[], complaintUrl: string | null): Promise<Desk[]> {
  const served = (row: DeskRow) => hall.queues.filter(({ id }) => row.queueIds.includes(id));
  const work = await selectWork(db, hall.hallId, rows.map((row) => {
    const queues = served(row);
    return { deskId: row.id, matterIds: [...row.matterIds, ...queues.flatMap(({ settings }) => settings.matterIds)], departmentIds: queues.flatMap(({ settings }) => settings.departmentIds) };
  }), departmentId, mostWork);
  return rows.map((row): Desk => {
    const { id, hallId, zoneId, counter, name, state, reason, since, staff, current, provenance } = row;
    const zone = hall.zones.find((one) => one.id === zoneId) ?? { id: zoneId, hallId, name: unnamed, floor: null };
    return {
      id, hallId, zone: zoneView(zone), counter, name, state, reason, since: since.toISOString(), staff, queues: served(row).map(queueRef),
      current: current && { number: current.number, state: current.state, calledAt: current.calledAt.toISOString(), recalls: current.recalls },
      work: work.get(id) ?? [], complaintUrl: complaintUrlOf(complaintUrl, { desk: id }), guideUrl: `/examples/portal/?desk=${id}`, provenance,
    };
  });
}
