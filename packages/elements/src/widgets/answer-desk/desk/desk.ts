import type { HallEvent } from '@hallkit/client/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ClockController } from '../../../controllers/clock.ts';
import { LiveController } from '../../../controllers/live.ts';
import { RoutingController } from '../../../controllers/routing.ts';
import { isSignedOut } from '../../../controllers/signed-out.ts';
import { deskStyles } from '../../../staff/desk/desk.styles.ts';
import { staffDeskStrings } from '../../../staff/desk/desk.strings.ts';
import type { Desk, DeskFrame } from '../../../staff/desk/frame.ts';
import { recordStyles } from '../../../staff/desk/record.styles.ts';
import { staffBar } from '../../../staff/desk/staff-bar.ts';
import { WorkTab } from '../../../staff/desk/work-tab.ts';
import type { WorkCounts } from '../../../staff/desk/work-tab.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { addIcons } from '../../../ui/icon.ts';
import { liveLine } from '../../../ui/live-line.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { skeletonRowsStyles } from '../../../ui/skeleton-rows.styles.ts';
import { HallAnswerActedEvent, HallAnswerOpenedEvent } from '../answer-desk.events.ts';
import type { AnswerTabName } from '../answer-desk.events.ts';
import { answerDeskStrings } from '../answer-desk.strings.ts';
import { answerDeskStyles } from '../answer-desk.styles.ts';
import type { AnswerHost } from './answer-host.ts';
import { complaintsKind } from './complaints.ts';
import { questionsKind } from './questions.ts';
import { ratingsKind } from './ratings.ts';

/** What the tabs are told by, in their order; and the first letters of what is in them. */
const tabs: Readonly<Record<AnswerTabName, string>> = { complaints: 'cp_', questions: 'cn_', ratings: 'ra_' };
const names = Object.keys(tabs) as AnswerTabName[];
/** Events that are about a tab. */
const eventsOf: Readonly<Record<string, AnswerTabName>> = { 'complaint.changed': 'complaints', 'consultation.changed': 'questions', 'rating.changed': 'ratings' };
/** After an event the lists are read once more, not sooner than this, in milliseconds. */
const settle = 800;

/** The element, as far as the page can set it. */
interface AnswerElement {
  readonly departmentId: string | undefined;
  tab: string | undefined;
  openId: string | undefined;
}

/** What somebody of the staff who is signed in has on the screen: three lists, of which one is shown, and what is open of it. */
export class AnswerDesk implements Desk {
  readonly #frame: DeskFrame;
  readonly #element: AnswerElement;
  readonly #tabs: Readonly<Record<AnswerTabName, Pick<WorkTab<never, never, never, never>, 'errors' | 'refresh' | 'forget' | 'escape' | 'renderList' | 'renderOne'>>>;
  readonly #lists: Readonly<Record<AnswerTabName, { readonly rows: readonly { readonly id: string; readonly department: { readonly id: string } | null }[] | undefined; readonly counts: WorkCounts | undefined }>>;
  readonly #photos: { show(id: string | undefined): void };
  readonly #address: RoutingController;
  readonly #live: LiveController;
  #hallId: string | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #workedBy: string | undefined;
  /** Where something waits for whoever has come: an empty list says nothing of the one beside it. */
  #first: AnswerTabName | undefined;
  #arrived = false;

