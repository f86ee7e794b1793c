import type { LocalizedText } from '@hallkit/contract';
import { formatOf, plain, resolveStrings } from '@hallkit/elements';
import type { HallLocale, StringOverrides } from '@hallkit/elements';
import type { PrintBlock, PrintDocument } from './document.ts';
import { slipStrings } from './slip.strings.ts';

/** What a ticket slip tells. */
export interface SlipContent {
  /** Name of the hall. */
  readonly hall: LocalizedText;
  /** As on the screens. @example 'A012' */
  readonly number: string;
  /** The kind of work. */
  readonly work: LocalizedText;
  /** The matter, where the visitor chose one. */
  readonly matter?: LocalizedText | null | undefined;
  /** Where it is done. @example ['01', '02'] */
  readonly counters: readonly string[];
  /** People before this ticket; null where nobody knows, as without network. */
  readonly ahead: number | null;
  /** Minutes; null where nothing is known. */
  readonly wait: { readonly low: number; readonly high: number } | null;
  /** RFC 3339. */
  readonly issuedAt: string;
  /** IANA zone of the hall. */
  readonly timeZone: string;
  /** Papers to have ready. */
  readonly papers?: readonly LocalizedText[] | undefined;
  /** Full address that follows the ticket; null where there is none yet. */
  readonly followUrl: string | null;
  /** Number of the staffed line. */
  readonly staffedLine: string;
  /** Given out while there was no network. */
  readonly offline?: boolean | undefined;
}

/** Longer lists are read on the phone. */
const mostPapers = 12;

/** What is printed for a ticket. */
export function ticketSlip(content: SlipContent, locale: HallLocale, overrides?: StringOverrides): PrintDocument {
  const strings = resolveStrings(slipStrings, locale, [overrides]);
  const { number, counters, ahead, wait, papers = [], followUrl } = content;
  const row = (label: string, value: string | null): PrintBlock[] => (value ? [{ kind: 'row', label, value }] : []);
  const center = (text: string, size: 'huge' | 'title' | 'normal' | 'small' = 'normal'): PrintBlock => ({ kind: 'text', text, size, align: 'center' });
  const blocks: PrintBlock[] = [
    center(plain(content.hall, locale), 'title'),
    center(strings.yourNumber, 'small'),
    center(number, 'huge'),
    ...(content.offline ? [center(strings.offline, 'small')] : []),
    { kind: 'rule' },
    ...row(strings.work, plain(content.matter ?? content.work, locale)),
    ...row(strings.counters, counters.join(locale === 'en' ? ', ' : '、')),
    ...row(strings.waiting, ahead === null ? null : strings.people(ahead)),
    ...row(strings.wait, wait && strings.range(wait.low, wait.high)),
    ...row(strings.time, formatOf(locale).dateTime(content.issuedAt, content.timeZone)),
    ...(papers.length === 0 ? [] : ([{ kind: 'rule' }, { kind: 'text', text: strings.papers, bold: true }, { kind: 'list', items: papers.slice(0, mostPapers).map((paper) => plain(paper, locale)) }, { kind: 'text', text: strings.papersAdvice, size: 'small' }] satisfies PrintBlock[])),
    { kind: 'rule' },
    ...(followUrl ? [{ kind: 'qr', value: followUrl } as const, center(strings.follow, 'small')] : []),
    center(strings.advice, 'small'),
    center(strings.staffedLine(content.staffedLine), 'small'),
  ];
  return { locale, title: `${strings.title} ${number}`, blocks };
}
