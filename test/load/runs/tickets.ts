// 64 callers on two servers that share one PostgreSQL take tickets for a minute, while every desk calls.
import assert from 'node:assert/strict';
import { desk, nothingTold, visitors } from '../../support/callers.ts';
import { startQueueHall } from '../../support/queue-hall.ts';
import { count, times } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';
import { assertTickets } from '../../support/ticket-proof.ts';

const callers = 64;
/** What `npm test` takes. */
const few = 640;

const tickets: Run = async ({ short }) => {
  const hall = await startQueueHall(2);
  try {
    const told = nothingTold();
    const base = (turn: number): string => hall.servers[turn % hall.servers.length]?.base ?? '';
    const begun = performance.now();
    const goesOn = (): boolean => (short ? told.taken.length < few - callers : performance.now() - begun < 60_000);
    let open = true;
    const desks = Promise.all(hall.desks.map((id, turn) => desk(hall.device(base(turn)), id, told, () => open)));
    await Promise.all([Promise.all(Array.from({ length: callers }, (_, turn) => visitors(hall.device(base(turn)), hall.queues, told, goesOn))).finally(() => (open = false)), desks]);
    const seconds = (performance.now() - begun) / 1000;
    const database = await hall.connect();
    await assertTickets(database, told);
    await database.end();
    assert.ok(told.called.length >= hall.desks.length, `${told.called.length} tickets were called`);
    assert.equal(told.repeats, 0, 'nothing failed, so nothing was asked twice');
    return [
      count('callers', callers), count('tickets', told.taken.length), { name: 'tickets a second', value: told.taken.length / seconds, unit: '/s' },
      count('calls at the same time', told.called.length), { name: 'calls, served and finished, a second', value: told.called.length / seconds, unit: '/s' }, ...times('from asking to the ticket', told.waits),
    ];
  } finally {
    await hall.close();
  }
};
export default tickets;
