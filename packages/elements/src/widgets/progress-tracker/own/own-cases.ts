import { isHallError } from '@hallkit/client/core';
import { ApplicationsResource, CasesResource, DocumentsResource, PaymentsResource } from '@hallkit/client/resources';
import type { Document, OwnCase } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isSignedOut, PersonController } from '../../../controllers/person.ts';
import { localized } from '../../../locales/localized.ts';
import { PaperSender } from '../../../papers/paper-sender.ts';
import { papersStrings } from '../../../papers/papers.strings.ts';
import { heading } from '../../../ui/heading.ts';
import { notice } from '../../../ui/notice.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import { isKnown, signInGate } from '../../sign-in/sign-in-gate.ts';
import type { OwnHost, OwnView } from './own-host.ts';
import { ownView } from './own-view.ts';
import { ownCaseStrings } from './own.strings.ts';

/** Applications of one person that are looked through for the one that is followed. */
const most = 500;

/** Lets the applicant act on a case of the application that is followed, once it is known who that is. */
export class OwnCases {
  readonly #host: OwnHost;
  readonly #people: PersonController;
  readonly #sender: PaperSender;
  readonly #load: Task<readonly unknown[], OwnCase | undefined>;
  readonly #acting: Task<readonly [() => Promise<OwnCase | undefined>], void>;
  /** Number of the case that is open. */
  #caseNo: string | undefined;
  #own: OwnCase | undefined;
  /** The case is open, and whoever opened it was asked to sign in. */
  #isGated = false;
  #typed = new Map<string, string>();
  #payUrl: string | undefined;
  /** Papers that have arrived in the space and are still to be handed in, by key. */
  #arrived: Readonly<Record<string, string>> = {};
  /** What the space has of papers that follow, by key. */
  #held: ReadonlyMap<string, readonly Document[]> = new Map();

