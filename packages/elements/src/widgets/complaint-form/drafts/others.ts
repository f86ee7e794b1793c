import type { ComplaintReceipt } from '@hallkit/contract';
import type { Outbox } from './outbox.ts';

/** What was written here about other things: sent as soon as there is a line, and told with number and code. */
export class OtherDrafts {
  /** What is with the hall now, until somebody has taken down its number and code. */
  sent: readonly { readonly id: string; readonly receipt: ComplaintReceipt }[] = [];
  /** How many wait. */
  waiting = 0;
  readonly #outbox: Outbox;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  /** Sends what waits here of this site, but for the one that is on the screen. */
  async deliver(site: string, current: string): Promise<void> {
    const others = (await this.#outbox.waiting(site).catch(() => [])).filter(({ id }) => id !== current);
    this.waiting = others.filter(({ state }) => state === 'queued').length;
    for (const { id } of others) {
      const receipt = await this.#outbox.deliver(id).catch(() => undefined);
      if (!receipt || this.sent.some((one) => one.id === id)) continue;
      this.waiting = Math.max(0, this.waiting - 1);
      this.sent = [...this.sent, { id, receipt }];
    }
  }

  /** Somebody has taken it down. */
  forget(id: string): void {
    this.sent = this.sent.filter((one) => one.id !== id);
  }
}
