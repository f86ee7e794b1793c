import { buttonStyles, HallElement, notice, noticeStyles, plain, sharedStyles } from '@hallkit/elements';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Device } from '../../devices/device.ts';
import { sampleCard } from '../../devices/card-reader/sample-card.ts';
import type { SimulatedDevices } from '../../devices/simulators.ts';
import { deviceDeskStrings } from './device-desk.strings.ts';
import type { DeviceDeskStrings } from './device-desk.strings.ts';
import { deviceDeskStyles } from './device-desk.styles.ts';

/** The sample number with another last character: its check digit is wrong. */
const badCard = { ...sampleCard, idNumber: sampleCard.idNumber.replace(/.$/, (last) => (last === '0' ? '1' : '0')) };

/**
 * A desk with simulated devices: hold cards to the reader, let the paper run out, see what is printed, seen and said.
 * To build a kiosk without one, beside it or in a window of its own; never on a kiosk in a hall.
 *
 * @summary Simulated devices to build with.
 * @tag hall-device-desk
 * @csspart base - The ground of the element.
 * @csspart paper - What has been printed.
 * @example document.querySelector('hall-device-desk').devices = document.querySelector('hall-kiosk').devices = createSimulatedDevices();
 */
export class HallDeviceDesk extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, deviceDeskStyles];
  static override properties: PropertyDeclarations = { devices: { attribute: false } };

  /** What the kiosk has, all simulated. */
  declare devices: SimulatedDevices | undefined;

  #stream: MediaStream | null = null;
  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // One that was taken out may still finish an update: nobody would end what it listens to then.
    if (changed.has('devices') && this.isConnected) this.#listen();
  }

  #listen(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const update = (): void => this.requestUpdate();
    const { reader, printer, camera, speaker } = this.devices ?? {};
    for (const device of [reader, printer, camera, speaker] as readonly (Device | undefined)[]) device?.addEventListener('status', update, { signal });
    printer?.addEventListener('printed', update, { signal });
    speaker?.addEventListener('spoken', update, { signal });
    // What devices have forgotten is gone from the desk, too.
    window.addEventListener('hall-session-ended', update, { signal });
  }

  async #live(): Promise<void> {
    this.#stream = (await this.devices?.camera.live().catch(() => null)) ?? null;
    this.requestUpdate();
  }

  #dark(): void {
    this.devices?.camera.stop();
    this.#stream = null;
    this.requestUpdate();
  }

  #section(device: Device, strings: DeviceDeskStrings, buttons: readonly (readonly [string, () => void])[], content: TemplateResult | typeof nothing = nothing): TemplateResult {
    const { kind, status } = device;
    const state = { ready: strings.isReady, busy: strings.isBusy, absent: strings.isAbsent, faulty: strings.isFaulty }[status.state];
    return html`<section aria-labelledby=${kind}>
      <h3 id=${kind}>${strings[kind]} <span class="state ${status.state}">${state}</span></h3>
      ${status.reason ? html`<p class="reason">${plain(status.reason, this.hallLocale)}</p>` : nothing}
      <div class="choices">${buttons.map(([label, act]) => html`<button class="button" type="button" @click=${act}>${label}</button>`)}</div>
      ${content}
    </section>`;
  }

  #desk({ reader, printer, camera, speaker }: SimulatedDevices, strings: DeviceDeskStrings): TemplateResult {
    const { papers } = printer;
    const { said } = speaker;
    const stream = this.#stream?.active ? this.#stream : null;
    return html`<div class="devices">
      ${this.#section(reader, strings, reader.status.state === 'ready' ? [[strings.goodCard, () => reader.present()], [strings.badCard, () => reader.present(badCard)], [strings.rubbish, () => reader.presentText('%%��')], [strings.pull, () => reader.break()]] : [[strings.mend, () => void reader.open()]])}
      ${this.#section(
        printer,
        strings,
        printer.status.state === 'faulty' ? [[strings.mend, () => printer.suffer(null)]] : [[strings.paperOut, () => printer.suffer('paperOut')], [strings.pull, () => printer.suffer('offline')]],
        papers.length === 0 ? html`<p class="quiet">${strings.nothingPrinted}</p>` : html`<div class="paper" part="paper" tabindex="0" role="group" aria-label=${strings.printer}>${papers.toReversed()}</div>`,
      )}
      ${this.#section(
        camera,
        strings,
        camera.status.reason ? [[strings.mend, () => camera.break(null)]] : [stream ? [strings.dark, () => this.#dark()] : [strings.live, () => void this.#live()], [strings.pull, () => camera.break()]],
        stream ? html`<video .srcObject=${stream} autoplay playsinline .muted=${true} aria-label=${strings.picture}></video>` : nothing,
      )}
      ${this.#section(speaker, strings, [], said.length === 0 ? html`<p class="quiet">${strings.nothingSaid}</p>` : html`<ol class="said">${said.map(({ text, locale }) => html`<li lang=${locale}>${text}</li>`)}</ol>`)}
    </div>`;
  }

  protected override content(): TemplateResult {
    const strings = this.texts(deviceDeskStrings);
    const { devices } = this;
    return html`<div class="desk">
      <h2>${strings.title}</h2>
      ${devices ? this.#desk(devices, strings) : notice({ tone: 'info', title: strings.empty, body: strings.emptyAdvice })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-device-desk': HallDeviceDesk;
  }
}
