import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plain } from '../../locales/localized.ts';
import { heading } from '../../ui/heading.ts';
import { notice } from '../../ui/notice.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import { chineseOnly, inLine, pair, say } from './view.ts';
import type { GuideActions, GuideView } from './view.ts';

/** What the matter is called, whose it is, and whether it holds today. */
export function head(view: GuideView, actions: GuideActions, offline: boolean): TemplateResult {
  const { guide, strings, level } = view;
  return html`<header part="header">
    <p class="department">${say(view, guide.department.name)}<span class="region">${say(view, guide.region.name)}</span></p>
    ${heading(level, [say(view, guide.name)], 'name')}
    ${guide.everydayNames.length > 0 ? html`<p class="everyday">${pair(view, strings.everyday, inLine(view, guide.everydayNames.map((name) => chineseOnly(view, name))))}</p>` : nothing}
    ${state(view, actions)} ${offline ? notice({ tone: 'warning', icon: 'offline', title: strings.offline, body: strings.offlineAdvice }) : nothing}
  </header>`;
}

/** Nothing for a guide in force. */
function state({ guide, strings, common, format, timeZone }: GuideView, { chooseMatter }: GuideActions): TemplateResult | typeof nothing {
  const { state, validTo, updatedAt, version, staffedLine } = guide;
  const call = staffedLineLink(common.staffedLine, staffedLine);
  const since = format.fullDate(validTo ?? updatedAt, timeZone);
  if (state === 'suspended') return notice({ tone: 'warning', title: strings.suspended(format.fullDate(updatedAt, timeZone)), body: strings.stateAdvice, actions: call });
  if (state === 'cancelled') return notice({ tone: 'danger', title: strings.cancelled(since), body: strings.stateAdvice, actions: call });
  if (state === 'draft') return notice({ tone: 'warning', title: strings.draft, body: strings.stateAdvice, actions: call });
  if (validTo === null) return nothing;
  return notice({ tone: 'warning', title: strings.oldVersion(version, since), actions: html`<button class="button" type="button" @click=${() => chooseMatter(guide.id)}>${strings.toCurrent}</button>` });
}

/** Where, and which of new, change, renew, cancel; only what there is to choose. */
export function choices(view: GuideView, { chooseItem, chooseMatter }: GuideActions): TemplateResult | typeof nothing {
  const { guide, strings, locale, item } = view;
  const places = [{ matterId: guide.id, region: guide.region }, ...guide.alsoIn.filter(({ matterId }) => matterId !== guide.id)].sort((one, other) => one.region.code.localeCompare(other.region.code));
  const kinds = guide.handlingItems.map(({ kind }) => kind);
  // A word is enough where it tells the items apart.
  const short = new Set(kinds).size === kinds.length && !kinds.includes('other');
  if (places.length < 2 && kinds.length < 2) return nothing;
  return html`<div class="choices">
    ${kinds.length > 1
      ? html`<fieldset class="items">
          <legend>${strings.item}</legend>
          ${guide.handlingItems.map(({ id, kind, name }) => html`<label class="choice"><input type="radio" name="item" .checked=${live(id === item)} @change=${() => chooseItem(id)} /><span>${short ? strings[`kind_${kind}`] : say(view, name)}</span></label>`)}
        </fieldset>`
      : nothing}
    ${places.length > 1
      ? html`<label class="regions"
          ><span>${strings.region}</span>
          <select @change=${(event: Event) => chooseMatter((event.target as HTMLSelectElement).value)}>
            ${places.map(({ matterId, region }) => html`<option value=${matterId} .selected=${live(matterId === guide.id)}>${plain(region.name, locale)}</option>`)}
          </select></label
        >`
      : nothing}
  </div>`;
}
