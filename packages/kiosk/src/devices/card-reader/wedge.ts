import type { Decided } from '../device.ts';
import { BaseCardReader } from './card-reader.ts';
import { parseCardText } from './card.ts';
import type { RawCard } from './card.ts';

/** A reader that types: the kind that needs no driver. */
export interface WedgeOptions {
  /**
   * Finds the card in the typed line.
   *
   * @default parseCardText
   * @example parse: (line) => ({ idNumber: line.slice(3, 21), name: line.slice(21).trim() })
   */
  readonly parse?: ((line: string) => RawCard | null) | undefined;
  /**
   * Milliseconds between two characters at most; people are slower, also when two fingers roll over two keys.
   *
   * @default 35
   */
  readonly gap?: number | undefined;
  /**
   * Characters that must come so quickly before it is a reader and not a person.
   *
   * @default 4
   */
  readonly least?: number | undefined;
  /**
   * The key by which the reader ends a line.
   *
   * @default 'Enter'
   */
  readonly end?: string | undefined;
  /** @default window */
  readonly target?: EventTarget | undefined;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a field held before a burst began, so that it can be put back. */
interface Before {
  readonly field: Field;
  readonly value: string;
  readonly start: number | null;
}

/** More than any reader types for one card. */
const longestLine = 512;

/** The field that has the focus, also inside of shadow roots. */
function focusedField(): Field | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active : null;
}

/** Types into a field as a person would, so that whoever listens to it hears of it. */
function put(field: Field, value: string, caret: number | null): void {
  field.value = value;
  // Inputs for numbers and dates have no caret.
  if (caret !== null) field.setSelectionRange(caret, caret);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

/**
 * Reads cards from a reader that types them. Keys of a person pass untouched: only a quick run of characters is held
 * back, and one that turns out to be no line of a reader is given to the field after all.
 */
class WedgeReader extends BaseCardReader {
  readonly #options: Decided<WedgeOptions>;
  #line = '';
  /** Characters at the end of the line that no field has seen. */
  #held = '';
  #last = 0;
  #before: Before | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ parse = parseCardText, gap = 35, least = 4, end = 'Enter', target = window }: WedgeOptions) {
    super();
    this.#options = { parse, gap, least, end, target };
  }

  async close(): Promise<void> {
    this.#options.target.removeEventListener('keydown', this.#typed as EventListener, { capture: true });
    this.#give();
    this.become('absent');
  }

  override forget(): void {
    clearTimeout(this.#timer);
    [this.#line, this.#held, this.#before] = ['', '', null];
  }

  protected override async start(): Promise<void> {
    this.#options.target.addEventListener('keydown', this.#typed as EventListener, { capture: true });
    this.become('ready');
  }

  readonly #typed = (event: KeyboardEvent): void => {
    const { gap, least, end } = this.#options;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const quick = event.timeStamp - this.#last <= gap;
    if (!quick) this.#give();
    this.#last = event.timeStamp;
    if (event.key === end) {
      if (this.#line.length < least) return this.forget();
      this.#swallow(event);
      return this.#finish();
    }
    // Shift comes between the characters of a reader that types capitals.
    if ([...event.key].length !== 1) return event.key === 'Shift' ? undefined : this.#give();
    if (this.#line === '') this.#remember();
    this.#line += event.key;
    if (this.#line.length > longestLine) return this.#give();
    if (this.#line.length >= least) {
      this.#held += event.key;
      this.#swallow(event);
    }
    clearTimeout(this.#timer);
    // Generous: a busy page delivers keys late, with the time at which they were struck.
    this.#timer = setTimeout(() => this.#give(), gap * 10);
  };

  #swallow(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #remember(): void {
    const field = focusedField();
    this.#before = field && { field, value: field.value, start: field.selectionStart };
  }

  /** It was a person, or half a line: what was held back goes where it was meant to. */
  #give(): void {
    const [held, field] = [this.#held, this.#before?.field];
    this.forget();
    if (held === '' || !field?.isConnected || field.readOnly || field.disabled) return;
    const at = field.selectionStart ?? field.value.length;
    put(field, field.value.slice(0, at) + held + field.value.slice(field.selectionEnd ?? at), field.selectionStart === null ? null : at + held.length);
  }

  #finish(): void {
    const [line, before] = [this.#line, this.#before];
    this.forget();
    // The first characters have reached the field before it was clear what types.
    if (before?.field.isConnected && before.field.value !== before.value) put(before.field, before.value, before.start);
    this.tell(() => this.#options.parse(line));
  }
}

/**
 * A reader that types its line and ends it with Enter, like a keyboard.
 *
 * @example createDevices({ reader: createWedgeReader() })
 */
export function createWedgeReader(options: WedgeOptions = {}): WedgeReader {
  return new WedgeReader(options);
}
export type { WedgeReader };
