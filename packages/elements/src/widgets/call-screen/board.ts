import type { Desk, Queue } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { localized } from '../../locales/localized.ts';
import { calling } from './screen-view.ts';
import type { ScreenView } from './screen-view.ts';

const call = ({ strings }: ScreenView, { counter, current }: Desk): TemplateResult => html`<tr class=${current?.state ?? ''}>
  <td class="number">${current?.number}</td>
  <td class="arrow" aria-hidden="true">→</td>
  <td class="counter">${strings.counterShort(counter)}</td>
</tr>`;

const line = ({ strings, locale }: ScreenView, { name, waiting, next }: Queue): TemplateResult => html`<li>
  <span class="work">${localized(name, locale)}</span>
  <span class="count">${strings.people(waiting)}</span>
  <span class="next">${next.length > 0 ? html`${strings.next} <b>${next.join('  ')}</b>` : strings.nextNone}</span>
</li>`;

/** So many calls are few. */
const few = 3;

/** The board of a zone: calls on one side, who waits on the other. */
export function board(view: ScreenView): TemplateResult {
  const { strings, desks, queues, rows, title, time, announcements } = view;
  const calls = calling(desks).slice(0, rows);
  return html`<header>
      <h2>${title ?? strings.calls}</h2>
      <time>${time}</time>
    </header>
    <main>
      ${calls.length === 0
        ? html`<p class="none">${strings.none}</p>`
        : html`<table>
            <thead>
              <tr>
                <th scope="col">${strings.number}</th>
                <td></td>
                <th scope="col">${strings.counter}</th>
              </tr>
            </thead>
            <tbody class=${calls.length <= few ? 'few' : ''}>
              ${calls.map((desk) => keyed(`${desk.id} ${desk.current?.number} ${desk.current?.recalls}`, call(view, desk)))}
            </tbody>
          </table>`}
    </main>
    <aside aria-label=${strings.waiting}><ul>${queues.map((queue) => line(view, queue))}</ul></aside>
    <footer>${announcements[0] ?? strings.rule}</footer>`;
}
