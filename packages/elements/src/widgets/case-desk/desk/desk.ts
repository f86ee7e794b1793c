import { isHallError } from '@hallkit/client/core';
import { HallsResource } from '@hallkit/client/resources';
import type { Case, CaseActionRequest, CaseSummary, Department } from '@hallkit/contract';
import { caseActionTexts, caseTexts } from '@hallkit/domain';
import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Routing } from '../../../config/options.ts';
import { ClockController } from '../../../controllers/clock.ts';
import type { FocusKeeper } from '../../../controllers/focus-keeper.ts';
import { RoutingController } from '../../../controllers/routing.ts';
import { isSignedOut } from '../../../controllers/signed-out.ts';
import type { StaffController } from '../../../controllers/staff.ts';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { deskStyles as ownStyles } from '../../../staff/desk/desk.styles.ts';
import { recordStyles } from '../../../staff/desk/record.styles.ts';
import { fieldStyles } from '../../../ui/field.styles.ts';
import { addIcons } from '../../../ui/icon.ts';
import { liveLine } from '../../../ui/live-line.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { notice } from '../../../ui/notice.ts';
import { skeletonRowsStyles } from '../../../ui/skeleton-rows.styles.ts';
import { HallCaseActedEvent, HallCaseOpenedEvent } from '../case-desk.events.ts';
import type { HallCaseActedDetail } from '../case-desk.events.ts';
import { caseDeskStyles } from '../case-desk.styles.ts';
import type { CaseDeskStrings } from '../case-desk.texts.ts';
import { actionKeys } from './action-bar.ts';
import { caseView } from './case-view.ts';
import { inboxView } from './inbox-view.ts';
import { Inbox } from './inbox.ts';
import type { InboxChoice } from './inbox.ts';
import { OpenCase } from './open-case.ts';
import { PaperViewer } from './paper-viewer.ts';
import { Unfolded } from './unfolded.ts';

export { caseDeskStrings } from '../case-desk.strings.ts';

/** Looks of inbox and case. */
export const deskStyles: readonly CSSResult[] = [fieldStyles, skeletonRowsStyles, ownStyles, recordStyles, caseDeskStyles];

/** The element around the desk. */
export interface CaseDeskHost {
  readonly element: ReactiveControllerHost & HTMLElement & { caseId: string | undefined };
  readonly session: StaffController;
  readonly focus: FocusKeeper;
  readonly choice: () => InboxChoice;
  readonly routing: () => Routing;
  readonly strings: () => CaseDeskStrings;
  readonly signOut: () => string;
  readonly common: () => CommonStrings;
  readonly locale: () => HallLocale;
  readonly format: () => Format;
  readonly level: () => number;
  say(text: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
}

/** What somebody of the staff who is signed in has on the screen: the inbox and one case. */
export class CaseDesk {
  readonly #host: CaseDeskHost;
  readonly #inbox: Inbox;
  readonly #open: OpenCase;
  readonly #unfolded: Unfolded;
  readonly #viewer: PaperViewer;
  readonly #address: RoutingController;
  readonly #departments: Task<readonly unknown[], readonly Department[]>;
  #at: string | undefined;
  #workedBy: string | undefined;
  #arrived = false;

