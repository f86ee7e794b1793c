// A thousand clients of the SDK at two servers hear of every ticket, while lines are cut at random. Each hears each event
// of its topics once and in order; what there is to hear is asked of the database.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBalancer } from '../../support/balancer.ts';
import { desk, nothingTold, visitors } from '../../support/callers.ts';
import { startQueueHall } from '../../support/queue-hall.ts';
import { count, times } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';
import { assertTickets } from '../../support/ticket-proof.ts';

/** What one client was told. */
interface Listener {
  readonly topics: readonly string[];
  readonly heard: string[];
  state: string;
  losses: number;
  readonly stop: () => void;
}

/** Files a process may hold: each client is a socket of its own, and two of the balancer. */
const most = (): number => Math.floor((Number(execFileSync('/bin/sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) || 100_000) / 3) - 100;

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 240_000; !holds(); await sleep(50)) assert.ok(Date.now() < deadline, `${what}: not within four minutes`);
}

const events: Run = async ({ short }) => {
  const clients = Math.min(short ? 100 : 1000, most());
  const wanted = short ? 150 : 600;
  const hall = await startQueueHall(2);
  const balancer = await startBalancer(...hall.servers.map(({ base }) => base));
  const all: Listener[] = [];
  try {
    const lags: number[] = [];
    const listen = (at: number): Listener => {
      // A board hears a queue or two and the desks of them, a nameplate its own.
      const topics = [`queue.${hall.queues[at % hall.queues.length]}`, ...(at % 3 === 0 ? [`queue.${hall.queues[(at + 1) % hall.queues.length]}`] : []), `desk.${hall.desks[at % hall.desks.length]}`];
      const listener: Listener = { topics, heard: [], state: '', losses: 0, stop: () => undefined };
      // A client of its own each: otherwise they would share one connection.
      const stop = hall.device(balancer.base).events.subscribe(topics, ({ topic, seq, type, id, at: since }) => {
        listener.heard.push(type === 'hall.reset' ? type : `${topic} ${seq} ${type} ${id}`);
        lags.push(Date.now() - Date.parse(since));
      }, {
        onState: ({ state }) => {
          listener.state = state;
          if (state === 'reconnecting') listener.losses += 1;
        },
      });
      return Object.assign(listener, { stop });
    };
    for (let at = 0; at < clients; at += 1) {
      all.push(listen(at));
      if (at % 100 === 99) await until('live', () => all.every(({ state }) => state === 'live'));
    }
    await until('all live', () => all.every(({ state }) => state === 'live'));

    const told = nothingTold();
    let open = true;
    let cuts = 0;
    const begun = performance.now();
    const trouble = (async () => {
      for (; open; await sleep(100)) {
        const lines = Math.ceil(clients / 100);
        balancer.cut(lines);
        cuts += lines;
      }
    })();
    // Those who make the tickets come by a way of their own: the cuts are meant for who listens.
    await Promise.all([
      Promise.all(Array.from({ length: 4 }, (_, turn) => visitors(hall.device(hall.servers[turn % 2]?.base ?? ''), hall.queues, told, () => told.taken.length < wanted - 3))).finally(() => (open = false)),
      ...hall.desks.slice(0, 6).map((id, turn) => desk(hall.device(hall.servers[turn % 2]?.base ?? ''), id, told, () => open)),
      trouble,
    ]);
    const seconds = (performance.now() - begun) / 1000;

    const database = await hall.connect();
    await assertTickets(database, told);
    const read = async (): Promise<readonly { topic: string; position: string | null; line: string }[]> => (await database.query("select topic, position, topic || ' ' || seq || ' ' || type || ' ' || coalesce(position::text, '') as line from events order by position")).rows;
    let rows = await read();
    for (; rows.some(({ position }) => position === null); rows = await read()) await sleep(50);
    await database.end();
    const due = new Map<string, readonly string[]>();
    const of = (topics: readonly string[]): readonly string[] => {
      const key = topics.join();
      const known = due.get(key) ?? rows.filter(({ topic }) => topics.includes(topic)).map(({ line }) => line);
      due.set(key, known);
      return known;
    };
    await until('everything heard', () => all.every(({ topics, heard }) => heard.length >= of(topics).length));
    for (const { topics, heard } of all) assert.deepEqual(heard, of(topics));
    const losses = all.reduce((sum, listener) => sum + listener.losses, 0);
    assert.ok(losses > 0, 'no client noticed a cut');
    const heard = all.reduce((sum, listener) => sum + listener.heard.length, 0);
    return [
      count('clients', clients), count('lines cut', cuts), count('times a client lost contact and came back', losses), count('tickets', told.taken.length), count('events', rows.length), count('events heard by clients', heard),
      { name: 'events heard a second while tickets flowed', value: heard / seconds, unit: '/s' }, count('events lost or repeated at a client', 0), ...times('from the event to a client, those that were cut off among them', lags),
    ];
  } finally {
    for (const { stop } of all) stop();
    await balancer.close();
    await hall.close();
  }
};
export default events;
