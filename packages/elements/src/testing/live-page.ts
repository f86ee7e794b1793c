import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { MockOptions } from '@hallkit/mocks';
import type { TemplateResult } from 'lit';
import { liveHall } from './live-hall.ts';
import type { LiveHall } from './live-hall.ts';
import type { HallElement } from '../base/hall-element.ts';
import type { HallProvider } from '../widgets/provider/provider.ts';
import '../widgets/provider/provider.define.ts';

/** How a page is opened. */
export interface LivePageOptions {
  /** The hall, where it has begun before the page. */
  readonly hall?: LiveHall;
  readonly mocks?: MockOptions;
  readonly locale?: string;
  /** The key of an earlier page: opened with it, the page has been reloaded. */
  readonly siteKey?: string;
  /** Stands between page and hall. */
  readonly between?: (request: Request, answer: LiveHall['fetch']) => Promise<Response>;
}

let pages = 0;

/** A page with one element of a hall that goes on, used and read as people do. */
export class LivePage<Shown extends HallElement = HallElement> {
  readonly hall: LiveHall;
  readonly siteKey: string;
  readonly provider: HallProvider;
  readonly element: Shown;

  private constructor(hall: LiveHall, siteKey: string, provider: HallProvider) {
    this.hall = hall;
    this.siteKey = siteKey;
    this.provider = provider;
    this.element = provider.firstElementChild as Shown;
  }

  static async open<Shown extends HallElement>(content: TemplateResult, { hall: given, mocks = {}, locale = 'zh-CN', siteKey = `pk_test_live_${(pages += 1)}`, between }: LivePageOptions = {}): Promise<LivePage<Shown>> {
    const hall = given ?? liveHall(mocks);
    const fetch = between ? (request: Request) => between(request, hall.fetch) : hall.fetch;
    const provider = await fixture<HallProvider>(html`<hall-provider site-key=${siteKey} base-url="https://hall.example" locale=${locale} .fetch=${fetch}>${content}</hall-provider>`);
    return new LivePage<Shown>(hall, siteKey, provider);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  one<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`Nothing like ${selector} is to be seen in: ${this.text()}`);
    return found;
  }

  /** Text as it is read, blanks as one. */
  text(selector = '[part~=base]'): string {
    return this.root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  texts(selector: string): string[] {
    return this.all(selector).map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  /** What was said last to those who do not see the screen. */
  get said(): string {
    return this.text('p.hidden-visually[role=status]');
  }

  /** Checks it as axe does, once colours have come to rest. */
  async accessible(): Promise<void> {
    await Promise.allSettled(this.root.getAnimations().filter((animation) => animation instanceof CSSTransition).map(({ finished }) => finished));
    await expect(this.element).to.be.accessible();
  }

  /** Text of what has the focus, or its id where it is a field. */
  get focused(): string {
    const { activeElement } = this.root;
    return activeElement instanceof HTMLInputElement ? `#${activeElement.id}` : (activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }

  /** The button that says so. */
  button(label: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(label));
    if (!found) throw new Error(`No button says ${label} in: ${this.text()}`);
    return found;
  }

  /** Presses it as a hand does: it has the focus then. */
  press(label: string): void {
    const button = this.button(label);
    button.focus();
    button.click();
  }

  /** The control whose label says so. */
  control<Found extends HTMLElement = HTMLInputElement>(label: string): Found {
    const found = this.all('label').find((each) => each.textContent?.includes(label));
    const id = found?.getAttribute('for');
    const control = found?.querySelector<Found>('input, select') ?? (id ? this.root.querySelector<Found>(`#${id}`) : null);
    if (!control) throw new Error(`No control is labelled ${label}`);
    return control;
  }

  /** Types into the field whose label says so. */
  type(label: string, text: string): void {
    const field = this.control(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  async until(holds: () => boolean, what: string): Promise<void> {
    await waitUntil(holds, `${what}, but: ${this.text()}`, { timeout: 12_000, interval: 20 }).catch((error: Error) => {
      throw new Error(`${error.message} NOW: ${this.text()}`);
    });
    await this.element.updateComplete;
  }

  /** Waits until somewhere within it is so to be read. */
  sees(text: string, selector?: string): Promise<void> {
    return this.until(() => this.text(selector).includes(text), `${text} never comes`);
  }
}
