import { dayAfter } from '../queue/hall-day.ts';

/** After how many no-shows within how many days somebody cannot book for how many days. */
export interface NoShowRules {
  readonly count: number;
  readonly withinDays: number;
  readonly blockDays: number;
}

/** What a hall begins with: three within thirty days, seven days without booking. Taking a number on the spot stays possible. */
export const defaultNoShowRules: NoShowRules = { count: 3, withinDays: 30, blockDays: 7 };

/**
 * Until when somebody cannot book. Each time the limit is reached anew by a no-show the block begins anew; those that
 * led to a block count on for later ones while they are within the window.
 *
 * @param noShows - Days of missed appointments, `YYYY-MM-DD`, in any order.
 * @param today - `YYYY-MM-DD` by the clock of the hall.
 * @returns First day on which one can book again; null when not blocked.
 * @example noShowBlock(['2026-03-02', '2026-03-05', '2026-03-06'], '2026-03-09') // '2026-03-13'
 */
export function noShowBlock(noShows: readonly string[], today: string, rules: NoShowRules = defaultNoShowRules): string | null {
  const days = noShows.filter((day) => day <= today).sort();
  let until = '';
  for (let at = rules.count - 1; at >= 0 && at < days.length; at += 1) {
    const [first = '', last = ''] = [days[at - rules.count + 1], days[at]];
    // Within thirty days: the day of the first counts as one of them.
    if (first > dayAfter(last, -rules.withinDays)) until = dayAfter(last, rules.blockDays);
  }
  return until > today ? until : null;
}
