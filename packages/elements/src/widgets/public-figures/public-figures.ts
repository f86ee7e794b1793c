import { SupervisionResource } from '@hallkit/client/resources';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { ConnectionController } from '../../controllers/connection.ts';
import { hallIdOf } from '../../controllers/hall-scope.ts';
import { siteOf } from '../../controllers/site.ts';
import { formatIn } from '../../locales/zone-format.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { answer, behind, charts, others } from './figures-view.ts';
import type { FiguresViewState } from './figures-view.ts';
import { dayIn, daysOf, givenDays } from './periods.ts';
import type { Days, Period } from './periods.ts';
import { publicFiguresStrings } from './public-figures.strings.ts';
import { publicFiguresStyles } from './public-figures.styles.ts';
import type * as signatureCode from './signature/signature.ts';

/**
 * Promise and deed, public: how much was decided and how much of it on time, first in a sentence, then department beside
 * department, with the numbers as a table behind, and how they are counted. Whoever doubts them checks the signature of the day in
 * the browser.
 *
 * @summary On time, late, average against promise, by department.
 * @tag hall-public-figures
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} from - First day, `YYYY-MM-DD`; beside the periods one can choose.
 * @attr {string} to - Last day.
 * @attr {string} department - Shows this department alone.
 * @attr {boolean} without-periods - Leaves the choice of the time out.
 * @attr {boolean} without-heading - For a page that has its own heading above it.
 * @attr {number} heading-level - Level of the highest heading, 1 to 5.
 * @fires {HallFailedEvent} hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart answer - The sentence.
 * @csspart signature - What checks the signature.
 * @csspart notice - A notice.
 * @example <hall-public-figures department="market-regulation"></hall-public-figures>
 */
