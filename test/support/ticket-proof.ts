// What must hold of a hall's tickets whatever was done to it, asked of the database itself.
import assert from 'node:assert/strict';
import type { Client } from 'pg';
import type { Told } from './callers.ts';

/** Queries that find what must not be; each answers with the rows that break it. */
const rules: Readonly<Record<string, string>> = {
  'numbers of a queue and day without gap or repeat': 'select queue_id, day, count(*), min(sequence), max(sequence) from tickets group by queue_id, day having count(*) <> max(sequence) or min(sequence) <> 1 or count(distinct sequence) <> count(*) or count(distinct number) <> count(*)',
  'numbers as people read them': "select number, sequence, letter from tickets join queues on queues.hall_id = tickets.hall_id and queues.id = queue_id where number <> letter || case when sequence < 1000 then lpad(sequence::text, 3, '0') else sequence::text end",
  'the counter where the numbers are': 'select counter.queue_id, counter.day, last_number, (select count(*) from tickets where queue_id = counter.queue_id and day = counter.day) as there from queue_counters as counter where last_number <> (select count(*) from tickets where queue_id = counter.queue_id and day = counter.day)',
  'the number waiting as many as wait': "select counter.queue_id, counter.day, waiting from queue_counters as counter where waiting <> (select count(*) from tickets where queue_id = counter.queue_id and day = counter.day and state = 'waiting')",
  'times in the order of the numbers': 'select later.number from tickets as later join tickets as earlier on earlier.queue_id = later.queue_id and earlier.day = later.day and earlier.sequence = later.sequence - 1 where later.issued_at < earlier.issued_at',
  'no ticket called twice': "select ticket_id from ticket_events where event = 'called' group by ticket_id having count(*) > 1",
  'one ticket at a desk': "select desk_id from tickets where state in ('called', 'serving') group by desk_id having count(*) > 1",
  'a log without gap for each ticket': 'select id, version from tickets where version <> (select count(*) from ticket_events where ticket_id = id) or version <> (select max(n) from ticket_events where ticket_id = id)',
  'an event for each step': "select 1 where (select count(*) from ticket_events) <> (select count(*) from events where topic like 'queue.%' and type like 'ticket.%')",
  'events numbered without gap in each topic': 'select events.topic, count(*), max(seq), last_seq from events join event_topics on event_topics.topic = events.topic group by events.topic, last_seq having count(*) <> max(seq) or min(seq) <> 1 or count(distinct seq) <> count(*) or last_seq <> max(seq)',
};

/** Every rule holds; what callers were told is there, once; and nothing else was made. */
export async function assertTickets(database: Client, { taken, called }: Pick<Told, 'taken' | 'called'>): Promise<void> {
  for (const [rule, query] of Object.entries(rules)) assert.deepEqual((await database.query({ text: query, rowMode: 'array' })).rows.slice(0, 5), [], rule);
  assert.equal(new Set(taken).size, taken.length, 'a ticket was given to two callers');
  assert.equal(new Set(called).size, called.length, 'a ticket was called to two desks');
  const { rows } = await database.query<{ id: string; state: string; calls: number }>("select id, state, (select count(*)::int from ticket_events where ticket_id = id and event = 'called') as calls from tickets");
  const there = new Map(rows.map(({ id, ...row }) => [id, row]));
  assert.deepEqual(taken.filter((id) => !there.has(id)), [], 'lost, though the caller has them');
  assert.equal(there.size, taken.length, 'tickets that nobody was given');
  assert.deepEqual(called.filter((id) => there.get(id)?.calls !== 1), [], 'calls lost, though the desk has heard them');
  assert.equal(rows.filter(({ calls }) => calls > 0).length, called.length, 'calls that no desk has heard');
}
