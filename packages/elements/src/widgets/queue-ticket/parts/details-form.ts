import type { IdentityCard, Material, MatterGuide, PriorityGroup, Queue } from '@hallkit/contract';
import { maskIdNumber, maskName } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import type { TicketPartsStrings } from './parts.texts.ts';

/** Groups a visitor may name; others are told by a document at the counter. */
const groups: readonly PriorityGroup[] = ['elder', 'disabled', 'pregnant', 'infant', 'serviceMember', 'veteran'];

/** What a visitor has told before taking a number. */
export interface TicketDetails {
  readonly phone: string;
  /** Whether messages go to the WeChat of the page, where it has one. */
  readonly wechat: boolean;
  readonly groups: ReadonlySet<PriorityGroup>;
  readonly papersReady: ReadonlySet<string>;
  readonly situationIds: ReadonlySet<string>;
}

/** What the form is drawn from. */
export interface DetailsView {
  readonly queue: Queue;
  /** What to bring in the situations told. */
  readonly papers: readonly Material[];
  /** Situations that change what to bring. */
  readonly situations: MatterGuide['situations'];
  readonly details: TicketDetails;
  readonly strings: TicketPartsStrings;
  readonly locale: HallLocale;
  readonly busy: boolean;
  readonly withoutPhone: boolean;
  readonly withWechat: boolean;
  /** What a reader has read; shown masked. */
  readonly card: IdentityCard | undefined;
  /** Told under the field once somebody has tried. */
  readonly phoneFault: boolean;
  readonly back: (() => void) | null;
}

/** What a visitor does in it. */
export interface DetailsActions {
  change(details: Partial<TicketDetails>): void;
  take(event: Event): void;
}

const toggled = <Value>(values: ReadonlySet<Value>, value: Value, on: boolean): Set<Value> => new Set(on ? [...values, value] : [...values].filter((other) => other !== value));

/** A box to tick. */
const tick = (checked: boolean, change: (on: boolean) => void, label: TemplateResult | string): TemplateResult => html`<label class="tick">
  <input type="checkbox" .checked=${checked} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} />
  <span>${label}</span>
</label>`;

/** What the list depends on, before it. */
function situationList({ situations, details, strings, locale }: DetailsView, { change }: DetailsActions): TemplateResult | typeof nothing {
  if (situations.length === 0) return nothing;
  return html`<fieldset class="situations">
    <legend>${strings.situations}</legend>
    <p class="quiet">${strings.situationsAdvice}</p>
    <div class="ticks">${situations.map(({ id, name }) => tick(details.situationIds.has(id), (on) => change({ situationIds: toggled(details.situationIds, id, on) }), html`${localized(name, locale)}`))}</div>
  </fieldset>`;
}

function paperList({ papers, details, strings, locale }: DetailsView, { change }: DetailsActions): TemplateResult | typeof nothing {
  if (papers.length === 0) return nothing;
  const missing = papers.filter(({ id, necessity }) => necessity === 'required' && !details.papersReady.has(id)).length;
  return html`<fieldset>
    <legend>${strings.papers}</legend>
    <p class="quiet">${strings.papersAdvice}</p>
    ${papers.map(({ id, name, necessity, condition }) =>
      tick(details.papersReady.has(id), (on) => change({ papersReady: toggled(details.papersReady, id, on) }), html`${localized(name, locale)}${necessity === 'toFollow' ? html` <span class="quiet">${strings.toFollow}</span>` : nothing}${condition ? html` <span class="quiet">${localized(condition, locale)}</span>` : nothing}`),
    )}
    <p class=${missing > 0 ? 'missing' : 'all'} role="status">${icon(missing > 0 ? 'warning' : 'success')} ${missing > 0 ? strings.papersMissing(missing) : strings.papersAll}</p>
  </fieldset>`;
}

const phoneField = ({ details, strings, phoneFault }: DetailsView, { change }: DetailsActions): TemplateResult => html`<div class="field">
  <label for="phone">${strings.phone}</label>
  <input
    id="phone"
    type="tel"
    inputmode="tel"
    autocomplete="tel-national"
    maxlength="24"
    aria-describedby="phone-advice${phoneFault ? ' phone-fault' : ''}"
    aria-invalid=${phoneFault}
    .value=${details.phone}
    @input=${(event: Event) => change({ phone: (event.target as HTMLInputElement).value })}
  />
  ${phoneFault ? html`<p class="fault" id="phone-fault" role="alert">${icon('danger')} ${strings.phoneWrong}</p>` : nothing}
  <p class="quiet" id="phone-advice">${strings.phoneAdvice}</p>
</div>`;

/** Papers, phone and who goes first; all of it may be left empty. */
export function detailsForm(view: DetailsView, actions: DetailsActions): TemplateResult {
  const { details, strings, busy, withoutPhone, withWechat, back, card } = view;
  return html`<form class="details" novalidate @submit=${actions.take}>
    ${card ? html`<p class="all" role="status">${icon('success')} ${strings.cardRead(`${maskName(card.name)} ${maskIdNumber(card.idNumber)}`)}</p>` : nothing} ${situationList(view, actions)} ${paperList(view, actions)}
    ${withWechat ? html`<div>${tick(details.wechat, (wechat) => actions.change({ wechat }), strings.wechat)}<p class="quiet">${strings.wechatAdvice}</p></div>` : nothing}
    ${withoutPhone ? nothing : phoneField(view, actions)}
    <details class="groups" ?open=${details.groups.size > 0}>
      <summary>${strings.groups}</summary>
      <fieldset>
        <legend class="hidden-visually">${strings.groups}</legend>
        <p class="quiet">${strings.groupsAdvice}</p>
        <div class="ticks">
          ${groups.map((group) => tick(details.groups.has(group), (on) => actions.change({ groups: toggled(details.groups, group, on) }), strings[`group_${group}`]))}
        </div>
      </fieldset>
    </details>
    <div class="actions">
      <button class="button primary" type="submit" aria-disabled=${busy}>${busy ? strings.taking : strings.take}</button>
      ${back ? html`<button class="button plain" type="button" @click=${back}>${strings.otherWork}</button>` : nothing}
    </div>
  </form>`;
}
