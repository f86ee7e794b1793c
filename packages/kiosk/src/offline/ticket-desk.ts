import type { HallClient } from '@hallkit/client';
import type { Queue, Ticket } from '@hallkit/contract';
import type { HallLocale, TicketTaker } from '@hallkit/elements';
import type { ReceiptPrinter } from '../devices/receipt-printer/receipt-printer.ts';
import { slipOfOfflineTicket, slipOfTicket } from '../slip/slip-content.ts';
import { ticketSlip } from '../slip/ticket-slip.ts';
import type { SlipContent } from '../slip/ticket-slip.ts';
import { TicketBlocks, blockSource } from './ticket-blocks.ts';
import type { TicketBlocksOptions } from './ticket-blocks.ts';

/** What a kiosk needs to give out tickets by itself. */
export interface TicketDeskOptions extends Partial<Pick<TicketBlocksOptions, 'size' | 'low' | 'store' | 'now'>> {
  /** With the key of a device. */
  readonly hall: Pick<HallClient, 'site' | 'queues' | 'blocks' | 'url'>;
  /** Where slips come out; null shows the number on the screen only. */
  readonly printer?: ReceiptPrinter | null | undefined;
  /** The language the visitor reads. @default zh-CN */
  readonly locale?: (() => HallLocale) | undefined;
  /** Milliseconds between two looks whether numbers are ready and the hall knows all of them. @default 60000 */
  readonly every?: number | undefined;
}

/** Takes tickets for a kiosk: from the hall, or from a block while there is no network; then prints the slip. */
export interface TicketDesk {
  /** For `taker` of `<hall-queue-ticket>`. */
  readonly take: TicketTaker;
  readonly blocks: TicketBlocks;
  /** Ends its timer. */
  stop(): void;
}

/**
 * Gives out tickets that go on while the network is gone.
 *
 * @throws HallError when the hall cannot be asked once at the start for its name and its queues.
 * @example
 * const desk = await createTicketDesk({ hall: createHall({ key: 'dk_…' }), printer: devices.printer, locale: () => kiosk.hallLocale });
 * kiosk.addEventListener('hall-tile-opened', ({ detail: { element } }) => { if (element.localName === 'hall-queue-ticket') element.taker = desk.take; });
 */
export async function createTicketDesk({ hall, printer, locale = () => 'zh-CN', every = 60_000, ...options }: TicketDeskOptions): Promise<TicketDesk> {
  const { hall: place } = await hall.site.get();
  const queues = new Map<string, Queue>();
  const known = async (): Promise<void> => {
    for await (const queue of hall.queues.iterate(place.id)) queues.set(queue.id, queue);
  };
  // Those that give out nothing now are asked again the next time.
  const taking = async (): Promise<string[]> => known().then(() => [...queues.values()].flatMap(({ id, takes }) => (takes ? [id] : [])));
  await known();
  const blocks = new TicketBlocks({ source: blockSource(hall), queueIds: taking, ...options });
  const print = (content: SlipContent): void => {
    // What the printer suffers from stands in its status, which the shell shows; the number is on the screen in any case.
    printer?.print(ticketSlip(content, locale())).catch(() => undefined);
  };
  const ready = (): void => void blocks.keepReady();
  const timer = setInterval(ready, every);
  globalThis.addEventListener('online', ready);
  await blocks.keepReady();
  return {
    blocks,
    async take(queueId, request) {
      const { matterId, groups } = request;
      const taken = await blocks.take<Ticket>(queueId, () => hall.queues.takeTicket(queueId, { ...request, channel: 'kiosk' }), { ...(matterId ? { matterId } : {}), ...(groups ? { groups } : {}) });
      if (taken.ticket) print(slipOfTicket(taken.ticket, place, (path) => hall.url(path)));
      else print(slipOfOfflineTicket(taken.offline, place, queues.get(queueId) ?? { name: { zh: queueId, en: null }, counters: [] }));
      return taken.ticket ?? taken.offline;
    },
    stop() {
      clearInterval(timer);
      globalThis.removeEventListener('online', ready);
    },
  };
}
