import type { StaffNotice } from '@hallkit/contract';
import { Task } from '@lit/task';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ClockController } from '../../../controllers/clock.ts';
import { LiveController } from '../../../controllers/live.ts';
import { RoutingController } from '../../../controllers/routing.ts';
import { isSignedOut } from '../../../controllers/signed-out.ts';
import { staffDeskStrings } from '../../../staff/desk/desk.strings.ts';
import { deskStyles } from '../../../staff/desk/desk.styles.ts';
import type { Desk, DeskFrame } from '../../../staff/desk/frame.ts';
import { recordStyles } from '../../../staff/desk/record.styles.ts';
import { staffBar } from '../../../staff/desk/staff-bar.ts';
import { WorkTab } from '../../../staff/desk/work-tab.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { addIcons } from '../../../ui/icon.ts';
import { liveLine } from '../../../ui/live-line.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { skeletonRowsStyles } from '../../../ui/skeleton-rows.styles.ts';
import { partsStyles } from '../../notice-board/parts/parts.styles.ts';
import type { NoticeEditor } from '../editor/notice-editor.ts';
import { HallNoticeActedEvent } from '../notice-desk.events.ts';
import { noticeDeskStrings } from '../notice-desk.strings.ts';
import { noticeDeskStyles } from '../notice-desk.styles.ts';
import { noticesKind } from './notices.ts';
import type { NoticeDeskView, NoticeStepName } from './views.ts';

/** No event tells of what colleagues submit: the list is read again so often, in milliseconds. */
const often = 60_000;

/** The element, as far as the page can set it. */
interface NoticeElement {
  openId: string | undefined;
}

