import type { MatterSummary } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonStrings } from '../../locales/common.texts.ts';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { localized, plain } from '../../locales/localized.ts';
import { limitInWords } from '../../locales/time-limit.ts';
import { highlight } from '../../ui/highlight.ts';
import { icon } from '../../ui/icon.ts';
import type { IconName } from '../../ui/icon.ts';
import type { FinderPartStrings } from './finder-parts.strings.ts';

/** What every part of the finder speaks with. */
export interface Speech {
  readonly locale: HallLocale;
  readonly strings: FinderPartStrings;
  readonly common: CommonStrings;
  readonly format: Format;
}

/** What a row needs beside its matter. */
export interface RowContext extends Speech {
  /** Level of the heading above the rows. */
  readonly level: number;
  /** Address of a guide for another tab; undefined where the page shows guides by itself. */
  href(matterId: string): string | undefined;
  select(event: Event, matterId: string, name: string): void;
}

/** The name with what matched marked in it. */
export function nameOf({ name, match }: MatterSummary, locale: HallLocale): unknown {
  if (match && match.text === name.zh && (locale !== 'en' || name.en === null)) {
    const marked = highlight(name.zh, match.ranges);
    return locale === 'en' ? html`<span lang="zh-CN">${marked}</span>` : marked;
  }
  return localized(name, locale);
}

/** Why a row is here, where its name does not show it: the everyday name or the code that matched. */
export function reasonOf({ name, match }: MatterSummary, { strings }: Speech): TemplateResult | typeof nothing {
  if (!match || match.text === name.zh || match.text === name.en || match.field === 'department') return nothing;
  const label = match.field === 'code' ? strings.code : strings.everydayName;
  return html`<span class="reason">${label} <span lang="zh-CN">${highlight(match.text, match.ranges)}</span></span>`;
}

/** A matter as a row of the results. */
export function matterRow(matter: MatterSummary, context: RowContext): TemplateResult {
  const { locale, strings, level } = context;
  const { id, department, region, alsoIn } = matter;
  return html`<li class="row" part="row">
    <div role="heading" aria-level=${level + 1} class="name">${link(matter, id, nameOf(matter, locale), plain(matter.name, locale), context)}</div>
    <p class="where">${localized(department.name, locale)}<span class="dot" aria-hidden="true"></span>${localized(region.name, locale)}${reasonOf(matter, context) === nothing ? nothing : html`<span class="dot" aria-hidden="true"></span>${reasonOf(matter, context)}`}</p>
    ${facts(matter, context)}
    <div class="more">
      ${items(matter, context)}
      ${alsoIn.length === 0
        ? nothing
        : html`<details class="elsewhere">
            <summary>${icon('next')}${strings.elsewhere(alsoIn.length)}</summary>
            <ul>
              ${alsoIn.map(({ matterId, region: other }) => html`<li>${link(matter, matterId, localized(other.name, locale), plain(matter.name, locale), context)}</li>`)}
            </ul>
          </details>`}
    </div>
  </li>`;
}

function link({ id: row }: MatterSummary, id: string, content: unknown, name: string, { href, select }: RowContext): TemplateResult {
  const address = href(id);
  const chosen = (event: Event): void => select(event, id, name);
  return address === undefined ? html`<button type="button" class="link" data-matter=${id} data-row=${row} @click=${chosen}>${content}</button>` : html`<a class="link" href=${address} data-matter=${id} data-row=${row} @click=${chosen}>${content}</a>`;
}

/** How long, how often one has to come, what it costs; what the hall has not published is left out. */
function facts({ promisedLimit, immediate, visits, charged }: MatterSummary, { strings, common, format }: Speech): TemplateResult | typeof nothing {
  const limit = immediate && promisedLimit === null ? common.onTheSpot : limitInWords(promisedLimit, common);
  const all: [IconName, string][] = [];
  if (limit !== null) all.push(['clock', limit === common.onTheSpot ? limit : strings.limit(limit)]);
  if (visits !== null) all.push(visits === 0 ? ['home', strings.whollyOnline] : ['people', strings.visits(format.number(visits))]);
  if (charged !== null) all.push(['fee', charged ? strings.charged : strings.free]);
  return all.length === 0 ? nothing : html`<ul class="facts">${all.map(([name, text]) => html`<li>${icon(name)}${text}</li>`)}</ul>`;
}

/** As one meets them in the life of a matter. */
const order: readonly MatterSummary['handlingItems'][number]['kind'][] = ['new', 'file', 'change', 'renew', 'reissue', 'annualReview', 'pay', 'query', 'cancel', 'other'];

/** New, change, renew, cancel of one matter; each leads to the record that holds its guide. */
function items(matter: MatterSummary, context: RowContext): TemplateResult | typeof nothing {
  const { strings, locale } = context;
  const kinds = order.flatMap((kind) => matter.handlingItems.find((item) => item.kind === kind) ?? []);
  if (kinds.length < 2) return nothing;
  return html`<ul class="items" aria-label=${strings.handlingItems}>
    ${kinds.map((item) => html`<li>${item.matterId === matter.id ? html`<span>${strings[item.kind]}</span>` : link(matter, item.matterId, strings[item.kind], plain(item.name, locale), context)}</li>`)}
  </ul>`;
}
