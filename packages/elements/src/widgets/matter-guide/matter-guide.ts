import type { HallCore } from '@hallkit/client/core';
import type { MatterGuide, MatterVersionList, Site } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import type { HallConfiguration } from '../../config/options.ts';
import { ConnectionController } from '../../controllers/connection.ts';
import { siteOf } from '../../controllers/site.ts';
import { plain } from '../../locales/localized.ts';
import type { StringTable } from '../../locales/strings.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { addIcons } from '../../ui/icon.ts';
import { moreIcons } from '../../ui/more-icons.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { webAddress } from '../../ui/web-address.ts';
import type { GuideActions, GuideView } from './view.ts';
import { HallAttachmentOpenedEvent, HallGuideLoadedEvent, HallMatterChangedEvent } from './matter-guide.events.ts';
import { layout } from './layout.ts';
import { skeleton } from './skeleton.ts';
import { matterGuideStrings } from './matter-guide.strings.ts';
import { matterGuideStyles } from './matter-guide.styles.ts';
import type * as partsCode from './parts/parts.ts';
import { partStrings } from './parts/parts.strings.ts';
import type { GuidePartStrings } from './parts/parts.texts.ts';
import { handlingItemOf, neededMaterials } from '../../guides/needed-materials.ts';

/** A guide with the client it came by: its addresses stay right while the configuration changes. */
interface Loaded {
  readonly guide: MatterGuide;
  readonly client: HallCore;
}

type Connection = Pick<HallConfiguration, 'siteKey' | 'baseUrl' | 'getToken' | 'fetch'>;

/**
 * The service guide of a matter: the six answers first (where, when, papers, how long, fee, phone), then everything
 * GB/T 39554.2-2020 asks of a guide, with forms to open, a print view and a QR code.
 *
 * @summary The service guide of a matter.
 * @tag hall-matter-guide
 * @attr {string} matter-id - The matter.
 * @attr {number} version - Another version than the one in force.
 * @attr {number} heading-level - Level of the heading with the name, 1 to 5; its parts are one deeper.
 * @attr {boolean} without-qr - Leaves out the QR code.
 * @attr {boolean} without-print - Leaves out the print button.
 * @fires hall-guide-loaded - A guide stands on the page.
 * @fires hall-attachment-opened - A person opens a form or sample; prevent it to open the file yourself.
 * @fires hall-matter-changed - A person chose another region, handling item or version; prevent it to go there yourself.
 * @fires hall-failed - The guide cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart header - Name, department and state.
 * @csspart answers - The six answers.
 * @csspart notice - A notice.
 * @cssproperty [--hall-sticky-top=16px] - How far the contents keep from the top of the window, for pages with a fixed header.
 * @example <hall-matter-guide matter-id="dz-food-business-licence"></hall-matter-guide>
 */
