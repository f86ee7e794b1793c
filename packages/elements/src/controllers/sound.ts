import type { Desk, Queue } from '@hallkit/contract';

const isText = (value: { zh?: unknown } | null | undefined): boolean => typeof value?.zh === 'string';
const areNamed = (list: unknown): boolean => Array.isArray(list) && list.every((one) => isText(one?.name));

/** Whether a queue has what every screen draws. */
export const isSoundQueue = ({ name, zone, waiting, counters, next }: Queue): boolean => areNamed([{ name }, zone]) && typeof waiting === 'number' && Array.isArray(counters) && Array.isArray(next);

/** Whether a desk has what every screen draws. */
export const isSoundDesk = ({ counter, zone, queues, work, current, staff }: Desk): boolean =>
  typeof counter === 'string' && areNamed([zone, staff ?? zone]) && areNamed(queues) && areNamed(work) && (current === null || typeof current?.number === 'string');

/** Leaves out records that are not as they should be: one of them must not take a screen down with all the others. */
export const soundOnly = <Record>(records: readonly Record[], isSound: (record: Record) => boolean): Record[] => records.filter((record) => (record && isSound(record)) || console.warn('[hallkit] Broken record:', record));