  constructor(host: OwnHost) {
    this.#host = host;
    const { element } = host;
    this.#people = new PersonController(element, () => host.client(), () => element.configuration);
    void this.#people.adopt();
    this.#sender = new PaperSender({
      element, client: () => this.#people.client, strings: () => host.texts(papersStrings), format: () => host.format(), say: (text) => host.say(text),
      arrived: (document, key) => {
        this.#arrived = { ...this.#arrived, [key]: document.id };
        void this.#handIn();
      },
    });
    this.#load = new Task(element, {
      args: () => [this.#caseNo, this.#isKnown, this.#people.person?.id],
      task: async ([caseNo, known], { signal }) => {
        const isOpen = typeof caseNo === 'string';
        // What one had opened goes on where it stands: the sign-in had the focus, and is gone.
        if (isOpen && known && this.#isGated) this.#host.focus('#own');
        this.#isGated = isOpen && !known;
        return isOpen && known ? this.#read(caseNo, signal) : undefined;
      },
      onComplete: (own) => {
        this.#own = own;
        void this.#lookUp();
      },
      onError: (error) => isSignedOut(error) && this.#people.forget(true),
    });
    this.#acting = new Task(element, { autoRun: false, task: async ([work]) => this.#take(await work()), onError: (error) => this.#refused(error) });
  }

  get #isKnown(): boolean {
    return isKnown(this.#people, this.#host.element, 'registered');
  }

  /** Number of the case that is open. */
  get caseNo(): string | undefined {
    return this.#caseNo;
  }

  /** Opens a case, or closes it. */
  open(caseNo: string | undefined): void {
    if (this.#caseNo !== caseNo) {
      this.#typed.clear();
      this.#own = this.#payUrl = undefined;
      this.#arrived = {};
    }
    this.#caseNo = caseNo;
    this.#host.element.requestUpdate();
    if (caseNo !== undefined) this.#host.focus('#own');
  }

  /** Something has happened to the application. */
  refresh(): void {
    if (this.#caseNo !== undefined && this.#isKnown && this.#acting.status !== TaskStatus.PENDING) void this.#load.run();
  }

  async #read(caseNo: string, signal: AbortSignal): Promise<OwnCase | undefined> {
    const progress = this.#host.progress();
    const { client } = this.#people;
    const caseId = progress?.lanes.find((lane) => lane.caseNo === caseNo)?.caseId;
    if (!progress || caseId === undefined) return undefined;
    // Whose a progress is nobody is told by it: it is found among the person's own.
    for await (const { id, progressId } of client.use(ApplicationsResource).iterate({ limit: 100 }, { max: most, signal })) {
      if (progressId === progress.id) return client.use(CasesResource).getOwn(id, caseId, { signal });
    }
    return undefined;
  }

  /** What follows may be in the space already. Where that cannot be read it is uploaded. */
  async #lookUp(): Promise<void> {
    const due = this.#own?.toFollow?.actions.includes('handIn') ? this.#own.toFollow.items.filter(({ state }) => state === 'due') : [];
    const documents = this.#people.client.use(DocumentsResource);
    const found = await Promise.all(due.map(async ({ key }) => [key, await documents.list({ key, limit: 5 }).then(({ data }) => data.filter(({ state }) => state === 'valid'), () => [])] as const));
    // What lies in the case already was sent back.
    const used = new Set(this.#own?.documents.map(({ document }) => document?.id));
    this.#held = new Map(found.map(([key, list]) => [key, list.filter(({ id }) => !used.has(id))]));
    if (due.length > 0) this.#host.element.requestUpdate();
  }

  #take(own: OwnCase | undefined): void {
    if (own) this.#own = own;
    else void this.#load.run();
    this.#host.say(this.#host.texts(ownCaseStrings).done);
    this.#host.refresh();
  }

  #refused(error: unknown): void {
    if (isSignedOut(error)) this.#people.forget(true);
    // Somebody was quicker: what is shown is made new, what was typed stays.
    else if (isHallError(error, 'HallConflictError')) void this.#load.run();
  }

  #run(work: (own: OwnCase, cases: CasesResource) => Promise<OwnCase | undefined>): void {
    const own = this.#own;
    if (own && this.#acting.status !== TaskStatus.PENDING) void this.#acting.run([() => work(own, this.#people.client.use(CasesResource))]);
  }

  /** Hands in what has arrived; what arrives meanwhile goes with the next. */
  async #handIn(): Promise<void> {
    if (this.#acting.status === TaskStatus.PENDING) await this.#acting.taskComplete.catch(() => undefined);
    const documents = this.#arrived;
    if (Object.keys(documents).length === 0) return;
    this.#run(async ({ id, version }, cases) => {
      const own = await cases.supply(id, { version, documents });
      this.#arrived = Object.fromEntries(Object.entries(this.#arrived).filter(([key, document]) => documents[key] !== document));
      return own;
    });
  }

  #write(): void {
    const text = (this.#typed.get('') ?? '').trim();
    if (text === '') {
      this.#host.say(this.#host.texts(ownCaseStrings).writeMissing);
      return this.#host.focus('#own-message');
    }
    this.#run(async ({ id }, cases) => {
      await cases.message(id, { text });
      this.#typed.delete('');
      return undefined;
    });
  }

  #supply(key: string): void {
    const text = (this.#typed.get(key) ?? '').trim();
    if (text !== '') this.#run(async ({ id, version }, cases) => cases.supply(id, { version, values: { [key]: text } }));
  }

  #pay(): void {
    this.#run(async ({ fee }) => {
      if (!fee) return undefined;
      const { client } = this.#people;
      const { payUrl } = await client.use(PaymentsResource).create(fee.id, /^https?:/.test(window.location.href) ? { returnUrl: window.location.href.slice(0, 1000) } : {});
      this.#payUrl = payUrl === null ? undefined : client.url(payUrl);
      this.#host.focus('#own-pay');
      return undefined;
    });
  }

  #view(own: OwnCase): OwnView {
    const host = this.#host;
    return {
      own, strings: host.texts(ownCaseStrings), papers: host.texts(papersStrings), locale: host.locale(), format: host.format(), level: host.level(), timeZone: host.timeZone(), busy: this.#acting.status === TaskStatus.PENDING, payUrl: this.#payUrl, typed: this.#typed,
      type: (key, text) => void this.#typed.set(key, text), // What the notice names by a number of its own is no paper that plans know.
      send: (key, name, files) => this.#sender.send({ place: key, ...(own.documents.some((paper) => paper.key === key) ? { key } : {}), name: name.slice(0, 100), source: 'uploaded', files }), sending: (key) => this.#sender.render(key), held: (key) => this.#held.get(key) ?? [],
      use: (key, documentId) => this.#run(async ({ id, version }, cases) => cases.supply(id, { version, documents: { [key]: documentId } })),
      supply: (key) => this.#supply(key), pay: () => this.#pay(), write: () => this.#write(),
      confirm: () => this.#run(async ({ id, version }, cases) => cases.confirmDelivery(id, { version })), withdraw: () => this.#run(async ({ id, version }, cases) => cases.withdraw(id, { version })),
      save: (documentId, name) => this.#run(async () => (saveFile(await this.#people.client.use(DocumentsResource).file(documentId), `${name}.pdf`), own)),
    };
  }

  #refusal(): TemplateResult | typeof nothing {
    const { status, error } = this.#acting;
    const strings = this.#host.texts(ownCaseStrings);
    if (status !== TaskStatus.ERROR || isSignedOut(error)) return nothing;
    if (isHallError(error, 'HallConflictError') && error.code === 'case.changed') return notice({ tone: 'info', role: 'alert', title: strings.changed, body: strings.changedAdvice });
    if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallValidationError')) return notice({ tone: 'warning', role: 'alert', title: error.title, body: [error.detail, ...error.errors.map(({ detail }) => detail)].join(' ') });
    return this.#host.failed(error);
  }

  #body(): TemplateResult {
    const host = this.#host;
    const strings = host.texts(ownCaseStrings);
    if (!this.#isKnown) return html`<p>${strings.signIn}</p>${signInGate(host.element, host.level() + 2, 'registered')}`;
    const { status, error } = this.#load;
    if (this.#own) return html`${this.#refusal()} ${ownView(this.#view(this.#own))}`;
    const missing = isHallError(error, 'HallNotFoundError') || (status === TaskStatus.COMPLETE && this.#load.value === undefined);
    if (missing) return notice({ tone: 'warning', role: 'alert', title: strings.notYours, body: strings.notYoursAdvice, actions: staffedLineLink(host.common().staffedLine, host.line()) });
    return status === TaskStatus.ERROR ? host.failed(error, () => void this.#load.run()) : html`<div class="skeleton" aria-hidden="true"><i></i><i></i></div>`;
  }

  /** The case that is open; nothing while none is. */
  render(): TemplateResult | typeof nothing {
    const host = this.#host;
    const lane = host.progress()?.lanes.find(({ caseNo }) => caseNo === this.#caseNo);
    if (!lane) return nothing;
    return html`<section class="own" part="own" aria-labelledby="own">
      <div class="own-top">${heading(host.level() + 1, localized(lane.matter.name, host.locale()), 'own')} <button class="button plain" type="button" @click=${() => (this.open(undefined), host.focus('#next'))}>${host.texts(ownCaseStrings).close}</button></div>
      ${this.#body()}
    </section>`;
  }
}
