import { isHallError } from '@hallkit/client/core';
import { SupervisionResource } from '@hallkit/client/resources';
import type { Card, CardActionName } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import { PagedRows } from '../board/paged-rows.ts';
import type { BoardPart, PartHost } from '../board/part.ts';
import { refusalNotice } from '../board/refusal.ts';
import { HallCardActedEvent, HallCardOpenedEvent } from '../supervision-board.events.ts';
import { cardList } from './card-list.ts';
import { cardView } from './card-view.ts';
import { OpenCard } from './open-card.ts';

/** Warnings, yellow and red cards: listed by level, state and department, one of them open beside the list. */
export class CardsPart implements BoardPart {
  readonly #host: PartHost;
  readonly #list: PagedRows<Card>;
  readonly #open: OpenCard;
  /** The row that the arrow keys have come to. */
  #at: string | undefined;
  #action: CardActionName | undefined;
  /** The card that was opened last: whoever signs in again finds the form unfolded as it was. */
  #openedId: string | undefined;
  #missing = false;

  constructor(host: PartHost) {
    this.#host = host;
    const { element, session, filter } = host;
    this.#list = new PagedRows<Card>(element, () => [session.staff ? `${session.staff.id} ${JSON.stringify(filter())}` : undefined, element.hallId, ...host.configured()], async (query, signal) => {
      const { level, state, department } = filter();
      return session.client.use(SupervisionResource).cards(await host.hallId(), { ...query, state, ...(level ? { level } : {}), ...(department ? { department } : {}) }, { signal });
    });
    this.#open = new OpenCard(host, (card) => this.#opened(card));
    element.addController({ hostUpdated: () => void [this.#list.error, this.#open.error].some((error) => session.staff && error !== undefined && host.lost(error)) });
  }

  refresh(): void {
    this.#list.refresh();
    this.#open.refresh();
  }

  forget(): void {
    this.#list.forget();
    this.#open.forget();
    this.#at = this.#action = this.#openedId = undefined;
  }

  escape(): boolean {
    const { element } = this.#host;
    if (this.#action) this.#fold(true);
    else if (element.cardId) this.#host.openCard(undefined);
    else return false;
    return true;
  }

  #opened({ id, level, ruleText }: Card): void {
    const { element, say, strings, locale } = this.#host;
    if (this.#openedId !== id) this.#action = undefined;
    this.#openedId = this.#at = id;
    say(strings().opened(strings()[`level_${level}`], plain(ruleText, locale())));
    element.dispatchEvent(new HallCardOpenedEvent({ cardId: id, level }));
  }

  /** @param back - The focus goes back to the button. */
  #fold(back = false): void {
    if (back) this.#host.focus.to(`[data-action="${this.#action}"]`);
    this.#action = undefined;
    this.#missing = false;
    this.#host.element.requestUpdate();
  }

  #press(action: CardActionName): void {
    if (this.#open.acting) return;
    const again = this.#action === action;
    this.#fold();
    this.#open.refused = undefined;
    if (again) return;
    this.#action = action;
    this.#host.focus.to('#text');
  }

  async #submit(action: CardActionName): Promise<void> {
    const { element, focus, say, strings, acted, lost } = this.#host;
    this.#missing = this.#open.draft(action).trim() === '';
    element.requestUpdate();
    if (this.#missing) return focus.to('#text');
    const now = await this.#open.act(action);
    if (!now) {
      // What stood in the way is read from above; what was typed is still there.
      if (lost(this.#open.refused)) this.#open.refused = undefined;
      return element.requestUpdate();
    }
    this.#fold();
    focus.to('#card');
    say(strings().done(strings()[`action_${action}`], strings()[`state_${now.state}`]));
    element.dispatchEvent(new HallCardActedEvent({ cardId: now.id, level: now.level, action, state: now.state }));
    this.#list.refresh();
    acted();
  }

  #pane(): TemplateResult {
    const { element, strings, locale, format, level, failed, common } = this.#host;
    const { card, error, acting, refused, changed } = this.#open;
    if (!element.cardId) return html`<p class="none-open quiet">${strings().chooseCard}</p>`;
    if (!card) return error === undefined ? html`<p class="none-open quiet">${common().loading}</p>` : html`<button class="button plain back" type="button" @click=${() => this.#host.openCard(undefined)}>${strings().back}</button>${failed(error, () => this.#open.refresh())}`;
    const action = this.#action && card.actions.includes(this.#action) ? this.#action : undefined;
    return cardView(card, {
      strings: strings(), locale: locale(), format: format(), level: level(), caseUrl: element.caseUrl, busy: acting, changed, action, text: action ? this.#open.draft(action) : '', missing: this.#missing,
      refusal: refused === undefined ? nothing : refusalNotice(this.#host, refused, this.#action !== undefined && isHallError(refused, 'HallConflictError')),
      // What was typed for what cannot be done any more is not thrown away unseen.
      left: this.#action && !action ? this.#open.draft(this.#action) : '',
      back: () => this.#host.openCard(undefined), seen: () => this.#open.seen(), press: (name) => this.#press(name), write: (name, text) => this.#open.write(name, text), submit: (name) => void this.#submit(name), cancel: () => this.#fold(true),
    });
  }

  render(): TemplateResult {
    const { element, strings, locale, format, level, overview, filter, supervises, narrow, openCard, focus, failed, lost } = this.#host;
    const { error } = this.#list;
    const list = cardList({
      rows: this.#list.rows, hasMore: this.#list.hasMore, openId: element.cardId, at: this.#at, filter: filter(), counts: overview()?.cards, departments: supervises() ? (overview()?.departments.map(({ department }) => department) ?? []) : [],
      strings: strings(), locale: locale(), format: format(), level: level(), failure: error === undefined ? undefined : failed(error, () => this.#list.refresh()),
      open: (id) => openCard(id), narrow,
      moveTo: (id) => {
        this.#at = id;
        focus.to(`.row[data-id="${id}"]`);
      },
      more: () => void this.#list.more().catch((failure: unknown) => lost(failure) || this.#list.refresh()),
    });
    return html`<div class="panes ${element.cardId ? 'with-open' : ''}">${list}<div class="pane">${this.#pane()}</div></div>`;
  }
}
