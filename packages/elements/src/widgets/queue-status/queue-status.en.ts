import type { QueueStatusStrings } from './queue-status.texts.ts';

/** {@link QueueStatusStrings} in English. */
export const english: QueueStatusStrings = {
  heading: 'How many are waiting now',
  people: (count) => `${count} waiting`,
  nobody: 'Nobody waiting',
  range: (low, high) => (low === high ? `about ${high} min` : `about ${low}–${high} min`),
  noWait: 'hardly any wait',
  unknownWait: 'no estimate yet',
  counters: (list) => (list.includes(',') ? `Counters ${list}` : `Counter ${list}`),
  noDesk: 'No counter at the moment',
  separator: ', ',
  paused: 'Paused, no tickets for now',
  closed: 'Closed, no tickets',
  full: 'No tickets left for this time',
  ended: 'No more tickets today',
  hitRate: (share, days) => `Over ${days} days, ${share}% of waits fell within the range told`,
  empty: 'There are no queues here yet',
  emptyAdvice: 'Ask at the information desk, or call the staffed line.',
  stale: 'Contact with the hall is lost',
  since: (time) => `This is how things stood at ${time}; it updates by itself once contact is back.`,
  announcement: 'Notice of the hall',
};
