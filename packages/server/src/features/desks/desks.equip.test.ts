import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DeskList } from '@hallkit/contract';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { signIn } from '../../fixtures/staff.fixture.ts';
import { equipHalls } from './desks.equip.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

/** A hall as an older version has left it. */
async function strip(hallId: string): Promise<void> {
  const { db } = hall.database;
  for (const table of ['desk_shifts', 'desks', 'queues', 'zones', 'sessions', 'staff'] as const) await db.deleteFrom(table).where('hall_id', '=', hallId).execute();
}
const countOf = async (table: 'zones' | 'queues' | 'desks' | 'staff' | 'desk_shifts'): Promise<number> => (await hall.database.db.selectFrom(table).select('hall_id').execute()).length;
const desksOf = async (hallId: string): Promise<string[]> => (await hall.read<DeskList>(`/api/v1/halls/${hallId}/desks`)).data.map(({ counter, state, staff }) => `${counter} ${state} ${staff?.staffNo}`);

test('every hall of the network has desks that serve, with somebody at each', async () => {
  for (const [hallId, numbers] of [['dezhou', ['1001', '1007']], ['dezhou-decheng', ['2001', '2004']], ['dezhou-lingcheng', ['3001', '3004']]] as const) {
    const desks = await desksOf(hallId);
    assert.deepEqual([desks[0], desks.at(-1)], [`1 serving ${numbers[0]}`, `${Number(numbers[1].slice(-2))} serving ${numbers[1]}`]);
  }
});

test('a hall of an older data folder gets them at the next start, once also when servers start together; what is set stays', async () => {
  const { db } = hall.database;
  await strip('dezhou-decheng');
  await db.updateTable('queues').set({ state: 'closed', settings: JSON.stringify({ recalls: 5, departmentIds: ['market-regulation', 'health'] }) }).where('id', '=', 'dezhou.enterprise-registration').execute();
  await db.updateTable('queues').set({ settings: JSON.stringify({}) }).where('id', '=', 'dezhou.general').execute();
  const made = await Promise.all([1, 2, 3].map(() => equipHalls(db, async (transaction) => void (await transaction.selectFrom('halls').select('id').where('id', '=', 'dezhou').forUpdate().execute()))));
  assert.deepEqual(made.flat(), ['dezhou-decheng']);
  assert.equal((await desksOf('dezhou-decheng')).length, 4);
  const kept = await db.selectFrom('queues').select(['state', 'settings']).where('id', '=', 'dezhou.enterprise-registration').executeTakeFirstOrThrow();
  assert.deepEqual([kept.state, (kept.settings as { recalls?: number }).recalls], ['closed', 5]);
  const before = await Promise.all((['zones', 'queues', 'desks', 'staff', 'desk_shifts'] as const).map(countOf));
  assert.deepEqual(await equipHalls(db), []);
  assert.deepEqual(await Promise.all((['zones', 'queues', 'desks', 'staff', 'desk_shifts'] as const).map(countOf)), before);
});

test('a hall of a version in which nobody decided cases gets who does, once; one with staff of its own does not', async () => {
  const { db } = hall.database;
  const numbers = async (hallId: string): Promise<string[]> => (await db.selectFrom('staff').select('staff_no').where('hall_id', '=', hallId).orderBy('staff_no').execute()).map(({ staff_no }) => staff_no);
  const all = await numbers('dezhou');
  for (const hallId of ['dezhou', 'dezhou-decheng']) await db.deleteFrom('staff').where('hall_id', '=', hallId).where((where) => where.or([where('staff_no', 'like', '_1__'), where('staff_no', 'like', '_2__')])).execute();
  await db.updateTable('staff').set({ is_sample: false }).where('hall_id', '=', 'dezhou-decheng').where('staff_no', 'like', '_001').execute();
  const own = await numbers('dezhou-decheng');
  await equipHalls(db);
  await equipHalls(db);
  assert.deepEqual([await numbers('dezhou'), await numbers('dezhou-decheng'), own.length], [all, own, 5]);
});

test('staff of a hall that came later have numbers of their own in the network', async () => {
  await strip('dezhou-lingcheng');
  await equipHalls(hall.database.db);
  assert.equal((await desksOf('dezhou-lingcheng'))[0], '1 serving 3001');
  assert.ok((await signIn(hall, '3001')).authorization);
});

test('a department that comes with an import is handled in the general queue', async () => {
  const { db } = hall.database;
  await db.insertInto('departments').values({ hall_id: 'dezhou', id: 'space', name: JSON.stringify({ zh: '航天局', en: null }), phone: null }).execute();
  await equipHalls(db);
  await equipHalls(db);
  const queues = await db.selectFrom('queues').select(['id', 'settings']).where('hall_id', '=', 'dezhou').execute();
  const handled = queues.filter(({ settings }) => (settings as { departmentIds?: string[] }).departmentIds?.includes('space'));
  assert.deepEqual(handled.map(({ id }) => id), ['dezhou.general']);
  assert.equal((handled[0]?.settings as { departmentIds: string[] }).departmentIds.filter((id) => id === 'space').length, 1);
});
