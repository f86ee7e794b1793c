import { NoticesResource } from '@hallkit/client/resources';
import type { StaffNotice } from '@hallkit/contract';
import { noticeActionTexts, noticeKindTexts, noticeStateTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import type { DeskFrame } from '../../../staff/desk/frame.ts';
import type { WorkKind } from '../../../staff/desk/work-tab.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { HallNoticeActedEvent } from '../notice-desk.events.ts';
import { noticeDeskStrings } from '../notice-desk.strings.ts';
import type { NoticeDeskStrings } from '../notice-desk.texts.ts';
import { boardPreview, publicPreview } from './preview.ts';
import type { NoticeDeskView, NoticeStepName } from './views.ts';

const name = ({ notice: { title } }: StaffNotice): { zh: string; en: string | null } => ({ zh: title.zh, en: title.en ?? null });

/** Its state in a word or two; what is approved for later is not public yet. */
function stateWords({ state, notice: { validFrom } }: StaffNotice, { locale, format }: DeskFrame, strings: NoticeDeskStrings): string | TemplateResult {
  return state === 'approved' && validFrom && Date.parse(validFrom) > Date.now() ? strings.upcoming(format().date(validFrom)) : html`${localized(noticeStateTexts[state], locale())}`;
}

function head(one: StaffNotice, frame: DeskFrame, strings: NoticeDeskStrings, edit: (one: StaffNotice) => void): TemplateResult {
  const { locale, level, session } = frame;
  const { state, notice: { kind, important }, department, author, actions } = one;
  // Said before somebody looks for the button in vain.
  const own = state === 'submitted' && author.id === session.staff?.id;
  return html`<header class="record-head">
      <p class="quiet">${localized(noticeKindTexts[kind], locale())} · ${department ? localized(department.name, locale()) : strings.wholeHall} · ${localized(author.name, locale())} ${author.staffNo}${important ? html` · ${strings.important}` : nothing}</p>
      ${heading(level(), localized(name(one), locale()), 'record')}
      <p><span class="state">${stateWords(one, frame, strings)}</span></p>
      ${own ? html`<p>${icon('info')} ${strings.ownAdvice}</p>` : nothing}
    </header>
    ${actions.includes('save') ? html`<div class="actions"><button class="button" type="button" data-action="save" @click=${() => edit(one)}>${strings.edit}</button></div>` : nothing}`;
}

function body(one: StaffNotice, frame: DeskFrame, strings: NoticeDeskStrings): TemplateResult {
  const { locale, level, format } = frame;
  const board = boardPreview(frame, one.notice);
  return html`<section aria-labelledby="as-public">${heading(level() + 1, strings.asPublic, 'as-public')}<div class="preview">${publicPreview(frame, one.notice, one.department, one.publishedAt ?? one.changedAt)}</div></section>
    ${board === nothing ? nothing : html`<section aria-labelledby="on-board">${heading(level() + 1, strings.onBoard, 'on-board')} ${board}</section>`}
    ${one.log.length === 0 ? nothing : html`<section class="log" aria-labelledby="log">
      ${heading(level() + 1, strings.log, 'log')}
      <ol>${[...one.log].reverse().map(({ at, action, staff, reason }) => html`<li>
        <p><b>${action in noticeActionTexts ? localized(noticeActionTexts[action as NoticeStepName], locale()) : action}</b> <span class="quiet"><time datetime=${at}>${format().dateTime(at)}</time> · ${localized(staff.name, locale())} ${staff.staffNo}</span></p>
        ${reason ? html`<p class="said">${reason}</p>` : nothing}
      </li>`)}</ol>
    </section>`}`;
}

/** Notices as work at a desk. @param edit - Opens the editor. */
export function noticesKind(frame: DeskFrame, edit: (one: StaffNotice) => void): WorkKind<StaffNotice, StaffNotice, NoticeStepName, NoticeDeskView> {
  const { locale, format, session, element } = frame;
  const strings = (): NoticeDeskStrings => frame.texts(noticeDeskStrings);
  const resource = (): NoticesResource => session.client.use(NoticesResource);
  return {
    first: 'mine',
    views: () => ['mine', 'toApprove', 'inForce', 'ended'],
    begin: async (signal) => {
      const hallId = await frame.hallId();
      const [waiting, own] = await Promise.all((['toApprove', 'mine'] as const).map(async (view) => (await resource().listStaff(hallId, { view, limit: 1 }, { signal })).data.length));
      return waiting || (session.staff?.approves && !own) ? 'toApprove' : 'mine';
    },
    page: async (view, query, signal) => {
      const { data, nextCursor } = await resource().listStaff(await frame.hallId(), { view, ...query }, { signal });
      return { data, nextCursor };
    },
    title: () => strings().title,
    viewName: (view) => strings()[`view_${view}`],
    none: (view) => [strings()[`none_${view}`], strings()[`noneAdvice_${view}`]],
    row: (one) => html`<span class="row-top"><b>${localized(name(one), locale())}</b>${one.notice.important ? html`<span class="mark">${icon('warning')}${strings().important}</span>` : nothing}</span>
      <span class="quiet">${stateWords(one, frame, strings())} · ${localized(noticeKindTexts[one.notice.kind], locale())} · ${one.department ? localized(one.department.name, locale()) : strings().wholeHall}</span>
      <span class="quiet">${localized(one.author.name, locale())} · <time datetime=${one.changedAt}>${format().dateTime(one.changedAt)}</time></span>`,
    read: (id, signal) => resource().staff(id, { signal }),
    act: (one, action, typed) => resource().act(one.id, { version: one.version, action, ...(typed['reason']?.trim() ? { reason: typed['reason'].trim() } : {}) }),
    actionsOf: ({ actions }) => actions.filter((action) => action !== 'save'),
    onward: () => ['submit', 'approve'],
    aside: [],
    name: (action) => plain(noticeActionTexts[action], locale()),
    advice: (_, action) => strings()[`advice_${action}`],
    fields: (_, action) => (action === 'return' || action === 'withdraw' ? [{ name: 'reason', kind: 'area', required: true, most: 500, label: strings()[`reason_${action}`] }] : []),
    willDo: (one, action) => (action === 'approve' ? strings().will_approve(plain(name(one), locale())) : action === 'withdraw' ? strings().will_withdraw(plain(name(one), locale())) : undefined),
    head: (one) => head(one, frame, strings(), edit),
    body: (one) => body(one, frame, strings()),
    opened: (one) => frame.say(strings().opened(plain(name(one), locale()))),
    acted: ({ id, state }, action) => element.dispatchEvent(new HallNoticeActedEvent({ id, action, state })),
  };
}
