import type { ComplaintKind, SimilarComplaint, SimilarComplaintList } from '@hallkit/contract';
import { complaintTexts, hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectByProgress } from '../applications/applications.store.ts';
import { selectCase, selectTimeZone } from '../cases/cases.store.ts';
import { selectSimilar, type SimilarTo } from './complaints.list.store.ts';
import type { ComplaintRecord } from './complaints.types.ts';

/** So many are shown. */
const most = 5;

/** One that is under way about the same, without what was written. */
const similarView = ({ number, kind, state, about, createdAt }: ComplaintRecord, timeZone: string): SimilarComplaint => ({ number, kind, state, stateText: complaintTexts[state].plain, about, submittedOn: hallDay(createdAt, timeZone) });

/** What is under way about the same as a complaint: the same case, else the same desk, else the same department and kind. */
export async function similarTo(db: Kysely<Database>, { hallId, id, caseId, deskId, aboutDepartmentId, kind }: ComplaintRecord, timeZone: string): Promise<SimilarComplaint[]> {
  const to: SimilarTo | null = caseId !== null ? { caseId } : deskId !== null ? { deskId } : aboutDepartmentId !== null ? { departmentId: aboutDepartmentId, kind } : null;
  return to === null ? [] : (await selectSimilar(db, hallId, to, id, most)).map((record) => similarView(record, timeZone));
}

/** What is asked for. */
export interface SimilarQuery {
  readonly caseId?: string;
  readonly progressId?: string;
  readonly deskId?: string;
  readonly departmentId?: string;
  readonly kind?: ComplaintKind;
}

/**
 * What is under way about the same. Of a case only for who follows it: by the id alone nobody learns that there are complaints.
 *
 * @throws {HttpProblem} hall.not-found.
 */
export async function listSimilar(db: Kysely<Database>, { hallIds }: Principal, hallId: string, { caseId, progressId, deskId, departmentId, kind }: SimilarQuery): Promise<SimilarComplaintList> {
  if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const follows = async (): Promise<boolean> => {
    const application = progressId === undefined ? undefined : await selectByProgress(db, progressId);
    const record = caseId === undefined || application?.hallId !== hallId ? undefined : await selectCase(db, [hallId], caseId);
    return record !== undefined && record.applicationId === application?.id;
  };
  const of = kind === undefined ? {} : { kind };
  const to: SimilarTo | null = caseId !== undefined ? ((await follows()) ? { caseId, ...of } : null) : deskId !== undefined ? { deskId, ...of } : departmentId !== undefined ? { departmentId, ...of } : null;
  const timeZone = await selectTimeZone(db, hallId);
  return { data: to === null ? [] : (await selectSimilar(db, hallId, to, null, most)).map((record) => similarView(record, timeZone)), nextCursor: null };
}
