import type { HallCore } from '@hallkit/client/core';
import type { IdentityCard, LocalizedText, Ticket, TicketRequest } from '@hallkit/contract';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import type { PhoneNumber } from '../../../ui/staffed-line.ts';
import type { QueueStatusStrings } from '../../queue-status/queue-status.texts.ts';
import type { TicketPartsStrings } from './parts.texts.ts';

/** A number given out without network: good, but not to be followed from here. */
export interface OfflineTicket {
  readonly number: string;
  readonly queueId: string;
}

/** Takes a ticket in place of the hall's own way; a kiosk's goes on without network. */
export type TicketTaker = (queueId: string, request: TicketRequest) => Promise<Ticket | OfflineTicket>;

/** The element around its parts. */
export interface TicketHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly client: () => HallCore;
  readonly configured: () => readonly unknown[];
  readonly strings: () => TicketPartsStrings;
  readonly queueStrings: () => QueueStatusStrings;
  readonly common: () => CommonStrings;
  readonly locale: () => HallLocale;
  readonly format: () => Format;
  readonly level: () => number;
  readonly timeZone: () => string | undefined;
  readonly staffedLine: () => PhoneNumber;
  readonly announcements: () => readonly LocalizedText[];
  readonly ticketId: () => string | undefined;
  readonly matterId: () => string | undefined;
  readonly withoutPhone: () => boolean;
  /** The WeChat of whoever reads the page, where it knows one. */
  readonly wechat: () => string | undefined;
  readonly card: () => IdentityCard | undefined;
  readonly withoutQr: () => boolean;
  /** Takes a ticket, by the hall or by the taker of the page. */
  take(queueId: string, request: TicketRequest): Promise<void>;
  /** Begins anew. */
  reset(): void;
  say(text: string, delay?: number): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
}
