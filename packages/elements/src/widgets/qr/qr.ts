import { html, nothing, svg } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { webAddress } from '../../ui/web-address.ts';
import { qrPath } from './qr-path.ts';
import type { QrPath } from './qr-path.ts';
import { qrStrings } from './qr.strings.ts';
import { qrStyles } from './qr.styles.ts';

/**
 * A QR code, with its text beneath for those who cannot scan it. Talks to no server.
 *
 * @summary A QR code.
 * @tag hall-qr
 * @attr {string} value - What the code says; an address opens in the scanning phone.
 * @attr {string} label - What the code is for, read aloud in its place.
 * @attr {boolean} without-text - Hides the text beneath; then show it elsewhere.
 * @csspart base - The ground of the element.
 * @csspart code - The picture.
 * @csspart text - The text beneath it.
 * @cssproperty [--hall-qr-size=160px] - Width of the code, its white margin included.
 * @example <hall-qr value="https://hall.example.gov.cn/guide/7" label="用手机打开本指南"></hall-qr>
 */
export class HallQr extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, noticeStyles, qrStyles];
  static override properties: PropertyDeclarations = {
    value: {},
    label: {},
    withoutText: { type: Boolean, attribute: 'without-text' },
  };

  declare value: string | undefined;
  declare label: string | undefined;
  declare withoutText: boolean;

  #drawn: { readonly value: string; readonly code: QrPath | null } | undefined;

  constructor() {
    super();
    this.withoutText = false;
  }

  protected override content(): TemplateResult {
    const { value } = this;
    if (!value) return html``;
    const strings = this.texts(qrStrings);
    const code = this.#code(value);
    const text = code && this.withoutText ? nothing : html`<figcaption part="text">${webAddress(value) ? html`<a href=${value} rel="noopener">${value}</a>` : value}</figcaption>`;
    return html`<figure>${code ? this.#picture(code, this.label || strings.label) : notice({ tone: 'warning', title: strings.tooLong, body: strings.tooLongAdvice })}${text}</figure>`;
  }

  #picture({ size, path }: QrPath, label: string): TemplateResult {
    return html`<svg class="code" part="code" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}">${svg`<path d=${path}></path>`}</svg>`;
  }

  /** Drawing takes a few milliseconds; a change of language or theme must not pay them again. */
  #code(value: string): QrPath | null {
    if (this.#drawn?.value !== value) this.#drawn = { value, code: qrPath(value) };
    return this.#drawn.code;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-qr': HallQr;
  }
}
