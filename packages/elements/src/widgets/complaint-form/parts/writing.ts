import { isHallError } from '@hallkit/client/core';
import { ComplaintsResource, HallsResource } from '@hallkit/client/resources';
import type { ComplaintReceipt, Department, SimilarComplaint } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, TemplateResult } from 'lit';
import { PersonController } from '../../../controllers/person.ts';
import { plain } from '../../../locales/localized.ts';
import { PhotoSender } from '../../../photos/photo-sender.ts';
import { createMemoryStore, openStore } from '../drafts/draft-store.ts';
import type { ComplaintDraft, DraftStore } from '../drafts/draft-store.ts';
import { isRefusal, Outbox } from '../drafts/outbox.ts';
import type { ComplaintHost } from './host.ts';
import { readSubject, subjectOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { requestOf, typedFaults, typedFrom } from './typed.ts';
import type { Typed, TypedFaults } from './typed.ts';
import { writingView } from './writing-view.ts';

/** Typing comes to rest after this long and is kept, in milliseconds. */
const calm = 400;
/** Without a line it is tried again so much later; at once when the browser says that it is back. In milliseconds. */
const tryAgain = 15_000;

/** How a complaint stands on the screen. */
export type Stage = 'writing' | 'sending' | 'queued' | 'sent';

/** Writes a complaint, keeps it, and sees to it that it is sent once. */
export class Writing implements ReactiveController {
  stage: Stage = 'writing';
  faults: TypedFaults = {};
  /** Why it was not taken; it is all still there. */
  refusal: unknown;
  receipt: ComplaintReceipt | undefined;
  /** A photo that cannot be sent stands in the way. */
  isBlocked = false;
  /** It has left and nobody knows whether it has arrived. */
  tried = false;
  /** Somebody is asked whether all shall be cleared. */
  clearing = false;
  /** Whether number and code were copied. */
  copied = false;
  /** What was written here before about something else and is with the hall now. */
  before: readonly { readonly id: string; readonly receipt: ComplaintReceipt }[] = [];
  /** What waits here beside this one. */
  others = 0;
  typed: Typed;
  readonly photos: PhotoSender;
  readonly people: PersonController;
  readonly #host: ComplaintHost;
  readonly #outbox: Outbox;
  readonly #opening: Task<readonly unknown[], boolean>;
  readonly #reading: Task<readonly unknown[], Subject>;
  readonly #similar: Task<readonly unknown[], readonly SimilarComplaint[]>;
  readonly #departments: Task<readonly unknown[], readonly Department[]>;
  #store: { readonly keeps: boolean; readonly opened: Promise<DraftStore> } | undefined;
  /** Somebody has put a hand on it: it is worth keeping, and no ready text goes over it. */
  #touched = false;
  #subject: Subject | undefined;
  #hadContact = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ComplaintHost) {
    this.#host = host;
    const { element } = host;
    this.typed = this.#blank();
    this.people = new PersonController(element, () => host.client(), () => element.configuration);
    void this.people.adopt();
    const hall = { element, client: () => host.client(), hallId: async () => host.hallId() };
    this.photos = new PhotoSender({ ...hall, strings: () => host.photoStrings(), format: () => host.format(), say: (text) => host.say(text), changed: () => this.#touch() });
    this.#outbox = new Outbox({ client: () => host.client(), hallId: async () => host.hallId(), store: async () => this.#drafts() });
    this.#opening = new Task(element, { args: () => [this.id, host.keeps()], task: async () => this.#open() });
    this.#reading = new Task(element, {
      args: () => [this.id, host.about().progressId, element.configuration.fetch], task: async (_, { signal }) => readSubject(host.client(), async () => host.hallId(), host.about(), signal),
      onComplete: (subject) => {
        this.#subject = subject;
        this.#fill();
      },
    });
    this.#similar = new Task(element, { args: () => [this.#subject, this.typed.kind, this.typed.departmentId], task: async (_, { signal }) => this.#findSimilar(signal), onError: () => undefined });
    this.#departments = new Task(element, { args: () => [this.subject.about.kind], task: async ([kind], { signal }) => (kind === 'hall' ? this.#listDepartments(signal) : []), onError: () => undefined });
    element.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#online);
    globalThis.addEventListener('pagehide', this.#leaving);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#online);
    globalThis.removeEventListener('pagehide', this.#leaving);
    clearTimeout(this.#again);
    this.#leaving();
  }

  /** Of which hall and about what. */
  get id(): string {
    return `${this.#site} ${subjectOf(this.#host.about()).id}`;
  }

  /** What it is about, as far as it is known. */
  get subject(): Subject {
    const bare = subjectOf(this.#host.about());
    // What was read about something else is none of this.
    return this.#subject?.id === bare.id ? this.#subject : bare;
  }

  /** Whether the hall could not be asked what it is about. */
  get isUnread(): boolean {
    return this.#reading.status === TaskStatus.ERROR;
  }

  get similar(): readonly SimilarComplaint[] {
    return this.#similar.value ?? [];
  }

  get departments(): readonly Department[] {
    return this.#departments.value ?? [];
  }

  /** Whether what stands there is what the hall wrote. */
  get isReady(): boolean {
    return this.typed.text !== '' && this.typed.text === this.#readyText;
  }

  /** There is something to clear. */
  get isTouched(): boolean {
    return this.#touched;
  }

  get #site(): string {
    const { siteKey = '', baseUrl = '' } = this.#host.element.configuration;
    return `${siteKey} ${baseUrl}`;
  }

  #blank(): Typed {
    return { kind: this.#host.kind() ?? 'complaint', text: '', anonymous: false, name: '', phone: '', departmentId: '' };
  }

  async #drafts(): Promise<DraftStore> {
    const keeps = this.#host.keeps();
    if (this.#store?.keeps !== keeps) this.#store = { keeps, opened: keeps ? openStore() : Promise.resolve(createMemoryStore()) };
    return this.#store.opened;
  }

  /** @returns whether something was kept. */
  async #open(): Promise<boolean> {
    Object.assign(this, { stage: 'writing', faults: {}, refusal: undefined, receipt: undefined, tried: false, clearing: false, copied: false });
    this.#touched = this.#hadContact = false;
    this.typed = this.#blank();
    this.photos.clear();
    const draft = await (await this.#drafts()).get(this.id).catch(() => undefined);
    if (draft) this.#restore(draft);
    else this.#fill();
    void this.#deliverAll();
    return draft !== undefined;
  }

  #restore(draft: ComplaintDraft): void {
    if (draft.receipt) return this.#received(draft.receipt, false);
    this.typed = typedFrom(draft.request);
    this.photos.restore(draft.photos);
    this.#touched = true;
    this.stage = draft.state === 'queued' ? 'queued' : 'writing';
    this.tried = draft.tried;
  }

  get #readyText(): string {
    const { late, caseNo, name, department } = this.subject;
    const { readyText } = this.#host.strings();
    const locale = this.#host.locale();
    if (!late?.day || !caseNo || !name || !department) return '';
    return readyText(caseNo, plain(name, locale), plain(department, locale), this.#host.format().date(late.day), late.remaining === null ? null : -late.remaining);
  }

  /** Fills in what can be known, unless somebody has begun to write. */
  #fill(): void {
    if (!this.#touched && this.stage === 'writing') this.typed = { ...this.typed, text: this.#readyText };
  }

  async #findSimilar(signal: AbortSignal): Promise<readonly SimilarComplaint[]> {
    const { about } = this.subject;
    const { kind, departmentId } = this.typed;
    const query = about.kind === 'case' ? { progressId: about.progressId, caseId: about.caseId } : about.kind === 'desk' ? { deskId: about.deskId } : about.kind === 'department' ? { departmentId: about.departmentId } : about.kind === 'hall' && departmentId ? { departmentId } : undefined;
    if (!query || this.#subject !== this.subject) return [];
    return (await this.#host.client().use(ComplaintsResource).similar(await this.#host.hallId(), { ...query, kind }, { signal })).data;
  }

  async #listDepartments(signal: AbortSignal): Promise<readonly Department[]> {
    return (await this.#host.client().use(HallsResource).departments(await this.#host.hallId(), { limit: 100 }, { signal })).data;
  }

  /** Somebody has filled something in. */
  change(typed: Partial<Typed>): void {
    this.typed = { ...this.typed, ...typed };
    if (this.faults.text !== undefined || this.faults.phone !== undefined) this.faults = typedFaults(this.typed, this.#host.strings(), this.#host.format().number);
    this.#touch();
  }

  /** The name of who is signed in is filled in once; whoever takes it out has done so. */
  greet(): void {
    const name = this.people.person?.name;
    if (!name || this.#hadContact || this.#touched || this.stage !== 'writing') return;
    this.#hadContact = true;
    this.typed = { ...this.typed, name };
  }

  #touch(): void {
    this.#touched = true;
    this.clearing = this.isBlocked = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), calm);
    this.#host.element.requestUpdate();
  }

  #draft(): ComplaintDraft {
    return { id: this.id, site: this.#site, hallId: undefined, request: requestOf(this.typed, this.subject.about), photos: this.photos.kept, state: 'draft', key: null, tried: false, receipt: null, seen: false, at: Date.now() };
  }

  async #keep(): Promise<void> {
    this.#timer = undefined;
    if (this.stage !== 'writing' || !this.#touched) return;
    const store = await this.#drafts();
    // Another tab may have sent it: what is with the hall is not written over.
    const known = await store.get(this.id).catch(() => undefined);
    if (known && known.state !== 'draft') return;
    // A browser that is full keeps nothing more; what stands on the screen stays.
    await store.put(this.#draft()).catch(() => undefined);
  }

  readonly #leaving = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    void this.#keep();
  };

  /** Asks first, then clears all. */
  async clear(isSure: boolean): Promise<void> {
    if (!isSure) this.clearing = !this.clearing;
    else {
      clearTimeout(this.#timer);
      await (await this.#drafts()).remove(this.id).catch(() => undefined);
      await this.#opening.run();
      this.#host.say(this.#host.strings().discarded);
      this.#host.focus('#text');
    }
    this.#host.element.requestUpdate();
  }

  async submit(): Promise<void> {
    if (this.stage !== 'writing') return;
    const strings = this.#host.strings();
    this.faults = typedFaults(this.typed, strings, this.#host.format().number);
    this.refusal = undefined;
    const [first] = Object.keys(this.faults);
    if (first) return this.#host.focus(`#${first}`);
    this.isBlocked = this.photos.isRefused;
    this.#host.element.requestUpdate();
    if (this.isBlocked) return;
    this.#stand('sending');
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (navigator.onLine) await this.photos.settle();
    await this.#outbox.queue(this.#draft());
    await this.retry();
  }

  /** Tries to send what waits. */
  async retry(): Promise<void> {
    clearTimeout(this.#again);
    const { id } = this;
    if (!navigator.onLine) return this.#wait();
    this.#stand('sending');
    try {
      const receipt = await this.#outbox.deliver(id);
      if (id !== this.id) return;
      if (receipt) this.#received(receipt, true);
      else await this.#opening.run();
    } catch (error) {
      if (id !== this.id) return;
      if (!isRefusal(error)) return await this.#wait();
      this.refusal = error;
      // What it was about is gone: it is taken as a word to the hall.
      if (isHallError(error, 'HallApiError') && error.code === 'complaint.about') await this.#reading.run();
      this.#stand('writing');
      this.#host.focus('#refusal');
    }
  }

  async #wait(): Promise<void> {
    const was = this.stage;
    const draft = await (await this.#drafts()).get(this.id).catch(() => undefined);
    this.tried = draft?.tried ?? this.tried;
    this.#stand('queued');
    if (was === 'sending') this.#host.focus('#queued');
    this.#again = setTimeout(() => void this.retry(), tryAgain);
  }

  /** Takes back what waits, to change it. */
  async takeBack(): Promise<void> {
    clearTimeout(this.#again);
    if (!(await this.#outbox.take(this.id))) return this.retry();
    this.#stand('writing');
    this.#host.focus('#text');
  }

  #stand(stage: Stage): void {
    this.stage = stage;
    this.#host.element.requestUpdate();
  }

  #received(receipt: ComplaintReceipt, isNew: boolean): void {
    clearTimeout(this.#again);
    this.receipt = receipt;
    this.#stand('sent');
    void this.#markSeen(this.id);
    if (!isNew) return;
    this.#host.sent(receipt);
    this.#host.focus('#receipt');
  }

  async #markSeen(id: string): Promise<void> {
    const store = await this.#drafts();
    const draft = await store.get(id).catch(() => undefined);
    if (draft?.state === 'sent') await store.put({ ...draft, seen: true, at: Date.now() }).catch(() => undefined);
  }

  /** Forgets the receipt and begins anew. */
  async another(): Promise<void> {
    await (await this.#drafts()).remove(this.id).catch(() => undefined);
    await this.#opening.run();
    this.#host.focus('#text');
  }

  /** Somebody has taken down number and code of one that was sent later. */
  async noted(id: string): Promise<void> {
    this.before = this.before.filter((one) => one.id !== id);
    await (await this.#drafts()).remove(id).catch(() => undefined);
    this.#host.element.requestUpdate();
  }

  readonly #online = (): void => {
    void this.#deliverAll();
  };

  /** Sends what waits here, of this and of other things. */
  async #deliverAll(): Promise<void> {
    const waiting = await this.#outbox.waiting(this.#site).catch(() => []);
    const others = waiting.filter(({ id }) => id !== this.id);
    this.others = others.filter(({ state }) => state === 'queued').length;
    if (this.stage === 'queued') void this.retry();
    for (const { id } of others) {
      const receipt = await this.#outbox.deliver(id).catch(() => undefined);
      if (!receipt || this.before.some((one) => one.id === id)) continue;
      this.others = Math.max(0, this.others - 1);
      this.before = [...this.before, { id, receipt }];
    }
    this.#host.element.requestUpdate();
  }

  /** Whether there is something to show yet. */
  get isOpen(): boolean {
    return this.#opening.status === TaskStatus.COMPLETE && (this.#opening.value === true || this.#reading.status === TaskStatus.COMPLETE || this.#reading.status === TaskStatus.ERROR);
  }

  render(): TemplateResult {
    this.greet();
    return writingView(this, this.#host);
  }
}
