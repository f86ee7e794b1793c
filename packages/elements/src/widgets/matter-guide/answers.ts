import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { limitInWords } from '../../locales/time-limit.ts';
import { icon } from '../../ui/icon.ts';
import type { IconName } from '../../ui/icon.ts';
import { telephone } from '../../ui/staffed-line.ts';
import { chineseOnly, disclosure, pair, say } from './view.ts';
import type { Content, GuideActions, GuideView } from './view.ts';
import { openingHours } from './hours.ts';
import { unknown } from './unknown.ts';

/** The six questions everybody has, answered before anything else. */
export function answers(view: GuideView, actions: GuideActions): TemplateResult {
  const { strings, guide } = view;
  const hours = guide.places[0]?.hours ?? [];
  return html`<dl class="answers" aria-label=${strings.answers} part="answers">
    ${answer('place', strings.where, where(view), 'wide')} ${answer('clock', strings.hours, hours.length > 0 ? openingHours(view, hours) : unknown(view), 'wide')}
    ${answer('papers', strings.papers, papers(view, actions))} ${answer('calendar', strings.howLong, howLong(view))} ${answer('fee', strings.fee, fee(view))} ${answer('phone', strings.phone, phone(view))}
  </dl>`;
}

const answer = (name: IconName, question: string, words: TemplateResult, kind = ''): TemplateResult => html`<div class=${kind}>
  <dt>${icon(name)} ${question}</dt>
  <dd>${words}</dd>
</div>`;

function where(view: GuideView): TemplateResult {
  const { strings, guide } = view;
  const [place, ...others] = guide.places;
  if (!place) return unknown(view);
  return html`<span class="answer">${say(view, place.name)}</span>
    ${place.counter ? html`<span class="detail">${say(view, place.counter)}</span>` : nothing} ${place.address ? html`<span class="under">${say(view, place.address)}</span>` : nothing}
    ${others.length > 0
      ? disclosure(
          strings.morePlaces(others.length),
          html`<ul class="places">
            ${others.map(({ name, counter, address, phones }) => html`<li>
              <strong>${say(view, name)}</strong>${[counter, address].map((text) => (text ? html`<br />${say(view, text)}` : nothing))}${phones.map(({ number }) => html`<br /><a href=${telephone(number)}>${number}</a>`)}
            </li>`)}
          </ul>`,
        )
      : nothing}`;
}

function papers(view: GuideView, { goTo }: GuideActions): TemplateResult {
  const { strings, guide, materials: { needed } } = view;
  if (guide.materials.length === 0) return unknown(view);
  const waived = needed.filter((material) => material.waived).length;
  return html`<span class="answer">${needed.length === 0 ? strings.papersNone : strings.papersCount(needed.length)}</span>
    ${waived > 0 ? html`<span class="under">${strings.papersWaived(waived)}</span>` : nothing}
    <a class="under screen-only" href="#materials" @click=${(event: Event) => goTo('materials', event)}>${strings.papersLink}</a>`;
}

function howLong(view: GuideView): TemplateResult {
  const { strings, common, guide } = view;
  const { immediate, promisedLimit, legalLimit } = guide;
  const legal = limitInWords(legalLimit, common);
  const promised = immediate ? common.onTheSpot : (limitInWords(promisedLimit, common) ?? legal);
  if (promised === null) return unknown(view);
  const onTheSpot = promised === common.onTheSpot;
  const note = (promisedLimit ?? legalLimit)?.note;
  return html`<span class="answer number">${promised}</span>
    <span class="under">${note ? say(view, note) : onTheSpot ? nothing : strings.fromAcceptance}</span>
    ${legal !== null && legal !== promised ? html`<span class="under">${strings.legalLimit(legal)}</span>` : nothing}
    ${guide.specialProcedures.length > 0 ? html`<span class="under">${strings.apart}</span>` : nothing}`;
}

function fee(view: GuideView): TemplateResult {
  const { strings, guide } = view;
  const { charged, items } = guide.fees;
  if (charged === null) return unknown(view);
  if (!charged) return html`<span class="answer">${strings.free}</span>`;
  return html`<span class="answer">${strings.charged}</span>${items.map(({ name, standard }) => html`<span class="under">${standard ? pair(view, say(view, name), say(view, standard)) : say(view, name)}</span>`)}`;
}

/** The department's own phone large; the staffed line always beside it. */
function phone(view: GuideView): TemplateResult {
  const { guide, common } = view;
  const phones = guide.consultationPhones.length > 0 ? guide.consultationPhones : (guide.places[0]?.phones ?? []);
  const { staffedLine } = guide;
  const [main, ...others] = [...phones.filter(({ number }) => number !== staffedLine.number), staffedLine];
  if (!main) return html``;
  return html`<a class="answer" href=${telephone(main.number)}>${chineseNumber(view, main.number)}</a>
    <span class="under">${say(view, main.label)}</span>
    ${others.map(({ number, label }) => html`<a class="under" href=${telephone(number)}><span>${number === staffedLine.number ? common.staffedLine : say(view, label)} ${number}</span></a>`)}`;
}

/** Digits are the same in every language; a number written with words is Chinese. */
const chineseNumber = (view: GuideView, number: string): Content => (/\p{Script=Han}/u.test(number) ? chineseOnly(view, number) : number);
