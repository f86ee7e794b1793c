import { isHallError } from '@hallkit/client/core';
import type { HallCore } from '@hallkit/client/core';
import { NoticesResource } from '@hallkit/client/resources';
import type { NoticeKind, Subscription } from '@hallkit/contract';
import type { ReactiveControllerHost } from 'lit';
import type { NoticeBounds } from '../notice-state.ts';

/** For whom, and by which client. */
export interface SubscriptionChoice {
  readonly client: () => HallCore;
  readonly hallId: () => string;
  /** Kinds that the board shows. */
  readonly kinds: () => readonly NoticeKind[];
  readonly audience: () => NoticeBounds['audience'];
  readonly topic: () => string | undefined;
  /** The WeChat of whoever reads the page, where it knows one. */
  readonly wechat: () => string | undefined;
  /** Leads the focus there, as soon as it is drawn. */
  readonly onStep: (place: string) => void;
}

/** Ways by which people can be told who know their address by heart. */
type KnownByHeart = 'sms' | 'email';
/** Those, and WeChat, whose address only a page inside it knows. */
export type SubscriptionChannel = KnownByHeart | 'wechat';
/** What is asked for now. */
export type SubscriptionStep = 'closed' | 'address' | 'code' | 'active' | 'ended';
/** What is wrong with what was entered. */
export type SubscriptionFault = 'address' | 'kinds' | 'code' | 'codeWrong' | 'codeOver';

const looksRight: Readonly<Record<KnownByHeart, RegExp>> = { sms: /^1[3-9]\d{9}$/, email: /^[^\s@<>"\\]+@[^\s@<>"\\]+\.[^\s@<>"\\]+$/ };

/** Somebody who wants to be told of notices: an address, the code that came to it, done. Nothing entered is lost on the way. */
export class NoticeSubscription {
  step: SubscriptionStep = 'closed';
  address = '';
  code = '';
  kinds: readonly NoticeKind[];
  audience: NoticeBounds['audience'];
  fault: SubscriptionFault | undefined;
  /** What went wrong with the hall. */
  error: unknown;
  busy = false;
  told: Subscription | undefined;
  #chosen: SubscriptionChannel | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #choice: SubscriptionChoice;

  constructor(host: ReactiveControllerHost, choice: SubscriptionChoice) {
    this.#host = host;
    this.#choice = choice;
    this.kinds = choice.kinds();
    this.audience = choice.audience();
  }

  /** What can be chosen, the nearest first. */
  get channels(): readonly SubscriptionChannel[] {
    return this.#choice.wechat() === undefined ? ['sms', 'email'] : ['wechat', 'sms', 'email'];
  }

  /** What is chosen; a WeChat that the page has taken back is not. */
  get channel(): SubscriptionChannel {
    const { channels } = this;
    return channels.find((one) => one === this.#chosen) ?? (channels[0] as SubscriptionChannel);
  }

  /** Takes what is entered, or leads to another step. */
  set({ channel, ...change }: Partial<Pick<NoticeSubscription, 'channel' | 'address' | 'code' | 'kinds' | 'audience' | 'step'>>): void {
    this.#chosen = channel ?? this.#chosen;
    Object.assign(this, change);
    this.fault = this.error = undefined;
    this.#host.requestUpdate();
  }

  /** Asks for the code. */
  async ask(): Promise<void> {
    const { channel } = this;
    const wechat = channel === 'wechat' ? this.#choice.wechat() : undefined;
    const address = wechat ?? this.address.replace(channel === 'sms' ? /[\s-]/g : /\s/g, '');
    const topic = this.#choice.topic();
    if (this.kinds.length === 0) return this.#stop('kinds', '#which');
    if (channel !== 'wechat' && !looksRight[channel].test(address)) return this.#stop('address', '#address');
    await this.#do(async () => {
      this.told = await this.#notices.subscribe(this.#choice.hallId(), { channel, address, kinds: [...this.kinds], ...(topic ? { topics: [topic] } : {}), ...(this.audience ? { audience: this.audience } : {}) });
      this.code = '';
      this.#lead('code', '#code');
    });
  }

  /** Gives the code back. */
  async confirm(): Promise<void> {
    const code = this.code.replace(/\D/g, '');
    if (code.length !== 6) return this.#stop('code', '#code');
    await this.#do(async (told) => {
      this.told = await this.#notices.confirm(told.id, code);
      this.#lead('active', '#told');
    });
  }

  /** Asks to be told no more. */
  async end(): Promise<void> {
    await this.#do(async (told) => {
      this.told = await this.#notices.unsubscribe(told.id);
      this.#lead('ended', '#told');
    });
  }

  /** Where an address is entered; for WeChat none is. */
  get #addressField(): string {
    return this.channel === 'wechat' ? '#how' : '#address';
  }

  get #notices(): NoticesResource {
    return this.#choice.client().use(NoticesResource);
  }

  #lead(step: SubscriptionStep, place: string): void {
    this.step = step;
    this.#choice.onStep(place);
  }

  #stop(fault: SubscriptionFault, place: string): void {
    this.fault = fault;
    this.error = undefined;
    this.#choice.onStep(place);
  }

  async #do(act: (told: Subscription) => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.fault = this.error = undefined;
    this.#host.requestUpdate();
    try {
      await act(this.told as Subscription);
    } catch (error) {
      this.#fail(error);
    }
    this.busy = false;
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    if (isHallError(error, 'HallValidationError')) {
      if (this.step === 'code') this.#stop('codeWrong', '#code');
      else this.#stop('address', this.#addressField);
    } else if (this.step === 'code' && (isHallError(error, 'HallNotFoundError') || isHallError(error, 'HallConflictError'))) {
      this.step = 'address';
      this.#stop('codeOver', this.#addressField);
    } else this.error = error;
  }
}
