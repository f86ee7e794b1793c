import { isHallError } from '@hallkit/client/core';
import type { ComplaintKind } from '@hallkit/contract';
import { complaintKindTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { lengthOf, mostCharacters } from '../../../ui/characters.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import { textField } from '../../../ui/text-field.ts';
import type { ComplaintHost } from './host.ts';
import { kinds } from '../complaint-form.strings.ts';
import { receiptView } from './receipt-view.ts';
import type { Writing } from './writing.ts';

/** What it is about, and what the clock says of it. */
function subjectView({ subject, isUnread }: Writing, host: ComplaintHost): TemplateResult | typeof nothing {
  const { name, caseNo, department, counter, staffNo, ticketNo, late, isMissing, about } = subject;
  const strings = host.strings();
  const locale = host.locale();
  if (isMissing) return notice({ tone: 'warning', title: strings.missing, body: strings.missingAdvice });
  if (isUnread && about.kind !== 'hall') return notice({ tone: 'info', icon: 'offline', title: strings.unread });
  if (name === null) return nothing;
  const named = caseNo !== null ? localized(name, locale) : ticketNo !== null ? strings.aboutTicket(ticketNo, plain(name, locale)) : localized(name, locale);
  const facts = [caseNo === null ? null : strings.aboutCase(caseNo), department && plain(department, locale), counter === null ? null : strings.counter(counter), staffNo === null ? null : strings.staffNo(staffNo)].filter((fact) => fact !== null);
  return html`<div class="subject" part="subject">
    <p class="quiet">${strings.about}</p>
    <p class="subject-name">${named}</p>
    ${facts.length === 0 ? nothing : html`<p class="quiet">${facts.join(' · ')}</p>`}
    ${late?.day ? html`<p class="late">${icon('danger')} <time datetime=${late.day}>${strings.late(host.format().date(late.day), late.remaining === null ? null : -late.remaining)}</time></p>` : nothing}
  </div>`;
}

function kindsView(writing: Writing, host: ComplaintHost): TemplateResult {
  const strings = host.strings();
  const { kind } = writing.typed;
  const name = (one: ComplaintKind): unknown => localized(complaintKindTexts[one], host.locale());
  const choices = html`<div class="radios wide">
    ${kinds.map((one) => html`<label class="radio"><input type="radio" name="kind" value=${one} .checked=${kind === one} @change=${() => writing.change({ kind: one })} /><span><b>${name(one)}</b><span class="quiet">${strings[`kind_${one}`]}</span></span></label>`)}
  </div>`;
  // Who comes from a late case has said what they want: the way out is there, and out of the way.
  if (writing.subject.late && kind === 'complaint') return html`<details class="kinds"><summary>${name(kind)} · ${strings.otherKind}</summary><fieldset class="group"><legend class="hidden-visually">${strings.kind}</legend>${choices}</fieldset></details>`;
  return html`<fieldset class="group"><legend>${strings.kind}</legend>${choices}</fieldset>`;
}

function textView(writing: Writing, host: ComplaintHost): TemplateResult {
  const strings = host.strings();
  const { number } = host.format();
  const { text } = writing.typed;
  const length = lengthOf(text);
  const fault = writing.faults.text ?? (length > mostCharacters ? strings.textLong(number(length - mostCharacters)) : undefined);
  // No maxlength: what somebody pastes is never cut.
  return html`<div class="field">
    <label for="text">${strings.text}</label>
    <p class="quiet" id="text-hint">${writing.isReady ? strings.textReady : strings.textHint}</p>
    <textarea id="text" rows="6" aria-invalid=${fault !== undefined} aria-describedby="text-hint text-count${fault === undefined ? '' : ' text-fault'}" .value=${text} @input=${(event: Event) => writing.change({ text: (event.target as HTMLTextAreaElement).value })}></textarea>
    <p class="count ${length > mostCharacters ? 'over' : ''}" id="text-count">${strings.counted(number(length), number(mostCharacters))}</p>
    ${fault === undefined ? nothing : html`<p class="fault" id="text-fault" role="alert">${icon('danger')} ${fault}</p>`}
  </div>`;
}

function departmentView(writing: Writing, host: ComplaintHost): TemplateResult | typeof nothing {
  const { subject, departments, typed } = writing;
  if (subject.about.kind !== 'hall' || departments.length === 0) return nothing;
  const strings = host.strings();
  const option = (id: string, name: string): TemplateResult => html`<option value=${id} .selected=${typed.departmentId === id}>${name}</option>`;
  return html`<div class="field"><label for="department">${strings.department}</label>
    <select id="department" @change=${(event: Event) => writing.change({ departmentId: (event.target as HTMLSelectElement).value })}>${option('', strings.departmentAny)}${departments.map(({ id, name }) => option(id, plain(name, host.locale())))}</select></div>`;
}

function contactView(writing: Writing, host: ComplaintHost): TemplateResult {
  const strings = host.strings();
  const { anonymous, name, phone } = writing.typed;
  const masked = writing.people.person?.maskedPhone;
  const tick = html`<div><label class="tick"><input type="checkbox" id="anonymous" .checked=${anonymous} aria-describedby="anonymous-advice" @change=${(event: Event) => writing.change({ anonymous: (event.target as HTMLInputElement).checked })} /><b>${strings.anonymous}</b></label><p class="quiet" id="anonymous-advice">${strings.anonymousAdvice}</p></div>`;
  if (anonymous) return tick;
  return html`<fieldset class="group"><legend>${strings.contact}</legend><p class="quiet">${strings.contactAdvice}</p>
    <div class="pair">
      ${textField({ id: 'name', label: strings.name, value: name, autocomplete: 'name', change: (value) => writing.change({ name: value }) })}
      ${textField({ id: 'phone', label: strings.phone, value: phone, type: 'tel', mode: 'tel', autocomplete: 'tel', maxLength: 20, fault: writing.faults.phone, advice: masked && phone === '' ? strings.phoneKnown(masked) : undefined, change: (value) => writing.change({ phone: value }) })}
    </div></fieldset>${tick}`;
}

function similarView({ similar }: Writing, host: ComplaintHost): TemplateResult | typeof nothing {
  if (similar.length === 0) return nothing;
  const strings = host.strings();
  const list = html`<span>${strings.similarAdvice}</span><ul class="similar">${similar.map(({ number, stateText, submittedOn }) => html`<li>
    <span><b>${number}</b> <span class="quiet"><time datetime=${submittedOn}>${strings.similarOn(host.format().date(submittedOn))}</time></span><br />${localized(stateText, host.locale())}</span>
    <button class="button" type="button" aria-label="${strings.see} ${number}" @click=${() => host.open(number, null)}>${strings.see}</button></li>`)}</ul>`;
  return html`<div class="notice info" part="notice">${icon('info')}<div><p class="notice-title">${strings.similar(similar.length)}</p>${list}</div></div>`;
}

function refusalView({ refusal }: Writing, host: ComplaintHost): TemplateResult | typeof nothing {
  if (refusal === undefined) return nothing;
  const strings = host.strings();
  if (!isHallError(refusal, 'HallApiError')) return html`<div id="refusal" tabindex="-1">${host.failed(refusal)}</div>`;
  const { title, detail, errors } = refusal;
  return html`<div id="refusal" tabindex="-1">${notice({ tone: 'danger', role: 'alert', title: strings.refusedTitle, body: [`${title}${host.locale() === 'en' ? '.' : '。'}`, detail, ...errors.map((one) => one.detail)].join(host.locale() === 'en' ? ' ' : ''), actions: staffedLineLink(host.common().staffedLine, host.line()) })}</div>`;
}

function keptView(writing: Writing, host: ComplaintHost): TemplateResult {
  const strings = host.strings();
  const ask = writing.clearing
    ? html`<button class="button plain danger" type="button" id="clear-sure" @click=${() => void writing.clear(true)}>${strings.discardSure}</button><button class="button plain" type="button" @click=${() => void writing.clear(false)}>${strings.discardNo}</button>`
    : html`<button class="button plain" type="button" @click=${() => void writing.clear(false)}>${strings.discard}</button>`;
  return html`<p class="kept quiet"><span>${host.keeps() ? strings.kept : strings.notKept}</span>${writing.isTouched ? ask : nothing}</p>`;
}

function formView(writing: Writing, host: ComplaintHost): TemplateResult {
  const strings = host.strings();
  const busy = writing.stage === 'sending';
  const submit = (event: Event): void => (event.preventDefault(), void writing.submit());
  // Choosing a file would open the files of the machine to everybody.
  return html`<form novalidate @submit=${submit}>
    ${subjectView(writing, host)} ${departmentView(writing, host)} ${kindsView(writing, host)} ${textView(writing, host)} ${host.onKiosk() ? nothing : writing.photos.render()} ${contactView(writing, host)} ${similarView(writing, host)} ${refusalView(writing, host)}
    ${writing.isBlocked ? html`<p class="fault" role="alert">${icon('danger')} ${host.photoStrings().unsent}</p>` : nothing}
    <div class="last">
      <button class="button primary" type="submit" aria-disabled=${busy}>${busy ? strings.submitting : strings.submit}</button>
      ${staffedLineLink(host.common().staffedLine, host.line())}
    </div>
    ${keptView(writing, host)}
  </form>`;
}

/** What waits for a line: nothing is lost, and nothing is sent twice. */
function queuedView(writing: Writing, host: ComplaintHost): TemplateResult {
  const strings = host.strings();
  const actions = html`<button class="button" type="button" @click=${() => void writing.retry()}>${strings.sendNow}</button>${writing.tried ? nothing : html`<button class="button plain" type="button" @click=${() => void writing.takeBack()}>${strings.change}</button>`}${staffedLineLink(host.common().staffedLine, host.line())}`;
  return html`<div id="queued" tabindex="-1">${notice({ tone: 'warning', icon: 'offline', role: 'status', title: strings.queued, body: host.keeps() ? strings.queuedAdvice : strings.queuedHere, actions })}</div>
    ${subjectView(writing, host)}
    <blockquote class="written">${writing.typed.text}</blockquote>`;
}

/** What was written here before and has arrived now. */
function beforeView(writing: Writing, host: ComplaintHost): TemplateResult {
  const strings = host.strings();
  return html`${writing.before.map(({ id, receipt: { number, queryCode } }) => notice({ tone: 'success', role: 'status', title: strings.sentBefore(number), body: strings.sentBeforeAdvice(queryCode), actions: html`<button class="button" type="button" @click=${() => void writing.noted(id)}>${strings.noted}</button>` }))}
    ${writing.others > 0 ? html`<p class="quiet">${icon('offline')} ${strings.otherWaits(writing.others)}</p>` : nothing}`;
}

/** A complaint on the screen: being written, waiting for a line, or with the hall. */
export function writingView(writing: Writing, host: ComplaintHost): TemplateResult {
  const top = host.withoutHeading() ? nothing : heading(host.level(), host.strings().title, 'title');
  const { receipt } = writing;
  if (writing.stage === 'sent' && receipt) return html`${beforeView(writing, host)} ${receiptView(receipt, writing, host)}`;
  return html`${top} ${beforeView(writing, host)} ${writing.stage === 'queued' ? queuedView(writing, host) : formView(writing, host)}`;
}
