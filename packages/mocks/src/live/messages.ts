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

/** Writes to a phone where there is one that wants it, else into the page; gives what was written. */
export function tell(live: Live, { hallId, template, text, url, holder, locale }: Telling): Message {
  const phone = holder?.phone ?? null;
  const toPhone = phone !== null && !live.silenced.has(`${hallId} ${phone}`);
  const hall = live.catalogue.halls.find(({ id }) => id === hallId);
  const name = hall?.name ?? { zh: '', en: null };
  const id = newId('', 16);
  const written = locale === 'en' ? `[${name.en ?? name.zh}] ${text.en}` : `【${name.zh}】${text.zh}`;
  const stop = locale === 'en' ? ` No more of these: /m/${id}/stop` : ` 退订：/m/${id}/stop`;
  const message: Message = { id, channel: toPhone ? 'sms' : 'inPage', template, locale, subject: null, text: written + (toPhone ? stop : ''), url, at: instant(live.now()) };
  if (toPhone) {
    live.sent.set(id, { hallId, phone });
    const kept = live.sandbox.get(hallId) ?? [];
    live.sandbox.set(hallId, [{ ...message, recipient: maskPhone(phone) }, ...kept].slice(0, 500));
    live.events.record(`sandbox.${hallId}`, 'sandbox.message', { id });
  }
  return message;
}

/** Writes no more to the phone of a message, by the token of its link. @throws {MockProblem} message.not-found. */
export function silence(live: Live, token: string, sees: (hallId: string) => boolean): string {
  const sent = live.sent.get(token);
  if (!sent || !sees(sent.hallId)) throw new MockProblem('message.not-found');
  live.silenced.add(`${sent.hallId} ${sent.phone}`);
  return maskPhone(sent.phone);
}
