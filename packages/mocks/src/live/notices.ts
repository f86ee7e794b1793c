import type { BoardNotice, LocalizedText, Notice, NoticeRequest, NoticeSummary } from '@hallkit/contract';
import { boardText, dayAfter, dayBounds, hallDay, maskName, noticeStateAt } from '@hallkit/domain';
import type { NoticeState } from '@hallkit/domain';
import { boardLine, noticeSeeds } from '../data/notices.ts';
import type { NoticeSeed } from '../data/notices.ts';
import { invented } from '../data/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { departmentRef } from './document-uses.ts';
import { instant, newId } from './state.ts';
import type { Live } from './state.ts';
import { tellSubscribers } from './subscriptions.ts';
import type { NoticeRecord } from './watch.ts';

const hour = 3_600_000;

/** First moment after its last day; null where it has no end. */
export const endOf = (live: Live, { content: { validUntil } }: NoticeRecord): number | null => (validUntil === undefined ? null : dayBounds(validUntil, live.timeZone).to.getTime());

/** State as it is now. */
export const noticeState = (live: Live, notice: NoticeRecord): NoticeState => noticeStateAt(notice.state, endOf(live, notice), live.now());

/** Whether everybody may read it now. */
export const isPublic = (live: Live, notice: NoticeRecord): boolean => notice.publishedAt !== null && notice.publishedAt <= live.now() && noticeState(live, notice) === 'approved';

const words = ({ zh, en }: { zh: string; en?: string | undefined }): LocalizedText => ({ zh, en: en ?? null });

/** A party without a credit code may be a person. */
const creditOf = ({ credit }: NoticeRequest): NoticeSummary['credit'] => (credit ? { ...credit, party: credit.uscc === null ? maskName(credit.party) : credit.party } : null);

/** A notice in a list. */
export function noticeSummary({ id, content, departmentId, publishedAt, provenance }: NoticeRecord): NoticeSummary {
  const { kind, title, summary, audience = 'everyone', topics = [], important = false, validUntil = null } = content;
  return { id, kind, title: words(title), summary: summary ? words(summary) : null, department: departmentId === null ? null : departmentRef(departmentId), audience, topics: [...topics], important, credit: creditOf(content), publishedAt: instant(publishedAt ?? 0), validUntil, provenance };
}

/** A notice as everybody reads it. */
export function noticeView(notice: NoticeRecord): Notice {
  const { hallId, changedAt, publishedAt, content: { body, links = [], matterIds = [] } } = notice;
  return { ...noticeSummary(notice), hallId, body: words(body), links: links.map(({ text, url }) => ({ text: words(text), url })), matterIds: [...matterIds], changedAt: instant(Math.max(changedAt, publishedAt ?? 0)) };
}

/** A line of the board. */
export const boardNotice = ({ id, content, departmentId, publishedAt }: NoticeRecord): BoardNotice => ({ id, kind: content.kind, text: boardText({ title: words(content.title), boardText: content.boardText ? words(content.boardText) : null }), department: departmentId === null ? null : departmentRef(departmentId), important: content.important ?? false, at: instant(publishedAt ?? 0) });

/** What is asked for. */
export interface NoticeFilter {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly audience?: string | undefined;
  readonly topic?: string | undefined;
  readonly department?: string | undefined;
}

/** Notices of a hall in force, important ones first, then the newest. */
export function publicNotices(live: Live, hallId: string, { q = '', kind, audience, topic, department }: NoticeFilter = {}): NoticeRecord[] {
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean);
  const found = [...live.watch.notices.values()].filter((one) => {
    const { title, summary, body, credit, ...content } = one.content;
    const text = [title, summary, body].flatMap((both) => [both?.zh, both?.en]).concat(credit ? [credit.party, credit.number, credit.content] : []).join('\n').toLowerCase();
    return one.hallId === hallId && isPublic(live, one) && (kind === undefined || content.kind === kind) && (audience === undefined || [audience, 'everyone'].includes(content.audience ?? 'everyone')) && (topic === undefined || content.topics?.includes(topic)) && (department === undefined || one.departmentId === department) && wanted.every((word) => text.includes(word));
  });
  return found.sort((a, b) => Number(b.content.important ?? false) - Number(a.content.important ?? false) || (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
}

/** A notice in force. @throws {MockProblem} notice.not-found. */
export function publicNotice(live: Live, id: string): NoticeRecord {
  const notice = live.watch.notices.get(id);
  if (!notice || !isPublic(live, notice)) throw new MockProblem('notice.not-found');
  return notice;
}

/** What boards and pages hear of a notice. */
export const toldOf = ({ id, content: { kind, important = false, onBoard = false } }: NoticeRecord): { id: string; kind: string; important: boolean; onBoard: boolean } => ({ id, kind, important, onBoard });

/** Makes public what is approved and whose time has come. */
export function settleNotices(live: Live): void {
  for (const notice of live.watch.notices.values()) {
    if (notice.publishedAt !== null || noticeState(live, notice) !== 'approved' || (notice.validFrom ?? 0) > live.now()) continue;
    notice.publishedAt = live.now();
    live.events.record(`hall.${notice.hallId}`, 'notices.published', { hallId: notice.hallId, notices: [toldOf(notice)] });
    tellSubscribers(live, notice);
  }
}

/** What is written at each step of a notice from the seeds. */
const steps: Readonly<Record<NoticeRecord['state'], readonly string[]>> = { draft: [], submitted: ['submit'], returned: ['submit', 'return'], approved: ['submit', 'approve'], withdrawn: ['submit', 'approve', 'withdraw'] };

function sow(live: Live, { department, hoursAgo, untilDays, state = 'approved', author = '1101', reason, ...content }: NoticeSeed): void {
  const [now, authorId] = [live.now(), `dezhou.${author}`];
  const at = now - hoursAgo * hour;
  const decidedOn = hallDay(at - 24 * hour, live.timeZone);
  const made: NoticeRequest = { ...content, ...(content.credit ? { credit: { ...content.credit, decidedOn } } : {}), ...(untilDays === undefined ? {} : { validUntil: dayAfter(hallDay(now, live.timeZone), untilDays) }) };
  const log = steps[state].map((action, nth, all) => ({ at: at - (all.length - 1 - nth) * hour, action, staffId: action === 'submit' ? authorId : 'dezhou.1201', reason: nth === all.length - 1 ? (reason ?? null) : null }));
  const id = newId('no_');
  live.watch.notices.set(id, { id, hallId: 'dezhou', content: made, departmentId: department, authorId, state, validFrom: null, publishedAt: state === 'approved' ? at : null, changedAt: at, version: log.length, log, provenance: invented });
}

/** What the hall has published and written before. @param lines - So many more on the board. */
export function sowNotices(live: Live, lines = 0): void {
  for (const one of noticeSeeds) sow(live, one);
  for (let nth = 1; nth <= lines; nth += 1) sow(live, boardLine(nth));
}
