import type { CommonStrings } from './common.texts.ts';

/** {@link CommonStrings} in English. */
export const english: CommonStrings = {
  retry: 'Try again',
  close: 'Close',
  loading: 'Loading',
  callStaffed: (label, number) => `${label}: ${number}`,
  staffedLine: 'Talk to a person',
  unconfigured: 'This service is not set up yet',
  unconfiguredAdvice: 'Call the staffed line, or ask at the service hall.',
  refused: 'This page cannot use the service at the moment',
  refusedAdvice: 'Nothing you entered is lost. Call the staffed line and we will look it up for you.',
  unreachable: 'The service hall cannot be reached',
  unreachableAdvice: 'Try again in a moment, or call the staffed line.',
  notFound: 'This could not be found',
  notFoundAdvice: 'It may have been renamed or withdrawn. Search again, or call the staffed line.',
  offline: 'You are offline',
  offlineAdvice: 'Check your connection; we go on by ourselves once it is back.',
  busy: 'Many people are using this right now',
  busyAdvice: (seconds) => (seconds === null ? 'Try again in a moment.' : `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`),
  server: 'The system of the hall has a problem',
  serverAdvice: 'You did nothing wrong. Try again later, or call the staffed line.',
  requestId: (id) => `When you call, you can quote: ${id}`,
  onTheSpot: 'Decided on the spot',
  workingDays: (days) => `${days} working ${days === 1 ? 'day' : 'days'}`,
  calendarDays: (days) => `${days} calendar ${days === 1 ? 'day' : 'days'}`,
  hours: (hours) => `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
};
