import { isHallError } from '@hallkit/client/core';
import type { CreditRecord, Notice } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { importantMark } from '../important-mark.ts';
import type { NoticeBoardStrings } from '../notice-board.texts.ts';
import { linkAddress } from './link-address.ts';
import type { NoticePartsStrings } from './parts.strings.ts';

/** What one notice is drawn from. */
export interface NoticeViewState {
  readonly notice: Notice;
  readonly strings: NoticeBoardStrings & NoticePartsStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** Address of the guide of a matter. */
  guide(matterId: string): string | undefined;
  /** A path of the hall's site as an address. */
  onSite(path: string): string;
}

const row = (name: string, value: unknown): TemplateResult | typeof nothing => (value === null ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`);

const record = ({ party, uscc, number, authority, decidedOn, content }: CreditRecord, { strings, format }: NoticeViewState): TemplateResult => {
  const chinese = (text: string): TemplateResult => html`<span lang="zh-CN">${text}</span>`;
  return html`${row(strings.number, chinese(number))} ${row(strings.party, chinese(party))} ${row(strings.uscc, uscc)} ${row(strings.content, chinese(content))} ${row(strings.authority, chinese(authority))}
  ${row(strings.decidedOn, html`<time datetime=${decidedOn}>${format.fullDate(decidedOn)}</time>`)}`;
};

/** A notice whole: its text as paragraphs, never as markup, and where it leads. */
export function noticeView(state: NoticeViewState): TemplateResult {
  const { notice: one, strings, locale, format, level, guide, onSite } = state;
  const { title, body, links, kind, department, audience, matterIds, important, credit, publishedAt, changedAt, validUntil, provenance } = one;
  const isChinese = locale === 'en' && body.en === null;
  const at = (value: string): TemplateResult => html`<time datetime=${value}>${format.dateTime(value)}</time>`;
  const ways = links.flatMap(({ text, url }) => {
    const address = linkAddress(url, onSite);
    if (address === undefined) return [];
    // Another site gets neither hold of this page nor its address.
    const elsewhere = !url.startsWith('/');
    return [html`<li><a href=${address} rel=${elsewhere ? 'noopener noreferrer external' : nothing} target=${elsewhere ? '_blank' : nothing}>${localized(text, locale)}${elsewhere ? html` <span class="quiet">${strings.elsewhere}</span>` : nothing}</a></li>`];
  });
  const matters = matterIds.flatMap((id) => guide(id) ?? []);
  return html`<article class="whole article" part="article" aria-labelledby="notice">
    ${heading(level, localized(title, locale), 'notice')}
    <p class="quiet">${important ? importantMark(strings) : nothing} ${strings[`kind_${kind}`]} · ${department ? html`${localized(department.name, locale)} · ` : nothing}${at(publishedAt)}</p>
    <div class="body" lang=${isChinese ? 'zh-CN' : nothing}>${plain(body, locale).split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>`)}</div>
    ${ways.length > 0 ? html`<div>${heading(level + 1, strings.links, 'links')}<ul class="links">${ways}</ul></div>` : nothing}
    ${matters.length > 0 ? html`<div>${heading(level + 1, strings.matters, 'matters')}<ul class="links">${matters.map((address, position) => html`<li><a href=${address}>${strings.matter(position + 1)}</a></li>`)}</ul></div>` : nothing}
    <dl>
      ${credit ? record(credit, state) : nothing} ${row(strings.audience, strings[`audience_${audience}`])} ${row(strings.validUntil, validUntil && html`<time datetime=${validUntil}>${format.fullDate(validUntil)}</time>`)}
      ${row(strings.changed, changedAt === publishedAt ? null : at(changedAt))}
    </dl>
    <p class="quiet">${icon('info')} ${localized(provenance.note, locale)}</p>
  </article>`;
}

/** What stands in the place of the list. */
export interface NoticePlace extends Omit<NoticeViewState, 'notice'> {
  /** Undefined as long as it has not come. */
  readonly notice: Notice | undefined;
  readonly error: unknown;
  readonly wait: TemplateResult;
  readonly line: TemplateResult;
  back(): void;
  failed(): TemplateResult;
}

/** A notice in the place of the list, or what has become of it, with the way back. */
export function noticePlace(state: NoticePlace): TemplateResult {
  const { notice: one, error, strings, wait, line, back, failed } = state;
  const gone = (): TemplateResult => notice({ tone: 'warning', role: 'alert', title: strings.gone, body: strings.goneAdvice, actions: line });
  return html`<div><button class="button plain" type="button" @click=${back}>${icon('back')} ${strings.back}</button></div>
    ${error === undefined ? (one ? noticeView({ ...state, notice: one }) : wait) : isHallError(error, 'HallNotFoundError') ? gone() : failed()}`;
}
