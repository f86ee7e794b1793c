import type pg from 'pg';

/** An event as the log has it, its position given. */
export interface LoggedEvent {
  readonly position: number;
  readonly topic: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly data: object;
}

/** Where the log stands. */
export interface LogHead {
  /** The last position that was given. */
  readonly lastPosition: number;
  /** Up to here events may have been deleted. */
  readonly sweptPosition: number;
  /** Whether events wait for a position. */
  readonly pending: boolean;
}

/** Where the log stands now. */
export async function selectHead(pool: pg.Pool): Promise<LogHead> {
  const { rows: [head] } = await pool.query<LogHead>(`select last_position as "lastPosition", swept_position as "sweptPosition", exists (select from events where position is null) as pending from event_sequencer where id = 1`);
  if (!head) throw new Error('The row of event_sequencer is missing');
  return head;
}

/**
 * Gives positions to at most `most` committed events: one process at a time, by the locked row; the second statement
 * sees what was committed before the lock was had. Within a topic positions follow the numbers, over topics the time.
 * One message, so that a process that dies in its middle leaves no lock behind.
 */
export async function sequence(pool: pg.Pool, most: number): Promise<LoggedEvent[]> {
  const results = (await pool.query(`
    begin isolation level read committed;
    select last_position from event_sequencer where id = 1 for update;
    with pending as (select hall_id, topic, seq, max(at) over (partition by hall_id, topic order by seq) as moment from events where position is null),
      numbered as (select hall_id, topic, seq, row_number() over (order by moment, hall_id, topic, seq) as nth from pending order by nth limit ${Math.trunc(most)}),
      moved as (update event_sequencer set last_position = last_position + (select count(*) from numbered) where id = 1)
    update events set position = (select last_position from event_sequencer where id = 1) + nth
    from numbered where events.hall_id = numbered.hall_id and events.topic = numbered.topic and events.seq = numbered.seq
    returning position, events.topic, events.seq, type, at, data;
    commit`)) as unknown as readonly pg.QueryResult<LoggedEvent>[];
  return (results[2]?.rows ?? []).sort((a, b) => a.position - b.position);
}

/** Wakes the other processes; not every engine can. */
export async function announce(pool: pg.Pool, position: number): Promise<void> {
  await pool.query(`notify hall_events, '${Math.trunc(position)}'`);
}

/** Events after a position, the oldest first; of some topics where they are given. */
export async function selectEvents(pool: pg.Pool, { after, upTo, limit, topics }: { readonly after: number; readonly upTo: number; readonly limit: number; readonly topics?: readonly string[] }): Promise<LoggedEvent[]> {
  const { rows } = await pool.query<LoggedEvent>(`
    select position, topic, seq, type, at, data from events
    where position > $1 and position <= $2 ${topics ? 'and topic = any($4)' : ''} order by position limit $3`, [after, upTo, limit, ...(topics ? [topics] : [])]);
  return rows;
}

/** Deletes at most `most` of the oldest events, those from before `time`. @returns How many. */
export async function deleteBefore(pool: pg.Pool, time: Date, most: number): Promise<number> {
  const { rows: [deleted] } = await pool.query<{ count: number }>(`
    with old as (delete from events where position in (select position from events where position is not null order by position limit $2) and at < $1 returning position),
      swept as (update event_sequencer set swept_position = greatest(swept_position, (select max(position) from old)) where id = 1 and exists (select from old))
    select count(*) from old`, [time, most]);
  return deleted?.count ?? 0;
}
