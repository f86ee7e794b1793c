import type { LocalizedText, MatterGuide } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plain } from '../../../locales/localized.ts';
import { say } from '../view.ts';
import type { GuideActions } from '../view.ts';
import type { PartsView } from './part.ts';

/** Where, and which of new, change, renew, cancel; only what there is to choose. */
export function choices(view: PartsView, { chooseItem, chooseMatter }: GuideActions): TemplateResult | typeof nothing {
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
          ${guide.handlingItems.map(({ id, kind, name }) => html`<label class="choice"><input type="radio" name="item" .checked=${live(id === item)} @change=${() => chooseItem(id)} /><span>${short ? strings[`kind_${kind}`] : say(view, withoutMatter(guide, name))}</span></label>`)}
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

/** `排污许可证核发（变更）` in the guide of `排污许可证核发` is `变更`. */
function withoutMatter({ name }: MatterGuide, item: LocalizedText): LocalizedText {
  const short = (text: string, matter: string): string => (text.startsWith(matter) && /^\s*[（(]([^（）()]+)[）)]$/.exec(text.slice(matter.length))?.[1]) || text;
  return { zh: short(item.zh, name.zh), en: item.en && short(item.en, name.en ?? name.zh) };
}
