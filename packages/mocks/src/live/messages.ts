import type { LocalizedText, Message } from '@hallkit/contract';
import { maskPhone } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import { instant, newId } from './state.ts';
import type { HolderRecord, Live } from './state.ts';

/** What a message tells, in both languages. */
export interface Telling {
  readonly hallId: string;
  readonly template: string;
  readonly text: LocalizedText & { readonly en: string };
  /** Where it leads. */
  readonly url: string;
  readonly holder: HolderRecord | null;
  readonly locale: 'zh-CN' | 'en';
}

/** Writes to the page and, where there is one that wants it, to a phone; gives what stands in the page. */
export function tell(live: Live, { hallId, template, text, url, holder, locale }: Telling): Message {
  const words = locale === 'en' ? text.en : text.zh;
  const message: Message = { id: newId('', 16), channel: 'inPage', template, locale, subject: null, text: words, url, at: instant(live.now()) };
  const phone = holder?.phone ?? null;
  if (phone !== null && !live.silenced.has(`${hallId} ${phone}`)) toPhone(live, hallId, phone, { template, text, url, locale }, true);
  return message;
}

/** Writes to a phone. @param stoppable - One may want no more of these; not of codes and of what the law has one told. */
export function toPhone(live: Live, hallId: string, phone: string, { template, text, url, locale }: { readonly template: string; readonly text: Telling['text']; readonly url: string | null; readonly locale: 'zh-CN' | 'en' }, stoppable = false): void {
  const { zh = '', en = null } = live.catalogue.halls.find(({ id }) => id === hallId)?.name ?? {};
  const id = newId('', 16);
  const signed = locale === 'en' ? `[${en ?? zh}] ${text.en}` : `【${zh}】${text.zh}`;
  const stop = !stoppable ? '' : locale === 'en' ? ` No more of these: /m/${id}/stop` : ` 退订：/m/${id}/stop`;
  if (stoppable) live.sent.set(id, { hallId, phone });
  const kept = live.sandbox.get(hallId) ?? [];
  live.sandbox.set(hallId, [{ id, channel: 'sms' as const, recipient: maskPhone(phone), template, locale, subject: null, text: signed + stop, url, at: instant(live.now()) }, ...kept].slice(0, 500));
  live.events.record(`sandbox.${hallId}`, 'sandbox.message', { id });
}

/** Writes no more to the phone of a message, by the token of its link. @throws {MockProblem} message.not-found. */
export function silence(live: Live, token: string, sees: (hallId: string) => boolean): string {
  const sent = live.sent.get(token);
  if (!sent || !sees(sent.hallId)) throw new MockProblem('message.not-found');
  live.silenced.add(`${sent.hallId} ${sent.phone}`);
  return maskPhone(sent.phone);
}
