import { timingSafeEqual } from 'node:crypto';
import type { ProgressLookup, ProgressRef } from '@hallkit/contract';
import { parseApplicationNumber, parseCaseNumber, readQueryCode } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { countLookup, forgiveLookup, selectForLookup } from './applications.store.ts';
import { queryCodeHashes } from './applications.submit.ts';
import type { ApplicationContext } from './applications.types.ts';

/** Wrong tries of a number count so long, in milliseconds. */
export const lookupWindow: number = 900_000;
/** So many may be made within that time. */
const mostTries = 10;

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();

/** The number of the application, from its own or that of one of its cases. */
function numberOf(text: string): string | null {
  const ofCase = parseCaseNumber(text);
  if (ofCase) return ofCase.application;
  return parseApplicationNumber(text) ? plain(text) : null;
}

const isSame = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * Finds a progress by number and query code. A number that there is not and a wrong code are told alike, and both count as a try.
 *
 * @param db - Not in a transaction: a try counts although it is refused.
 * @throws {HttpProblem} progress.not-found, rate.limited.
 */
export async function lookUp(db: Kysely<Database>, context: Pick<ApplicationContext, 'seal' | 'now'>, { networkId, hallIds }: Principal, { number: text, queryCode: typed }: ProgressLookup): Promise<ProgressRef> {
  const number = numberOf(text);
  const code = readQueryCode(typed);
  // A slip that the check digit finds is no guess.
  if (number === null || code === null) throw new HttpProblem('progress.not-found');
  const now = context.now();
  const subject = context.seal.digest('progress lookup', number);
  // Counted first and taken back after: guesses at once are no more than the others.
  const { tries, firstAt } = await countLookup(db, networkId, subject, { now, since: new Date(now.getTime() - lookupWindow) });
  if (tries > mostTries) throw new HttpProblem('rate.limited', { headers: { 'retry-after': String(Math.max(1, Math.ceil((firstAt.getTime() + lookupWindow - now.getTime()) / 1000))) } });
  const found = await selectForLookup(db, hallIds, number);
  if (!found?.progressId || found.queryCodeHash === null || !queryCodeHashes(context, number, code).some((hash) => isSame(hash, found.queryCodeHash ?? ''))) throw new HttpProblem('progress.not-found');
  await forgiveLookup(db, networkId, subject);
  return { progressId: found.progressId };
}
