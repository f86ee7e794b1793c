import { sql, type Kysely } from 'kysely';
import type { DepartmentRef, LocalizedText } from '@hallkit/contract';
import type { CaseState } from '@hallkit/domain';
import type { Database } from '../../platform/database/schema.ts';
import type { CaseRecord } from './cases.types.ts';

/** A change of the state of a case, as everybody may see it: by its number alone. */
export interface CaseMove {
  readonly hallId: string;
  readonly caseNo: string;
  readonly state: CaseState;
  readonly matter: LocalizedText;
  readonly department: DepartmentRef;
  readonly at: Date;
}

type Moved = Pick<CaseRecord, 'hallId' | 'caseNo' | 'state' | 'matterName' | 'department'>;

/** Notes that a case has come to a state; in the transaction of the step. */
export async function insertMove(db: Kysely<Database>, { hallId, caseNo, state, matterName, department }: Moved, at: Date): Promise<void> {
  await db.insertInto('case_moves').values({ hall_id: hallId, case_no: caseNo, state, matter_name: JSON.stringify(matterName), department_id: department.id, department_name: JSON.stringify(department.name), at }).execute();
}

interface Row {
  readonly hall_id: string; readonly case_no: string; readonly state: CaseState; readonly matter_name: LocalizedText; readonly department_id: string; readonly department_name: LocalizedText; readonly at: Date;
}

const columns = ['hall_id', 'case_no', 'state', 'matter_name', 'department_id', 'department_name', 'at'] as const;

const moveOf = (row: Row): CaseMove => ({ hallId: row.hall_id, caseNo: row.case_no, state: row.state, matter: row.matter_name, department: { id: row.department_id, name: row.department_name }, at: row.at });

/** Takes the moves that nobody has told of yet, the oldest first; those that another server is taking are passed over. */
export async function takeMoves(db: Kysely<Database>, now: Date, limit: number): Promise<CaseMove[]> {
  const untold = db.selectFrom('case_moves').select(['hall_id', 'id']).where('told_at', 'is', null).orderBy('id').limit(limit).forUpdate().skipLocked();
  const rows = await db.with('untold', () => untold).updateTable('case_moves').from('untold').set({ told_at: now }).whereRef('case_moves.hall_id', '=', 'untold.hall_id').whereRef('case_moves.id', '=', 'untold.id')
    .returning(['case_moves.hall_id', 'case_moves.id', 'case_no', 'state', 'matter_name', 'department_id', 'department_name', 'at']).execute();
  return rows.sort((one, other) => one.id - other.id).map(moveOf);
}

/** The cases that moved last, each once, the newest first. */
export async function selectMoved(db: Kysely<Database>, hallId: string, limit: number): Promise<CaseMove[]> {
  // A case moves a few times at most, so that this many rows hold enough different ones.
  const last = db.selectFrom('case_moves').select(['id', ...columns]).where('hall_id', '=', hallId).orderBy('id', 'desc').limit(limit * 4).as('last');
  const rows = await db.selectFrom(last).selectAll().distinctOn('case_no').orderBy('case_no').orderBy('id', 'desc').execute();
  return rows.sort((one, other) => other.at.getTime() - one.at.getTime() || other.id - one.id).slice(0, limit).map(moveOf);
}

/** Forgets what no board shows any more: all but the last of each hall. */
export async function sweepMoves(db: Kysely<Database>, keep: number): Promise<void> {
  await sql`
    delete from case_moves using (
      select hall_id, id from (select hall_id, id, row_number() over (partition by hall_id order by id desc) as nth from case_moves where told_at is not null) as ranked where nth > ${keep}) as old
    where case_moves.hall_id = old.hall_id and case_moves.id = old.id`.execute(db);
}

/** The last moves of a hall by its logs, for one that was filled with cases in one go. */
export async function rememberMoves(db: Kysely<Database>, hallId: string, limit: number): Promise<void> {
  await sql`
    insert into case_moves (hall_id, case_no, state, matter_name, department_id, department_name, at, told_at)
    select hall_id, case_no, to_state, matter_name, department_id, department_name, at, at from (
      select cases.hall_id, case_no, to_state, matter_name, department_id, department_name, case_log.at
      from cases join case_log on case_log.hall_id = cases.hall_id and case_log.case_id = cases.id
      where cases.hall_id = ${hallId} and from_state is distinct from to_state and from_state is not null order by case_log.at desc limit ${limit}) as last
    order by at`.execute(db);
}
