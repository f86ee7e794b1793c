import type { NoticeSummary } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { rowName } from '../../listing/rows.ts';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { localized } from '../../locales/localized.ts';
import { importantMark } from './important-mark.ts';
import type { NoticeBoardStrings } from './notice-board.texts.ts';

/** What a row speaks with, and whom it tells. */
export interface NoticeRowContext {
  readonly strings: NoticeBoardStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** Came in while the list was being read. */
  isNew(noticeId: string): boolean;
  /** Address of the notice for another tab; undefined where the page keeps none. */
  href(noticeId: string): string | undefined;
  open(event: Event, noticeId: string): void;
}

/** A notice as a row: what it is about, from whom, since when. */
export function noticeRow({ id, kind, title, summary, department, important, credit, publishedAt }: NoticeSummary, { strings, locale, format, level, isNew, href, open }: NoticeRowContext): TemplateResult {
  return html`<li class="row" part="row">
    ${rowName(localized(title, locale), id, level, href(id), (event) => open(event, id))}
    ${summary ? html`<p>${localized(summary, locale)}</p>` : nothing}
    ${credit ? html`<p><b class="credit ${credit.kind}">${strings[`credit_${credit.kind}`]}</b> <span lang="zh-CN">${credit.party}</span></p>` : nothing}
    <p class="quiet">
      ${important ? importantMark(strings) : nothing} ${isNew(id) ? html`<b class="new">${strings.isNew}</b>` : nothing} ${strings[`kind_${kind}`]} ·
      ${department ? html`${localized(department.name, locale)} · ` : nothing}<time datetime=${publishedAt}>${format.date(publishedAt)}</time>
    </p>
  </li>`;
}
