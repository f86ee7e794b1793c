import type { Desk } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { localized } from '../../locales/localized.ts';
import type { ScreenView } from './screen-view.ts';

/** The display above one counter: its number, who is called or served there, and who is next. */
export function counterDisplay({ strings, locale, queues }: ScreenView, { counter, state, reason, current, queues: own }: Desk): TemplateResult {
  const next = queues.filter(({ id }) => own.some((one) => one.id === id)).flatMap((queue) => queue.next).slice(0, 3);
  const idle = state === 'serving' ? strings.free : strings[state];
  return html`<header>
      <h2>${own.map((queue, at) => html`${at === 0 ? '' : ' · '}${localized(queue.name, locale)}`)}</h2>
      <b class="counter">${strings.counterNo(counter)}</b>
    </header>
    <main class=${current?.state ?? state}>
      ${current
        ? keyed(`${current.number} ${current.recalls}`, html`<p class="say">${current.state === 'called' ? strings.please : strings.nowServing}</p><p class="number">${current.number}</p>`)
        : html`<p class="number idle">${idle}</p>${reason && state !== 'serving' ? html`<p class="say">${localized(reason, locale)}</p>` : nothing}`}
    </main>
    <footer>
      <span class="next">${next.length > 0 ? html`${strings.next} <b>${next.join('  ')}</b>` : strings.nextNone}</span>
    </footer>`;
}
