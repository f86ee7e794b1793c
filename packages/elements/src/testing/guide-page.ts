import { fixture, html, waitUntil } from '@open-wc/testing';
import type { MatterGuide } from '@hallkit/contract';
import type { TemplateResult } from 'lit';
import { defineElement } from '../base/define.ts';
import { init } from '../config/init.ts';
import { HallMatterGuide } from '../widgets/matter-guide/matter-guide.ts';
import { guideHall, guideOf } from './guide-hall.ts';
import type { GuideHall } from './guide-hall.ts';

defineElement('hall-matter-guide', HallMatterGuide);

/** A page with a guide, read as a visitor reads it. */
export class GuidePage {
  readonly guide: HallMatterGuide;
  readonly hall: GuideHall;

  private constructor(guide: HallMatterGuide, hall: GuideHall) {
    this.guide = guide;
    this.hall = hall;
  }

  /** Opens a page whose hall knows these guides; by default one complete guide named `balloon`. */
  static async open(template: TemplateResult = html`<hall-matter-guide matter-id="balloon"></hall-matter-guide>`, guides: Readonly<Record<string, MatterGuide>> = { balloon: guideOf() }, change?: (hall: GuideHall) => void): Promise<GuidePage> {
    const hall = guideHall(guides);
    change?.(hall);
    init({ siteKey: 'pk_test_dezhou', baseUrl: 'https://hall.example', fetch: hall.fetch });
    const place = await fixture<HTMLElement>(html`<div>${template}</div>`);
    return new GuidePage(place.querySelector('hall-matter-guide') as HallMatterGuide, hall);
  }

  /** Opens it and waits until everything is drawn. */
  static async shown(...how: Parameters<typeof GuidePage.open>): Promise<GuidePage> {
    const page = await GuidePage.open(...how);
    await page.until(() => page.all('.part').length > 0, 'the guide');
    return page;
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...(this.guide.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  }

  one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const [found] = this.all<Found>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  }

  /** Text as it is read, blanks in a row as one. */
  text(selector = '.root'): string {
    return (this.all(selector)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  texts(selector: string): string[] {
    return this.all(selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  /** The answer beneath one of the six questions. */
  answer(question: string): string {
    const cell = this.all('.answers > div').find((each) => each.querySelector('dt')?.textContent?.trim() === question);
    return (cell?.querySelector('dd')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The control whose label says so. */
  control(label: string): HTMLInputElement {
    const found = this.all('label').find((each) => each.textContent?.includes(label));
    const control = found?.querySelector<HTMLInputElement>('input, select');
    if (!control) throw new Error(`No control is labelled ${label}`);
    return control;
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, `${what} did not come`, { timeout: 10_000 });
    await this.guide.updateComplete;
  }
}
