import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { staffDeskStrings } from './desk.strings.ts';
import { actionField, faultsOf } from './fields.ts';
import type { ActionField } from './fields.ts';
import type { DeskFrame } from './frame.ts';
import type { OpenRecord, Typed, Versioned } from './open-record.ts';

/** What a kind of work asks for and says of its actions. */
export interface ActionWords<One extends Versioned, Action extends string> {
  actionsOf(one: One): readonly Action[];
  /** The likeliest ones first: the first that is allowed stands out. */
  onward(one: One): readonly Action[];
  /** Those that bring nothing on, in a row of their own. */
  readonly aside: readonly Action[];
  name(action: Action): string;
  advice(one: One, action: Action): string | undefined;
  fields(one: One, action: Action, typed: Typed): readonly ActionField[];
  /** What cannot be taken back is asked about once more; undefined for what can. */
  willDo(one: One, action: Action): string | undefined;
}

/** What the server lets somebody do with what is open, and the form of the action that is unfolded. */
export class ActionSheet<One extends Versioned, Action extends string> {
  action: Action | undefined;
  #faults: ReadonlyMap<string, string> = new Map();
  #confirming = false;
  readonly #frame: DeskFrame;
  readonly #open: OpenRecord<One, Action>;
  readonly #words: ActionWords<One, Action>;
  readonly #take: (action: Action) => void;

  /** @param take - Takes an action for which everything is there. */
  constructor(frame: DeskFrame, open: OpenRecord<One, Action>, words: ActionWords<One, Action>, take: (action: Action) => void) {
    this.#frame = frame;
    this.#open = open;
    this.#words = words;
    this.#take = take;
  }

  /** @param back - The focus goes back to the button. */
  fold(back = false): void {
    if (back) this.#frame.focus.to(`[data-action="${this.action}"]`);
    this.action = undefined;
    this.#confirming = false;
    this.#faults = new Map();
    this.#frame.element.requestUpdate();
  }

