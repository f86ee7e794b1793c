import type { HallCore } from '@hallkit/client/core';
import { html, LitElement, noChange } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { clientFor } from '../config/clients.ts';
import { pageConfiguration } from '../config/init.ts';
import { mergeConfiguration } from '../config/options.ts';
import type { HallConfiguration, Routing } from '../config/options.ts';
import { ConfigurationController } from '../controllers/configuration.ts';
import { LanguageController } from '../controllers/language.ts';
import { commonStrings } from '../locales/common.strings.ts';
import type { CommonStrings } from '../locales/common.texts.ts';
import { formatOf } from '../locales/format.ts';
import type { Format } from '../locales/format.ts';
import type { HallLocale } from '../locales/locale.ts';
import { fetchTexts, resolveStrings } from '../locales/strings.ts';
import type { StringOverrides, StringTable } from '../locales/strings.ts';
import { sharedStyles } from '../theme/shared.styles.ts';
import { themeClasses } from '../theme/theme.ts';
import { nationalHotline } from '../ui/staffed-line.ts';
import type { PhoneNumber } from '../ui/staffed-line.ts';
import { unknownAttributes } from './attributes.ts';
import { HallFailedEvent } from './failed-event.ts';
import { failureNotice } from './failure-notice.ts';
import { failureOf, UnconfiguredError } from './failure.ts';
import { version } from './version.ts';

/**
 * Base of every element that talks to a hall: configuration from `init`, the providers around it and its own
 * attributes (the nearest wins), language, theme, texts, and how a failure is told.
 *
 * A subclass draws in `content()`; `render` puts it on the ground that keeps the page's styles out.
 */
export abstract class HallElement extends LitElement {
  /** Version of Hallkit, for the warning when two of them meet. */
  static readonly hallkitVersion: string = version;
  static override styles: CSSResultGroup = [...sharedStyles];
  static override properties: PropertyDeclarations = {
    siteKey: { attribute: 'site-key' },
    baseUrl: { attribute: 'base-url' },
    locale: {},
    theme: {},
    routing: {},
    strings: { attribute: false },
  };

  /** Publishable site key; see {@link HallConfiguration}. */
  declare siteKey: string | undefined;
  /** Address of the hall's server. */
  declare baseUrl: string | undefined;
  /** Language of this element alone. */
  declare locale: string | undefined;
  /** `light`, `dark` or `auto`, and `elder` or `kiosk`. */
  declare theme: string | undefined;
  /** Where the element keeps its state in the address: `none`, `history`, `hash`. */
  declare routing: Routing | undefined;
  /** Texts in place of ours. */
  declare strings: StringOverrides | undefined;

  readonly #configuration = new ConfigurationController(this);
  readonly #language = new LanguageController(this);
  readonly #told = new WeakSet<object>();
  /** Texts under way, in a language that was not read on this page before. */
  readonly #fetching = new Set<Promise<void>>();

  /** What holds for this element, its own attributes included. */
  get configuration(): HallConfiguration {
    const { siteKey, baseUrl, locale, theme, routing } = this;
    return mergeConfiguration(this.#configuration.value, { siteKey, baseUrl, locale, theme, routing });
  }

  /** The language the element speaks now. */
  get hallLocale(): HallLocale {
    return this.#language.resolve(this.locale, this.#configuration.value.locale);
  }

  /** @internal Dates and numbers in that language. */
  protected get format(): Format {
    return formatOf(this.hallLocale);
  }

  /** @internal Texts that elements share. */
  protected get common(): CommonStrings {
    return this.texts(commonStrings);
  }

  /** @internal Whom to call when the page cannot help. */
  protected get staffedLine(): PhoneNumber {
    return nationalHotline;
  }

  /**
   * The hall's client of this element, shared by all that agree on key, address and language. Further resources come by
   * their class from `@hallkit/client/resources`, so that only elements that need one carry it.
   *
   * @throws UnconfiguredError without a site key.
   * @example this.client.use(QueueResource).list({ hall: 'dezhou' })
   */
  protected get client(): HallCore {
    const client = clientFor(this.configuration, this.hallLocale);
    if (!client) throw new UnconfiguredError();
    return client;
  }

  /** Texts of a table with what the page overrides, `init` first, then the providers, then this element. */
  protected texts<Strings extends object>(table: StringTable<Strings>): Strings {
    const fetching = fetchTexts(table, this.hallLocale);
    if (fetching && !this.#fetching.has(fetching)) {
      this.#fetching.add(fetching);
      void fetching.then(() => {
        this.#fetching.delete(fetching);
        this.requestUpdate();
      });
    }
    return resolveStrings(table, this.hallLocale, [pageConfiguration().strings, this.#configuration.provided?.strings, this.strings]);
  }

  protected override firstUpdated(): void {
    const { siteKey } = this.configuration;
    const unknown = unknownAttributes(this, (this.constructor as typeof LitElement).observedAttributes);
    if (unknown.length > 0 && !siteKey?.startsWith('pk_live_')) console.warn(`[hallkit] <${this.localName}> does not know the attribute ${unknown.join(', ')}.`);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#fetching.size === 0) return done;
    await Promise.all(this.#fetching);
    return this.updateComplete;
  }

  /** Tells developer and page of a failure, once for each error, and draws it for the visitor. */
  protected failed(error: unknown, retry?: () => void): TemplateResult {
    const failure = failureOf(error);
    if (typeof error === 'object' && error !== null && !this.#told.has(error)) {
      this.#told.add(error);
      console.error(`[hallkit] <${this.localName}>: ${failure.advice}`, error);
      queueMicrotask(() => this.dispatchEvent(new HallFailedEvent({ kind: failure.kind, requestId: failure.requestId, error })));
    }
    return failureNotice({ failure, strings: this.common, line: this.staffedLine, retry });
  }

  /** What the element shows. */
  protected abstract content(): TemplateResult;

  protected override render(): TemplateResult | typeof noChange {
    // A provider around it has yet to be loaded; until then what stands between the tags is shown.
    if (this.#configuration.waiting) return html`<slot></slot>`;
    const content = this.content();
    // Texts in the language of the page are on their way: what is shown stays, rather than flash in another language.
    if (this.#fetching.size > 0) return this.hasUpdated ? noChange : html`<slot></slot>`;
    return html`<div class=${themeClasses(this.configuration.theme)} part="base" lang=${this.hallLocale}>${content}</div>`;
  }
}
