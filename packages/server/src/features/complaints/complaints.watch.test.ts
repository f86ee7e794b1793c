import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cardsDue, defaultSupervision } from '@hallkit/domain';
import { createComplaintDesk, type ComplaintDesk } from '../../fixtures/complaints.fixture.ts';
import type { Watched } from '../supervision/supervision.types.ts';
import { sweep } from '../supervision/supervision.sweep.ts';
import { complaintSource } from './complaints.watch.ts';

let desk: ComplaintDesk;
before(async () => (desk = await createComplaintDesk('2026-11-25T02:00:00Z')));
after(() => desk.close());

async function watched(number: string): Promise<Watched> {
  const id = await desk.idOf(number);
  return (await complaintSource.read(desk.hall.database.db, 'dezhou', [id], { now: desk.now(), timeZone: 'Asia/Shanghai', settings: defaultSupervision })).get(id) ?? assert.fail();
}
const cards = async (number: string): Promise<(readonly [string, string, string])[]> => cardsDue((await watched(number)).thing, defaultSupervision, desk.now()).cards.map(({ rule, step, at }) => [rule, step, at] as const);

test('five working days to accept, fifteen to answer: warned before, a card by the moment of the clock, for who had it then', async () => {
  const { number } = await desk.hand({ about: { kind: 'department', departmentId: 'health' } });
  assert.deepEqual(await cards(number), []);
  assert.equal(cardsDue((await watched(number)).thing, defaultSupervision, desk.now()).nextAt, '2026-11-30T16:00:00Z');
  desk.setNow('2026-12-03T02:00:00Z');
  assert.deepEqual(await cards(number), [['stepDueSoon', 'acceptance', '2026-11-30T16:00:00Z'], ['stepOverdue', 'acceptance', '2026-12-02T16:00:00Z']]);
  assert.equal((await watched(number)).holderAt('2026-12-02T16:00:00Z').department.id, 'health', 'before a department has it, the one it is about');
  await desk.act('supervisor', number, 'accept');
  await desk.act('supervisor', number, 'assign', { departmentId: 'market-regulation' });
  await desk.act('market', number, 'start');
  desk.setNow('2026-12-25T02:00:00Z');
  const late = await cards(number);
  assert.deepEqual(late.at(-1), ['promiseOverdue', 'answer', '2026-12-24T16:00:00Z']);
  const holder = (await watched(number)).holderAt('2026-12-24T16:00:00Z');
  assert.deepEqual([holder.department.id, holder.staffId === null], ['market-regulation', false]);
  await desk.act('market', number, 'answer', { text: '已处理。' });
  const { thing, subject } = await watched(number);
  assert.deepEqual([thing.over, thing.terms.map(({ doneAt }) => doneAt !== null), subject.name.zh.startsWith('投诉：')], [true, [true, true], true]);
});

test('a complaint that nobody accepts gets its card by itself, and whoever wrote it sees that it is watched more closely', async () => {
  desk.setNow('2026-11-25T02:00:00Z');
  const { number, trackingId } = await desk.hand({ about: { kind: 'department', departmentId: 'health' } });
  const { db } = desk.hall.database;
  const look = async (): Promise<string[]> => {
    while (await sweep(db, { now: desk.now, sources: { complaint: complaintSource } }));
    return (await db.selectFrom('cards').select(['level', 'department_id']).where('subject_id', '=', await desk.idOf(number)).orderBy('at').execute()).map(({ level, department_id }) => `${level} ${department_id}`);
  };
  assert.deepEqual(await look(), []);
  desk.setNow('2026-12-03T02:00:00Z');
  assert.deepEqual([await look(), await look()], [['warning health', 'yellow health'], ['warning health', 'yellow health']]);
  assert.deepEqual([(await desk.tracked(trackingId)).oversight.level, (await desk.tracked(trackingId)).oversight.by], ['urged', 'system']);
});
