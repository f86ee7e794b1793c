import type { Queue } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallLocale } from '../../locales/locale.ts';
import { localized } from '../../locales/localized.ts';
import type { QueueStatusStrings } from './queue-status.texts.ts';

/** Below so many minutes nobody calls it waiting. */
const hardly = 3;

/** The range of waiting in words; what is not known is said so, unless nobody is before one. */
export function waitInWords(wait: Queue['wait'], ahead: number, strings: Pick<QueueStatusStrings, 'range' | 'noWait' | 'unknownWait'>): string {
  if (!wait) return ahead === 0 ? strings.noWait : strings.unknownWait;
  return wait.high < hardly ? strings.noWait : strings.range(wait.low, wait.high);
}

/** Why no number can be had now; null where one can. */
export function refusalOf({ state, takes, bands, opensAt }: Queue, strings: QueueStatusStrings): string | null {
  if (takes) return null;
  if (state === 'paused') return strings.paused;
  if (state === 'closed') return strings.closed;
  return bands.some(({ left }) => left === 0) && opensAt !== null ? strings.full : strings.ended;
}

/** The kind of work, its letter, and what a visitor wants to know before taking a number: how many, how long, where. */
export function queueRow(queue: Queue, strings: QueueStatusStrings, locale: HallLocale): TemplateResult {
  const refusal = refusalOf(queue, strings);
  const where = queue.counters.length > 0 ? strings.counters(queue.counters.join(strings.separator)) : strings.noDesk;
  return html`<span class="letter" aria-hidden="true">${queue.letter}</span>
    <span class="work">
      <span class="name">${localized(queue.name, locale)}</span>
      <span class="quiet">${queue.reason && refusal ? localized(queue.reason, locale) : queue.description ? localized(queue.description, locale) : nothing}</span>
    </span>
    <span class="now">
      <span class="count">${queue.waiting === 0 ? strings.nobody : strings.people(queue.waiting)}</span>
      <span class=${refusal ? 'refusal' : 'quiet'}>${refusal ?? waitInWords(queue.wait, queue.waiting, strings)}</span>
    </span>
    <span class="where quiet">${where}</span>`;
}
