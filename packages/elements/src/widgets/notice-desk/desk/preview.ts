import type { NoticeRequest, StaffNotice } from '@hallkit/contract';
import { boardText } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../../locales/localized.ts';
import type { DeskFrame } from '../../../staff/desk/frame.ts';
import { icon } from '../../../ui/icon.ts';
import { noticeBoardStrings } from '../../notice-board/notice-board.strings.ts';
import { noticeView } from '../../notice-board/parts/notice-view.ts';
import { noticePartsStrings } from '../../notice-board/parts/parts.strings.ts';
import { noticeDeskStrings } from '../notice-desk.strings.ts';

type Words = { readonly zh: string; readonly en?: string };
const whole = ({ zh, en }: Words): { zh: string; en: string | null } => ({ zh, en: en ?? null });

/** A notice as the page of the hall shows it; drawn by the same code. @param now - When it would be public. */
export function publicPreview(frame: DeskFrame, request: NoticeRequest, department: StaffNotice['department'], now: string): TemplateResult {
  const { title, summary, body, links = [], audience = 'everyone', topics = [], important = false, credit = null, validFrom, validUntil = null, kind } = request;
  const at = validFrom ?? now;
  const note = frame.texts(noticeDeskStrings).previewNote;
  return noticeView({
    notice: {
      id: '', hallId: '', kind, title: whole(title.zh ? title : { zh: '—' }), summary: summary ? whole(summary) : null, body: whole(body), links: links.map(({ text, url }) => ({ text: whole(text), url })), department, audience, topics: [...topics], matterIds: [], important, credit: credit?.decidedOn ? credit : null,
      publishedAt: at, changedAt: at, validUntil, provenance: { kind: 'real', source: null, note: { zh: note, en: note } },
    },
    strings: { ...frame.texts(noticeBoardStrings), ...frame.texts(noticePartsStrings) }, locale: frame.locale(), format: frame.format(), level: frame.level() + 1,
    guide: () => undefined, onSite: (path) => path,
  });
}

/** The line of it on the LED board; nothing where it is not meant for it. */
export function boardPreview(frame: DeskFrame, { onBoard, title, boardText: own, important }: Pick<NoticeRequest, 'onBoard' | 'title' | 'boardText' | 'important'>): TemplateResult | typeof nothing {
  if (!onBoard) return nothing;
  const strings = frame.texts(noticeDeskStrings);
  const line = boardText({ title: whole(title), boardText: own ? whole(own) : null });
  return html`<div class="led-line" role="group" aria-label=${strings.boardPreview}>
    <span>${strings.boardPreview}</span>
    <span class="led-text">${important ? html`${icon('warning')} ` : nothing}${localized(line, frame.locale())}</span>
  </div>`;
}
