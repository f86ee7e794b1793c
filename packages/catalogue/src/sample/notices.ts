import type { CreditRecord, NoticeRequest, Provenance } from '@hallkit/contract';
import { dayAfter } from '@hallkit/domain';
import { readData, text } from './data.ts';

/** A notice of the sample hall, with its dates around a given day. */
export interface SampleNotice {
  readonly id: string;
  /** Null of the hall as a whole. */
  readonly departmentId: string | null;
  readonly state: 'draft' | 'submitted' | 'returned' | 'approved' | 'withdrawn';
  /** Why it was returned or withdrawn. */
  readonly reason: string | null;
  /** Day on which it becomes public. */
  readonly from: string;
  /** Last day; null without an end. */
  readonly until: string | null;
  readonly notice: Omit<NoticeRequest, 'validFrom' | 'validUntil'>;
}

interface Draft {
  readonly id: string;
  readonly department: string | null;
  readonly from: number;
  readonly days: number | null;
  readonly state?: SampleNotice['state'];
  readonly reason?: string;
  readonly decided?: number;
  readonly notice: Omit<NoticeRequest, 'validFrom' | 'validUntil' | 'credit'> & { readonly credit?: Omit<CreditRecord, 'decidedOn'> };
}

/** What notices say is as invented as the firms in them. */
export const draftedNotice: Provenance = {
  kind: 'drafted', source: null,
  note: text('样例数据：公告内容、企业、文号与处罚均为虚构，请勿据此办事。', 'Sample data: what notices say, firms, numbers and penalties are invented. Do not rely on it.'),
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Puts days where a text has `{+3}`: so many after the first. */
function dated(words: string, language: string, from: string): string {
  return words.replace(/\{\+(\d+)\}/g, (_, days: string) => {
    const [, month = 1, day = 1] = dayAfter(from, Number(days)).split('-').map(Number);
    return language === 'en' ? `${day} ${months[month - 1]}` : `${month}月${day}日`;
  });
}

type Both = { zh: string; en?: string };
const datedBoth = <Words extends Both | undefined>(words: Words, from: string): Words => words && (Object.fromEntries(Object.entries(words).map(([language, one]) => [language, dated(one, language, from)])) as Words);

/**
 * Notices of the sample hall: all kinds, in both languages, some with those who write and approve, some over.
 *
 * @param today - YYYY-MM-DD; their dates lie around it.
 * @example sampleNotices('2026-12-10').filter(({ notice }) => notice.kind === 'credit')
 */
export function sampleNotices(today: string): readonly SampleNotice[] {
  return readData<{ notices: readonly Draft[] }>('sample-notices.json').notices.map(({ id, department, from: offset, days, state = 'approved', reason = null, decided = 0, notice: { credit, ...notice } }) => {
    const from = dayAfter(today, offset);
    const { title, summary, body, boardText } = notice;
    return {
      id, departmentId: department, state, reason, from, until: days === null ? null : dayAfter(from, days),
      notice: {
        ...notice, title: datedBoth(title, from), body: datedBoth(body, from), ...(summary ? { summary: datedBoth(summary, from) } : {}), ...(boardText ? { boardText: datedBoth(boardText, from) } : {}),
        ...(credit ? { credit: { ...credit, decidedOn: dayAfter(from, decided) } } : {}),
      },
    };
  });
}
