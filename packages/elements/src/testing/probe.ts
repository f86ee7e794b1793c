import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../base/hall-element.ts';
import type { HallConfiguration } from '../config/options.ts';

/** An element that shows what it was told; stands for every element in tests of their ground. */
export class Probe extends HallElement {
  static override properties: PropertyDeclarations = { problem: { attribute: false } };
  /** Shown as a failure. */
  declare problem: unknown;

  get seen(): HallConfiguration {
    return this.configuration;
  }

  /** Text on the screen, blanks as one. */
  get said(): string {
    return this.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  protected override content(): TemplateResult {
    if (this.problem !== undefined) return this.failed(this.problem, () => undefined);
    return html`<p>${this.common.retry}</p>`;
  }
}

if (!customElements.get('hall-probe')) customElements.define('hall-probe', Probe);
