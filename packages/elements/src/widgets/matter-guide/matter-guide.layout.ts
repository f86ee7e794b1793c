import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import { about } from './matter-guide.about.ts';
import { answers } from './matter-guide.answers.ts';
import { conditions, legalBasis, rights } from './matter-guide.conditions.ts';
import { say } from './guide-view.ts';
import type { GuideActions, GuidePart, GuideView } from './guide-view.ts';
import { choices, head } from './matter-guide.head.ts';
import { materials } from './matter-guide.materials.ts';
import { fees, questions, results, steps } from './matter-guide.procedure.ts';
import { ways } from './matter-guide.ways.ts';

/** What the element decides about a guide beside its content. */
export interface GuideSetting {
  readonly offline: boolean;
  /** Another guide is on its way. */
  readonly busy: boolean;
  readonly withoutPrint: boolean;
  /** What the code opens; null for no code, undefined while it is not known. */
  readonly qr: string | null | undefined;
  readonly versions: TemplateResult;
}

/** A whole guide: what it is, the six answers, and everything else in the order in which people need it. */
export function layout(view: GuideView, actions: GuideActions, setting: GuideSetting): TemplateResult {
  const { strings, guide } = view;
  const parts = [
    materials(view, actions), ways(view), conditions(view), steps(view), fees(view), results(view, actions), questions(view), legalBasis(view), rights(view), about(view, actions, setting.versions),
  ].filter((part) => part !== null);
  const drafted = guide.provenance.kind !== 'real' && guide.provenance.kind !== 'imported';
  return html`<article class="guide ${setting.busy ? 'busy' : ''} ${setting.qr === null ? 'no-code' : ''}" aria-labelledby="name" aria-busy=${setting.busy}>
    ${head(view, actions, setting.offline)} ${code(view, setting.qr)} ${choices(view, actions)} ${answers(view, actions)}
    ${drafted ? html`<p class="origin">${icon('info')} <span>${say(view, guide.provenance.note)}</span></p>` : nothing} ${toolbar(view, actions, setting)} ${contents(view, actions, parts)}
    <div class="parts">${keyed(`${guide.id} ${guide.version}`, parts.map((part) => section(view, part)))}</div>
  </article>`;
}

function code({ strings }: GuideView, qr: string | null | undefined): TemplateResult | typeof nothing {
  if (qr === null) return nothing;
  return html`<figure class="code">${qr === undefined ? nothing : html`<hall-qr value=${qr} label=${strings.onPhone} without-text></hall-qr>`}<figcaption>${strings.onPhone}<span class="print-only">${qr}</span></figcaption></figure>`;
}

function toolbar(view: GuideView, actions: GuideActions, { withoutPrint }: GuideSetting): TemplateResult {
  const { guide, strings, address } = view;
  const online = guide.onlineUrl === null || guide.state === 'cancelled' ? undefined : address(guide.onlineUrl);
  const sheet = guide.attachments.find(({ kind }) => kind === 'guideSheet');
  const sheetUrl = sheet && address(sheet.url);
  return html`<div class="toolbar screen-only">
    ${online === undefined ? nothing : html`<a class="button primary" href=${online} target="_blank" rel="noopener">${icon('open')}${strings.applyOnline}<span class="hidden-visually"> ${strings.newWindow}</span></a>`}
    ${withoutPrint ? nothing : html`<button class="button" type="button" @click=${actions.print}>${icon('print')}${strings.print}</button>`}
    ${sheet && sheetUrl !== undefined
      ? html`<a class="button" href=${sheetUrl} target="_blank" rel="noopener" @click=${(event: Event) => actions.open(sheet, event)}>${icon('papers')}${strings.file_guideSheet} PDF<span class="hidden-visually"> ${strings.newWindow}</span></a>`
      : nothing}
  </div>`;
}

function contents({ strings }: GuideView, { goTo }: GuideActions, parts: readonly GuidePart[]): TemplateResult {
  return html`<nav class="contents screen-only" aria-label=${strings.contents}>
    <ul>
      ${parts.map(({ id, title }) => html`<li><a href="#${id}" @click=${(event: Event) => jump(event, () => goTo(id))}>${title}</a></li>`)}
    </ul>
  </nav>`;
}

/** The address of the page is the page's own, and cannot point into the element anyway. */
function jump(event: Event, go: () => void): void {
  event.preventDefault();
  go();
}

const section = ({ level }: GuideView, { id, title, body }: GuidePart): TemplateResult => html`<section class="part" aria-labelledby=${id}>${heading(level + 1, title, id)} ${body}</section>`;
