import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HallKeyboard } from '../../../keyboard/keyboard.ts';
import type { TextField } from '../../../keyboard/field.ts';

/** An element in which fields may need a keyboard. */
export interface TypingHost extends ReactiveControllerHost, HTMLElement {
  readonly withoutKeyboard: boolean;
}

const kinds = /^(text|search|tel|url|email|password|number)$/;

/** Whether a keyboard is of use. */
const takesText = (node: EventTarget | undefined): node is TextField => (node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && kinds.test(node.type))) && !node.readOnly && !node.disabled;

/** Brings a keyboard to fields that have none, also in the shadow roots of other elements; fetched with the first of them. */
export class Typing implements ReactiveController {
  /** On the screen now. */
  keyboard: HallKeyboard | null = null;
  readonly #host: TypingHost;
  #made: HallKeyboard | null = null;

  constructor(host: TypingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('focusin', this.#focused);
    this.#host.addEventListener('hall-keyboard-closed', this.hide);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this.#focused);
    this.#host.removeEventListener('hall-keyboard-closed', this.hide);
    this.hide();
  }

  readonly hide = (): void => {
    this.keyboard?.leave();
    this.keyboard = null;
    this.#host.requestUpdate();
  };

  /** What somebody began to write is gone, too. */
  forget(): void {
    this.hide();
    this.#made = null;
  }

  readonly #focused = (event: FocusEvent): void => {
    const field = event.composedPath()[0];
    if (!takesText(field)) {
      if (this.keyboard && !event.composedPath().includes(this.keyboard)) this.hide();
    } else if (!this.#host.withoutKeyboard) void this.#bring(field);
  };

  async #bring(field: TextField): Promise<void> {
    await import('../../../keyboard/keyboard.define.ts');
    if (!field.isConnected || !field.matches(':focus')) return;
    this.keyboard = this.#made ??= document.createElement('hall-keyboard');
    this.keyboard.field = field;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.keyboard?.updateComplete;
    // The keyboard takes its own place on the screen; what is left may have pushed the field out of sight.
    field.scrollIntoView({ block: 'center' });
  }
}
