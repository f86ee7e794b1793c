import type { HallLocale } from './locale.ts';

/** Dates and numbers as people of a language read them. */
export interface Format {
  /** `4,000`. */
  number(value: number): string;
  /**
   * A day, as `6月5日 周三` or `Wed 5 June`; with the year where it is another than this one.
   *
   * @param value - RFC 3339 instant or `YYYY-MM-DD`.
   * @param timeZone - IANA zone of the hall; a bare day needs none.
   */
  date(value: string | number | Date, timeZone?: string): string;
  /** A day with its year, as `2026年6月5日` or `5 June 2026`: for dates that hold for years. */
  fullDate(value: string | number | Date, timeZone?: string): string;
  /** The time of day, as `17:00`. */
  time(value: string | number | Date, timeZone?: string): string;
  /** Day and time. */
  dateTime(value: string | number | Date, timeZone?: string): string;
}

const formats = new Map<HallLocale, Format>();

/** The formatter of a language; made once. */
export function formatOf(locale: HallLocale): Format {
  const known = formats.get(locale) ?? createFormat(locale === 'en' ? 'en-GB' : locale);
  formats.set(locale, known);
  return known;
}

function createFormat(tag: string): Format {
  const numbers = new Intl.NumberFormat(tag);
  const inZone = (timeZone: string | undefined): Intl.DateTimeFormatOptions => (timeZone === undefined ? {} : { timeZone });
  const write = (value: string | number | Date, options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(tag, options).format(new Date(value));
  // A bare day is the same day everywhere; read as an instant it would slip west of Greenwich.
  const zoneOf = (value: string | number | Date, timeZone: string | undefined): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'UTC' : timeZone);
  const date: Format['date'] = (value, timeZone) => {
    const zone = zoneOf(value, timeZone);
    const year = write(value, { ...inZone(zone), year: 'numeric' }) === write(Date.now(), { ...inZone(timeZone), year: 'numeric' });
    const day = write(value, { ...inZone(zone), ...(year ? {} : { year: 'numeric' }), month: 'long', day: 'numeric' });
    const weekday = write(value, { ...inZone(zone), weekday: 'short' });
    return tag === 'zh-CN' ? `${day} ${weekday}` : `${weekday} ${day}`;
  };
  const time: Format['time'] = (value, timeZone) => write(value, { ...inZone(timeZone), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    number: (value) => numbers.format(value),
    date,
    fullDate: (value, timeZone) => write(value, { ...inZone(zoneOf(value, timeZone)), year: 'numeric', month: 'long', day: 'numeric' }),
    time,
    dateTime: (value, timeZone) => (tag === 'zh-CN' ? `${date(value, timeZone)} ${time(value, timeZone)}` : `${date(value, timeZone)}, ${time(value, timeZone)}`),
  };
}
