import type { Due, Statement, TrackedComplaint } from '@hallkit/contract';
import { complaintKindTexts, complaintTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import type { IconName } from '../../../ui/icon.ts';
import { liveLine } from '../../../ui/live-line.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import { answerActions, moreActions, replyForm, told } from './actions.ts';
import type { Own } from './own.ts';
import type { OwnHost } from './own-host.ts';

type Tone = 'moving' | 'yours' | 'good' | 'bad' | 'ended';
const tones: Readonly<Record<TrackedComplaint['state'], Tone>> = { submitted: 'moving', accepted: 'moving', assigned: 'moving', inProgress: 'moving', infoRequested: 'yours', answered: 'good', reopened: 'moving', closed: 'ended', rejected: 'bad', withdrawn: 'ended' };
const icons: Readonly<Record<Tone, IconName>> = { moving: 'steps', yours: 'question', good: 'success', bad: 'danger', ended: 'info' };

/** By when something happens, while there is something to wait for. */
function dueView({ state, acceptDue, answerDue, paused }: TrackedComplaint, host: OwnHost): TemplateResult | typeof nothing {
  const strings = host.strings();
  // Its own sentence says that the time stands still.
  if (state === 'infoRequested') return nothing;
  if (paused) return html`<p class="by">${icon('clock')} ${strings.paused}</p>`;
  if (tones[state] !== 'moving') return nothing;
  const isFirst = state === 'submitted';
  const { kind, day, late, remaining, unknownFrom }: Due = isFirst ? acceptDue : answerDue;
  if (kind === 'unknown') return html`<p class="quiet">${icon('info')} ${(isFirst ? strings.acceptUnknown : strings.answerUnknown)((unknownFrom ?? '').slice(0, 4))}</p>`;
  if (kind !== 'known' || day === null) return nothing;
  const by = (late ? (isFirst ? strings.acceptLate : strings.answerLate) : isFirst ? strings.acceptBy : strings.answerBy)(host.format().date(day));
  const rest = remaining === null ? nothing : html` <span class=${late ? 'late' : 'quiet'}>${remaining < 0 ? strings.over(-remaining) : remaining === 0 ? strings.lastDay : strings.left(remaining)}</span>`;
  return html`<p class="by ${late ? 'late' : ''}">${icon(late ? 'danger' : 'calendar')} <time datetime=${day}>${by}</time>${rest}</p>`;
}

/** What was said, and by whom. */
function statementView({ text, at, from, department, photos }: Statement, own: Own, host: OwnHost, isQuestion = false): TemplateResult {
  const strings = host.strings();
  const who = from === 'citizen' ? strings.yourWord : department ? (isQuestion ? plain(department.name, host.locale()) : strings.answerOf(plain(department.name, host.locale()))) : strings.answer;
  return html`<p class="who"><b>${who}</b> <time class="quiet" datetime=${at}>${host.format().dateTime(at, host.timeZone())}</time></p>
    <p class="said" lang="zh-CN">${text}</p>
    ${own.shelf.render(photos)}`;
}

function verificationView({ verification }: TrackedComplaint, host: OwnHost): TemplateResult | typeof nothing {
  if (!verification) return nothing;
  const { finding, text, at } = verification;
  const strings = host.strings();
  return html`<div class="finding">
    <p class="who"><b>${icon(finding === 'confirmed' ? 'success' : 'info')} ${strings.verification}${host.locale() === 'en' ? ': ' : '：'}${strings[`finding_${finding}`]}</b> <time class="quiet" datetime=${at}>${host.format().dateTime(at, host.timeZone())}</time></p>
    ${text === null ? nothing : html`<p class="said" lang="zh-CN">${text}</p>`}
  </div>`;
}

/** The question, the answer or the reason: what whoever wrote it has come for. */
function saidView(complaint: TrackedComplaint, own: Own, host: OwnHost): TemplateResult {
  const strings = host.strings();
  const { question, state, statements, reason, duplicateOf } = complaint;
  const latest = statements.findLast(({ from }) => from === 'department');
  const isQuestion = state === 'infoRequested' && question !== null;
  const earlier = statements.filter((one) => isQuestion || one !== latest);
  return html`${isQuestion ? html`<section class="card yours" part="question" aria-labelledby="question">${heading(host.level() + 1, strings.question, 'question')} ${statementView(question, own, host, true)} ${replyForm(complaint, own, host)}</section>` : nothing}
    ${reason === null && duplicateOf === null ? nothing : html`<section class="card bad">${heading(host.level() + 1, strings.reason, 'reason')}${reason === null ? nothing : html`<p class="said" lang="zh-CN">${reason}</p>`}${duplicateOf === null ? nothing : html`<p>${strings.duplicate(duplicateOf)}</p>`}</section>`}
    ${latest && !isQuestion ? html`<section class="card good" part="answer">${statementView(latest, own, host)} ${answerActions(complaint, own, host)}</section>` : answerActions(complaint, own, host)}
    ${verificationView(complaint, host)}
    ${earlier.length === 0 ? nothing : html`<details><summary>${strings.answersBefore(earlier.length)}</summary><div class="earlier">${earlier.map((one) => html`<div>${statementView(one, own, host)}</div>`)}</div></details>`}`;
}

/** A complaint as the one who wrote it sees it: how it stands, what to do, what was said, what has happened. */
export function complaintView(complaint: TrackedComplaint, own: Own, host: OwnHost): TemplateResult {
  const strings = host.strings();
  const [locale, format] = [host.locale(), host.format()];
  const { number, kind, state, stateText, about, text, photos, anonymous, submittedAt, oversight, reopened, steps } = complaint;
  const tone = tones[state];
  const others = host.others();
  return html`${liveLine(host.contact(), strings, (value) => format.dateTime(value))}
    <section class="state-card ${tone}" part="state" aria-labelledby="state">
      <p class="quiet">${localized(complaintKindTexts[kind], locale)} · ${strings.numbered(number)} · <time datetime=${submittedAt}>${strings.submitted(format.dateTime(submittedAt, host.timeZone()))}</time>${anonymous ? ` · ${strings.anonymous}` : nothing}</p>
      <p class="state">${icon(icons[tone])} <b>${localized(complaintTexts[state].name, locale)}</b>${oversight.level === 'none' ? nothing : html` <span class="badge">${strings[`oversight_${oversight.level}`]}</span>`}${reopened > 0 ? html` <span class="badge">${strings.reopened(reopened)}</span>` : nothing}</p>
      ${heading(host.level(), localized(stateText, locale), 'state')} ${dueView(complaint, host)} ${told(own, host)}
    </section>
    ${saidView(complaint, own, host)} ${moreActions(complaint, own, host)}
    <div><details>
      <summary>${strings.written}</summary>
      <div class="earlier"><p class="quiet">${localized(about.text, locale)}</p><p class="said" lang="zh-CN">${text}</p>${own.shelf.render(photos)}</div>
    </details>
    <details>
      <summary>${strings.history}</summary>
      <ol class="history">${[...steps].reverse().map((step) => html`<li><time datetime=${step.at}>${format.dateTime(step.at, host.timeZone())}</time> ${localized(step.text, locale)}</li>`)}</ol>
    </details></div>
    <div class="buttons">${staffedLineLink(host.common().staffedLine, host.line())}${others ? html`<button class="button plain" type="button" @click=${others}>${strings.others}</button>` : nothing}</div>`;
}
