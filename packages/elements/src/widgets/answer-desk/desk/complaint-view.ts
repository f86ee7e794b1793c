import type { Complaint, ComplaintActionName, ComplaintFacts, ComplaintLogEntry, SimilarComplaint, Statement } from '@hallkit/contract';
import { caseTexts, complaintActionTexts, complaintKindTexts, complaintTexts } from '@hallkit/domain';
import type { ComplaintAction } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { staffDeskStrings } from '../../../staff/desk/desk.strings.ts';
import { dueClock, dueLine } from '../../../staff/desk/due-line.ts';
import type { Typed } from '../../../staff/desk/open-record.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import type { AnswerHost } from './answer-host.ts';
import { closes, moment, section } from './parts.ts';
import type { Part } from './parts.ts';
import type { Photos } from './photos.ts';

/** What it is, what presses, and who has it. */
export function complaintHead({ kind, about, number, state, department, assignedTo, anonymous, reopened, oversight, acceptDue, answerDue, closing, paused, submittedAt }: Complaint, host: AnswerHost): TemplateResult {
  const { strings, locale, format, level, texts } = host;
  const words = strings();
  const dues = texts(staffDeskStrings);
  const who = [department ? localized(department.name, locale()) : words.noDepartment, assignedTo ? words.assignedTo(plain(assignedTo.name, locale())) : nothing];
  return html`<header class="record-head">
      <p class="quiet">${number} · ${moment(host, submittedAt)}${anonymous ? html` · ${words.anonymous}` : nothing}${reopened > 0 ? html` · ${words.reopened(reopened)}` : nothing}</p>
      ${heading(level(), html`${localized(complaintKindTexts[kind], locale())} · ${localized(about.text, locale())}`, 'record')}
      <p><span class="state">${localized(complaintTexts[state].name, locale())}</span> <span class="quiet">${who[0]}${who[1] === nothing ? nothing : html` · ${who[1]}`}</span></p>
    </header>
    ${oversight.level === 'none' ? nothing : notice({ tone: oversight.level === 'reminded' ? 'info' : 'warning', title: html`${words[`oversight_${oversight.level}`]}${oversight.at ? html` · ${moment(host, oversight.at)}` : nothing}`, body: oversight.reason ? html`${localized(oversight.reason, locale())}` : null })}
    <dl class="clocks">${dueClock(words.acceptDue, acceptDue, words.still, dues, format())} ${dueClock(words.answerDue, answerDue, paused ? words.paused : words.still, dues, format())}</dl>
    ${closes(host, closing)}`;
}

function facts(one: ComplaintFacts | null, host: AnswerHost): Part {
  if (!one) return nothing;
  const { strings, locale, format, texts } = host;
  const words = strings();
  const dues = texts(staffDeskStrings);
  const pair = (name: string, value: unknown): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="values">
    ${pair(words.caseNo, one.caseNo)} ${pair(words.matter, localized(one.matter, locale()))} ${pair(words.department, localized(one.department.name, locale()))} ${pair(words.caseState, localized(caseTexts[one.state].name, locale()))}
    ${pair(words.promised, dueLine(one.promised, words.still, dues, format()))} ${pair(words.legal, dueLine(one.legal, words.still, dues, format()))}
  </dl>`;
}

const statement = ({ text, at, from, department, photos: pictures }: Statement, host: AnswerHost, photos: Photos): TemplateResult => html`<li class=${from}>
  <p class="quiet">${from === 'citizen' ? host.strings().from_citizen : department ? localized(department.name, host.locale()) : host.strings().from_hall} · ${moment(host, at)}</p>
  <p class="words">${text}</p>
  ${photos.render(pictures)}
</li>`;

function similar(one: Complaint, { number, state, about, submittedOn }: SimilarComplaint, host: AnswerHost, press: (action: ComplaintActionName, given: Typed) => void): TemplateResult {
  const { strings, locale, format } = host;
  return html`<li>
    <b>${number}</b>
    <span>${localized(about.text, locale())}</span>
    <span class="quiet">${localized(complaintTexts[state].name, locale())} · <time datetime=${submittedOn}>${format().date(submittedOn)}</time></span>
    ${one.actions.includes('markDuplicate') ? html`<button class="button" type="button" @click=${() => press('markDuplicate', { duplicateOf: number })}>${strings().duplicateOfThis}</button>` : nothing}
  </li>`;
}

function row({ at, action, from, to, by, text }: ComplaintLogEntry, host: AnswerHost): TemplateResult {
  const { strings, locale } = host;
  const name = (complaintActionTexts as Partial<typeof complaintActionTexts>)[action as ComplaintAction];
  return html`<li>
    <p><b>${name ? localized(name, locale()) : action}</b>${from !== null && from !== to ? html` <span class="quiet">${localized(complaintTexts[from].name, locale())} → ${localized(complaintTexts[to].name, locale())}</span>` : nothing}</p>
    <p class="quiet">${moment(host, at)} · ${by.name ?? strings()[`by_${by.kind}`]}</p>
    ${text ? html`<p class="words">${text}</p>` : nothing}
  </li>`;
}

/** What was written, about what, what was found and said, what is like it, what was done. */
export function complaintBody(one: Complaint, host: AnswerHost, photos: Photos, press: (action: ComplaintActionName, given: Typed) => void): TemplateResult {
  const { strings } = host;
  const words = strings();
  const { text, photos: pictures, contact, question, statements, verification, duplicateOf, similar: others, log } = one;
  const reach = contact ? [contact.name, contact.phone].filter(Boolean).join(' · ') : '';
  const said = [...statements, ...(question && !statements.some(({ at }) => at === question.at) ? [question] : [])];
  return html`<div class="beside">
    <div class="side">
      ${section(host, 'written', words.written, html`<p class="words large">${text}</p>${photos.render(pictures)}`)}
      ${section(host, 'contact', words.contact, reach === '' ? nothing : html`<p>${icon('people')} ${reach}</p><p class="quiet">${words.contactAdvice}</p>`)}
      ${section(host, 'said', words.said, said.length === 0 ? nothing : html`<ol class="thread">${said.map((each) => statement(each, host, photos))}</ol>`)}
      ${section(host, 'verification', words.verification, verification === null ? nothing : html`<p><b>${words[`finding_${verification.finding}`]}</b> <span class="quiet">${moment(host, verification.at)}</span></p>${verification.text ? html`<p class="words">${verification.text}</p>` : nothing}`)}
    </div>
    <div class="side">
      ${duplicateOf === null ? nothing : html`<p>${icon('info')} ${words.isDuplicateOf(duplicateOf)}</p>`}
      ${section(host, 'facts', words.facts, facts(one.facts, host))}
      ${section(host, 'like', words.similar, others.length === 0 ? nothing : html`<ul class="similar">${others.map((each) => similar(one, each, host, press))}</ul>`)}
      ${section(host, 'log', words.log, html`<ol>${[...log].reverse().map((entry) => row(entry, host))}</ol>`)}
    </div>
  </div>`;
}