/** What somebody of the staff who is signed in has on the screen: the list, and beside it a notice or the editor. */
export class NoticeDesk implements Desk {
  readonly #frame: DeskFrame;
  readonly #element: NoticeElement;
  readonly #tab: WorkTab<StaffNotice, StaffNotice, NoticeStepName, NoticeDeskView>;
  readonly #address: RoutingController;
  readonly #live: LiveController;
  /** What is being written: undefined for nothing, null for a new one. */
  #writing: StaffNotice | null | undefined;
  #editor: NoticeEditor | undefined;
  readonly #fetching: Task<readonly [boolean], void>;
  #hallId: string | undefined;
  #workedBy: string | undefined;
  #arrived = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(frame: DeskFrame, own: NoticeElement) {
    this.#frame = frame;
    this.#element = own;
    const { element, session } = frame;
    addIcons(moreIcons);
    frame.adopt([...partsStyles, fieldStyles, skeletonRowsStyles, deskStyles, recordStyles, noticeDeskStyles]);
    new ClockController(element);
    this.#tab = new WorkTab(frame, noticesKind(frame, (one) => this.#write(one)), { openId: () => own.openId, show: (id) => this.#show(id) });
    this.#live = new LiveController(element, { hall: () => (session.staff ? session.client : undefined), topics: () => this.#topics(), onEvent: () => this.#tab.refresh(), onRefresh: () => this.#tab.refresh() });
    this.#fetching = new Task(element, { args: () => [this.#writing !== undefined] as const, task: async ([wanted]) => (wanted ? this.#fetchEditor() : undefined) });
    this.#address = new RoutingController({
      get routing() {
        return frame.routing();
      },
      get updateComplete() {
        return element.updateComplete;
      },
      parameterNames: ['notice'],
      onAddress: (parameters) => this.#read(parameters),
      addController: (controller) => element.addController(controller),
      removeController: (controller) => element.removeController(controller),
      requestUpdate: () => element.requestUpdate(),
    });
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addController({
      hostConnected: () => (this.#timer = setInterval(() => this.#tab.list.refresh(), often)),
      hostDisconnected: () => clearInterval(this.#timer),
      hostUpdate: () => this.#enter(),
      hostUpdated: () => void (session.staff && this.#tab.errors.some((error) => error !== undefined && this.#lost(error))),
    });
  }

  #topics(): readonly string[] {
    if (this.#hallId !== undefined) return [`hall.${this.#hallId}`];
    void this.#frame.hallId().then((id) => {
      this.#hallId = id;
      this.#frame.element.requestUpdate();
    }, () => undefined);
    return [];
  }

  /** Whoever has just signed in finds nothing of the one before, and what the address says. */
  #enter(): void {
    const { session } = this.#frame;
    const who = session.staff?.id;
    // A session that ran out is taken up by the same person where they were.
    if (who !== undefined && this.#workedBy !== undefined && who !== this.#workedBy) {
      this.#tab.forget();
      this.#editor?.forget();
      this.#writing = undefined;
      this.#element.openId = undefined;
    }
    this.#workedBy = who ?? this.#workedBy;
    if (this.#arrived || who === undefined) return;
    this.#arrived = true;
    const parameters = this.#address.read();
    if (parameters?.has('notice')) this.#read(parameters);
  }

  #read(parameters: URLSearchParams): void {
    this.#writing = undefined;
    this.#element.openId = parameters.get('notice') ?? undefined;
    this.#frame.element.requestUpdate();
  }

  #show(id: string | undefined): void {
    const before = this.#element.openId;
    this.#writing = undefined;
    this.#tab.sheet.fold();
    this.#element.openId = id;
    this.#frame.focus.to(id !== undefined ? '#record' : this.#tab.list.rows?.some((row) => row.id === before) ? `.row[data-id="${before}"]` : '#inbox');
    // What colleagues submitted meanwhile: of that no event tells.
    if (id === undefined) this.#tab.list.refresh();
    if (before === id) return;
    const said: Record<string, string> = id === undefined ? {} : { notice: id };
    if (!(id === undefined && this.#address.back(said))) this.#address.push(said);
  }

  #write(one: StaffNotice | null): void {
    this.#writing = one;
    this.#editor?.begin(one);
    this.#frame.focus.to('#need-titleZh');
  }

  async #fetchEditor(): Promise<void> {
    if (this.#editor) return;
    const { NoticeEditor } = await import('../editor/notice-editor.ts');
    this.#editor = new NoticeEditor(this.#frame, {
      saved: (now) => this.#saved(now),
      closed: () => this.#show(this.#writing?.id),
      lost: (error) => this.#lost(error),
    });
    this.#editor.begin(this.#writing ?? null);
    this.#frame.element.requestUpdate();
  }

  #saved({ id, state }: StaffNotice): void {
    const { element, say, texts } = this.#frame;
    say(texts(noticeDeskStrings).saved);
    element.dispatchEvent(new HallNoticeActedEvent({ id, action: 'save', state }));
    this.#tab.list.show('mine');
    this.#tab.refresh();
    this.#tab.open.seen();
    this.#show(id);
    this.#tab.open.refresh();
  }

  /** Whether nobody is signed in any more. */
  #lost(error: unknown): boolean {
    const over = isSignedOut(error);
    if (over) this.#frame.session.forget(true);
    return over;
  }

  /** Escape folds up, then leads back; never out of what is being written. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.repeat || event.isComposing || !this.#frame.session.staff || this.#writing !== undefined) return;
    if (this.#tab.escape()) event.preventDefault();
  }

  render(): TemplateResult {
    const { texts, format, common } = this.#frame;
    const strings = texts(noticeDeskStrings);
    const writing = this.#writing !== undefined;
    const pane = writing ? (this.#editor?.render() ?? html`<p class="none quiet">${common().loading}</p>`) : this.#tab.renderOne();
    return html`<div class="desk ${this.#element.openId || writing ? 'with-open' : ''}">
      ${staffBar(this.#frame)} ${liveLine(this.#live, texts(staffDeskStrings), (value) => format().time(value))}
      <div class="panes">${this.#tab.renderList(html`<button class="button" type="button" id="write" @click=${() => this.#write(null)}>${strings.write}</button>`)}<div class="pane">${pane}</div></div>
    </div>`;
  }
}
