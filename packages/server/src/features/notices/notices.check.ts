import type { NoticeRequest } from '@hallkit/contract';
import { checkIdNumber, checkUscc, dayAfter, hallDay, instantOf, linkFault, oneLine } from '@hallkit/domain';
import type { FieldFault } from '../../platform/http/field-texts.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { searchable } from '../decisions/decisions.search.ts';
import type { NoticeContent } from './notices.types.ts';

/** When and where a notice is written. */
export interface Place {
  readonly now: Date;
  readonly timeZone: string;
  /** Those of the named matters that the hall has. */
  readonly matters: ReadonlySet<string>;
}

type Fault = Omit<FieldFault, 'in'>;

/** The texts of a notice with where they stand. */
function* textsOf({ title, summary, body, boardText, links = [], credit }: NoticeRequest): Generator<readonly [pointer: string, text: string]> {
  for (const [name, both] of Object.entries({ title, summary, body, boardText })) for (const [language, text] of Object.entries(both ?? {})) yield [`/${name}/${language}`, text];
  for (const [at, link] of links.entries()) for (const [language, text] of Object.entries(link.text)) yield [`/links/${at}/text/${language}`, text];
  for (const name of ['party', 'number', 'content'] as const) if (credit) yield [`/credit/${name}`, credit[name]];
}

/** Whether somebody's identity number stands among other text. */
const holdsIdNumber = (text: string): boolean => (text.normalize('NFKC').match(/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g) ?? []).some((number) => checkIdNumber(number).ok);

function usccFault(uscc: string): Fault | null {
  const read = checkUscc(uscc);
  if (read.ok) return null;
  return { pointer: '/credit/uscc', code: read.fault === 'letter' ? 'uscc.form' : read.fault === 'organisationCode' ? 'uscc.checkDigit' : `uscc.${read.fault}` };
}

function* faultsOf(notice: NoticeRequest, { now, timeZone, matters }: Place): Generator<Fault> {
  const { kind, links = [], matterIds = [], credit, validFrom, validUntil } = notice;
  const today = hallDay(now, timeZone);
  for (const [at, { url }] of links.entries()) {
    const fault = linkFault(url);
    if (fault) yield { pointer: `/links/${at}/url`, code: `link.${fault}` };
  }
  for (const [pointer, text] of textsOf(notice)) {
    if (oneLine(text) === '') yield { pointer, code: 'text.too-short', expected: '1' };
    else if (holdsIdNumber(text)) yield { pointer, code: 'text.idNumber' };
  }
  for (const [at, id] of matterIds.entries()) if (!matters.has(id)) yield { pointer: `/matterIds/${at}`, code: 'matter.foreign' };
  const first = validFrom === undefined ? today : [hallDay(new Date(validFrom), timeZone), today].sort().at(-1);
  if (validUntil !== undefined && first !== undefined && validUntil < first) yield { pointer: '/validUntil', code: 'day.before', expected: first };
  if (kind === 'credit' && !credit) yield { pointer: '/credit', code: 'field.missing' };
  if (credit && kind !== 'credit') yield { pointer: '/credit', code: 'field.unknown' };
  if (credit?.uscc) {
    const fault = usccFault(credit.uscc);
    if (fault) yield fault;
  }
  if (credit && credit.decidedOn > today) yield { pointer: '/credit/decidedOn', code: 'day.after', expected: today };
}

type Both = { zh: string; en?: string };
const both = <Text extends Both | undefined>(text: Text, tidy: (one: string) => string): Text => text && ({ zh: tidy(text.zh), ...(text.en === undefined ? {} : { en: tidy(text.en) }) } as Text);

/** As it is kept: lines where one line is meant, and the same line ends everywhere. */
function tidied({ title, summary, body, boardText, topics, matterIds, ...rest }: NoticeRequest): NoticeRequest {
  const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
  return {
    ...rest, title: both(title, oneLine), body: both(body, lines), ...(summary ? { summary: both(summary, oneLine) } : {}), ...(boardText ? { boardText: both(boardText, oneLine) } : {}),
    ...(topics ? { topics: [...new Set(topics)] } : {}), ...(matterIds ? { matterIds: [...new Set(matterIds)] } : {}),
  };
}

/**
 * What staff wrote, looked at beyond its form and made ready to be kept.
 *
 * @param at - Where it stands in the body of the call.
 * @throws {HttpProblem} request.invalid with every fault: links that lead elsewhere than they say, identity numbers, days the wrong way round, matters of another hall.
 */
export function checkedNotice(notice: NoticeRequest, place: Place, at = ''): NoticeContent {
  const faults = [...faultsOf(notice, place)];
  if (faults.length > 0) throw new HttpProblem('request.invalid', { errors: faults.map((fault) => ({ in: 'body', ...fault, pointer: `${at}${fault.pointer}` })) });
  const content = tidied(notice);
  const { validFrom, validUntil } = content;
  return { content, validFrom: validFrom === undefined ? null : new Date(validFrom), endsAt: endOf(validUntil, place.timeZone), search: searchOf(content) };
}

/** The first moment after a last day. */
export const endOf = (validUntil: string | undefined, timeZone: string): Date | null => (validUntil === undefined ? null : new Date(instantOf(dayAfter(validUntil, 1), '00:00', timeZone)));

/** What a notice is found by. */
export function searchOf({ title, summary, body, credit }: NoticeRequest): NoticeContent['search'] {
  return searchable([title, summary, body].flatMap((text) => (text ? [text.zh, text.en ?? null] : [])).concat(credit ? [credit.party, credit.uscc, credit.number, credit.content] : []));
}
