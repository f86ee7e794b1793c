import type { PublishedAnswer, PublishedAnswerList } from '@hallkit/contract';
import { findPersonalData } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem, type ProblemOptions } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectAnswers, selectByPieces, selectPieceCounts, selectUsualDays, type AnswerFilter } from './consultations.answers.store.ts';
import { askedPieces, lookUpBy, rank } from './consultations.search.ts';
import type { ConsultationContext, PublicText } from './consultations.types.ts';

/** What is asked for. */
export interface AnswerQuery {
  readonly q?: string;
  readonly department?: string;
  readonly matter?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** The middle is that of so many answers of so many days at most. */
const [usualDays, usualMost] = [90, 1000];

/** Answers that fit a question, the best first. */
export async function findAnswers(db: Kysely<Database>, filter: AnswerFilter, question: string): Promise<{ readonly answers: PublishedAnswer[]; readonly confident: boolean }> {
  const asked = askedPieces(question);
  if (asked.length === 0) return { answers: [], confident: false };
  const counts = await selectPieceCounts(db, filter.hallId, asked);
  const ranked = rank(asked, counts, await selectByPieces(db, filter, lookUpBy(asked, counts)));
  return { answers: ranked.rows.map(({ shown }) => shown), confident: ranked.confident };
}

const packed = ({ helpful, id }: Pick<PublishedAnswer, 'helpful' | 'id'>): string => Buffer.from(`${helpful} ${id}`).toString('base64url');

function placeOf(revision: string | undefined): { readonly helpful: number; readonly id: string } | null {
  if (revision === undefined || revision === '') return null;
  const [helpful = '', id = ''] = Buffer.from(revision, 'base64url').toString('utf8').split(' ');
  return { helpful: Number(helpful), id };
}

/** Public answers: those that fit a question, else those that helped most. @throws {HttpProblem} hall.not-found, cursor.malformed, cursor.mismatch. */
export async function listAnswers(db: Kysely<Database>, { now, answerDays }: Pick<ConsultationContext, 'now' | 'answerDays'>, { hallIds, departmentId }: Principal, hallId: string, { q = '', department, matter, limit = 20, cursor }: AnswerQuery): Promise<PublishedAnswerList> {
  if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const filter: AnswerFilter = { hallId, departmentId: departmentId ?? department ?? null, matterId: matter ?? null };
  const asked = { list: 'answers', ...filter, department, q };
  const place = decodeCursor(cursor, asked);
  const since = new Date(now().getTime() - usualDays * 86_400_000);
  const answerTime = { promised: await answerDays(db, hallId), usual: await selectUsualDays(db, hallId, since, usualMost) };
  // A key that is bound to a department sees that one alone.
  if (departmentId !== null && department !== undefined && department !== departmentId) return { data: [], nextCursor: null, confident: false, answerTime };
  const offset = place?.offset ?? 0;
  if (q.trim() === '') {
    const rows = await selectAnswers(db, filter, placeOf(place?.revision), limit + 1);
    const data = rows.slice(0, limit);
    const last = data.at(-1);
    return { data, nextCursor: rows.length > limit && last ? encodeCursor({ offset: offset + limit, revision: packed(last) }, asked) : null, confident: data.length > 0, answerTime };
  }
  const { answers, confident } = await findAnswers(db, filter, q);
  return { data: answers.slice(offset, offset + limit), nextCursor: answers.length > offset + limit ? encodeCursor({ offset: offset + limit, revision: '' }, asked) : null, confident, answerTime };
}

const digits = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '');

/**
 * Demands that what is to be public gives nobody away.
 *
 * @param contact - Telephone number of the one who asked.
 * @param lines - Of departments, which everybody may have.
 * @throws {HttpProblem} consultation.personal-data with each place.
 */
export function demandAnonymous(texts: PublicText, contact: string | null, lines: readonly string[]): void {
  const known = new Set(lines.map(digits));
  const errors = (['question', 'answer'] as const).flatMap((field): NonNullable<ProblemOptions['errors']>[number][] => {
    const found = findPersonalData(texts[field]).filter(({ kind, text }) => kind !== 'phone' || !known.has(digits(text)));
    const own = contact !== null && digits(texts[field]).includes(digits(contact)) && !found.some(({ text }) => digits(text).includes(digits(contact)));
    return [...found.map(({ kind, start }) => ({ in: 'body' as const, pointer: `/${field}`, code: `personal.${kind}`, expected: String(start + 1) })), ...(own ? [{ in: 'body' as const, pointer: `/${field}`, code: 'personal.contact' }] : [])];
  });
  if (errors.length > 0) throw new HttpProblem('consultation.personal-data', { errors });
}
