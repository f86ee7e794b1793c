import type { Case } from '@hallkit/contract';
import { caseStates, caseTexts, deliveryMethodTexts, refusalGroundTexts, specialProcedureTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { dueLine } from './due-line.ts';
import type { CaseView } from './view.ts';

type Part = TemplateResult | typeof nothing;

function supplement({ supplement: asked, documents }: Case, { strings, locale, format }: CaseView): Part {
  if (!asked) return nothing;
  const nameOf = (key: string | null): string => {
    const paper = documents.find((one) => one.key === key);
    return paper ? `${plain(paper.name, locale)}: ` : '';
  };
  return html`<p class="quiet">${strings.noticeAt(format.dateTime(asked.at))} · ${asked.suppliedAt === null ? strings.notSupplied : strings.suppliedAt(format.dateTime(asked.suppliedAt))}</p>
    <ol class="asked">${asked.items.map(({ key, text }) => html`<li>${nameOf(key)}${localized(text, locale)}</li>`)}</ol>`;
}

const procedures = ({ specialProcedures }: Case, { strings, locale, format }: CaseView): Part =>
  specialProcedures.length === 0 ? nothing : html`<ul>${specialProcedures.map(({ kind, days, reason, from, to }) => html`<li>${icon('clock')} <b>${localized(specialProcedureTexts[kind], locale)}</b> ${strings.toldDays(days)} <span class="quiet">${to === null ? strings.sinceDay(format.date(from)) : strings.fromTo(format.date(from), format.date(to))}</span><br />${localized(reason, locale)}</li>`)}</ul>`;

function extension({ extension: one }: Case, { strings, locale }: CaseView): Part {
  if (!one) return nothing;
  const { days, reason, state, proposedBy, decidedBy } = one;
  return html`<p><b>${strings[`extension_${state}`](days)}</b></p>
    <p>${localized(reason, locale)}</p>
    <p class="quiet">${strings.proposedBy(plain(proposedBy.name, locale))}${decidedBy ? ` · ${strings.decidedBy(plain(decidedBy.name, locale))}` : nothing}</p>`;
}

function decision({ decision: one, documents }: Case, { strings, locale, format }: CaseView): Part {
  if (!one) return nothing;
  const { kind, number, at, ground, reason, legalBasis, remedies, content, validUntil, toFollow } = one;
  const names = toFollow.map((key) => documents.find((each) => each.key === key)?.name ?? { zh: key, en: key });
  const fact = (label: string, value: unknown): Part => (value === null || value === '' ? nothing : html`<div><dt>${label}</dt><dd>${value}</dd></div>`);
  return html`<p><b>${strings[`decision_${kind}`]}</b> <span class="quiet">${number} · ${format.dateTime(at)}</span></p>
    <dl class="values">
      ${fact(strings.field_content, content && localized(content, locale))} ${fact(strings.field_validUntil, validUntil && format.fullDate(validUntil))} ${fact(strings.field_toFollow, names.map((name) => plain(name, locale)).join('、'))}
      ${fact(strings.field_ground, ground && localized(refusalGroundTexts[ground], locale))} ${fact(strings.field_reason, reason && localized(reason, locale))} ${fact(strings.field_legalBasis, legalBasis)} ${fact(strings.field_remedies, remedies && localized(remedies, locale))}
    </dl>`;
}

function delivery({ delivery: one, state }: Case, { strings, locale, format }: CaseView): Part {
  if (!one) return nothing;
  const { method, carrier, trackingNumber, sentAt, receivedAt, due } = one;
  return html`<p>${localized(deliveryMethodTexts[method], locale)}${carrier ? ` · ${carrier} ${trackingNumber ?? ''}` : nothing}</p>
    <p class="quiet">${receivedAt ? strings.deliveredAt(format.dateTime(receivedAt)) : sentAt ? strings.sentAt(format.dateTime(sentAt)) : due.kind === 'open' ? nothing : dueLine(due, state, strings, format)}</p>`;
}

const fee = ({ fee: one }: Case, { strings, locale }: CaseView): Part => (one ? html`<p>${localized(one.item, locale)} · ${strings.amount(one.amount / 100)} · <b>${strings[`fee_${one.state}`]}</b></p>` : nothing);

function siblings({ siblings: others, waitsFor, applicationNumber }: Case, { strings, locale, mayOpen, openOther }: CaseView): Part {
  if (others.length === 0) return nothing;
  return html`<p class="quiet">${strings.application(applicationNumber)}</p>
    <ul class="siblings">
      ${others.map(({ id, caseNo, matter, department, state }) => html`<li>
        ${mayOpen(department.id) ? html`<button class="link" type="button" @click=${() => openOther(id)}>${localized(matter.name, locale)}</button>` : html`<b>${localized(matter.name, locale)}</b>`}
        <span class="quiet">${localized(department.name, locale)} · ${localized(caseTexts[state].name, locale)}${waitsFor.includes(caseNo) && !caseStates[state].isFinal ? ` · ${strings.waitedFor}` : nothing}</span>
      </li>`)}
    </ul>`;
}

/** What else is known of a case; parts that are empty do not show. */
export function caseFacts(one: Case, view: CaseView): TemplateResult {
  const { strings, level } = view;
  const parts: readonly (readonly [id: string, title: string, part: Part])[] = [
    ['notice', strings.supplement, supplement(one, view)], ['procedures', strings.procedures, procedures(one, view)], ['extension', strings.extension, extension(one, view)], ['decision', strings.decision, decision(one, view)],
    ['delivery', strings.delivery, delivery(one, view)], ['fee', strings.fee, fee(one, view)], ['siblings', strings.siblings, siblings(one, view)],
  ];
  return html`${parts.filter(([, , part]) => part !== nothing).map(([id, title, part]) => html`<section aria-labelledby=${id}>${heading(level + 1, title, id)} ${part}</section>`)}`;
}