  constructor(frame: DeskFrame, own: AnswerElement) {
    this.#frame = frame;
    this.#element = own;
    const { element, session } = frame;
    addIcons(moreIcons);
    frame.adopt([fieldStyles, skeletonRowsStyles, deskStyles, recordStyles, answerDeskStyles]);
    new ClockController(element);
    const host: AnswerHost = {
      ...frame, strings: () => frame.texts(answerDeskStrings), departmentId: () => own.departmentId || undefined, supervises: () => session.staff?.roles.includes('supervisor') === true,
      opened: (tab, { id, number }) => element.dispatchEvent(new HallAnswerOpenedEvent({ tab, id, number })),
      acted: (tab, { id, number, state }, action) => element.dispatchEvent(new HallAnswerActedEvent({ tab, id, number, action, state })),
    };
    const place = (tab: AnswerTabName): { openId(): string | undefined; show(id: string | undefined): void } => ({ openId: () => (this.#tab === tab ? own.openId : undefined), show: (id) => this.#show(tab, id) });
    const more = (): readonly unknown[] => [own.departmentId];
    const kind = complaintsKind(host);
    this.#photos = kind.photos;
    const complaints = new WorkTab(frame, kind, place('complaints'), more);
    const questions = new WorkTab(frame, questionsKind(host), place('questions'), more);
    const ratings = new WorkTab(frame, ratingsKind(host), place('ratings'), more);
    this.#tabs = { complaints, questions, ratings };
    this.#lists = { complaints: complaints.list, questions: questions.list, ratings: ratings.list };
    this.#live = new LiveController(element, { hall: () => (session.staff ? session.client : undefined), topics: () => this.#topics(), onEvent: (event) => this.#heard(event), onRefresh: () => this.#refresh() });
    this.#address = new RoutingController({
      get routing() {
        return frame.routing();
      },
      get updateComplete() {
        return element.updateComplete;
      },
      parameterNames: ['answer'],
      onAddress: (parameters) => this.#read(parameters),
      addController: (controller) => element.addController(controller),
      removeController: (controller) => element.removeController(controller),
      requestUpdate: () => element.requestUpdate(),
    });
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addController({
      hostUpdate: () => this.#enter(),
      hostUpdated: () => void (session.staff && names.some((name) => this.#tabs[name].errors.some((error) => error !== undefined && this.#lost(error)))),
      hostDisconnected: () => this.#calm(),
    });
  }

  /** What is listed: what is open says it, too. */
  get #tab(): AnswerTabName {
    const { tab, openId } = this.#element;
    return names.find((name) => openId?.startsWith(tabs[name])) ?? names.find((name) => name === tab) ?? this.#first ?? 'complaints';
  }

  /** One's own department; of supervisors all that are in sight, and supervision. */
  #topics(): readonly string[] {
    const { session } = this.#frame;
    const own = this.#element.departmentId || session.staff?.departmentId;
    if (this.#hallId === undefined) {
      void this.#frame.hallId().then((id) => {
        this.#hallId = id;
        this.#frame.element.requestUpdate();
      }, () => undefined);
      return [];
    }
    const supervises = session.staff?.roles.includes('supervisor') === true;
    return [...(own ? [own] : [...new Set(names.flatMap((name) => (this.#lists[name].rows ?? []).flatMap(({ department }) => department?.id ?? [])))].slice(0, 15)).map((id) => `department.${this.#hallId}.${id}`), ...(supervises ? [`supervision.${this.#hallId}`] : [])];
  }

  #heard({ type }: HallEvent): void {
    if (eventsOf[type]) this.#again ??= setTimeout(() => this.#refresh(), settle);
  }

  #calm(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  #refresh(): void {
    this.#calm();
    for (const name of names) this.#tabs[name].refresh();
  }

  /** Whoever has just signed in finds nothing of the one before, and what the address says. */
  #enter(): void {
    const { session } = this.#frame;
    const who = session.staff?.id;
    // A session that ran out is taken up by the same person where they were.
    if (who !== undefined && this.#workedBy !== undefined && who !== this.#workedBy) {
      for (const name of names) this.#tabs[name].forget();
      Object.assign(this.#element, { tab: undefined, openId: undefined });
      this.#first = undefined;
    }
    this.#workedBy = who ?? this.#workedBy;
    if (who === undefined || this.#tab !== 'complaints' || !this.#element.openId) this.#photos.show(undefined);
    if (who === undefined) return;
    const open = names.map((name) => this.#lists[name].counts?.open);
    if (!open.includes(undefined)) this.#first ??= names.find((_, at) => open[at]) ?? 'complaints';
    if (this.#arrived) return;
    this.#arrived = true;
    const parameters = this.#address.read();
    if (parameters?.has('answer')) this.#read(parameters);
  }

  /** Shows what an address says: the name of a tab, or the id of what is in one. */
  #read(parameters: URLSearchParams): void {
    const said = parameters.get('answer') ?? undefined;
    const isTab = names.some((name) => name === said);
    Object.assign(this.#element, { tab: isTab ? said : said === undefined ? undefined : this.#element.tab, openId: isTab ? undefined : said });
  }

  #show(tab: AnswerTabName, id: string | undefined): void {
    const { focus, element } = this.#frame;
    const before = this.#element.openId;
    const moved = tab !== this.#tab;
    if (!moved && before === id) return;
    Object.assign(this.#element, { tab, openId: id });
    focus.to(id !== undefined ? '#record' : !moved && this.#lists[tab].rows?.some((row) => row.id === before) ? `.row[data-id="${before}"]` : '#inbox');
    const said: Record<string, string> = id !== undefined ? { answer: id } : tab === (this.#first ?? 'complaints') ? {} : { answer: tab };
    if (!(id === undefined && !moved && this.#address.back(said))) this.#address.push(said);
    element.requestUpdate();
  }

  /** Whether nobody is signed in any more. */
  #lost(error: unknown): boolean {
    const over = isSignedOut(error);
    if (over) this.#frame.session.forget(true);
    return over;
  }

  /** Escape folds up, then leads back. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.repeat || event.isComposing || !this.#frame.session.staff) return;
    if (this.#tabs[this.#tab].escape()) event.preventDefault();
  }

  #nav(): TemplateResult {
    const strings = this.#frame.texts(answerDeskStrings);
    return html`<nav class="tabs" aria-label=${strings.tabs}>
      ${names.map((name) => {
        const count = this.#lists[name].counts?.open;
        return html`<button class="button" type="button" data-tab=${name} aria-current=${name === this.#tab ? 'page' : nothing} @click=${() => this.#show(name, undefined)}>${strings[`tab_${name}`]}${count === undefined ? nothing : html` <span class="count">${strings.upTo(count)}</span>`}</button>`;
      })}
    </nav>`;
  }

  render(): TemplateResult {
    const { texts, format } = this.#frame;
    const tab = this.#tabs[this.#tab];
    return html`<div class="desk ${this.#element.openId ? 'with-open' : ''}">
      ${staffBar(this.#frame)} ${liveLine(this.#live, texts(staffDeskStrings), (value) => format().time(value))} ${this.#nav()}
      <div class="panes">${tab.renderList()}<div class="pane">${tab.renderOne()}</div></div>
    </div>`;
  }
}
