import { ComplaintsResource } from '@hallkit/client/resources';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LookupController } from '../../../follow/lookup.ts';
import type { Lookup } from '../../../follow/lookup-form.ts';
import { isTrackingSlip } from '../../../follow/tracking-number.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import type { PartHost } from './part-host.ts';

/** Looks a question up by number and query code. */
export class Looking {
  readonly #host: PartHost;
  readonly #lookup: LookupController;

  constructor(host: PartHost) {
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
    if (kind !== 'consultation') return 'otherKind';
    this.reset();
    this.#host.open(trackingId);
    return undefined;
  }

  /** @param gone - The question that was followed is not known. */
  render(gone: boolean): TemplateResult {
    const [host, strings] = [this.#host, this.#host.strings()];
    return html`${gone ? notice({ tone: 'warning', role: 'alert', title: strings.gone, body: strings.goneAdvice, actions: staffedLineLink(host.common().staffedLine, host.line()) }) : nothing}<div class="lookup">
      <div><button class="button plain back" type="button" @click=${() => host.back()}>${icon('back')} ${strings.back}</button></div>
      ${heading(host.level(), strings.lookTitle, 'look')}
      <p>${strings.lookAdvice}</p>
      ${this.#lookup.render()}
    </div>`;
  }
}