  /** Unfolds the form of an action or folds it up; one that needs nothing is taken at once. @param given - What is typed into it already. */
  press(one: One, action: Action, given: Typed = {}): void {
    if (this.#open.acting) return;
    const again = this.action === action && Object.keys(given).length === 0;
    this.fold();
    this.#open.refused = undefined;
    const draft = this.#open.draft(action);
    for (const [name, text] of Object.entries(given)) draft[name] = text;
    const fields = this.#words.fields(one, action, draft);
    if (fields.length === 0 && this.#words.willDo(one, action) === undefined) return this.#take(action);
    if (again) return;
    this.action = action;
    this.#confirming = fields.length === 0;
    this.#frame.focus.to(fields.length === 0 ? '#last-question' : '.action-form :is(textarea, input, select)');
  }

  /** It was refused: what was typed may be mended, at the field that the hall names. */
  refused(one: One): void {
    const { action } = this;
    this.#confirming = false;
    if (action) {
      const told = this.#open.fieldFaults;
      this.#faults = new Map(this.#words.fields(one, action, this.#open.draft(action)).flatMap(({ name }) => (told.has(`/${name}`) ? [[name, told.get(`/${name}`) ?? ''] as const] : [])));
      const [first] = this.#faults.keys();
      if (first) this.#frame.focus.to(`#need-${first}`);
    }
    this.#frame.element.requestUpdate();
  }

  /** Sends the form, or says what is missing, or asks once more. */
  #submit(one: One, action: Action): void {
    if (this.#open.acting) return;
    const draft = this.#open.draft(action);
    this.#faults = faultsOf(this.#words.fields(one, action, draft), draft, this.#frame.texts(staffDeskStrings));
    const [first] = this.#faults.keys();
    this.#frame.element.requestUpdate();
    if (first) return this.#frame.focus.to(`#need-${first}`);
    if (this.#words.willDo(one, action) === undefined || this.#confirming) return this.#take(action);
    this.#confirming = true;
    this.#frame.focus.to('#last-question');
  }

  #lastQuestion(one: One, action: Action, will: string): TemplateResult {
    const strings = this.#frame.texts(staffDeskStrings);
    const name = this.#words.name(action);
    const reconsider = (): void => {
      if (this.#words.fields(one, action, {}).length === 0) return this.fold(true);
      this.#confirming = false;
      this.#frame.focus.to('.action-form :is(textarea, input, select)');
    };
    return html`<div class="last" role="group" aria-labelledby="last" tabindex="-1" id="last-question">
      ${notice({ tone: 'warning', title: strings.sure(name), body: html`<span id="last">${will}</span>` })}
      <div class="actions">
        <button class="button danger" type="button" aria-disabled=${this.#open.acting} @click=${() => this.#submit(one, action)}>${strings.doIt(name)}</button>
        <button class="button plain" type="button" @click=${reconsider}>${strings.reconsider}</button>
      </div>
    </div>`;
  }

  #form(one: One, action: Action): TemplateResult {
    const words = this.#words;
    const strings = this.#frame.texts(staffDeskStrings);
    const draft = this.#open.draft(action);
    const name = words.name(action);
    const will = words.willDo(one, action);
    const send = (event: SubmitEvent): void => {
      event.preventDefault();
      this.#submit(one, action);
    };
    return html`<form class="action-form" aria-labelledby="action-title" novalidate @submit=${send}>
      <p class="action-title" id="action-title">${name} <span class="quiet">${words.advice(one, action) ?? nothing}</span></p>
      ${this.#faults.size > 0 ? html`<p class="fault" role="alert">${icon('danger')} ${strings.faults(this.#faults.size)}</p>` : nothing}
      ${this.#confirming && will !== undefined
        ? this.#lastQuestion(one, action, will)
        : html`${words.fields(one, action, draft).map((field) => actionField(field, draft, this.#faults.get(field.name), strings, () => this.#frame.element.requestUpdate()))}
            <div class="actions">
              <button class="button ${will === undefined ? 'primary' : ''}" type="submit" aria-disabled=${this.#open.acting}>${will === undefined ? name : strings.goOn(name)}</button>
              <button class="button plain" type="button" @click=${() => this.fold(true)}>${strings.cancel}</button>
            </div>`}
    </form>`;
  }

  #button(one: One, action: Action, primary: boolean): TemplateResult {
    return html`<button class="button ${primary ? 'primary' : ''}" type="button" data-action=${action as string} aria-disabled=${this.#open.acting} aria-expanded=${action === this.action ? 'true' : 'false'} @click=${() => this.press(one, action)}>${this.#words.name(action)}</button>`;
  }

  /** Buttons, the form of the one that is unfolded, and what was typed for one that cannot be taken any more. */
  render(one: One): TemplateResult {
    const { aside, actionsOf } = this.#words;
    const onward = this.#words.onward(one);
    const { action } = this;
    const strings = this.#frame.texts(staffDeskStrings);
    const actions = actionsOf(one);
    // At most one stands out, and none beside the form of another.
    const first = action ? undefined : onward.find((each) => actions.includes(each));
    const decides = [...onward.filter((each) => actions.includes(each)), ...actions.filter((each) => !onward.includes(each) && !aside.includes(each))];
    const rest = aside.filter((each) => actions.includes(each));
    const left = action && !actions.includes(action) ? Object.values(this.#open.draft(action)).filter((text) => text.trim() !== '') : [];
    return html`<section class="actions-part" aria-label=${strings.actions}>
      ${actions.length === 0 ? html`<p class="quiet">${strings.noActions}</p>` : nothing}
      ${decides.length > 0 ? html`<div class="actions">${decides.map((each) => this.#button(one, each, each === first))}</div>` : nothing}
      ${rest.length > 0 ? html`<div class="actions rest">${rest.map((each) => this.#button(one, each, false))}</div>` : nothing}
      ${action && actions.includes(action) ? this.#form(one, action) : nothing}
      ${left.length > 0 ? html`<div class="action-form"><p>${strings.left}</p>${left.map((text) => html`<blockquote class="said">${text}</blockquote>`)}</div>` : nothing}
    </section>`;
  }
}