export class HallPublicFigures extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, publicFiguresStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    from: {},
    to: {},
    department: {},
    withoutPeriods: { type: Boolean, attribute: 'without-periods' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  declare from: string | undefined;
  declare to: string | undefined;
  declare department: string | undefined;
  declare withoutPeriods: boolean;
  declare withoutHeading: boolean;
  /** @default 2 */
  declare headingLevel: number;

  /** What the visitor has chosen; undefined before that. */
  #chosen: Period | undefined;
  readonly #announcer = new Announcer(this);
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client) });
  readonly #figures = new Task(this, {
    args: () => {
      const { from, to } = this.#days;
      return [this.#site.value?.hall.id, this.hallId, from, to, ...this.#configured()];
    },
    task: async ([site], { signal }) => (site === undefined ? undefined : this.client.use(SupervisionResource).figures(await hallIdOf(this.client, this.hallId), this.#days, { signal })),
    onComplete: (figures) => {
      if (figures && this.#chosen) this.#announcer.say(this.texts(publicFiguresStrings).answer(this.#when, null, this.format.number(figures.total.decided), this.format.number(figures.total.onTime)), 300);
    },
  });
  readonly #signature = new Task(this, {
    autoRun: false,
    task: async (_: readonly []): Promise<typeof signatureCode> => import('./signature/signature.ts'),
    onComplete: ({ addSignatureIcons }) => addSignatureIcons(),
  });
  readonly #check = new Task(this, { autoRun: false, task: async (_: readonly []) => (await this.#signature.value?.check(this.client, await hallIdOf(this.client, this.hallId))) ?? null });

  constructor() {
    super();
    this.withoutPeriods = false;
    this.withoutHeading = false;
    this.headingLevel = 2;
    new ConnectionController(this, () => this.#again());
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  /** Asks the hall again. */
  refresh(): void {
    void this.#figures.run();
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  #again(): void {
    for (const task of [this.#site, this.#figures]) if (task.status === TaskStatus.ERROR) void task.run();
  }

  /** The day it is in the hall, wherever it is read. */
  get #today(): string {
    return dayIn(this.#site.value?.hall.timeZone);
  }

  get #given(): Days | undefined {
    return givenDays(this.from, this.to, this.#today);
  }

  get #period(): Period {
    return this.#chosen ?? (this.#given ? 'given' : 'month');
  }

  get #days(): Days {
    return (this.#period === 'given' ? this.#given : undefined) ?? daysOf(this.#period === 'given' ? 'month' : this.#period, this.#today);
  }

  get #when(): string {
    return this.#named(this.#period);
  }

  #named(period: Period): string {
    const strings = this.texts(publicFiguresStrings);
    const days = this.#given;
    return period === 'given' && days ? strings.days(this.format.fullDate(days.from), this.format.fullDate(days.to)) : strings[`period_${period === 'given' ? 'month' : period}`];
  }

  #periods(): TemplateResult | typeof nothing {
    if (this.withoutPeriods) return nothing;
    const choose = (period: Period): void => {
      this.#chosen = period;
      this.requestUpdate();
    };
    const periods: readonly Period[] = [...(this.#given ? (['given'] as const) : []), 'month', 'last', 'year'];
    return html`<div class="periods" role="group" aria-label=${this.texts(publicFiguresStrings).periods}>
      ${periods.map((period) => html`<button class="period" type="button" aria-pressed=${this.#period === period} @click=${() => choose(period)}>${this.#named(period)}</button>`)}
    </div>`;
  }

  #verify(): TemplateResult {
    const strings = this.texts(publicFiguresStrings);
    const { status, error, value } = this.#check;
    const signature = this.#signature.value;
    const body =
      this.#signature.status === TaskStatus.ERROR ? this.failed(this.#signature.error, () => void this.#signature.run([]))
      : signature
        ? html`${signature.signatureView({
            checked: status === TaskStatus.COMPLETE ? value : undefined,
            busy: status === TaskStatus.PENDING,
            strings: this.texts(signature.signatureStrings),
            format: formatIn(this.format, this.#site.value?.hall.timeZone),
            check: () => void this.#check.run([]),
            address: ({ hallId, snapshot }) => this.client.url(`/api/v1/halls/${encodeURIComponent(hallId)}/snapshots/${snapshot.day}`),
          })}${status === TaskStatus.ERROR ? this.failed(error, () => void this.#check.run([])) : nothing}`
      : nothing;
    const opened = ({ target }: Event): void => {
      if ((target as HTMLDetailsElement).open && this.#signature.status === TaskStatus.INITIAL) void this.#signature.run([]);
    };
    return html`<details part="signature" @toggle=${opened}><summary>${strings.checkSummary}</summary><div class="check">${body}</div></details>`;
  }

  #body(): TemplateResult | typeof nothing {
    const strings = this.texts(publicFiguresStrings);
    const { value: figures } = this.#figures;
    if (!figures) return nothing;
    const department = this.department ? figures.departments.find(({ department: { id } }) => id === this.department) : undefined;
    if (this.department && !department) return notice({ tone: 'info', title: strings.noDepartment, body: strings.noDepartmentAdvice, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) });
    const state: FiguresViewState = { figures, department, when: this.#when, strings, locale: this.hallLocale, format: formatIn(this.format, this.#site.value?.hall.timeZone), level: this.headingLevel };
    return html`<div class="lead" part="answer">${answer(state)}</div>
      ${department ? nothing : charts(state)} ${others(state)} ${behind(state)} ${this.#verify()}`;
  }

  protected override content(): TemplateResult {
    const strings = this.texts(publicFiguresStrings);
    const failed = [this.#site, this.#figures].find(({ status }) => status === TaskStatus.ERROR);
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4].map(() => html`<i></i>`)}</div>`;
    return html`${this.#announcer.render()}
      <div class="stack">
        ${this.withoutHeading ? nothing : heading(this.headingLevel, strings.title, 'title')} ${this.#periods()}
        ${failed ? this.failed(failed.error, () => this.#again()) : html`<div class="figures" aria-busy=${this.#figures.status === TaskStatus.PENDING}>${this.#figures.value ? this.#body() : wait}</div>`}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-public-figures': HallPublicFigures;
  }
}
