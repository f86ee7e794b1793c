import { generalQueueId, hallPlan, type StaffRecord } from '@hallkit/catalogue';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { samplePasswordHash } from '../identity/identity.sample.ts';
import { insertStaff, type StaffWrite } from '../identity/identity.store.ts';
import { addDepartments, insertPlan, selectBareHalls, selectLeftOut, selectWithoutApprovers } from './desks.equip.store.ts';

const samples = (staff: readonly StaffRecord[]): StaffWrite[] => staff.map((one) => ({ staff: one, passwordHash: samplePasswordHash, isSample: true }));

/**
 * Gives every hall without queues its zones, queues, desks and sample staff, and the departments that no queue handles
 * to its general queue. Run in the transaction that fills a database, and at each start: a data folder of an older
 * version, or a hall that came with an import, has them then. What a hall has set is left as it is.
 *
 * @param lock - Keeps others that fill or migrate this database waiting.
 * @returns Ids of the halls that got some.
 */
export async function equipHalls(db: Kysely<Database>, lock: (transaction: Kysely<Database>) => Promise<void> = async () => undefined): Promise<string[]> {
  const looks = [selectBareHalls, selectWithoutApprovers, selectLeftOut];
  if ((await Promise.all(looks.map((look) => look(db)))).every(({ length }) => length === 0)) return [];
  return inTransaction(db, async (transaction) => {
    await lock(transaction);
    const bare = await selectBareHalls(transaction);
    for (const { hall, departments, position } of bare) {
      const plan = hallPlan(hall, departments, position);
      await insertStaff(transaction, samples(plan.staff));
      await insertPlan(transaction, plan);
    }
    for (const { hall, departments, position } of await selectWithoutApprovers(transaction)) await insertStaff(transaction, samples(hallPlan(hall, departments, position).staff));
    for (const { hallId, departmentIds } of await selectLeftOut(transaction)) await addDepartments(transaction, hallId, generalQueueId(hallId), departmentIds);
    return bare.map(({ hall }) => hall.id);
  });
}
