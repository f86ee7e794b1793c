// Somebody of a department at their desk in the console, as a person uses it: a browser, a list, the buttons that the server names.
import type { Browser, Locator } from 'playwright-core';
import { openPage } from './browser.ts';
import type { WatchedPage } from './browser.ts';

/** Everything runs on two cores at times; nothing here depends on being quick. */
export const patience = 90_000;

/** The password of everybody who works in the sample hall. */
const password = 'hallkit-dezhou';

/** A desk of the console: its element, where a record says which one it is, the form of an action, how the ids of its fields begin. */
interface Place {
  readonly tag: string;
  readonly head: string;
  readonly form: string;
  readonly field: string;
}

/** The desks by their view. */
const desks = {
  cases: { tag: 'hall-case-desk', head: '.case-head', form: '.action-form', field: 'need-' },
  answers: { tag: 'hall-answer-desk', head: '.record-head', form: '.action-form', field: 'need-' },
  supervision: { tag: 'hall-supervision-board', head: 'article.part', form: 'article.part form', field: '' },
} as const satisfies Record<string, Place>;

/** Somebody at their desk. */
export class StaffDesk {
  readonly opened: WatchedPage;
  readonly desk: Locator;
  readonly #place: Place;

  private constructor(opened: WatchedPage, place: Place) {
    this.opened = opened;
    this.desk = opened.page.locator(place.tag);
    this.#place = place;
  }

  static async open(browser: Browser, base: string, staffNo: string, view: keyof typeof desks = 'cases'): Promise<StaffDesk> {
    const opened = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
    opened.page.setDefaultTimeout(patience);
    await opened.page.goto(`${base}/examples/console/?view=${view}${view === 'supervision' ? '&board=cards' : ''}`);
    const desk = new StaffDesk(opened, desks[view]);
    await desk.signIn(staffNo);
    await desk.desk.locator('.row, .empty').first().waitFor();
    return desk;
  }

  private async signIn(staffNo: string): Promise<void> {
    await this.desk.locator('#staff-no').fill(staffNo);
    await this.desk.locator('#password').fill(password);
    await this.desk.getByRole('button', { name: '登录' }).click();
  }

  /** Number of the department's case of an application; of several the one of a matter. */
  async caseOf(application: string, matter = ''): Promise<string> {
    const row = this.desk.locator('.row').filter({ hasText: application }).filter({ hasText: matter }).first();
    await row.waitFor();
    return new RegExp(`${application}-\\d\\d`).exec(await row.innerText())?.[0] ?? '';
  }

  /** Turns to a tab: a desk begins where something waits, and that may be another one. */
  async openTab(name: string): Promise<void> {
    await this.desk.locator(`[data-tab="${name}"]`).click();
  }

  /** Opens what has the number, where it is not open already. */
  async read(number: string): Promise<void> {
    const head = this.desk.locator(this.#place.head).filter({ hasText: number });
    if ((await head.count()) > 0) return;
    await this.desk.locator('.row').filter({ hasText: number }).first().click();
    await head.first().waitFor();
  }

  /** Opens what has the number, presses the action that the server names, fills in what it needs. */
  async act(number: string, action: string, needs: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.read(number);
    const button = this.desk.locator(`[data-action="${action}"]`);
    await button.click();
    const form = this.desk.locator(this.#place.form);
    // What needs nothing is done by the button itself.
    const isForm = await Promise.race([form.waitFor().then(() => true), button.waitFor({ state: 'detached' }).then(() => false)]);
    const { item, ...rest } = needs;
    if (item !== undefined) {
      await form.getByRole('button', { name: /其他内容/ }).click();
      await form.locator('.items textarea').last().fill(item);
    }
    for (const [need, value] of Object.entries(rest)) {
      const field = form.locator(`#${this.#place.field}${need}`);
      if ((await field.evaluate((element) => element.localName)) === 'select') await field.selectOption(value);
      else await field.fill(value);
    }
    if (isForm) await form.locator('[type=submit]').click();
    // What cannot be taken back asks once more.
    if (isForm) await Promise.race([form.locator('.last .danger').click(), form.waitFor({ state: 'detached' })]);
    await form.waitFor({ state: 'detached' });
  }
}
