import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** A line to type into. */
export interface TextField {
  /** Its id in the element. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly fault?: string | undefined;
  readonly advice?: string | undefined;
  readonly type?: string;
  readonly mode?: string | undefined;
  readonly autocomplete?: string;
  readonly maxLength?: number;
  /** First and last day, of a date. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  change(value: string): void;
}

/** A labelled line, with what to know about it and what is wrong with it, both read with it. */
export function textField({ id, label, value, fault, advice, type = 'text', mode, autocomplete = 'off', maxLength = 60, min, max, change }: TextField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      inputmode=${mode ?? nothing}
      autocomplete=${autocomplete as 'name'}
      maxlength=${type === 'date' ? nothing : maxLength}
      min=${min ?? nothing}
      max=${max ?? nothing}
      spellcheck="false"
      aria-invalid=${fault !== undefined}
      aria-describedby="${advice ? `${id}-advice` : ''} ${fault ? `${id}-fault` : ''}"
      .value=${value}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${fault ? html`<p class="fault" id="${id}-fault">${icon('danger')} ${fault}</p>` : nothing} ${advice ? html`<p class="quiet" id="${id}-advice">${advice}</p>` : nothing}
  </div>`;
}
