// kill -9 of servers while many cases pass their dates: two servers on one database look for what is due, either is killed in
// the midst of it, sometimes both. In the end each card is there once, as the clock says, however often somebody began.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertCards, letPass, makeCases, waiting } from '../../support/due-cases.ts';
import { connectTo } from '../../support/postgres.ts';
import { count, times } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';
import { dataFolder, fillFolder, startServer } from '../../support/server.ts';
import type { RunningServer } from '../../support/server.ts';

/** Who is killed, round after round. */
const rounds: readonly (readonly number[])[] = [[0], [0, 1], [1]];
/** Days that pass over the cases of a round: some come near their dates, some are over the promise, some over the law. */
const passing = [4, 9, 16, 25, 45];
/** Cases of a round: more than two servers look at in one go. */
const wave = 120;

const cards: Run = async ({ short }) => {
  const own = dataFolder();
  await fillFolder(own.path);
  const servers: RunningServer[] = [];
  const start = async (place: number): Promise<void> => void (servers[place] = await startServer({ HALL_DATA: own.path, LOG_LEVEL: 'error' }));
  await start(0);
  await start(1);
  const database = await connectTo(own.path);
  try {
    // The sample has cards already; what is asked is about cases that nobody has looked at.
    await database.query('delete from watches');
    const turns = short ? 2 : 40;
    const ids = await makeCases(database, turns * wave);
    const [gaps, begun]: [number[], number[]] = [[], []];
    for (let round = 0; round < turns; round += 1) {
      const before = await waiting(database);
      await letPass(database, ids.slice(round * wave, (round + 1) * wave), passing[round % passing.length] ?? 45);
      // Somebody is at work: then at a moment by chance.
      for (const deadline = Date.now() + 60_000; (await waiting(database)) >= before + wave; await sleep(5)) assert.ok(Date.now() < deadline, `nobody looks:\n${servers.map((server) => server.output()).join('\n')}`);
      await sleep(Math.random() * 60);
      const killed = rounds[round % rounds.length] ?? [];
      const at = performance.now();
      await Promise.all(killed.map((place) => servers[place]?.stop('SIGKILL')));
      begun.push(await waiting(database));
      await Promise.all(killed.map(start));
      gaps.push(performance.now() - at);
    }
    for (const deadline = Date.now() + 120_000; (await waiting(database)) > 0; await sleep(100)) assert.ok(Date.now() < deadline, `${await waiting(database)} are left:\n${servers.map((server) => server.output()).join('\n')}`);
    const found = await assertCards(database);
    assert.ok(found.cards > (turns * wave) / 2, `${found.cards} cards`);
    return [
      count('cases that passed a date', turns * wave), count('kills of a server', begun.reduce((sum, _, round) => sum + (rounds[round % rounds.length]?.length ?? 0), 0)), count('of them in the midst of it', begun.filter((left) => left > 0).length),
      count('cards', found.cards), count('cases that are watched more closely', found.oversights), count('cards lost or repeated', 0), ...times('from a kill until all servers are back', gaps),
    ];
  } finally {
    await database.end();
    await Promise.all(servers.map((server) => server.stop()));
    own.remove();
  }
};
export default cards;
