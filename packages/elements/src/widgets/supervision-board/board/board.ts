import { isHallError } from '@hallkit/client/core';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { ClockController } from '../../../controllers/clock.ts';
import { RoutingController } from '../../../controllers/routing.ts';
import { isSignedOut } from '../../../controllers/signed-out.ts';
import { localized } from '../../../locales/localized.ts';
import { cardMarkStyles } from '../../../ui/card-mark.styles.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { addIcons } from '../../../ui/icon.ts';
import { liveLine } from '../../../ui/live-line.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { notice } from '../../../ui/notice.ts';
import { skeletonRowsStyles } from '../../../ui/skeleton-rows.styles.ts';
import { supervisionBoardStyles } from '../supervision-board.styles.ts';
import { everyCard, readFilter, writeFilter } from './card-filter.ts';
import type { CardFilter } from './card-filter.ts';
import { cardsThatWait, overviewView } from './overview-view.ts';
import { Overview } from './overview.ts';
import type { BoardHost, BoardPart, PartHost } from './part.ts';
import { boardViews } from './views.ts';
import type { BoardView } from './views.ts';

export { supervisionBoardStrings } from '../supervision-board.strings.ts';

/** Looks of the overview and of what stands around the views. */
export const boardStyles: readonly CSSResult[] = [fieldStyles, skeletonRowsStyles, cardMarkStyles, supervisionBoardStyles];

/** A view of its own code. */
type PartView = Exclude<BoardView, 'overview'>;

/** Fetches a view and makes it. */
const parts: Readonly<Record<PartView, (host: PartHost) => Promise<BoardPart>>> = {
  cards: async (host) => new (await import('../cards/cards.ts')).CardsPart(host),
  late: async (host) => new (await import('../late/late.ts')).LatePart(host),
  load: async (host) => new (await import('../charts/charts.ts')).ChartsPart(host, 'load'),
  days: async (host) => new (await import('../charts/charts.ts')).ChartsPart(host, 'days'),
  thresholds: async (host) => new (await import('../thresholds/thresholds.ts')).ThresholdsPart(host),
};

/** What somebody of the staff who is signed in has on the screen: the overview first, the other views a touch away. */
export class SupervisionBoard {
  readonly #host: BoardHost;
  readonly #overview: Overview;
  readonly #address: RoutingController;
  readonly #made: Partial<Record<PartView, BoardPart>> = {};
  readonly #fetching: Task<readonly [BoardView], void>;
  readonly #partHost: PartHost;
  #filter = everyCard;
  #workedBy: string | undefined;
  #arrived = false;

