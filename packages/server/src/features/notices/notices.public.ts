import type { Board, BoardCredit, Notice, NoticeList } from '@hallkit/contract';
import type { NoticeKind } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { movedCases } from '../cases/cases.moves.ts';
import { wantedOf } from '../decisions/decisions.search.ts';
import { selectGrants, selectHallName, selectPublic, selectPublicNotice, type After, type NoticeFilter } from './notices.public.store.ts';
import type { NoticeContext, NoticeRecord } from './notices.types.ts';
import { boardView, noticeView, summaryView } from './notices.view.ts';

/** What is asked for. */
export interface NoticeQuery {
  readonly q?: string;
  readonly kind?: NoticeKind;
  readonly audience?: 'natural' | 'legal';
  readonly topic?: string;
  readonly department?: string;
}

/** Which notices a query means. */
export const filterOf = (hallId: string, keyDepartmentId: string | null, { q, kind, audience, topic, department }: NoticeQuery): NoticeFilter => ({
  hallId, keyDepartmentId, kinds: kind === undefined ? null : [kind], audience: audience ?? null, topic: topic ?? null, departmentId: department ?? null, onBoard: false, wanted: wantedOf(q),
});

const packed = ({ important, publishedAt, id }: After): string => Buffer.from(`${important ? 1 : 0} ${publishedAt} ${id}`).toString('base64url');

function afterOf(revision: string | undefined): After | null {
  if (revision === undefined) return null;
  const [important = '', publishedAt = '', id = ''] = Buffer.from(revision, 'base64url').toString('utf8').split(' ');
  return { important: important === '1', publishedAt, id };
}

/** A page of the notices in force. @throws {HttpProblem} hall.not-found, cursor.malformed, cursor.mismatch. */
export async function listNotices(db: Kysely<Database>, { now }: NoticeContext, { hallIds, departmentId }: Principal, hallId: string, { limit = 20, cursor, ...query }: NoticeQuery & { readonly limit?: number; readonly cursor?: string }): Promise<NoticeList> {
  if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const asked = { list: 'notices', hallId, departmentId, ...query };
  const place = decodeCursor(cursor, asked);
  const rows = await selectPublic(db, filterOf(hallId, departmentId, query), now(), afterOf(place?.revision), limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const revision = (notice: NoticeRecord): string => packed({ important: notice.content.important ?? false, publishedAt: (notice.publishedAt ?? new Date(0)).toISOString(), id: notice.id });
  return { data: page.map(summaryView), nextCursor: rows.length > limit && last ? encodeCursor({ offset: (place?.offset ?? 0) + limit, revision: revision(last) }, asked) : null };
}

/** A notice in force. @throws {HttpProblem} notice.not-found, also for one that is to come, is over or was withdrawn. */
export async function readNotice(db: Kysely<Database>, { now }: NoticeContext, { hallIds, departmentId }: Principal, id: string): Promise<Notice> {
  const found = await selectPublicNotice(db, hallIds, departmentId, id, now());
  if (!found) throw new HttpProblem('notice.not-found');
  return noticeView(found);
}

/** So many lines has each part of a board. */
const lines = 20;

/** What a notice of a credit record shows on a board; none where the party may be a person. */
function creditOf(notice: NoticeRecord): BoardCredit[] {
  const { credit } = notice.content;
  if (!credit || credit.uscc === null) return [];
  const { text, department } = boardView(notice);
  const authority = department && department.name.zh === credit.authority ? department.name : { zh: credit.authority, en: null };
  return [{ id: notice.id, kind: credit.kind, party: credit.party, content: { zh: credit.content, en: text.en }, authority, decidedOn: credit.decidedOn }];
}

/** What an LED board shows. @throws {HttpProblem} hall.not-found. */
export async function readBoard(db: Kysely<Database>, { now }: NoticeContext, { hallIds, departmentId }: Principal, hallId: string): Promise<Board> {
  const hall = hallIds.includes(hallId) ? await selectHallName(db, hallId) : undefined;
  if (!hall) throw new HttpProblem('hall.not-found');
  const at = now();
  const shown = (...kinds: NoticeKind[]): Promise<NoticeRecord[]> => selectPublic(db, { ...filterOf(hallId, departmentId, {}), kinds, onBoard: true }, at, null, lines);
  const [notices, convenience, credit, grants, cases] = await Promise.all([shown('policy', 'notice', 'news'), shown('convenience'), shown('credit'), selectGrants(db, hallId, departmentId, lines), movedCases(db, hallId)]);
  // What somebody put on the board stays there, however many grants a day brings; half of the lines are for it.
  const chosen = credit.flatMap(creditOf).slice(0, lines / 2);
  const made: BoardCredit[] = [...chosen, ...grants.slice(0, lines - chosen.length).map((grant) => ({ ...grant, kind: 'licence' as const }))];
  return {
    hallId, hall, readAt: at.toISOString(), notices: notices.map(boardView), convenience: convenience.map(boardView),
    cases: departmentId === null ? cases : cases.filter(({ department }) => department.id === departmentId),
    credit: made.sort((one, other) => other.decidedOn.localeCompare(one.decidedOn) || one.id.localeCompare(other.id)),
  };
}
