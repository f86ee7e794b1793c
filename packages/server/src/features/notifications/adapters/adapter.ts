import type { Locale } from '../../../platform/http/problem.ts';
import type { Channel } from '../notifications.messages.ts';

/** A message on its way out; the only place where text and recipient meet. */
export interface Outgoing {
  /** Same at every try: what a gateway knows a repeat by. */
  readonly id: string;
  readonly channel: Channel;
  readonly to: string;
  readonly locale: Locale;
  readonly template: string;
  readonly subject: string;
  /** What the template says, without links. */
  readonly text: string;
  /** Each value by itself, for gateways with templates of their own. */
  readonly values: Readonly<Record<string, string>>;
  readonly hall: { readonly name: string; readonly phone: string };
  /** Leads to the ticket or appointment; '' for none. */
  readonly link: string;
  /** Leads to a page where no more messages can be asked for. */
  readonly optOutLink: string;
}

/** Hands a message over. @throws {SendError} When it was not taken. */
export type Send = (message: Outgoing) => Promise<void>;

/** Ways out by channel. */
export interface Adapters {
  readonly sms: Send;
  readonly wechat: Send;
  readonly email: Send;
  /** Lets connections go. */
  close(): void;
}

export interface Refusal {
  /** Short and without anything about the recipient: it is logged and kept. */
  readonly code: string;
  /** Trying again would not help. */
  readonly final?: boolean;
  /** The gateway says when to try again, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** A message was not taken. */
export class SendError extends Error {
  override readonly name = 'SendError';
  readonly code: string;
  readonly final: boolean;
  readonly retryAfter: number | undefined;

  constructor({ code, final = false, retryAfter }: Refusal) {
    super(code);
    this.code = code;
    this.final = final;
    this.retryAfter = retryAfter;
  }
}

/** How long a gateway may take, in milliseconds; well within the lease of a row. */
export const patience = 10_000;
