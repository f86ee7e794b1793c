import { isHallError } from '@hallkit/client/core';
import type { HallCore } from '@hallkit/client/core';
import { Task, TaskStatus } from '@lit/task';
import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { HallConfiguration } from '../config/options.ts';
import { StaffController } from '../controllers/staff.ts';
import type { CommonStrings } from '../locales/common.texts.ts';
import { notice } from '../ui/notice.ts';
import { signInForm } from './sign-in-form.ts';
import type { StaffSignInStrings } from './sign-in.strings.ts';

/** The element that staff enter. */
export interface EntranceHost {
  readonly element: ReactiveControllerHost;
  readonly client: () => HallCore;
  readonly configuration: () => HallConfiguration;
  readonly strings: () => StaffSignInStrings;
  readonly common: () => CommonStrings;
  readonly level: () => number;
  failed(error: unknown): TemplateResult;
}

/** Asks who of the staff it is, until somebody is there: the page's own person, whoever signed in at another element, or by the form. */
export class StaffEntrance {
  readonly session: StaffController;
  readonly #host: EntranceHost;
  readonly #adopting: Task<readonly unknown[], void>;
  readonly #signing: Task<readonly [string, string], void>;

  constructor(host: EntranceHost) {
    this.#host = host;
    const { element, client, configuration } = host;
    this.session = new StaffController(element, client, configuration);
    this.#adopting = new Task(element, {
      args: () => {
        const { siteKey, baseUrl, fetch, getToken } = configuration();
        return [siteKey, baseUrl, fetch, getToken];
      },
      task: async () => this.session.adopt(),
    });
    this.#signing = new Task(element, { autoRun: false, task: async ([staffNo, password]) => this.session.signIn(staffNo, password) });
  }

  /** @param expired - What is told where the hall ended the session. */
  render(expired: string = this.#host.strings().expired): TemplateResult {
    const { configuration, common, strings, level, failed } = this.#host;
    if (this.#adopting.status === TaskStatus.PENDING && configuration().getToken) return html`<p class="quiet">${common().loading}</p>`;
    const { error, status } = this.#signing;
    // Wrong password and too many tries are told in the hall's own words.
    const told = isHallError(error, 'HallAccessError') || isHallError(error, 'HallRateLimitError') ? notice({ tone: 'danger', role: 'alert', title: error.title, body: error.detail }) : undefined;
    return signInForm({
      strings: strings(), level: level(), expired: this.session.expired ? expired : undefined, failure: status === TaskStatus.ERROR ? (told ?? failed(error)) : undefined, busy: status === TaskStatus.PENDING,
      submit: (staffNo, password) => void this.#signing.run([staffNo, password]),
    });
  }
}
