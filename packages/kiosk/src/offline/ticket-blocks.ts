import type { HallClient } from '@hallkit/client';
import { isHallError } from '@hallkit/client';
import type { LocalizedText, ReconcileRequest, TicketBlock } from '@hallkit/contract';
import { createBlockStore } from './block-store.ts';
import type { BlockStore } from './block-store.ts';
import { isOver, keep, remaining, takeNext, told } from './blocks.ts';
import type { IssueRequest, KeptBlock, OfflineTicket } from './blocks.ts';

/** What blocks need of a hall. */
export interface BlockSource {
  lease(queueId: string, size: number): Promise<TicketBlock>;
  reconcile(blockId: string, request: ReconcileRequest): Promise<unknown>;
}

/** How many numbers are kept ready. */
export interface TicketBlocksOptions {
  readonly source: BlockSource;
  /** Queues whose tickets the kiosk gives out; asked for each time where it is a function. */
  readonly queueIds: readonly string[] | (() => Promise<readonly string[]>);
  /**
   * Numbers leased at once, 1 to 200. What is not given out is a gap in the day's numbers: no more than a short outage needs.
   *
   * @default 20
   */
  readonly size?: number | undefined;
  /**
   * Leases more when fewer are left.
   *
   * @default half of `size`
   */
  readonly low?: number | undefined;
  /** @default createBlockStore() */
  readonly store?: BlockStore | undefined;
  /** @default the machine's clock */
  readonly now?: (() => Date) | undefined;
}

/** There is no network, and no number left to give out. */
export class NoNumbersError extends Error {
  override readonly name = 'NoNumbersError';
  /** What the visitor should do. */
  readonly reason: LocalizedText = { zh: '网络已断开，暂时不能取号，请到导办台取号', en: 'There is no network, so this kiosk cannot give a number. Please ask at the information desk.' };

  constructor(queueId: string) {
    super(`No number is left for ${queueId}: no block of today, or it is used up.`);
  }
}

/** Numbers of a request that the contract allows. */
const mostTold = 200;
/** The hall will never take these any more: asking again changes nothing. */
const isLost = (error: unknown): boolean => isHallError(error, 'HallNotFoundError') || isHallError(error, 'HallConflictError');
/** The network is at fault, not what was asked. */
const isGone = (error: unknown): boolean => isHallError(error, 'HallConnectionError') || isHallError(error, 'HallTimeoutError') || (isHallError(error, 'HallApiError') && Number((error as { status?: number }).status) >= 502);

/** Blocks by the SDK; the key needs the scope `queue:lease`, which device keys have. */
export const blockSource = (hall: Pick<HallClient, 'queues' | 'blocks'>): BlockSource => ({
  lease: (queueId, size) => hall.queues.leaseBlock(queueId, { size }),
  reconcile: (blockId, request) => hall.blocks.reconcile(blockId, request),
});

/**
 * Tickets that go on while the network is gone: numbers leased beforehand, given out one by one, told to the hall when
 * it is back. A number is on the disk as used before anybody sees it; none is ever given out twice, not after a crash either.
 *
 * @example
 * const blocks = new TicketBlocks({ source: blockSource(hall), queueIds });
 * await blocks.keepReady(); // while there is a network: at the start, each minute, when it is back
 * const { ticket, offline } = await blocks.take(queueId, () => hall.queues.takeTicket(queueId, { channel: 'kiosk' }));
 */
export class TicketBlocks {
  readonly #source: BlockSource;
  readonly #queueIds: TicketBlocksOptions['queueIds'];
  readonly #size: number;
  readonly #low: number;
  readonly #store: BlockStore;
  readonly #now: () => Date;
  #working: Promise<void> | null = null;