export class HallMatterGuide extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, matterGuideStyles];
  static override properties: PropertyDeclarations = {
    matterId: { attribute: 'matter-id' },
    version: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    withoutQr: { type: Boolean, attribute: 'without-qr' },
    withoutPrint: { type: Boolean, attribute: 'without-print' },
  };

  declare matterId: string | undefined;
  declare version: number | undefined;
  /** @default 2 */
  declare headingLevel: number;
  declare withoutQr: boolean;
  declare withoutPrint: boolean;

  #shown: Loaded | undefined;
  #told: Loaded | undefined;
  #askedItem: string | undefined;
  #situations: ReadonlySet<string> = new Set();
  #chosen = false;
  /** What stands around the answers; in the language before this one until that has come. */
  #around: { readonly code: typeof partsCode; readonly table: StringTable<GuidePartStrings> } | undefined;

  readonly #connection: ConnectionController = new ConnectionController(this, () => {
    if (this.#load.status === TaskStatus.ERROR) void this.refresh();
    for (const task of [this.#site, this.#parts]) if (task.status === TaskStatus.ERROR) void task.run();
  });
  readonly #load = new Task(this, {
    args: () => [this.matterId, this.version, ...this.#configured()] as const,
    task: async ([matterId, version], { signal }): Promise<Loaded | undefined> => {
      if (!matterId) return undefined;
      const { client } = this;
      return { client, guide: await client.matters.get(matterId, version ? { version } : {}, { signal }) };
    },
    onComplete: (loaded) => this.#show(loaded),
  });
  readonly #site = new Task(this, {
    args: () => this.#configured(),
    task: async (): Promise<Site> => siteOf(this.client),
    // The guide is worth reading without its code; what is wrong is told by the guide's own request.
    onError: (error) => console.warn(`[hallkit] <${this.localName}> shows no QR code: the site is not known.`, error),
  });
  readonly #parts = new Task(this, {
    args: () => [this.hallLocale] as const,
    task: async ([locale]) => {
      const [code, table] = await Promise.all([import('./parts/parts.ts'), partStrings(locale)]);
      return { code, table };
    },
    onComplete: (loaded) => {
      if (!this.#around) {
        new loaded.code.PrintController(this);
        adoptStyles(this.renderRoot as ShadowRoot, [...HallMatterGuide.elementStyles, ...loaded.code.styles]);
      }
      this.#around = loaded;
    },
  });
  readonly #versions = new Task(this, {
    autoRun: false,
    task: async (_: readonly [], { signal }) => this.#shown && { of: this.#shown, list: await this.#shown.client.matters.versions(this.#shown.guide.id, { limit: 100 }, { signal }) },
  });
  readonly #actions: GuideActions = {
    chooseItem: (id) => this.#chooseItem(id),
    chooseMatter: (matterId, version) => this.#chooseMatter(matterId, version),
    toggleSituation: (id, applies) => {
      this.#situations = new Set(applies ? [...this.#situations, id] : [...this.#situations].filter((other) => other !== id));
      this.#choose();
    },
    open: ({ id, kind, url }, event) => {
      const { guide, client } = this.#shown ?? {};
      if (guide && client && !this.dispatchEvent(new HallAttachmentOpenedEvent({ matterId: guide.id, attachmentId: id, kind, url: client.url(url) }))) event.preventDefault();
    },
    goTo: (part, event) => {
      // The address is the page's own, and cannot point into the element anyway.
      event.preventDefault();
      this.#focus(part);
    },
    print: () => globalThis.print(),
    loadVersions: () => {
      if (this.#versions.value?.of !== this.#shown) void this.#versions.run([]);
    },
  };

  constructor() {
    super();
    addIcons(moreIcons);
    this.headingLevel = 2;
    this.withoutQr = false;
    this.withoutPrint = false;
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#shown?.guide.staffedLine ?? this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  protected override updated(): void {
    const { value } = this.#load;
    const drawn = this.#around ?? this.#parts.error;
    if (this.#load.status !== TaskStatus.COMPLETE || !drawn || !value || value === this.#told) return;
    const before = this.#told;
    this.#told = value;
    if (before && before.guide.id !== value.guide.id) this.#begin();
    this.dispatchEvent(new HallGuideLoadedEvent(value.guide.id, value.guide.version));
  }

  /** Asks the hall again. */
  async refresh(): Promise<void> {
    await this.#load.run();
  }

  /** Moves the focus to the name of the matter: for a page that has just led a person here. */
  focusHeading(): void {
    this.#focus('name');
  }

  /** Another matter begins folded, and where it begins. */
  #begin(): void {
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = false;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  #configured(): [Connection['siteKey'], Connection['baseUrl'], Connection['getToken'], Connection['fetch']] {
    const { siteKey, baseUrl, getToken, fetch } = this.configuration;
    return [siteKey, baseUrl, getToken, fetch];
  }

  #show(loaded: Loaded | undefined): void {
    if (loaded?.guide.id !== this.#shown?.guide.id) this.#situations = new Set();
    this.#shown = loaded;
    this.#chosen = false;
  }

  #focus(id: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  /** What has changed by it stands further down the page; those who cannot see it hear it. */
  #choose(): void {
    this.#chosen = true;
    this.requestUpdate();
  }

  #chooseItem(id: string): void {
    const { guide } = this.#shown ?? {};
    const item = guide?.handlingItems.find((each) => each.id === id);
    if (!guide || !item) return;
    if (item.matterId === guide.id || this.#chooseMatter(item.matterId)) this.#askedItem = id;
    this.#choose();
  }

  /** @returns false where the page goes there itself. */
  #chooseMatter(matterId: string, version?: number): boolean {
    const ours = this.dispatchEvent(new HallMatterChangedEvent(matterId, version ?? null));
    if (ours) [this.matterId, this.version] = [matterId, version];
    // The control says again what is shown, whoever leads elsewhere.
    this.requestUpdate();
    return ours;
  }

  #view({ guide, client }: Loaded): GuideView {
    const item = handlingItemOf(guide, this.#askedItem)?.id;
    return {
      guide,
      item,
      locale: this.hallLocale,
      strings: this.texts(matterGuideStrings),
      common: this.common,
      format: this.format,
      now: new Date(),
      timeZone: this.#site.value?.hall.timeZone ?? 'Asia/Shanghai',
      level: this.headingLevel,
      situations: this.#situations,
      materials: neededMaterials(guide, item, this.#situations),
      code: this.#code(guide, client),
      withoutPrint: this.withoutPrint,
      texts: (table) => this.texts(table),
      versions: (draw) => this.#drawVersions(draw),
      address: (url) => webAddress(client.url(url)),
    };
  }

  /** Null for no code, undefined while it is not known what it opens. */
  #code(guide: MatterGuide, client: HallCore): string | null | undefined {
    if (this.withoutQr || this.#site.status === TaskStatus.ERROR) return null;
    const { guideUrl } = this.#site.value ?? {};
    if (guideUrl === undefined) return undefined;
    void import('../qr/qr.define.ts');
    return webAddress(client.url(guideUrl.replace('{matterId}', encodeURIComponent(guide.id)))) ?? null;
  }

  #drawVersions(draw: (list: MatterVersionList) => TemplateResult): unknown {
    return this.#versions.render({
      pending: () => html`<p>${this.common.loading}</p>`,
      error: (error) => this.failed(error, () => void this.#versions.run([])),
      complete: (versions) => (versions && versions.of === this.#shown ? draw(versions.list) : nothing),
    });
  }

  #draw(loaded: Loaded, busy: boolean): TemplateResult {
    const view = this.#view(loaded);
    const { error } = this.#parts;
    const { code, table } = this.#around ?? {};
    // Its code sets out with the request: to draw without it would only make the page jump.
    if (!code && !error) return skeleton();
    const around = code && table ? code.parts(view, this.#actions, table) : this.failed(error, () => void this.#parts.run());
    return layout(view, this.#actions, { busy, around, offline: this.#connection.offline });
  }

  /** What is told to those who do not see the page. */
  #said(): string {
    const strings = this.texts(matterGuideStrings);
    if (this.#load.status === TaskStatus.PENDING) return this.common.loading;
    if (this.#load.status !== TaskStatus.COMPLETE || !this.#shown) return '';
    const { guide } = this.#shown;
    if (!this.#chosen) return strings.loaded(plain(guide.name, this.hallLocale));
    return strings.materialsCount(neededMaterials(guide, handlingItemOf(guide, this.#askedItem)?.id, this.#situations).needed.length);
  }

  protected override content(): TemplateResult {
    const strings = this.texts(matterGuideStrings);
    const { guide } = this.#shown ?? {};
    if (!this.matterId) return notice({ tone: 'info', title: strings.empty, body: strings.emptyAdvice, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) });
    return html`<p class="hidden-visually" role="status">${this.#said()}</p>
      ${this.#load.render({
        initial: skeleton,
        pending: () => (this.#shown ? this.#draw(this.#shown, true) : skeleton()),
        complete: (loaded) => (loaded ? this.#draw(loaded, false) : nothing),
        error: (error) => html`${this.failed(error, () => void this.refresh())}${this.#shown && guide?.id === this.matterId ? this.#draw(this.#shown, false) : nothing}`,
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-matter-guide': HallMatterGuide;
  }
}
