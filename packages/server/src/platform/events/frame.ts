import type { LoggedEvent } from './log.store.ts';

/** An event as it travels, encoded once for all who get it, when the first does. */
export interface Frame {
  readonly position: number;
  readonly topic: string;
  readonly bytes: () => Buffer;
}

/** What a client gets of an event. */
type Message = Omit<LoggedEvent, 'position' | 'at'> & { readonly at: Date | string };

function encode(position: number, { topic, seq, type, at, data }: Message): Buffer {
  return Buffer.from(`id: ${position}\nevent: ${type}\ndata: ${JSON.stringify({ topic, seq, type, at, data })}\n\n`);
}

/** The frame of an event. */
export function frameOf(event: LoggedEvent): Frame {
  let bytes: Buffer | undefined;
  return { position: event.position, topic: event.topic, bytes: () => (bytes ??= encode(event.position, event)) };
}

/** First bytes of a stream: something at once, so that proxies pass it on, and how long to wait before coming back. */
export const opening: Buffer = Buffer.from(': hallkit\nretry: 2000\n\n');

/** A sign of life. Its id tells the client how far it has heard everything, so that silence does not grow old. */
export const pulse = (position: number): Buffer => Buffer.from(`: ping\nid: ${position}\n\n`);

/** Tells the client that what it missed cannot be told: it must read the state again. */
export const resetFrame = (position: number, topic: string, reason: ResetReason): Buffer => encode(position, { topic, seq: 0, type: 'hall.reset', at: new Date(), data: { reason } });

/** Why what was missed cannot be told: too long ago, or an id that this log never gave. */
export type ResetReason = 'expired' | 'unknown';
