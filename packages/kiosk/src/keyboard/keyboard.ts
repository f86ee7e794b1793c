import { HallElement, sharedStyles } from '@hallkit/elements';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { backspace, enter, typeText } from './field.ts';
import type { TextField } from './field.ts';
import { HallKeyboardClosedEvent } from './keyboard.events.ts';
import { keyboardStrings } from './keyboard.strings.ts';
import type { KeyboardStrings } from './keyboard.strings.ts';
import { keyboardStyles } from './keyboard.styles.ts';
import { isPad, keysOf, layoutFor } from './layouts.ts';
import type { Action, Key, LayoutName } from './layouts.ts';
import { candidatesOf, pinyinTable, syllablesOf } from './pinyin.ts';
import type { Candidate, PinyinTable } from './pinyin.ts';

/** Characters to choose from at once: as many as a thumb finds quickly. */
const page = 9;
/** Nobody types a longer word; more is a child that plays. */
const longestWord = 40;

/**
 * A keyboard on the screen: pinyin with characters to choose, Latin letters, and pads for numbers, identity numbers
 * and phone numbers. The field keeps the focus while its keys are touched.
 *
 * @summary A keyboard on the screen.
 * @tag hall-keyboard
 * @fires hall-keyboard-closed - The visitor put it away.
 * @csspart base - The ground of the element.
 * @csspart candidates - The characters to choose from.
 * @csspart key - A key.
 * @cssproperty [--hall-key-size=60px] - Height of a key.
 * @example <input data-keyboard="idNumber" />
 */
