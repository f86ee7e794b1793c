import type { AnswerVote } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { insertVote, selectPublished } from './consultations.answers.store.ts';
import { countSender } from './consultations.store.ts';
import type { ConsultationContext } from './consultations.types.ts';

/** So often one address may say on a day that something helped. */
const mostOfDay = 60;

/** Who reads: who is signed in, else the address; a machine of the hall is read by everybody who stands before it, of whom it counts one a day. */
const readerOf = ({ kind, keyId, person }: Principal, address: string, day: string): string => (person ? `person ${person.id}` : kind === 'device' ? `device ${keyId} ${day}` : `address ${address}`);

/**
 * Counts that a published answer helped, once per reader. What is kept is a digest that has the answer in it: nobody finds the
 * reader by it, nor what else the same one has read.
 *
 * @throws {HttpProblem} person.role for staff, answer.not-found, answer.limited.
 */
export async function markHelpful(db: Kysely<Database>, { now, seal }: Pick<ConsultationContext, 'now' | 'seal'>, principal: Principal, answerId: string, address: string): Promise<AnswerVote> {
  if (principal.person?.kind === 'staff') throw new HttpProblem('person.role');
  const answer = await selectPublished(db, principal.hallIds, answerId);
  if (!answer || (principal.departmentId !== null && principal.departmentId !== answer.departmentId)) throw new HttpProblem('answer.not-found');
  const { hallId } = answer;
  const day = hallDay(now(), await selectTimeZone(db, hallId));
  if (principal.kind !== 'device' && (await countSender(db, seal.digest('answer reader', `${hallId} ${day} ${address}`), day)) > mostOfDay) throw new HttpProblem('answer.limited', { headers: { 'retry-after': '3600' } });
  const helpful = await insertVote(db, hallId, answerId, seal.digest('answer vote', `${hallId} ${answerId} ${readerOf(principal, address, day)}`));
  return { id: answerId, helpful: helpful ?? answer.helpful, counted: helpful !== null };
}
