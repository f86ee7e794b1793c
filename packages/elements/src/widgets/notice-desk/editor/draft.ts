import type { CreditRecord, NoticeRequest, StaffNotice } from '@hallkit/contract';
import { checkUscc, dayBounds, hallDay, linkFault } from '@hallkit/domain';
import type { Typed } from '../../../staff/desk/open-record.ts';
import type { NoticeDeskStrings } from '../notice-desk.texts.ts';

/** Most links of a notice. */
export const mostLinks = 10;

/** How many links are being written. */
export const linksOf = (typed: Typed): number => Number(typed['links'] ?? 0);

/** What is typed for a notice that was written before. @param zone - IANA zone of the hall. */
export function typedOf({ notice }: Pick<StaffNotice, 'notice'>, zone: string): Typed {
  const { kind, title, summary, body, links = [], audience, topics = [], important, onBoard, boardText, credit, validFrom, validUntil } = notice;
  const typed: Typed = {
    kind, titleZh: title.zh, titleEn: title.en ?? '', summaryZh: summary?.zh ?? '', summaryEn: summary?.en ?? '', bodyZh: body.zh, bodyEn: body.en ?? '', audience: audience ?? 'everyone', topics: topics.join(' '), important: important ? 'yes' : '', onBoard: onBoard ? 'yes' : '',
    boardZh: boardText?.zh ?? '', boardEn: boardText?.en ?? '', validFrom: validFrom ? hallDay(Date.parse(validFrom), zone) : '', validUntil: validUntil ?? '', links: String(links.length),
    ...(credit ? { creditKind: credit.kind, party: credit.party, uscc: credit.uscc ?? '', number: credit.number, authority: credit.authority, decidedOn: credit.decidedOn, content: credit.content } : {}),
  };
  for (const [at, { text, url }] of links.entries()) Object.assign(typed, { [`link${at}Zh`]: text.zh, [`link${at}En`]: text.en ?? '', [`link${at}Url`]: url });
  return typed;
}

const trimmed = (typed: Typed, name: string): string => typed[name]?.trim() ?? '';

function words(typed: Typed, name: string): { zh: string; en?: string } {
  const [zh, en] = [trimmed(typed, `${name}Zh`), trimmed(typed, `${name}En`)];
  return en === '' ? { zh } : { zh, en };
}

const topicsOf = (typed: Typed): string[] => trimmed(typed, 'topics').split(/[\s,，、;；]+/).filter((topic) => topic !== '');

/**
 * What is sent of what is typed.
 *
 * @param was - What was there before: what the form has no field for stays.
 */
export function requestOf(typed: Typed, zone: string, was: NoticeRequest | undefined): NoticeRequest {
  const from = trimmed(typed, 'validFrom');
  // A time that was set to the minute stays as long as its day does.
  // While a year is being typed there is no such day yet.
  const validFrom = !/^[12]\d{3}-/.test(from) ? undefined : was?.validFrom && hallDay(Date.parse(was.validFrom), zone) === from ? was.validFrom : dayBounds(from, zone).from.toISOString();
  const kind = (trimmed(typed, 'kind') || 'notice') as NoticeRequest['kind'];
  const text = (name: string): string => trimmed(typed, name);
  const credit: CreditRecord | undefined = kind === 'credit' ? { kind: (text('creditKind') || 'licence') as CreditRecord['kind'], party: text('party'), uscc: text('uscc').toUpperCase() || null, number: text('number'), authority: text('authority'), decidedOn: text('decidedOn'), content: text('content') } : undefined;
  const links = Array.from({ length: linksOf(typed) }, (_, at) => ({ text: words(typed, `link${at}`), url: text(`link${at}Url`) }));
  return {
    kind, title: words(typed, 'title'), body: words(typed, 'body'), audience: (text('audience') || 'everyone') as NonNullable<NoticeRequest['audience']>, links, topics: topicsOf(typed), important: typed['important'] === 'yes', onBoard: typed['onBoard'] === 'yes',
    ...(text('summaryZh') ? { summary: words(typed, 'summary') } : {}), ...(typed['onBoard'] === 'yes' && text('boardZh') ? { boardText: words(typed, 'board') } : {}), ...(credit ? { credit } : {}),
    ...(validFrom ? { validFrom } : {}), ...(text('validUntil') ? { validUntil: text('validUntil') } : {}), ...(was?.matterIds ? { matterIds: was.matterIds } : {}),
  };
}

/** What is wrong with what is typed beyond what is missing, by field. */
export function wrongOf(typed: Typed, strings: NoticeDeskStrings): ReadonlyMap<string, string> {
  const wrong = new Map<string, string>();
  for (let at = 0; at < linksOf(typed); at += 1) {
    const fault = linkFault(trimmed(typed, `link${at}Url`));
    if (fault) wrong.set(`link${at}Url`, strings[`link_${fault}`]);
  }
  if (trimmed(typed, 'kind') === 'credit' && trimmed(typed, 'uscc') !== '' && !checkUscc(trimmed(typed, 'uscc').toUpperCase()).ok) wrong.set('uscc', strings.usccWrong);
  if (topicsOf(typed).some((topic) => !/^[\w.-]{1,96}$/.test(topic)) || topicsOf(typed).length > 10) wrong.set('topics', strings.topicsWrong);
  const [from, until] = [trimmed(typed, 'validFrom'), trimmed(typed, 'validUntil')];
  if (from && until && until < from) wrong.set('validUntil', strings.untilBefore);
  for (const name of ['title', 'summary', 'body', 'board']) if (trimmed(typed, `${name}En`) !== '' && trimmed(typed, `${name}Zh`) === '') wrong.set(`${name}Zh`, strings.zhMissing);
  return wrong;
}

/** The field that a pointer of the hall is about. */
export function fieldAt(pointer: string): string {
  const path = pointer.replace(/^\/notice(?=\/)/, '').split('/').slice(1);
  const tongue = (name: string, language: string | undefined): string => `${name}${language === 'en' ? 'En' : 'Zh'}`;
  const [first = '', second, third, fourth] = path;
  switch (first) {
    case 'title': case 'summary': case 'body': return tongue(first, second);
    case 'boardText': return tongue('board', second);
    case 'links': return third === 'url' ? `link${second}Url` : tongue(`link${second}`, fourth);
    case 'credit': return second === 'kind' ? 'creditKind' : (second ?? 'party');
    default: return first;
  }
}
