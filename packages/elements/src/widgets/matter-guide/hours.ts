import type { Hours } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import { openingNow, openingRows, seasonal } from './opening-hours.ts';
import type { OpeningRow, Season } from './opening-hours.ts';
import type { GuideView } from './view.ts';

/** Today's hours first, with where the hall's clock stands; then the week, the season that holds now before the other. */
export function openingHours(view: GuideView, hours: Hours): TemplateResult {
  const { strings, guide, now, timeZone } = view;
  const { day, season, times, state } = openingNow(hours, now, timeZone);
  const other: Season = season === 'summer' ? 'winter' : 'summer';
  const open = state === 'open';
  return html`
    <span class="answer screen-only">${times.length > 0 ? html`${strings.today} ${spans(times)}` : strings.open_closed}</span>
    ${times.length > 0 ? html`<span class="state screen-only ${open ? 'yes' : ''}">${icon(open ? 'success' : 'clock')} ${strings[`open_${state}`]}</span>` : nothing}
    ${week(view, hours, season, day, seasonal(hours))}
    ${seasonal(hours) ? week(view, hours, other, 0, true) : nothing}
    <span class="under">${guide.weekend ? html`${strings.weekend}${view.locale === 'en' ? '. ' : '。'}` : nothing}${strings.holidays}</span>
  `;
}

function week(view: GuideView, hours: Hours, season: Season, today: number, named: boolean): TemplateResult {
  const rows = openingRows(hours, season);
  return html`<span class="week">
    ${named ? html`<span class="season">${view.strings[season]}</span>` : nothing}
    ${rows.map((row) => html`<span class="row ${row.days.includes(today) ? 'now' : ''}"><span>${dayNames(view, row.days)}</span><span>${spans(row.times)}</span></span>`)}
  </span>`;
}

const spans = (times: OpeningRow['times']): TemplateResult[] => times.map(({ from, to }, at) => html`${at > 0 ? ' ' : ''}<span class="span">${from}–${to}</span>`);

/** Days in a row as a range, others one by one. */
function dayNames({ strings, locale }: GuideView, days: readonly number[]): string {
  if (days.length === 7) return strings.allWeek;
  // The first of January 2024 was a Monday.
  const name = (day: number): string => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  if (days.length > 2 && last - first === days.length - 1) return strings.days(name(first), name(last));
  return days.map(name).join(locale === 'en' ? ', ' : '、');
}
