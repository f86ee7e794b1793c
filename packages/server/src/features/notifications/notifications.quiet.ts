/** Hours in which nobody is disturbed without need, in minutes after midnight of the hall's clock; they may span midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes after midnight on the hall's clock. */
function clockOf(instant: Date, timeZone: string): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  formats.set(timeZone, format);
  const [hour = 0, minutes = 0] = format.format(instant).split(':').map(Number);
  return hour * 60 + minutes;
}

const isQuiet = ({ from, to }: QuietHours, clock: number): boolean => (from <= to ? clock >= from && clock < to : clock >= from || clock < to);

/**
 * When a quiet time that holds at an instant ends; undefined where it is not quiet. The clock is asked again at the
 * end, because a night in which it is put forward or back is an hour shorter or longer.
 */
export function quietUntil(hours: QuietHours | undefined, now: Date, timeZone: string): Date | undefined {
  if (!hours || !isQuiet(hours, clockOf(now, timeZone))) return undefined;
  const left = (hours.to - clockOf(now, timeZone) + 1440) % 1440;
  const guess = new Date(Math.floor(now.getTime() / minute) * minute + left * minute);
  const off = (hours.to - clockOf(guess, timeZone) + 1440 + 720) % 1440 - 720;
  const end = new Date(guess.getTime() + off * minute);
  // An end that falls into the hour that is left out is passed at once.
  return clockOf(end, timeZone) === hours.to || !isQuiet(hours, clockOf(end, timeZone)) ? end : guess;
}
