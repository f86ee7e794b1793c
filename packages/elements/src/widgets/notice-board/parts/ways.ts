import { NoticesResource } from '@hallkit/client/resources';
import type { NoticeKind } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wechatOf } from '../../../config/wechat.ts';
import type { BoardHost } from '../board-host.ts';
import { noticeBoardStrings } from '../notice-board.strings.ts';
import { kindsOf } from '../notice-state.ts';
import { noticePartsStrings } from './parts.strings.ts';
import { NoticeSubscription } from './subscription.ts';
import { subscriptionForm } from './subscription-form.ts';

/** The ways to hear of new notices elsewhere: a message, and the feed. */
export class NoticeWays {
  readonly #host: BoardHost;
  #subscription: NoticeSubscription | undefined;

  constructor(host: BoardHost) {
    this.#host = host;
  }

  /** Forgets who wanted to be told. */
  reset(): void {
    this.#subscription = undefined;
  }

  /** @param kind - The one that is looked for. */
  render(hallId: string, kind: NoticeKind | undefined): TemplateResult {
    const { element, client, bounds, texts, format, focus, failed } = this.#host;
    const strings = { ...texts(noticeBoardStrings), ...texts(noticePartsStrings) };
    const kinds = (): readonly NoticeKind[] => kindsOf(element.kinds);
    const feed = client().use(NoticesResource).feedUrl(hallId, { ...bounds(), ...(kind ? { kind } : {}) });
    this.#subscription ??= new NoticeSubscription(element, { client, hallId: () => hallId, kinds, audience: () => bounds().audience, topic: () => bounds().topic, wechat: () => wechatOf(element.configuration), onStep: focus });
    return html`${subscriptionForm({ subscription: this.#subscription, strings, kinds: kinds(), time: (value) => format().time(value), failed })}
      <p class="ways"><a href=${feed} rel="alternate" type="application/atom+xml">${strings.feed}</a><span class="quiet">${strings.feedAdvice}</span></p>`;
  }
}
