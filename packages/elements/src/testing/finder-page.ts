import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { fakeHall } from './fake-hall.ts';
import type { FakeHall } from './fake-hall.ts';
import type { HallMatterFinder } from '../widgets/matter-finder/matter-finder.ts';
import type { HallProvider } from '../widgets/provider/provider.ts';
import '../widgets/provider/provider.define.ts';
import '../widgets/matter-finder/matter-finder.define.ts';

let names = 0;

/** A finder on a page, as a visitor meets it. */
export class FinderPage {
  readonly hall: FakeHall;
  readonly provider: HallProvider;
  readonly finder: HallMatterFinder;

  private constructor(hall: FakeHall, provider: HallProvider) {
    this.hall = hall;
    this.provider = provider;
    this.finder = provider.querySelector('hall-matter-finder') as HallMatterFinder;
  }

  /** Opens one and waits for its first answer, unless told that none will come. */
  static async open(content: TemplateResult = html`<hall-matter-finder></hall-matter-finder>`, hall: FakeHall = fakeHall(), { locale = 'zh-CN', answered = true }: { locale?: string; answered?: boolean } = {}): Promise<FinderPage> {
    names += 1;
    // A key of its own for each test: clients, and what they know, are shared by key.
    const provider = await fixture<HallProvider>(html`<hall-provider site-key=${`pk_test_${names}`} base-url="https://hall.example" locale=${locale} .fetch=${hall.fetch}>${content}</hall-provider>`);
    const page = new FinderPage(hall, provider);
    if (answered) await page.until(() => page.all('.row').length > 0 || page.text('.results-title') !== '', 'first answer');
    return page;
  }

  get root(): ShadowRoot {
    return this.finder.shadowRoot as ShadowRoot;
  }

  get input(): HTMLInputElement {
    return this.one<HTMLInputElement>('#query');
  }

  one<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`Nothing like ${selector} is to be seen.`);
    return found;
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  /** Text as it is read, blanks as one. */
  text(selector: string): string {
    return this.root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  texts(selector: string): string[] {
    return this.all(selector).map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  async until(holds: () => boolean, what: string): Promise<void> {
    await waitUntil(holds, what, { timeout: 10_000, interval: 20 });
    await this.finder.updateComplete;
  }

  /** Waits for the index in the page, as somebody does who rests in the box. */
  async prepared(): Promise<void> {
    this.input.focus();
    await this.until(() => this.hall.calls.some((call) => call.startsWith('/matters/index')), 'index asked for');
    await this.type('泊');
    await this.until(() => this.options.length > 0, 'index opened');
    await this.type('');
  }

  /** Types as a keyboard does. */
  async type(text: string): Promise<void> {
    this.input.focus();
    this.input.value = text;
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
    await this.finder.updateComplete;
  }

  get options(): string[] {
    return this.texts('[role=option]');
  }

  /** Searches and waits for the answer. */
  async search(text: string): Promise<void> {
    await this.type(text);
    this.one<HTMLFormElement>('form').requestSubmit();
    await this.settled();
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    await this.finder.updateComplete;
    await this.until(() => this.root.querySelector('.results')?.getAttribute('aria-busy') !== 'true' && !this.root.querySelector('.skeleton'), 'answer');
  }
}
