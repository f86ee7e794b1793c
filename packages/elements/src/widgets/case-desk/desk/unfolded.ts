import type { Case, CaseActionRequest } from '@hallkit/contract';
import type { CaseField } from '@hallkit/domain';
import type { ReactiveControllerHost } from 'lit';
import type { FocusKeeper } from '../../../controllers/focus-keeper.ts';
import { isPlain } from './action-bar.ts';
import { faultsOf, isGrave } from './action-draft.ts';
import type { DraftFault } from './action-draft.ts';
import type { OpenCase } from './open-case.ts';
import type { ActionFormView } from './view.ts';

const none: ReadonlyMap<CaseField, DraftFault> = new Map();

/** The action whose form is unfolded: what is missing in it, and whether it is asked about once more. */
export class Unfolded {
  action: CaseActionRequest['action'] | undefined;
  #faults = none;
  #confirming = false;
  readonly #host: ReactiveControllerHost;
  readonly #open: OpenCase;
  readonly #focus: FocusKeeper;
  readonly #take: (action: CaseActionRequest['action']) => void;

  /** @param take - Takes an action for which everything is there. */
  constructor(host: ReactiveControllerHost, open: OpenCase, focus: FocusKeeper, take: (action: CaseActionRequest['action']) => void) {
    this.#host = host;
    this.#open = open;
    this.#focus = focus;
    this.#take = take;
  }

  /** @param back - The focus goes back to the button. */
  fold(back = false): void {
    if (back) this.#focus.to(`[data-action="${this.action}"]`);
    this.action = undefined;
    this.#confirming = false;
    this.#faults = none;
    this.#host.requestUpdate();
  }

  /** Unfolds the form of an action or folds it up; one that needs nothing is taken at once. @param staffId - Who may take the case themselves. */
  press(one: Case, action: CaseActionRequest['action'], staffId: string): void {
    const again = this.action === action;
    this.fold();
    this.#open.refused = undefined;
    if (isPlain(one, action)) return this.#take(action);
    if (again) return;
    this.action = action;
    if (action === 'assign' && one.colleagues.some(({ id }) => id === staffId)) this.#open.draft(action).texts.staffId ??= staffId;
    this.#focus.to('.action-form :is(textarea, input, select, .picks button)');
  }

  /** It was refused: what was typed may be mended. */
  reopen(): void {
    this.#confirming = false;
    this.#host.requestUpdate();
  }

  /** What is drawn; undefined while nothing is unfolded. */
  form(one: Case): ActionFormView | undefined {
    const { action } = this;
    if (!action) return undefined;
    const reconsider = (): void => {
      this.reopen();
      this.#focus.to('.action-form :is(textarea, input, select)');
    };
    return { action, draft: this.#open.draft(action), faults: this.#faults, confirming: this.#confirming, changed: () => this.#host.requestUpdate(), submit: () => this.#submit(one, action), reconsider, cancel: () => this.fold(true) };
  }

  /** Sends the form, or says what is missing, or asks once more. */
  #submit(one: Case, action: CaseActionRequest['action']): void {
    if (this.#open.acting) return;
    this.#faults = faultsOf(one, action, this.#open.draft(action));
    const [first] = this.#faults.keys();
    this.#host.requestUpdate();
    if (first) return this.#focus.to(`#need-${first}`);
    if (!isGrave(action) || this.#confirming) return this.#take(action);
    this.#confirming = true;
    this.#focus.to('#last-question');
  }
}
