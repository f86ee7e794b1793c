import { ContextProvider } from '@lit/context';
import { html, LitElement } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { version } from '../../base/version.ts';
import { configurationContext } from '../../config/context.ts';
import { mergeConfiguration } from '../../config/options.ts';
import type { HallConfiguration, Routing } from '../../config/options.ts';
import { ConfigurationController } from '../../controllers/configuration.ts';
import type { StringOverrides } from '../../locales/strings.ts';
import { providerStyles } from './provider.styles.ts';

/**
 * Configures the elements in a region of a page; nearer ones win, option by option. Shows nothing of its own.
 *
 * @summary Configuration for a region.
 * @tag hall-provider
 * @slot - The region.
 * @attr {string} site-key - Publishable site key.
 * @attr {string} base-url - Address of the hall's server, without `/api/v1`.
 * @attr {string} locale - Language of the region, as a BCP 47 tag.
 * @attr {string} theme - `light`, `dark` or `auto`, and `elder` or `kiosk`.
 * @attr {'none'|'history'|'hash'} routing - Where elements keep their state in the address.
 * @example <hall-provider site-key="pk_test_dezhou" theme="elder"><hall-matter-finder></hall-matter-finder></hall-provider>
 */
export class HallProvider extends LitElement {
  static readonly hallkitVersion: string = version;
  static override styles: CSSResultGroup = providerStyles;
  static override properties: PropertyDeclarations = {
    siteKey: { attribute: 'site-key' },
    baseUrl: { attribute: 'base-url' },
    locale: {},
    theme: {},
    routing: {},
    strings: { attribute: false },
    getToken: { attribute: false },
    wechatOpenId: { attribute: false },
    fetch: { attribute: false },
  };

  declare siteKey: string | undefined;
  declare baseUrl: string | undefined;
  declare locale: string | undefined;
  declare theme: string | undefined;
  declare routing: Routing | undefined;
  /** Texts in place of ours. */
  declare strings: StringOverrides | undefined;
  /** Hands over the person signed in on the page. */
  declare getToken: HallConfiguration['getToken'];
  /** The WeChat of whoever reads the page, as its OpenID. */
  declare wechatOpenId: string | undefined;
  /** Sends the requests. */
  declare fetch: HallConfiguration['fetch'];

  readonly #outer = new ConfigurationController(this);
  readonly #provider = new ContextProvider(this, { context: configurationContext, initialValue: {} });

  /** The language of the region, where this provider decides it; read by elements inside. */
  get hallLocale(): string | undefined {
    return this.locale;
  }

  /** Sets before the children ask: an element that wakes up inside finds it complete. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#provide();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#provide();
  }

  #provide(): void {
    const { siteKey, baseUrl, locale, theme, routing, strings, getToken, wechatOpenId, fetch } = this;
    const value = mergeConfiguration(this.#outer.provided, { siteKey, baseUrl, locale, theme, routing, strings, getToken, wechatOpenId, fetch });
    // A new object each time would wake every element inside at each update.
    const before = this.#provider.value as Record<string, unknown>;
    const keys = new Set([...Object.keys(before), ...Object.keys(value)]);
    if ([...keys].some((key) => before[key] !== value[key as keyof HallConfiguration])) this.#provider.setValue(value);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-provider': HallProvider;
  }
}
