// A disk that is full: writes are refused and say why, reads go on, and when there is space again everything is there and goes on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isHallError } from '@hallkit/client';
import { insist, nothingTold, visitors } from '../../support/callers.ts';
import { startQueueHall } from '../../support/queue-hall.ts';
import { count, times } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';
import { mountSmallDisk } from '../../support/small-disk.ts';
import { assertTickets } from '../../support/ticket-proof.ts';

const disk: Run = async ({ short }) => {
  const own = mountSmallDisk(600);
  if (typeof own === 'string') return own;
  let hall: Awaited<ReturnType<typeof startQueueHall>> | undefined;
  try {
    hall = await startQueueHall(1, own.path);
    const { queues } = hall;
    const base = hall.servers[0]?.base ?? '';
    const told = nothingTold();
    // Neither asks again by itself: each answer is looked at.
    const device = hall.device(base, { retry: 0, timeout: 60_000, totalTimeout: 60_000 });
    await visitors(device, queues, told, () => told.taken.length < 100);

    const reads = { ok: 0, waits: [] as number[] };
    let full = true;
    let failed: unknown;
    const reading = (async () => {
      for (let turn = 0; full; turn += 1) {
        const begun = performance.now();
        const known = told.taken[turn % 100] ?? '';
        await [() => device.queues.list('dezhou'), () => device.tickets.get(known), () => device.matters.list({ q: '食品' }), () => device.desks.list('dezhou')][turn % 4]?.();
        reads.waits.push(performance.now() - begun);
        reads.ok += 1;
        await sleep(20);
      }
    })().catch((error: unknown) => (failed = error));

    // Long enough that PostgreSQL wants to write for new connections, too, and cannot.
    const [rounds, presses] = short ? [1, 300] : [4, 1000];
    const refusals = { count: 0, waits: [] as number[] };
    const backs: number[] = [];
    const cancelled: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      own.fill();
      let left = presses;
      const press = async (turn: number): Promise<void> => {
        for (; left > 0; left -= 1) {
          if (failed) throw failed;
          const begun = performance.now();
          try {
            const given = turn === 0 ? told.taken[cancelled.length] : undefined;
            if (given !== undefined) {
              await device.tickets.cancel(given);
              cancelled.push(given);
            } else told.taken.push((await device.queues.takeTicket(queues[(left + turn) % queues.length] ?? '')).id);
          } catch (error) {
            assert.ok(isHallError(error, 'HallApiError') && error.status === 503 && error.code === 'server.disk-full', String(error));
            assert.ok((error.retryAfter ?? 0) >= 1, 'says when to try again');
            refusals.count += 1;
            refusals.waits.push(performance.now() - begun);
            // Whatever was given up elsewhere makes room for a few more.
            own.fill();
          }
        }
      };
      await Promise.all([0, 1, 2, 3].map(press));
      own.clear();
      const begun = performance.now();
      told.taken.push((await insist(told, (options) => device.queues.takeTicket(queues[0] ?? '', {}, options))).id);
      backs.push(performance.now() - begun);
    }
    full = false;
    await reading;
    if (failed) throw failed;
    const after = told.taken.length + 60;
    await visitors(device, queues, told, () => told.taken.length < after);
    const database = await hall.connect();
    await assertTickets(database, told);
    const kept = await database.query<{ id: string }>("select id from tickets where state = 'cancelled'");
    assert.deepEqual(cancelled.filter((id) => !kept.rows.some((row) => row.id === id)), [], 'given back, and there again');
    await database.end();
    assert.ok(refusals.count > 0, 'nothing was refused');
    return [
      count('times the disk was full', rounds), count('writes refused with server.disk-full', refusals.count), count('reads meanwhile, all answered', reads.ok), count('tickets', told.taken.length), count('given back', cancelled.length), count('tickets lost or repeated', 0),
      ...times('from asking to the refusal', refusals.waits), ...times('a read meanwhile', reads.waits), ...times('from space to the next ticket', backs),
    ];
  } catch (error) {
    console.error(hall?.servers[0]?.output().slice(-4000), readFileSync(join(own.path, 'postgres/log'), 'utf8').slice(-4000));
    throw error;
  } finally {
    await hall?.close();
    own.remove();
  }
};
export default disk;