  constructor(host: CaseDeskHost) {
    this.#host = host;
    const { element, session, choice } = host;
    addIcons(moreIcons);
    new ClockController(element);
    this.#inbox = new Inbox(element, session, choice);
    this.#open = new OpenCase(element, session, () => element.caseId, (one) => this.#opened(one));
    this.#unfolded = new Unfolded(element, this.#open, host.focus, (action) => void this.#take(action));
    this.#viewer = new PaperViewer(element, session, (error) => (this.#lost(error) ? undefined : (this.#open.refused = error)));
    this.#inbox.onEvent = ({ type, data }) => {
      if (type === 'case.changed' && data.caseNo === this.#open.case?.caseNo) this.#open.refresh();
    };
    this.#departments = new Task(element, {
      args: () => [session.staff?.hallId, this.#unfolded.action === 'handOver'] as const,
      task: async ([hallId, wanted], { signal }) => (wanted && typeof hallId === 'string' ? (await session.client.use(HallsResource).departments(hallId, { limit: 100 }, { signal })).data : []),
    });
    this.#address = new RoutingController({
      get routing() {
        return host.routing();
      },
      get updateComplete() {
        return element.updateComplete;
      },
      parameterNames: ['case'],
      onAddress: (parameters) => this.#show(parameters.get('case') ?? undefined, false),
      addController: (controller) => element.addController(controller),
      removeController: (controller) => element.removeController(controller),
      requestUpdate: () => element.requestUpdate(),
    });
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addController({
      hostUpdate: () => this.#enter(),
      hostUpdated: () => void [this.#inbox.error, this.#open.error].some((error) => session.staff && error !== undefined && this.#lost(error)),
    });
  }

  /** Whoever has just signed in finds nothing of the one before, and the case of the address. */
  #enter(): void {
    const { session, element } = this.#host;
    const who = session.staff?.id;
    // A session that ran out is taken up by the same person where they were.
    if (who !== undefined && this.#workedBy !== undefined && who !== this.#workedBy) {
      this.#inbox.forget();
      this.#open.forget();
      this.#viewer.close();
      this.#unfolded.fold();
      element.caseId = this.#at = undefined;
    }
    this.#workedBy = who ?? this.#workedBy;
    if (this.#arrived || who === undefined) return;
    this.#arrived = true;
    element.caseId ??= this.#address.read()?.get('case') ?? undefined;
  }

  #opened({ id, caseNo, matter, state }: Case): void {
    const { element, say, locale, strings } = this.#host;
    say(strings().opened(plain(matter.name, locale()), plain(caseTexts[state].name, locale())));
    element.dispatchEvent(new HallCaseOpenedEvent({ caseId: id, caseNo }));
    // The message that was not looked at has been now.
    this.#inbox.refresh();
  }

  /** @param push - One step further in the address. */
  #show(id: string | undefined, push = true): void {
    const { element, focus } = this.#host;
    if (element.caseId === id) return;
    const before = element.caseId;
    element.caseId = id;
    this.#unfolded.fold();
    this.#viewer.close();
    this.#at = id ?? before;
    focus.to(id !== undefined ? '#case' : this.#inbox.rows?.some((row) => row.id === before) ? `.row[data-id="${before}"]` : '#inbox');
    if (push && !(id === undefined && this.#address.back({}))) this.#address.push(id === undefined ? {} : { case: id });
  }

  /** Whether nobody is signed in any more. */
  #lost(error: unknown): boolean {
    const over = isSignedOut(error);
    if (over) this.#host.session.forget(true);
    return over;
  }

  #press(one: Case, action: CaseActionRequest['action']): void {
    if (!this.#open.acting) this.#unfolded.press(one, action, this.#host.session.staff?.id ?? '');
  }

  async #take(action: CaseActionRequest['action']): Promise<void> {
    const now = await this.#done(this.#open.act(action), action);
    if (!now) return;
    this.#unfolded.fold();
    this.#host.focus.to('#case');
    const { say, strings, locale } = this.#host;
    say(strings().done(plain(caseActionTexts[action], locale()), plain(caseTexts[now.state].name, locale())));
  }

  /** Tells the page what was done, and the list. */
  async #done(step: Promise<Case | undefined>, action: HallCaseActedDetail['action']): Promise<Case | undefined> {
    const now = await step;
    const { element } = this.#host;
    this.#unfolded.reopen();
    if (!now && this.#lost(this.#open.refused)) this.#open.refused = undefined;
    if (!now) {
      // What stood in the way is read from above; the form is still there with what was typed.
      element.requestUpdate();
      return undefined;
    }
    element.dispatchEvent(new HallCaseActedEvent({ caseId: now.id, caseNo: now.caseNo, action, state: now.state }));
    this.#inbox.refresh();
    return now;
  }

  /** A letter is an action, a slash looks for a number, Escape leads back; unless somebody writes. */
  #key(event: KeyboardEvent): void {
    const target = event.composedPath()[0] as HTMLElement;
    const { element, session, focus } = this.#host;
    if (!session.staff || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') {
      if (this.#unfolded.action) this.#unfolded.fold(true);
      else if (this.#viewer.key !== undefined) this.#viewer.close();
      else if (element.caseId) this.#show(undefined);
      else return;
      return event.preventDefault();
    }
    if (/^(input|select|textarea)$/.test(target.localName)) return;
    const [action] = Object.entries(actionKeys).find(([, key]) => key === event.key.toUpperCase()) ?? [];
    if (event.key === '/') focus.to('#number');
    else if (event.key.toUpperCase() === 'M' && this.#open.case) focus.to('#reply');
    else if (action && this.#open.case?.actions.some((other) => other === action)) this.#press(this.#open.case, action as CaseActionRequest['action']);
    else return;
    event.preventDefault();
  }

  /** What stood in the way of the last step, in the hall's own words where it has any. */
  #refusal(): TemplateResult | typeof nothing {
    const error = this.#open.refused;
    if (error === undefined) return nothing;
    const told = ['HallConflictError', 'HallAccessError', 'HallNotFoundError', 'HallValidationError'] as const;
    const strings = this.#host.strings();
    if (!isHallError(error) || !told.some((kind) => isHallError(error, kind))) return this.#host.failed(error);
    const { title, detail, code } = error as unknown as { readonly title: string; readonly detail: string | null; readonly code: string };
    return notice({ tone: 'warning', role: 'alert', title, body: html`${detail} ${code === 'case.changed' || code === 'case.action' ? strings.typedKept : nothing}` });
  }

  #list(): TemplateResult {
    const { session, strings, locale, format, level, element } = this.#host;
    const inbox = this.#inbox;
    const { error } = inbox;
    const refused = isHallError(error, 'HallAccessError') ? notice({ tone: 'warning', role: 'alert', title: error.title, body: error.detail }) : undefined;
    const department = inbox.rows?.find(({ department: { id } }) => id === (this.#host.choice().departmentId ?? session.staff?.departmentId))?.department;
    return inboxView({
      inbox, openId: element.caseId, at: this.#at, strings: strings(), locale: locale(), format: format(), level: level(), whose: department ? localized(department.name, locale()) : nothing,
      failure: error === undefined ? undefined : (refused ?? this.#host.failed(error, () => inbox.refresh())),
      open: ({ id }: CaseSummary) => this.#show(id),
      show: (view) => inbox.show(view),
      find: (number) => inbox.find(number),
      moveTo: (id) => {
        this.#at = id;
        this.#host.focus.to(`.row[data-id="${id}"]`);
      },
      more: () => void inbox.more().catch((failure: unknown) => this.#lost(failure) || inbox.refresh()),
    });
  }

  #case(): TemplateResult {
    const { strings, locale, format, level, element, session, common } = this.#host;
    const open = this.#open;
    const one = open.case;
    const { error } = open;
    if (!element.caseId) return html`<p class="none quiet">${strings().chooseCase}</p>`;
    if (!one) return error === undefined ? html`<p class="none quiet">${common().loading}</p>` : this.#host.failed(error, () => open.refresh());
    return caseView(one, {
      strings: strings(), locale: locale(), format: format(), level: level(), viewer: this.#viewer, busy: open.acting, changes: open.changes, fresh: new Set(open.changes?.papers), refusal: this.#refusal(), form: this.#unfolded.form(one), message: open.message,
      departments: this.#departments.value ?? [],
      back: () => this.#show(undefined),
      seen: () => open.seen(),
      press: (action) => this.#press(one, action),
      look: (document) => void this.#viewer.open(one, document),
      verify: (documentId) => void this.#done(open.verify(documentId), 'verify').then((now) => now && this.#host.say(strings().verified)),
      mayOpen: (departmentId) => session.staff?.roles.includes('supervisor') === true || departmentId === one.department.id,
      openOther: (id) => this.#show(id),
      write: (text) => (open.message = text),
      send: () => void (open.message.trim() !== '' && this.#done(open.send(), 'message').then((now) => now && this.#host.say(strings().sent))),
    });
  }

  render(): TemplateResult {
    const { session, strings, locale, format, element, signOut } = this.#host;
    const { staff } = session;
    return html`<div class="desk ${element.caseId ? 'with-open' : ''}">
      <header class="bar">
        <p>${staff ? localized(staff.name, locale()) : nothing} <span class="quiet">${staff?.staffNo}${staff?.post ? html` · ${localized(staff.post, locale())}` : nothing}</span></p>
        <button class="button plain" type="button" @click=${() => void session.signOut()}>${signOut()}</button>
      </header>
      ${liveLine(this.#inbox.rows && this.#inbox.live, strings(), (value) => format().time(value))}
      <div class="panes">${this.#list()}<div class="pane">${this.#case()}</div></div>
    </div>`;
  }
}
