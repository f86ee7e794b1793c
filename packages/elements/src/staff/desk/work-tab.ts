import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isSignedOut } from '../../controllers/signed-out.ts';
import { heading } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { ActionSheet } from './action-sheet.ts';
import type { ActionWords } from './action-sheet.ts';
import { staffDeskStrings } from './desk.strings.ts';
import type { DeskFrame } from './frame.ts';
import { OpenRecord } from './open-record.ts';
import type { RecordSource, Typed, Versioned } from './open-record.ts';
import { listFailure, refusalNotice } from './refusal.ts';
import { WorkList } from './work-list.ts';
import type { WorkBeginning, WorkSource } from './work-list.ts';
import { workRows } from './work-rows.ts';

/** How much presses, where a list counts it. */
export interface WorkCounts {
  readonly open: number;
  readonly dueSoon: number;
  readonly overdue: number;
}

/** A kind of work at a desk: how it is listed, read, drawn and dealt with. */
export interface WorkKind<Row extends { readonly id: string }, One extends Versioned, Action extends string, View extends string> extends RecordSource<One, Action>, ActionWords<One, Action> {
  /** Views of the list, the first one first. */
  views(): readonly View[];
  readonly first: View;
  /** Where somebody begins who has just come, unless it is always the first one. */
  readonly begin?: WorkBeginning<View>;
  readonly page: WorkSource<Row, View, WorkCounts>;
  title(): string;
  viewName(view: View): string;
  /** What it means that a view is empty, and what then. */
  none(view: View): readonly [title: string, advice: string];
  row(row: Row): TemplateResult;
  /** What is above the actions, and what is under them; `press` unfolds an action with something typed into it. */
  head(one: One): TemplateResult;
  body(one: One, press: (action: Action, given: Typed) => void): TemplateResult;
  opened(one: One): void;
  acted(one: One, action: Action): void;
}

/** Where a tab stands on its desk. */
export interface TabPlace {
  /** What is open in this tab. */
  openId(): string | undefined;
  show(id: string | undefined): void;
}

/** A list beside what is open of it. */
export class WorkTab<Row extends { readonly id: string }, One extends Versioned, Action extends string, View extends string> {
  readonly list: WorkList<Row, View, WorkCounts>;
  readonly open: OpenRecord<One, Action>;
  readonly sheet: ActionSheet<One, Action>;
  /** The row that the arrow keys have come to. */
  at: string | undefined;
  readonly #frame: DeskFrame;
  readonly #kind: WorkKind<Row, One, Action, View>;
  readonly #place: TabPlace;

  constructor(frame: DeskFrame, kind: WorkKind<Row, One, Action, View>, place: TabPlace, more: () => readonly unknown[] = () => []) {
    this.#frame = frame;
    this.#kind = kind;
    this.#place = place;
    this.list = new WorkList(frame, kind.first, kind.page, more, kind.begin);
    this.open = new OpenRecord(frame, () => place.openId(), kind, (one) => kind.opened(one));
    this.sheet = new ActionSheet(frame, this.open, kind, (action) => void this.#take(action));
  }

  /** Why list or record are not known; a session that has ended among them. */
  get errors(): readonly unknown[] {
    return [this.list.error, this.open.error];
  }

  refresh(): void {
    this.list.refresh();
    if (this.#place.openId()) this.open.refresh();
  }

  /** Nothing of one person stays for the next. */
  forget(): void {
    this.at = undefined;
    this.list.forget();
    this.open.forget();
    this.sheet.fold();
  }

  /** Folds up or closes what is open. @returns Whether there was something. */
  escape(): boolean {
    if (this.sheet.action) this.sheet.fold(true);
    else if (this.#place.openId()) this.#place.show(undefined);
    else return false;
    return true;
  }

  async #take(action: Action): Promise<void> {
    const { session, focus, say, texts } = this.#frame;
    const now = await this.open.act(action);
    if (now) {
      this.sheet.fold();
      focus.to('#record');
      say(texts(staffDeskStrings).done(this.#kind.name(action)));
      this.#kind.acted(now, action);
      this.list.refresh();
    } else if (isSignedOut(this.open.refused)) {
      this.open.refused = undefined;
      session.forget(true);
    } else if (this.open.one) this.sheet.refused(this.open.one);
  }

  #summary(): TemplateResult | typeof nothing {
    const { counts } = this.list;
    const strings = this.#frame.texts(staffDeskStrings);
    if (!counts || counts.overdue + counts.dueSoon === 0) return nothing;
    return html`<p class="summary">
      ${counts.overdue > 0 ? html`<span class="due late">${icon('danger')}${strings.countOverdue(counts.overdue)}</span>` : nothing}
      ${counts.dueSoon > 0 ? html`<span class="due soon">${icon('warning')}${strings.countSoon(counts.dueSoon)}</span>` : nothing}
    </p>`;
  }

  /** @param above - Between the views and the rows. */
  renderList(above: TemplateResult | typeof nothing = nothing): TemplateResult {
    const frame = this.#frame;
    const { list } = this;
    const kind = this.#kind;
    const place = this.#place;
    return html`<section class="inbox" aria-labelledby="inbox">
      ${heading(frame.level(), kind.title(), 'inbox')} ${this.#summary()}
      <div class="views" role="group" aria-label=${kind.title()}>${kind.views().map((view) => html`<button class="button plain" type="button" data-list=${view as string} aria-pressed=${view === list.view} @click=${() => list.show(view)}>${kind.viewName(view)}</button>`)}</div>
      ${above}
      ${workRows(frame, {
        rows: list.rows, hasMore: list.hasMore, label: kind.viewName(list.view), none: kind.none(list.view), failure: listFailure(frame, list.error, () => list.refresh()), openId: place.openId(), at: this.at,
        row: (row) => kind.row(row),
        open: (id) => {
          this.at = id;
          place.show(id);
        },
        moveTo: (id) => {
          this.at = id;
          frame.focus.to(`.row[data-id="${id}"]`);
        },
        more: () => void list.more().catch(() => list.refresh()),
      })}
    </section>`;
  }

  renderOne(): TemplateResult {
    const frame = this.#frame;
    const { open, sheet } = this;
    const kind = this.#kind;
    const strings = frame.texts(staffDeskStrings);
    const { one } = open;
    if (!this.#place.openId()) return html`<p class="none quiet">${strings.chooseOne}</p>`;
    const back = html`<button class="button plain back" type="button" @click=${() => this.#place.show(undefined)}>${icon('back')}${strings.back}</button>`;
    if (!one && open.gone) return html`${back} ${notice({ tone: 'info', title: strings.gone, body: strings.goneAdvice })}`;
    if (!one) return html`${back} ${open.error === undefined ? html`<p class="none quiet">${frame.common().loading}</p>` : frame.failed(open.error, () => open.refresh())}`;
    return html`<article class="record" aria-labelledby="record">
      ${back} ${open.changed ? notice({ tone: 'info', role: 'status', title: strings.changed, actions: html`<button class="button" type="button" @click=${() => open.seen()}>${strings.changedSeen}</button>` }) : nothing}
      ${open.gone ? notice({ tone: 'info', role: 'status', title: strings.gone, body: strings.goneAdvice }) : nothing}
      ${kind.head(one)} ${refusalNotice(frame, open.refused, sheet.action !== undefined)} ${sheet.render(one)} ${kind.body(one, (action, given) => sheet.press(one, action, given))}
    </article>`;
  }
}
