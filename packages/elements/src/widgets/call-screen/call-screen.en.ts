import type { CallScreenStrings } from './call-screen.texts.ts';

/** {@link CallScreenStrings} in English. */
export const english: CallScreenStrings = {
  calls: 'Now calling',
  number: 'Number',
  counter: 'Counter',
  counterNo: (counter) => `Counter ${counter}`,
  counterShort: (counter) => counter,
  none: 'No number is being called',
  waiting: 'Waiting',
  people: (count) => `${count} waiting`,
  next: 'Next',
  nextNone: 'Nobody waiting',
  nowServing: 'Now serving',
  please: 'Please come to this counter',
  paused: 'Paused',
  closed: 'Closed',
  free: 'Waiting to call',
  stale: 'Contact with the hall is lost',
  since: (time) => `These numbers are as of ${time}; listen for the counter's own call.`,
  soundOn: 'Turn on spoken calls',
  called: (number, counter) => `${number}, please go to counter ${counter}`,
  rule: 'The old, disabled, pregnant and service members go first. Missed your number? Ask the information desk.',
};