export class HallKeyboard extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, keyboardStyles];
  static override properties: PropertyDeclarations = { field: { attribute: false } };

  /** What is typed into. */
  declare field: TextField | null;

  #layout: LayoutName = 'latin';
  #shifted = false;
  /** Letters that are not characters yet. */
  #letters = '';
  #page = 0;
  #table: PinyinTable | null = null;
  #changed = false;

  /** Forgets what was begun, and lets the field tell that it was changed, as browsers do when one leaves it. */
  leave(): void {
    this.#letters = '';
    this.#shifted = false;
    const { field } = this;
    this.field = null;
    if (field && this.#changed) field.dispatchEvent(new Event('change', { bubbles: true }));
    this.#changed = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('field') || !this.field) return;
    const before = changed.get('field');
    if (before && this.#changed) before.dispatchEvent(new Event('change', { bubbles: true }));
    [this.#letters, this.#page, this.#shifted, this.#changed] = ['', 0, false, false];
    this.#show(layoutFor(this.field, this.hallLocale));
  }

  #show(layout: LayoutName): void {
    this.#layout = layout;
    this.requestUpdate();
    if (layout !== 'pinyin' || this.#table) return;
    pinyinTable().then(
      (table) => {
        this.#table = table;
        this.requestUpdate();
      },
      (error: unknown) => {
        console.warn('[hallkit] <hall-keyboard> has no pinyin: its table could not be fetched.', error);
        if (this.#layout === 'pinyin') this.#show('latin');
      },
    );
  }

  get #candidates(): readonly Candidate[] {
    return this.#table && this.#letters ? candidatesOf(this.#letters, this.#table) : [];
  }

  #type(text: string): void {
    if (this.field && typeText(this.field, text)) this.#changed = true;
  }

  #press(key: Key): void {
    if ('action' in key) this.#act(key.action);
    else if (this.#layout === 'pinyin' && /^[a-z']$/.test(key.char) && (key.char !== "'" || this.#letters)) this.#compose(key.char);
    else {
      this.#commit();
      this.#type(key.char);
      this.#shifted = false;
    }
    this.requestUpdate();
  }

  #compose(letter: string): void {
    if (this.#letters.length < longestWord) this.#letters += letter;
    this.#page = 0;
  }

  #choose({ text, letters }: Candidate): void {
    this.#letters = this.#letters.slice(letters).replace(/^'+/, '');
    this.#page = 0;
    this.#type(text);
    this.requestUpdate();
  }

  /** What is begun becomes the most usual characters before something else is typed. */
  #commit(): void {
    for (let [best] = this.#candidates; best; [best] = this.#candidates) this.#choose(best);
    this.#type(this.#letters);
    this.#letters = '';
  }

  #act(action: Action): void {
    switch (action) {
      case 'backspace':
        if (this.#letters) [this.#letters, this.#page] = [this.#letters.slice(0, -1), 0];
        else if (this.field && backspace(this.field)) this.#changed = true;
        return;
      case 'space': {
        const [best] = this.#candidates;
        if (best) return this.#choose(best);
        return this.#type(' ');
      }
      case 'shift':
        this.#shifted = !this.#shifted;
        return;
      case 'enter':
        return this.#enter();
      case 'close':
        return this.#close();
      default:
        this.#commit();
        return this.#show(action);
    }
  }

  #enter(): void {
    if (this.#letters) {
      // As other keyboards do: the letters themselves, for a name in Latin letters.
      this.#type(this.#letters);
      this.#letters = '';
      return;
    }
    const { field } = this;
    if (!field) return;
    enter(field);
    if (field instanceof HTMLInputElement) this.#close();
  }

  #close(): void {
    const { field } = this;
    field?.blur();
    this.leave();
    this.dispatchEvent(new HallKeyboardClosedEvent());
  }

  #label(action: Action, strings: KeyboardStrings): string {
    if (action !== 'enter') return strings[action];
    if (this.field instanceof HTMLTextAreaElement) return strings.newLine;
    return this.field?.type === 'search' || this.field?.enterKeyHint === 'search' ? strings.search : strings.enter;
  }

  #row(strings: KeyboardStrings): TemplateResult {
    const candidates = this.#candidates;
    const [from, to] = [this.#page * page, (this.#page + 1) * page];
    const turn = (by: number): void => {
      this.#page += by;
      this.requestUpdate();
    };
    return html`<div class="candidates" part="candidates" role="group" aria-label=${strings.candidates}>
      <span class="letters">${this.#table ? syllablesOf(this.#letters, this.#table).join('’') : this.#letters}</span>
      ${candidates.slice(from, to).map((candidate) => html`<button class="candidate" type="button" tabindex="-1" @click=${() => this.#choose(candidate)}>${candidate.text}</button>`)}
      ${
        candidates.length > page
          ? html`<button class="candidate turn" type="button" tabindex="-1" aria-label=${strings.previous} ?disabled=${this.#page === 0} @click=${() => turn(-1)}>‹</button>
              <button class="candidate turn" type="button" tabindex="-1" aria-label=${strings.next} ?disabled=${to >= candidates.length} @click=${() => turn(1)}>›</button>`
          : nothing
      }
    </div>`;
  }

  #key(key: Key, strings: KeyboardStrings): TemplateResult {
    const press = (): void => this.#press(key);
    if ('char' in key) return html`<button class="key" part="key" type="button" tabindex="-1" @click=${press}>${key.char}</button>`;
    const label = this.#label(key.action, strings);
    return html`<button class="key action ${key.action}" part="key" type="button" tabindex="-1" aria-label=${label} aria-pressed=${key.action === 'shift' ? String(this.#shifted) : nothing} @click=${press}>${key.action === 'backspace' ? '⌫' : key.action === 'shift' ? '⇧' : label}</button>`;
  }

  protected override content(): TemplateResult {
    const strings = this.texts(keyboardStrings);
    const keys = keysOf(this.#layout, this.hallLocale, this.#shifted);
    // The focus stays in the field; a touch would take it away.
    return html`<div class="keyboard ${isPad(this.#layout) ? 'pad' : ''}" role="group" aria-label=${strings.label} @pointerdown=${(event: Event) => event.preventDefault()} @mousedown=${(event: Event) => event.preventDefault()}>
      ${this.#layout === 'pinyin' ? this.#row(strings) : nothing} ${keys.map((row) => html`<div class="row">${row.map((key) => this.#key(key, strings))}</div>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-keyboard': HallKeyboard;
  }
}
