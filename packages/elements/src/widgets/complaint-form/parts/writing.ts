import { isHallError } from '@hallkit/client/core';
import type { ComplaintReceipt, Department, SimilarComplaint } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, TemplateResult } from 'lit';
import { PersonController } from '../../../controllers/person.ts';
import { PhotoSender } from '../../../photos/photo-sender.ts';
import { DraftKeeper } from '../drafts/draft-keeper.ts';
import type { ComplaintDraft } from '../drafts/draft-store.ts';
import { OtherDrafts } from '../drafts/others.ts';
import { isRefusal, Outbox } from '../drafts/outbox.ts';
import type { ComplaintHost } from './host.ts';
import { Known } from './known.ts';
import { subjectOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { requestOf, typedFaults, typedFrom } from './typed.ts';
import type { Typed, TypedFaults } from './typed.ts';

/** Without a line it is tried again so much later; at once when the browser says that it is back. In milliseconds. */
const tryAgain = 15_000;

/** How a complaint stands on the screen. */
export type Stage = 'writing' | 'sending' | 'queued' | 'sent';

/** How it is drawn. */
export type DrawWriting = (writing: Writing, host: ComplaintHost) => TemplateResult;

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
  typed: Typed;
  readonly photos: PhotoSender;
  readonly people: PersonController;
  readonly #host: ComplaintHost;
  readonly #draw: DrawWriting;
  readonly #outbox: Outbox;
  readonly #opening: Task<readonly unknown[], boolean>;
  readonly #known: Known;
  readonly #keeper: DraftKeeper;
  readonly #others: OtherDrafts;
  /** Somebody has put a hand on it: it is worth keeping, and no ready text goes over it. */
  #touched = false;
  #hadContact = false;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ComplaintHost, draw: DrawWriting) {
    this.#host = host;
    this.#draw = draw;
    const { element } = host;
    this.typed = this.#blank();
    this.people = new PersonController(element, () => host.client(), () => element.configuration);
    void this.people.adopt();
    const hall = { element, client: () => host.client(), hallId: async () => host.hallId() };
    this.photos = new PhotoSender({ ...hall, strings: () => host.photoStrings(), format: () => host.format(), say: (text) => host.say(text), changed: () => this.#touch() });
    this.#keeper = new DraftKeeper({ keeps: () => host.keeps(), draft: () => (this.stage === 'writing' && this.#touched ? this.#draft() : undefined) });
    this.#outbox = new Outbox({ client: () => host.client(), hallId: async () => host.hallId(), store: async () => this.#keeper.store() });
    this.#others = new OtherDrafts(this.#outbox);
    this.#opening = new Task(element, { args: () => [this.id, host.keeps()], task: async () => this.#open() });
    this.#known = new Known(host, { id: () => this.id, typed: () => this.typed, onRead: () => this.#fill() });
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
    return this.#known.subject;
  }

  /** Whether the hall could not be asked what it is about. */
  get isUnread(): boolean {
    return this.#known.isUnread;
  }

  get similar(): readonly SimilarComplaint[] {
    return this.#known.similar;
  }

  get departments(): readonly Department[] {
    return this.#known.departments;
  }

  /** What was written here before about something else and is with the hall now. */
  get before(): OtherDrafts['sent'] {
    return this.#others.sent;
  }

  /** What waits here beside this one. */
  get others(): number {
    return this.#others.waiting;
  }

  /** Whether what stands there is what the hall wrote. */
  get isReady(): boolean {
    return this.typed.text !== '' && this.typed.text === this.#known.readyText;
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

  /** @returns whether something was kept. */
  async #open(): Promise<boolean> {
    Object.assign(this, { stage: 'writing', faults: {}, refusal: undefined, receipt: undefined, tried: false, clearing: false, copied: false });
    this.#touched = this.#hadContact = false;
    this.typed = this.#blank();
    this.photos.clear();
    const draft = await this.#keeper.get(this.id);
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

  /** Fills in what can be known, unless somebody has begun to write. */
  #fill(): void {
    if (!this.#touched && this.stage === 'writing') this.typed = { ...this.typed, text: this.#known.readyText };
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
    this.#keeper.soon();
    this.#host.element.requestUpdate();
  }

  #draft(): ComplaintDraft {
    return { id: this.id, site: this.#site, hallId: undefined, request: requestOf(this.typed, this.subject.about), photos: this.photos.kept, state: 'draft', key: null, tried: false, receipt: null, seen: false, at: Date.now() };
  }

  readonly #leaving = (): void => this.#keeper.leave();

  /** Asks first, then clears all. */
  async clear(isSure: boolean): Promise<void> {
    if (!isSure) this.clearing = !this.clearing;
    else {
      this.#keeper.rest();
      await this.#keeper.remove(this.id);
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
    this.#keeper.rest();
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
      if (isHallError(error, 'HallApiError') && error.code === 'complaint.about') await this.#known.refresh();
      this.#stand('writing');
      this.#host.focus('#refusal');
    }
  }

  async #wait(): Promise<void> {
    const was = this.stage;
    const draft = await this.#keeper.get(this.id);
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
    void this.#keeper.markSeen(this.id);
    if (!isNew) return;
    this.#host.sent(receipt);
    this.#host.focus('#receipt');
  }

  /** Forgets the receipt and begins anew. */
  async another(): Promise<void> {
    await this.#keeper.remove(this.id);
    await this.#opening.run();
    this.#host.focus('#text');
  }

  /** Somebody has taken down number and code of one that was sent later. */
  async noted(id: string): Promise<void> {
    this.#others.forget(id);
    await this.#keeper.remove(id);
    this.#host.element.requestUpdate();
  }

  readonly #online = (): void => {
    void this.#deliverAll();
  };

  /** Sends what waits here, of this and of other things. */
  async #deliverAll(): Promise<void> {
    if (this.stage === 'queued') void this.retry();
    await this.#others.deliver(this.#site, this.id);
    this.#host.element.requestUpdate();
  }

  /** Whether there is something to show yet. */
  get isOpen(): boolean {
    return this.#opening.status === TaskStatus.COMPLETE && (this.#opening.value === true || this.#known.isAsked);
  }

  render(): TemplateResult {
    this.greet();
    return this.#draw(this, this.#host);
  }
}
