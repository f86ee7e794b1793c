import type { Desk, Queue } from '@hallkit/contract';

const isText = (value: unknown): boolean => typeof (value as { zh?: unknown } | null | undefined)?.zh === 'string';

/** Whether a queue has what every screen draws. */
export const isSoundQueue = ({ id, letter, name, zone, waiting, counters, next }: Queue): boolean =>
  typeof id === 'string' && typeof letter === 'string' && isText(name) && isText(zone?.name) && typeof waiting === 'number' && Array.isArray(counters) && Array.isArray(next);

/** Whether a desk has what every screen draws. */
export const isSoundDesk = ({ id, counter, state, zone, queues, work, current, staff }: Desk): boolean =>
  typeof id === 'string' && typeof counter === 'string' && typeof state === 'string' && isText(zone?.name) && Array.isArray(queues) && queues.every(({ name }) => isText(name)) && Array.isArray(work) && work.every(({ name }) => isText(name))
  && (current === null || typeof current?.number === 'string') && (staff === null || isText(staff?.name));

/** Leaves out records that are not as they should be: one of them must not take a screen down with all the others. */
export function soundOnly<Record>(records: readonly Record[], isSound: (record: Record) => boolean, host: HTMLElement): Record[] {
  const sound = records.filter((record) => typeof record === 'object' && record !== null && isSound(record));
  if (sound.length < records.length) console.warn(`[hallkit] <${host.localName}> leaves out ${records.length - sound.length} broken records.`);
  return sound;
}
