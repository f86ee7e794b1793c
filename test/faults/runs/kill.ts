// kill -9 of servers and of PostgreSQL under load, many times. Visitors and desks come by a balancer that knows nothing of
// it and ask again with their keys until they have an answer.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBalancer } from '../../support/balancer.ts';
import { desk, nothingTold, visitors } from '../../support/callers.ts';
import { startQueueHall } from '../../support/queue-hall.ts';
import { count, times } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';
import { assertTickets } from '../../support/ticket-proof.ts';

/** Who is killed, round after round: a server, PostgreSQL, the other server, and PostgreSQL with a server at one moment. */
const rounds = [['server 0'], ['postgres'], ['server 1'], ['server 0', 'postgres']] as const;
/** Tickets that must be given between two blows: what was killed is back, and at work. */
const between = 25;

const kill: Run = async ({ short }) => {
  const hall = await startQueueHall(2);
  const balancer = await startBalancer(...hall.servers.map(({ base }) => base));
  try {
    const told = nothingTold();
    let open = true;
    let failed: unknown;
    const device = hall.device(balancer.base, { retry: 4, totalTimeout: 60_000 });
    const callers = Promise.all([
      ...Array.from({ length: 16 }, () => visitors(device, hall.queues, told, () => open)),
      ...hall.desks.slice(0, 6).map((id) => desk(device, id, told, () => open)),
    ]).catch((error: unknown) => {
      failed ??= error;
      open = false;
    });
    const more = async (tickets: number): Promise<void> => {
      for (const goal = told.taken.length + tickets, deadline = Date.now() + 240_000; told.taken.length < goal; await sleep(20)) {
        if (failed) throw failed;
        assert.ok(Date.now() < deadline, `no ticket for minutes:\n${hall.servers.map((server) => server.output()).join('\n')}`);
      }
    };
    await more(between);
    const [serverGaps, postgresGaps]: [number[], number[]] = [[], []];
    let serversKilled = 0;
    for (let round = 0; round < (short ? rounds.length : 40); round += 1) {
      const killed = rounds[round % rounds.length] ?? [];
      await sleep(Math.random() * 200);
      const at = performance.now();
      const postmaster = killed.some((who) => who === 'postgres') ? hall.postmaster() : undefined;
      serversKilled += killed.filter((who) => who !== 'postgres').length;
      const ends = killed.map((who) => (who === 'postgres' ? process.kill(postmaster ?? 0, 'SIGKILL') : hall.servers[Number(who.at(-1))]?.stop('SIGKILL')));
      await Promise.all(ends);
      const starts = killed.filter((who) => who !== 'postgres').map((who) => hall.start(Number(who.at(-1))));
      // Those under way when it happened may be answered yet; the next ones are of the time after.
      await more(16);
      (postmaster === undefined ? serverGaps : postgresGaps).push(performance.now() - at);
      await Promise.all(starts);
      await more(between);
    }
    open = false;
    await callers;
    if (failed) throw failed;
    const database = await hall.connect();
    await assertTickets(database, told);
    await database.end();
    return [
      count('kills of a server', serversKilled), count('crashes of PostgreSQL', postgresGaps.length),
      count('tickets', told.taken.length), count('calls at desks', told.called.length), count('times the SDK gave up and the caller asked again', told.repeats), count('tickets lost or repeated', 0),
      ...times('from the kill of a server to the 16th ticket after it', serverGaps), ...times('from the crash of PostgreSQL to the 16th ticket after it', postgresGaps),
    ];
  } finally {
    await balancer.close();
    await hall.close();
  }
};
export default kill;
