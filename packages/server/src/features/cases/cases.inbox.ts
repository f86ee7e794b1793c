import type { CaseList } from '@hallkit/contract';
import { unwatched } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { oversightsOf } from '../supervision/supervision.oversight.ts';
import { staffOf } from './cases.access.ts';
import type { CaseContext } from './cases.context.ts';
import { readNow } from './cases.clock.ts';
import { countInbox, selectInbox, type InboxFilter, type InboxPlace } from './cases.list.store.ts';
import { selectLogs, selectStaffNames, selectTimeZone } from './cases.store.ts';
import { summaryView, withJoint } from './cases.view.ts';

/** What is asked for. */
export interface InboxQuery {
  readonly view?: InboxFilter['view'];
  readonly department?: string;
  readonly number?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Counting ends here: so many or more. */
const mostCounted = 1000;

const packed = ({ sort, id }: InboxPlace): string => Buffer.from(`${sort} ${id}`).toString('base64url');

function placeOf(revision: string | undefined): InboxPlace | null {
  if (revision === undefined) return null;
  const [sort = '', id = ''] = Buffer.from(revision, 'base64url').toString('utf8').split(' ');
  return { sort, id };
}

/**
 * Cases of one's department, those that are due first first; supervisors see the hall, or the department they name.
 *
 * @throws {HttpProblem} hall.not-found, person.role for another hall or department, cursor.malformed, cursor.mismatch.
 */
export async function listCases(db: Kysely<Database>, { now }: CaseContext, principal: Principal, hallId: string, { view = 'open', department, number, limit = 20, cursor }: InboxQuery): Promise<CaseList> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const person = staffOf(principal);
  const isSupervisor = person.roles.includes('supervisor');
  if (person.hallId !== hallId || (!isSupervisor && (person.departmentId === null || (department !== undefined && department !== person.departmentId)))) throw new HttpProblem('person.role');
  const departmentId = department ?? (isSupervisor ? null : person.departmentId);
  const filter: InboxFilter = { hallId, departmentId, view, staffId: person.id, number: number === undefined ? null : number.toUpperCase() };
  const asked = { list: 'cases', ...filter };
  const place = decodeCursor(cursor, asked);
  const at = now();
  const [rows, counts, timeZone] = await Promise.all([selectInbox(db, filter, placeOf(place?.revision), limit + 1, at), countInbox(db, filter, at, mostCounted), selectTimeZone(db, hallId)]);
  const shown = rows.slice(0, limit);
  const records = shown.map(({ record }) => record);
  const ids = records.map(({ id }) => id);
  const [logs, oversights, staff] = await Promise.all([selectLogs(db, hallId, ids), oversightsOf(db, hallId, 'case', ids), selectStaffNames(db, hallId, records.flatMap(({ assignedStaffId }) => assignedStaffId ?? []))]);
  const last = shown.at(-1);
  return {
    data: shown.map(({ record, applicationNumber }) => summaryView(record, applicationNumber, readNow(logs.get(record.id) ?? [], withJoint(record), at, timeZone), record.assignedStaffId === null ? undefined : staff.get(record.assignedStaffId), oversights.get(record.id) ?? unwatched)),
    nextCursor: rows.length > limit && last ? encodeCursor({ offset: (place?.offset ?? 0) + limit, revision: packed(last.place) }, asked) : null,
    counts,
  };
}
