import { caseTexts } from '@hallkit/domain';
import type { BoardCase } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.store.ts';
import { selectMoved, takeMoves, type CaseMove } from './cases.moves.store.ts';

/** So many moves are told in one transaction. */
export const mostTold = 200;
/** A board shows so many cases. */
export const shownMoves = 30;
/** So many moves of a hall are kept: enough for as many different cases. */
export const keptMoves: number = shownMoves * 4;

const shown = ({ caseNo, state, matter, department, at }: CaseMove): BoardCase => ({ caseNo, state, stateText: caseTexts[state].name, matter, department, at: at.toISOString() });

/** The cases that moved last, the newest first. */
export const movedCases = async (db: Kysely<Database>, hallId: string): Promise<BoardCase[]> => (await selectMoved(db, hallId, shownMoves)).map(shown);

/**
 * Tells boards which cases have moved, each move once whichever server looks: one event for each hall, so that a busy
 * minute is no storm, and no step of a case waits for the counter of the whole hall.
 *
 * @returns How many; as many as {@link mostTold} where more may be waiting.
 */
export async function tellMoves(db: Kysely<Database>, now: Date): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const moves = await takeMoves(transaction, now, mostTold);
    const halls = [...new Set(moves.map(({ hallId }) => hallId))].sort();
    await record(transaction, ...halls.map((hallId) => {
      // Of a case that moved twice meanwhile a board shows where it is now.
      const last = new Map(moves.filter((move) => move.hallId === hallId).map((move) => [move.caseNo, shown(move)]));
      return { hallId, topic: `hall.${hallId}`, type: 'cases.moved', data: { hallId, cases: [...last.values()] } };
    }));
    return moves.length;
  });
}
