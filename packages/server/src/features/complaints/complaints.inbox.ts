import type { ComplaintKind, ComplaintList } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { staffOf } from '../cases/cases.access.ts';
import { selectStaffNames } from '../cases/cases.store.ts';
import { staffRef } from '../cases/cases.view.ts';
import { oversightsOf } from '../supervision/supervision.oversight.ts';
import { readComplaintNow } from './complaints.clock.ts';
import { countComplaints, selectComplaintInbox, type ComplaintFilter, type ComplaintPlace } from './complaints.list.store.ts';
import { readingOf } from './complaints.step.ts';
import { selectComplaintLogs } from './complaints.store.ts';
import type { ComplaintContext } from './complaints.types.ts';
import { summaryOf } from './complaints.view.ts';

/** What is asked for. */
export interface ComplaintQuery {
  readonly view?: ComplaintFilter['view'];
  readonly kind?: ComplaintKind;
  readonly department?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Counting ends here: so many or more. */
const mostCounted = 1000;

const packed = ({ sort, id }: ComplaintPlace): string => Buffer.from(`${sort} ${id}`).toString('base64url');

function placeOf(revision: string | undefined): ComplaintPlace | null {
  if (revision === undefined) return null;
  const [sort = '', id = ''] = Buffer.from(revision, 'base64url').toString('utf8').split(' ');
  return { sort, id };
}

/**
 * Complaints of one's department, those that are due first first; supervisors see the hall, or the department they name.
 *
 * @throws {HttpProblem} hall.not-found, person.role for another hall or department, cursor.malformed, cursor.mismatch.
 */
export async function listComplaints(db: Kysely<Database>, { now }: Pick<ComplaintContext, 'now'>, principal: Principal, hallId: string, { view = 'open', kind, department, limit = 20, cursor }: ComplaintQuery): Promise<ComplaintList> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const person = staffOf(principal);
  const isSupervisor = person.roles.includes('supervisor');
  if (person.hallId !== hallId || (!isSupervisor && (person.departmentId === null || (department !== undefined && department !== person.departmentId)))) throw new HttpProblem('person.role');
  const filter: ComplaintFilter = { hallId, departmentId: department ?? (isSupervisor ? null : person.departmentId), view, kind: kind ?? null, staffId: person.id };
  const asked = { list: 'complaints', ...filter };
  const place = decodeCursor(cursor, asked);
  const at = now();
  const [rows, counts, { settings, timeZone }] = await Promise.all([selectComplaintInbox(db, filter, placeOf(place?.revision), limit + 1), countComplaints(db, filter, at, mostCounted), readingOf(db, hallId)]);
  const shown = rows.slice(0, limit);
  const records = shown.map(({ record }) => record);
  const ids = records.map(({ id }) => id);
  const [logs, staff, oversights] = await Promise.all([selectComplaintLogs(db, hallId, ids), selectStaffNames(db, hallId, records.flatMap(({ assignedStaffId }) => assignedStaffId ?? [])), oversightsOf(db, hallId, 'complaint', ids)]);
  const last = shown.at(-1);
  return {
    data: records.map((record) => {
      const assigned = record.assignedStaffId === null ? undefined : staff.get(record.assignedStaffId);
      return summaryOf(record, readComplaintNow(logs.get(record.id) ?? [], settings, at, timeZone), assigned ? staffRef(assigned) : null, oversights.get(record.id));
    }),
    nextCursor: rows.length > limit && last ? encodeCursor({ offset: (place?.offset ?? 0) + limit, revision: packed(last.place) }, asked) : null,
    counts,
  };
}
