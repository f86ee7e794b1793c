import type { Locale } from '../../platform/http/problem.ts';
import { withoutPersonal } from './notifications.mask.ts';
import type { Minutes, Words } from './notifications.messages.ts';

/** How a template says what it is given, in one language and one hall's time. */
export interface Speech {
  /** A text of the hall's data; in English the Chinese one where nobody has translated it. */
  name(words: Words): string;
  names(words: readonly Words[]): string;
  /** 6月5日 周三 09:00 / Wed 5 June, 09:00. */
  moment(instant: string): string;
  /** The same with the end: 6月5日 周三 09:00–09:30; the end's day is said only where it is another. */
  span(start: string, end: string): string;
  /** 09:00. */
  time(instant: string): string;
  /** A day, YYYY-MM-DD: 6月20日 / Thu 20 June. */
  day(day: string): string;
  /** 20–35 分钟 / 20 to 35 minutes. */
  minutes(minutes: Minutes): string;
  /** 3、4 号窗口 / counter 3, 4; '' for none. */
  counters(labels: readonly string[]): string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, ...options });
  formats.set(key, known);
  return known;
}

/** Labels with runs drawn together: 3, 4, 5, 8 become 3–5, 8. */
function runs(labels: readonly string[], dash: string): string[] {
  const found: { from: string; to: string }[] = [];
  for (const label of labels) {
    const last = found.at(-1);
    if (last && /^\d+$/.test(label) && Number(label) === Number(last.to) + 1) last.to = label;
    else found.push({ from: label, to: label });
  }
  return found.flatMap(({ from, to }) => (Number(to) - Number(from) > 1 ? [`${from}${dash}${to}`] : from === to ? [from] : [from, to]));
}

/** Speech of a language and a time zone. English keeps to letters that a text message has without Unicode, which would halve its room. */
export function speechOf(locale: Locale, timeZone: string): Speech {
  const english = locale === 'en';
  const time = (instant: string): string => format(locale, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
  const dayOf = (date: Date, zone: string): string => {
    const [weekday, day] = [format(locale, zone, { weekday: 'short' }).format(date), format(locale, zone, { month: 'long', day: 'numeric' }).format(date)];
    return english ? `${weekday} ${day}` : `${day} ${weekday}`;
  };
  const moment = (instant: string): string => `${dayOf(new Date(instant), timeZone)}${english ? ',' : ''} ${time(instant)}`;
  const name = ({ zh, en }: Words): string => withoutPersonal(english ? (en ?? zh) : zh);
  return {
    name, time, moment,
    names: (words) => words.map(name).join(english ? ', ' : '、'),
    span(start, end) {
      const sameDay = dayOf(new Date(start), timeZone) === dayOf(new Date(end), timeZone);
      return `${moment(start)}${english ? ' to ' : '–'}${sameDay ? time(end) : moment(end)}`;
    },
    day: (day) => dayOf(new Date(`${day}T00:00:00Z`), 'UTC'),
    minutes: ({ low, high }) => (low === high ? (english ? `${high} minutes` : `${high} 分钟`) : english ? `${low} to ${high} minutes` : `${low}–${high} 分钟`),
    counters: (labels) => (labels.length === 0 ? '' : english ? `counter ${runs(labels, '-').join(', ')}` : `${runs(labels, '–').join('、')} 号窗口`),
  };
}
