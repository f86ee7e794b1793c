import type { BoardNotice, LocalizedText, Notice, NoticeRequest, NoticeSummary, StaffNotice } from '@hallkit/contract';
import { boardText, maskName, noticeActionsOf, noticeStateAt } from '@hallkit/domain';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { StaffRow } from '../cases/cases.store.ts';
import { actorOf } from './notices.access.ts';
import type { NoticeLogRow, NoticeRecord } from './notices.types.ts';

const words = ({ zh, en }: { zh: string; en?: string }): LocalizedText => ({ zh, en: en ?? null });
const wordsOrNull = (text: { zh: string; en?: string } | undefined): LocalizedText | null => (text ? words(text) : null);

/** A party without a credit code may be a person. */
const creditOf = ({ credit }: NoticeRequest): NoticeSummary['credit'] => credit && { ...credit, party: credit.uscc === null ? maskName(credit.party) : credit.party } || null;

/** A notice in a list. */
export function summaryView({ id, content, department, publishedAt, provenance }: NoticeRecord): NoticeSummary {
  const { kind, title, summary, audience = 'everyone', topics = [], important = false, validUntil = null } = content;
  return { id, kind, title: words(title), summary: wordsOrNull(summary), department, audience, topics, important, credit: creditOf(content), publishedAt: (publishedAt ?? new Date(0)).toISOString(), validUntil, provenance };
}

/** A notice as everybody reads it. */
export function noticeView(notice: NoticeRecord): Notice {
  const { hallId, content: { body, links = [], matterIds = [] } } = notice;
  const changedAt = new Date(Math.max(notice.changedAt.getTime(), notice.publishedAt?.getTime() ?? 0));
  return { ...summaryView(notice), hallId, body: words(body), links: links.map(({ text, url }) => ({ text: words(text), url })), matterIds, changedAt: changedAt.toISOString() };
}

/** A line of the board. */
export const boardView = ({ id, content, department, publishedAt }: NoticeRecord): BoardNotice => ({
  id, kind: content.kind, text: boardText({ title: words(content.title), boardText: wordsOrNull(content.boardText) }), department, important: content.important ?? false, at: (publishedAt ?? new Date(0)).toISOString(),
});

const refOf = (id: string, staff: ReadonlyMap<string, StaffRow>): StaffNotice['author'] => {
  const { staffNo, name } = staff.get(id) ?? { staffNo: '', name: { zh: '', en: null } };
  return { id, staffNo, name };
};

/** A notice at the desk, with what the reader can do now. */
export function staffView(notice: NoticeRecord, log: readonly NoticeLogRow[], staff: ReadonlyMap<string, StaffRow>, person: StaffPerson, now: Date): StaffNotice {
  const { id, hallId, content, department, authorId, publishedAt, changedAt, version } = notice;
  const state = noticeStateAt(notice.state, notice.endsAt?.getTime() ?? null, now.getTime());
  return {
    id, hallId, state, notice: content, department, author: refOf(authorId, staff), log: log.map(({ at, action, staffId, reason }) => ({ at: at.toISOString(), action, staff: refOf(staffId, staff), reason })),
    publishedAt: publishedAt?.toISOString() ?? null, actions: noticeActionsOf(state, actorOf(person, notice)), changedAt: changedAt.toISOString(), version,
  };
}