  constructor({ source, queueIds, size = 20, low = Math.ceil(size / 2), store = createBlockStore(), now = () => new Date() }: TicketBlocksOptions) {
    [this.#source, this.#queueIds, this.#size, this.#low, this.#store, this.#now] = [source, queueIds, size, low, store, now];
  }

  /** Numbers that can be given out for a queue without network. */
  async left(queueId: string): Promise<number> {
    const now = this.#now();
    return (await this.#store.all()).filter(({ block }) => block.queueId === queueId).reduce((sum, kept) => sum + remaining(kept, now), 0);
  }

  /**
   * Gives out the next number of a block.
   *
   * @throws NoNumbersError when none is left.
   */
  async issue(queueId: string, request: IssueRequest = {}): Promise<OfflineTicket> {
    const now = this.#now();
    const ticket = await this.#store.change(queueId, (blocks) => {
      for (const kept of blocks) {
        const taken = takeNext(kept, request, now);
        if (taken) return { kept: taken.kept, result: taken.ticket };
      }
      return undefined;
    });
    if (!ticket) throw new NoNumbersError(queueId);
    return ticket;
  }

  /**
   * Takes a ticket from the hall, or one of ours where the hall cannot be reached.
   *
   * @param take - Asks the hall; what the hall itself refuses is thrown as it is.
   * @throws NoNumbersError when there is neither network nor number.
   */
  async take<Ticket>(queueId: string, take: () => Promise<Ticket>, request: IssueRequest = {}): Promise<{ readonly ticket: Ticket; readonly offline: null } | { readonly ticket: null; readonly offline: OfflineTicket }> {
    try {
      return { ticket: await take(), offline: null };
    } catch (error) {
      if (!isGone(error)) throw error;
      return { ticket: null, offline: await this.issue(queueId, request) };
    }
  }

  /**
   * Tells the hall what was given out, closes the blocks of past days, and leases what is missing. One run at a time;
   * what cannot be done now is done at the next call. Never rejects.
   */
  keepReady(): Promise<void> {
    this.#working ??= this.#keepReady().catch((error: unknown) => console.warn('[hallkit] The blocks of numbers could not be kept ready; tried again at the next call.', error)).finally(() => {
      this.#working = null;
    });
    return this.#working;
  }

  async #keepReady(): Promise<void> {
    for (const kept of await this.#store.all()) {
      await this.#reconcile(kept).catch((error: unknown) => {
        if (isGone(error)) throw error;
        console.warn(`[hallkit] The hall could not be told of block ${kept.block.id}; tried again at the next call.`, error);
      });
    }
    for (const queueId of typeof this.#queueIds === 'function' ? await this.#queueIds() : this.#queueIds) {
      if ((await this.left(queueId)) >= this.#low) continue;
      // A queue that is closed, or that this key may not lease for, costs only itself.
      await this.#source.lease(queueId, this.#size).then(
        (block) => this.#store.put(keep(block)),
        (error: unknown) => {
          if (isGone(error)) throw error;
          console.warn(`[hallkit] No block of numbers for ${queueId}.`, error);
        },
      );
    }
  }

  async #reconcile({ block, untold }: KeptBlock): Promise<void> {
    const now = this.#now();
    const batch = untold.slice(0, mostTold);
    const final = (kept: KeptBlock): boolean => isOver(kept, now) || kept.next > kept.block.last;
    const [current] = (await this.#store.all()).filter(({ block: { id } }) => id === block.id);
    if (!current || (batch.length === 0 && !final(current))) return;
    try {
      // Told again after a lost answer: the hall keeps what it knows.
      await this.#source.reconcile(block.id, { issued: batch.map((each) => ({ ...each })), final: final(current) && untold.length <= mostTold });
    } catch (error) {
      if (!isLost(error)) throw error;
      console.error(`[hallkit] The hall no longer takes block ${block.id}; ${untold.length} of its numbers are on paper only.`, error);
      return this.#store.remove(block.id);
    }
    const numbers = new Set(batch.map(({ number }) => number));
    const over = await this.#store.change(block.queueId, (blocks) => {
      const kept = blocks.find(({ block: { id } }) => id === block.id);
      if (!kept) return undefined;
      // More may have been given out meanwhile.
      const rest = told(kept, numbers);
      return { kept: rest, result: final(rest) && rest.untold.length === 0 };
    });
    if (over) await this.#store.remove(block.id);
  }
}
