import type { HallCore } from '@hallkit/client/core';
import { ComplaintsResource } from '@hallkit/client/resources';
import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Lookup } from '../../../follow/lookup-form.ts';
import { LookupController } from '../../../follow/lookup.ts';
import { isTrackingSlip } from '../../../follow/tracking-number.ts';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import { heading } from '../../../ui/heading.ts';
import type { PhoneNumber } from '../../../ui/staffed-line.ts';
import type { RatingPartsStrings } from './parts.texts.ts';

/** What looking up needs of the element. */
export interface LookingHost {
  readonly element: ReactiveControllerHost;
  client(): HallCore;
  strings(): RatingPartsStrings;
  common(): CommonStrings;
  line(): PhoneNumber;
  level(): number;
  /** How one rates, for whoever came for that. */
  advice(): string;
  found(trackingId: string): void;
  focus(selector: string): void;
  failed(error: unknown, retry: () => void): TemplateResult;
}

/** Looks up what became of a bad rating, by the number and query code of its receipt. */
export class Looking {
  readonly #host: LookingHost;
  readonly #lookup: LookupController;

  constructor(host: LookingHost) {
    this.#host = host;
    this.#lookup = new LookupController({
      element: host.element, strings: () => host.strings(), common: () => host.common(), line: () => host.line(), isSlip: isTrackingSlip, find: async (lookup) => this.#find(lookup),
      focus: (selector) => host.focus(selector), failed: (error, retry) => host.failed(error, retry),
    });
  }

  reset(): void {
    this.#lookup.reset();
  }

  async #find(lookup: Lookup): Promise<'otherKind' | undefined> {
    const { kind, trackingId } = await this.#host.client().use(ComplaintsResource).find(lookup);
    if (kind !== 'rating') return 'otherKind';
    this.#host.found(trackingId);
    return undefined;
  }

  render(): TemplateResult {
    const [host, strings] = [this.#host, this.#host.strings()];
    return html`<div class="lookup">
      ${heading(host.level(), strings.lookTitle, 'look')}
      <p>${strings.lookAdvice}</p>
      ${this.#lookup.render()}
      <p class="quiet">${host.advice()}</p>
    </div>`;
  }
}
