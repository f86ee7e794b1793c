import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a combobox works on. */
export interface ComboboxHost extends ReactiveControllerHost {
  /** Options there are now. */
  readonly optionCount: number;
  /** Somebody decided for an option. */
  onOption(position: number): void;
  /** Escape with nothing open: the text shall go. */
  onEscape(): void;
  /** Down with nothing open: whatever there is shall be shown. */
  onOpen(): void;
}

/**
 * Keys of an editable combobox with a list (ARIA Authoring Practices, "combobox with list autocomplete"). Focus stays
 * in the box; the active option is named by `aria-activedescendant`. Keys that an input method works on are left to it.
 */
export class Combobox implements ReactiveController {
  /** Position of the active option; -1 for none. */
  active = -1;
  #open = false;
  readonly #host: ComboboxHost;

  constructor(host: ComboboxHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the list is to be seen. */
  get open(): boolean {
    return this.#open && this.#host.optionCount > 0;
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Shows the list with no option active: what was typed stays the answer to Enter. */
  show(): void {
    this.#open = true;
    this.active = -1;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    // 229: the key belongs to an input method; Safari says so only this way after a composition has ended.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    if (this.#handled(event)) event.preventDefault();
  };

  #handled({ key, altKey }: KeyboardEvent): boolean {
    const last = this.#host.optionCount - 1;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        return this.#arrow(key === 'ArrowDown', altKey, last);
      case 'Home':
      case 'End':
        // Without an active option these keys move the caret.
        if (!this.open || this.active < 0) return false;
        return this.#activate(key === 'Home' ? 0 : last);
      case 'Enter':
        if (!this.open || this.active < 0) return false;
        this.#host.onOption(this.active);
        return true;
      case 'Escape':
        if (!this.open) this.#host.onEscape();
        this.close();
        return true;
      case 'Tab':
        this.close();
        return false;
      default:
        return false;
    }
  }

  #arrow(down: boolean, alt: boolean, last: number): boolean {
    if (!this.open) {
      if (!down && !alt) return false;
      this.show();
      this.#host.onOpen();
      return alt || this.#host.optionCount === 0 ? true : this.#activate(0);
    }
    if (alt) {
      if (!down) this.close();
      return true;
    }
    // Past the ends lies the box itself: what was typed.
    const next = down ? this.active + 1 : this.active < 0 ? last : this.active - 1;
    return this.#activate(next > last ? -1 : next);
  }

  #activate(position: number): true {
    this.active = position;
    this.#host.requestUpdate();
    return true;
  }
}
