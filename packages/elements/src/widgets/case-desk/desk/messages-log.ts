import type { Case, CaseLogEntry } from '@hallkit/contract';
import { caseTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live as litLive } from 'lit/directives/live.js';
import { localized } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { actionName } from './case-words.ts';
import type { CaseView } from './view.ts';

/** Messages between applicant and department, and a line to answer. */
export function messagesView({ messages, applicant }: Case, view: CaseView): TemplateResult {
  const { strings, locale, format, level, message, busy, write, send } = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  return html`<section class="messages" aria-labelledby="messages">
    ${heading(level + 1, html`${strings.messages} <span class="quiet">${strings.count(messages.length)}</span>`, 'messages')}
    ${messages.length === 0 ? html`<p class="quiet">${strings.noMessages}</p>` : html`<ol>${messages.map(({ at, from, name, text }) => html`<li class=${from}><p class="quiet">${from === 'applicant' ? applicant.name : name ? localized(name, locale) : strings.by_staff} · <time datetime=${at}>${format.dateTime(at)}</time></p><p>${text}</p></li>`)}</ol>`}
    <form class="reply" @submit=${submit}>
      <label for="reply">${strings.reply}</label>
      <textarea id="reply" rows="2" maxlength="2000" aria-keyshortcuts="M" .value=${litLive(message)} @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}></textarea>
      <button class="button" type="submit" aria-disabled=${busy || message.trim() === ''}>${strings.send}</button>
    </form>
  </section>`;
}

function row({ at, action, from, to, by, reason, note }: CaseLogEntry, { strings, locale, format }: CaseView): TemplateResult {
  return html`<li>
    <p><b>${actionName(action, strings, locale)}</b>${from !== null && from !== to ? html` <span class="quiet">${localized(caseTexts[from].name, locale)} → ${localized(caseTexts[to].name, locale)}</span>` : nothing}</p>
    <p class="quiet"><time datetime=${at}>${format.dateTime(at)}</time> · ${by.name ?? strings[`by_${by.kind}`]}</p>
    ${reason ? html`<p>${strings.why} ${localized(reason, locale)}</p>` : nothing} ${note === null ? nothing : html`<p>${strings.noted} ${note}</p>`}
  </li>`;
}

/** Who did what when and why, the newest first. */
export function logView({ log }: Case, view: CaseView): TemplateResult {
  const { strings, level } = view;
  return html`<section class="log" aria-labelledby="log">
    ${heading(level + 1, strings.log, 'log')}
    <ol>${[...log].reverse().map((entry) => row(entry, view))}</ol>
  </section>`;
}
