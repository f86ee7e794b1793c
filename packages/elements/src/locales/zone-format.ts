import type { Format } from './format.ts';

/**
 * The formatter by the clocks of a hall, wherever it is read.
 *
 * @param timeZone - IANA zone of the hall; undefined as long as nobody knows it.
 */
export const formatIn = (format: Format, timeZone: string | undefined): Format => ({
  number: format.number,
  date: (value, zone = timeZone) => format.date(value, zone),
  fullDate: (value, zone = timeZone) => format.fullDate(value, zone),
  time: (value, zone = timeZone) => format.time(value, zone),
  dateTime: (value, zone = timeZone) => format.dateTime(value, zone),
});
