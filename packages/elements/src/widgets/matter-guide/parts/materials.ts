import type { Material } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../../ui/icon.ts';
import { telephone } from '../../../ui/staffed-line.ts';
import { attachmentLink } from './attachment.ts';
import { definitions, disclosure, pair, say } from '../view.ts';
import type { GuidePart, PartsView } from './part.ts';
import type { Content, GuideActions } from '../view.ts';
import { laws } from './law.ts';
import { situationsThatMatter } from '../../../guides/needed-materials.ts';

/** What to bring: first what it depends on, then the list. */
export function materials(view: PartsView, actions: GuideActions): GuidePart {
  const { guide, strings, materials: { needed, elsewhere } } = view;
  return {
    id: 'materials',
    title: strings.materials,
    body:
      guide.materials.length === 0
        ? html`<p>${strings.unknown} <a href=${telephone(guide.staffedLine.number)}>${strings.ask(guide.staffedLine.number)}</a></p>`
        : html`${situations(view, actions)}
            <p class="count"><strong>${needed.length === 0 ? strings.papersNone : strings.materialsCount(needed.length)}</strong>${elsewhere > 0 ? html` <span class="quiet">${strings.elsewhere(elsewhere)}</span>` : nothing}</p>
            <ol class="materials">
              ${needed.map((material) => row(view, actions, material))}
            </ol>`,
  };
}

function situations(view: PartsView, { toggleSituation }: GuideActions): TemplateResult | typeof nothing {
  const { guide, strings, item, situations: chosen } = view;
  const asked = situationsThatMatter(guide, item);
  if (asked.length === 0) return nothing;
  return html`<fieldset class="situations" aria-describedby="situations-hint">
    <legend>${strings.situations}</legend>
    <p id="situations-hint" class="quiet screen-only">${strings.situationsHint}</p>
    <div>
      ${asked.map(({ id, name }) => html`<label class="choice"><input type="checkbox" .checked=${live(chosen.has(id))} @change=${(event: Event) => toggleSituation(id, (event.target as HTMLInputElement).checked)} /><span>${say(view, name)}</span></label>`)}
    </div>
  </fieldset>`;
}

function row(view: PartsView, actions: GuideActions, material: Material): TemplateResult {
  const { strings } = view;
  const { name, condition, waived, commitment, attachments } = material;
  const good = (title: string, text: Content): TemplateResult => html`<p class="good">${icon('success')} <span><strong>${title}</strong> ${text}</span></p>`;
  return html`<li>
    <p class="name">${say(view, name)}</p>
    <p class="quiet">${kindOf(view, material)}</p>
    ${condition ? html`<p class="quiet">${pair(view, strings.needed, say(view, condition))}</p>` : nothing} ${waived ? good(strings.waived, say(view, waived)) : nothing}
    ${commitment ? good(strings.promise, say(view, commitment)) : nothing}
    ${attachments.length > 0 ? html`<p class="files">${attachments.map((attachment) => attachmentLink(view, actions, attachment))}</p>` : nothing} ${requirements(view, material)}
  </li>`;
}

/** Necessity, what of it, in which form, by whom: one line. */
function kindOf(view: PartsView, { necessity, original, copies, form, pageFormat, source, issuer }: Material): TemplateResult {
  const { strings } = view;
  const parts: Content[] = [html`<span class=${necessity === 'required' ? 'must' : ''}>${strings[`necessity_${necessity}`]}</span>`];
  if (original) parts.push(strings.copies(strings[original], copies));
  if (form) parts.push(strings[`form_${form}`]);
  if (pageFormat) parts.push(say(view, pageFormat));
  if (issuer) parts.push(pair(view, strings.issuedBy, say(view, issuer)));
  else if (source === 'applicant') parts.push(strings.bySelf);
  return html`${parts.map((part, at) => html`${at > 0 ? ' · ' : nothing}${part}`)}`;
}

function requirements(view: PartsView, { notes, acceptanceStandard, legalBasis }: Material): TemplateResult | typeof nothing {
  const { strings } = view;
  if (!notes && !acceptanceStandard && legalBasis.length === 0) return nothing;
  return disclosure(
    strings.notes,
    definitions([
      [strings.noteHow, notes ? say(view, notes) : null],
      [strings.noteAccept, acceptanceStandard ? say(view, acceptanceStandard) : null],
      [strings.noteBasis, legalBasis.length > 0 ? laws(view, legalBasis) : null],
    ]),
  );
}