  constructor(host: BoardHost) {
    this.#host = host;
    const { element, session } = host;
    addIcons(moreIcons);
    new ClockController(element);
    this.#overview = new Overview(host);
    this.#overview.onNews = () => this.#part?.refresh();
    this.#partHost = {
      ...host,
      filter: () => this.#filter, overview: () => this.#overview.value, overviewFailure: () => this.#failure(), supervises: () => this.#supervises, hallId: () => this.#overview.hallId(), lost: (error) => this.#lost(error),
      openCard: (id) => this.#openCard(id), narrow: (filter) => this.#go('cards', { ...this.#filter, ...filter }), acted: () => this.#overview.refresh(),
    };
    this.#fetching = new Task(element, { args: () => [this.#view] as const, task: async ([view]) => (view === 'overview' ? undefined : void (this.#made[view] ??= await parts[view](this.#partHost))) });
    this.#address = new RoutingController({
      get routing() {
        return host.routing();
      },
      get updateComplete() {
        return element.updateComplete;
      },
      parameterNames: ['board', 'card', 'level', 'state', 'department'],
      onAddress: (parameters) => this.#read(parameters),
      addController: (controller) => element.addController(controller),
      removeController: (controller) => element.removeController(controller),
      requestUpdate: () => element.requestUpdate(),
    });
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addController({ hostUpdate: () => this.#enter(), hostUpdated: () => void (session.staff && this.#overview.error !== undefined && this.#lost(this.#overview.error)) });
  }

  get #supervises(): boolean {
    return this.#host.session.staff?.roles.includes('supervisor') === true;
  }

  /** What is on the screen: an open card is among the cards, and thresholds are for supervisors. */
  get #view(): BoardView {
    const { view, cardId } = this.#host.element;
    const found = cardId ? 'cards' : (boardViews.find((each) => each === view) ?? 'overview');
    return found === 'thresholds' && !this.#supervises ? 'overview' : found;
  }

  get #part(): BoardPart | undefined {
    const view = this.#view;
    return view === 'overview' ? undefined : this.#made[view];
  }

  /** Whoever has just signed in finds nothing of the one before, and what the address says. */
  #enter(): void {
    const { session, element } = this.#host;
    const who = session.staff?.id;
    // A session that ran out is taken up by the same person where they were.
    if (who !== undefined && this.#workedBy !== undefined && who !== this.#workedBy) {
      this.#overview.forget();
      for (const part of Object.values(this.#made)) part.forget();
      this.#filter = everyCard;
      element.view = element.cardId = undefined;
    }
    this.#workedBy = who ?? this.#workedBy;
    if (this.#arrived || who === undefined) return;
    this.#arrived = true;
    const parameters = this.#address.read();
    if (parameters && ['board', 'card'].some((name) => parameters.has(name))) this.#read(parameters);
  }

  /** Shows what an address says. */
  #read(parameters: URLSearchParams): void {
    const { element } = this.#host;
    element.view = parameters.get('board') ?? undefined;
    element.cardId = parameters.get('card') ?? undefined;
    this.#filter = readFilter(parameters);
    element.requestUpdate();
  }

  #parameters(): Record<string, string> {
    const view = this.#view;
    const { cardId } = this.#host.element;
    return { ...(view === 'overview' ? {} : { board: view }), ...(view === 'cards' ? writeFilter(this.#filter) : {}), ...(cardId ? { card: cardId } : {}) };
  }

  /** Another view, its list from the beginning. */
  #go(view: BoardView, filter: CardFilter = everyCard): void {
    const { element, focus } = this.#host;
    const moved = view !== this.#view;
    Object.assign(element, { view, cardId: undefined });
    this.#filter = filter;
    // What was read a while ago is looked at again.
    if (moved) this.#part?.refresh();
    if (moved) focus.to('#view');
    element.requestUpdate();
    this.#address.push(this.#parameters());
  }

  #openCard(id: string | undefined): void {
    const { element, focus } = this.#host;
    const before = element.cardId;
    if (before === id) return;
    Object.assign(element, { view: 'cards', cardId: id });
    focus.to(id !== undefined ? '#card' : `.row[data-id="${before}"]`);
    const said = this.#parameters();
    if (!(id === undefined && this.#address.back(said))) this.#address.push(said);
  }

  #lost(error: unknown): boolean {
    const over = isSignedOut(error);
    if (over) this.#host.session.forget(true);
    return over;
  }

  /** Escape leads back, unless there is nothing to lead back from. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.repeat || event.isComposing || event.defaultPrevented || !this.#host.session.staff) return;
    if (this.#part?.escape?.()) event.preventDefault();
  }

  /** Why the numbers are not known, or not known any more; in the hall's own words where it refuses them. */
  #failure(): TemplateResult | undefined {
    const { error } = this.#overview;
    if (error === undefined) return undefined;
    return isHallError(error, 'HallAccessError') ? notice({ tone: 'warning', role: 'alert', title: error.title, body: error.detail }) : this.#host.failed(error, () => this.#overview.refresh());
  }

  #nav(): TemplateResult {
    const strings = this.#host.strings();
    const { value } = this.#overview;
    const now = this.#view;
    const counts: Partial<Record<BoardView, number>> = value ? { cards: cardsThatWait(value), late: value.departments.reduce((sum, { late }) => sum + late, 0) } : {};
    const shown = boardViews.filter((view) => view !== 'thresholds' || this.#supervises);
    return html`<nav class="views" aria-label=${strings.views}>
      ${shown.map((view) => html`<button class="button plain" type="button" data-view=${view} aria-current=${view === now ? 'page' : nothing} @click=${() => this.#go(view)}>${strings[`view_${view}`]}${counts[view] ? html` <span class="count">${strings.upTo(counts[view])}</span>` : nothing}</button>`)}
    </nav>`;
  }

  #body(): TemplateResult {
    const { failed, common, strings, locale, format, level } = this.#host;
    const part = this.#part;
    if (part) return part.render();
    if (this.#view !== 'overview') return this.#fetching.status === TaskStatus.ERROR ? failed(this.#fetching.error, () => void this.#fetching.run()) : html`<p class="quiet" id="view" tabindex="-1">${common().loading}</p>`;
    return overviewView({ value: this.#overview.value, failure: this.#failure(), supervises: this.#supervises, strings: strings(), locale: locale(), format: format(), level: level(), show: (filter) => this.#go('cards', { ...everyCard, ...filter }), go: (view) => this.#go(view) });
  }

  render(): TemplateResult {
    const { session, strings, locale, format, signOut } = this.#host;
    const { staff } = session;
    return html`<div class="board">
      <header class="bar">
        <p>${staff ? localized(staff.name, locale()) : nothing} <span class="quiet">${staff?.staffNo}${staff?.post ? html` · ${localized(staff.post, locale())}` : nothing}</span></p>
        <button class="button plain" type="button" @click=${() => void session.signOut()}>${signOut()}</button>
      </header>
      ${liveLine(this.#overview.value && this.#overview.live, strings(), (value) => format().time(value))} ${this.#nav()} ${this.#body()}
    </div>`;
  }
}
