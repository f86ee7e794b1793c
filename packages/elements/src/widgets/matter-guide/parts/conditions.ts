import type { LocalizedText } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { telephone } from '../../../ui/staffed-line.ts';
import { definitions, disclosure, say } from '../view.ts';
import type { GuidePart, PartsView } from './part.ts';
import { laws } from './law.ts';

/** Who may apply, under which conditions, and when an application is refused. */
export function conditions(view: PartsView): GuidePart | null {
  const { guide, strings } = view;
  const { conditions, refusalGrounds } = guide;
  if (conditions.length === 0 && refusalGrounds.length === 0) return null;
  return {
    id: 'conditions',
    title: strings.conditions,
    body: html`${bullets(view, conditions)} ${refusalGrounds.length > 0 ? disclosure(strings.refusal, bullets(view, refusalGrounds)) : nothing}`,
  };
}

/** The laws, behind their number: few read them, some must. */
export function legalBasis(view: PartsView): GuidePart | null {
  const { guide, strings } = view;
  if (guide.legalBasis.length === 0) return null;
  return { id: 'law', title: strings.law, body: disclosure(strings.lawCount(guide.legalBasis.length), laws(view, guide.legalBasis)) };
}

/** What a person can demand, and where to go against a decision or a clerk. */
export function rights(view: PartsView): GuidePart | null {
  const { guide, strings } = view;
  const { rightsAndDuties, reconsideration, litigation } = guide.rights;
  const { supervisionPhones } = guide;
  if (rightsAndDuties.length === 0 && !reconsideration && !litigation && supervisionPhones.length === 0) return null;
  return {
    id: 'rights',
    title: strings.rights,
    body: html`${definitions([
      [strings.reconsideration, reconsideration ? say(view, reconsideration) : null],
      [strings.litigation, litigation ? say(view, litigation) : null],
      [strings.supervision, supervisionPhones.length > 0 ? html`${supervisionPhones.map(({ number, label }) => html`<span class="line">${say(view, label)} <a href=${telephone(number)}>${number}</a></span>`)}` : null],
    ])}
    ${rightsAndDuties.length > 0 ? disclosure(strings.duties, bullets(view, rightsAndDuties)) : nothing}`,
  };
}

const bullets = (view: PartsView, texts: readonly LocalizedText[]): TemplateResult => html`<ul class="bullets">${texts.map((text) => html`<li>${say(view, text)}</li>`)}</ul>`;
