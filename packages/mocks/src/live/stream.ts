import type { EventLog, LiveEvent } from './event-log.ts';

/** Milliseconds between two signs of life. */
const pingEvery = 15_000;

const frame = ({ position, topic, seq, type, at, data }: LiveEvent): string => `id: ${position}\nevent: ${type}\ndata: ${JSON.stringify({ topic, seq, type, at, data })}\n\n`;
const reset = (position: number, topic: string): string => `id: ${position}\nevent: hall.reset\ndata: ${JSON.stringify({ topic, seq: 0, type: 'hall.reset', at: new Date().toISOString(), data: { reason: 'unknown' } })}\n\n`;
const pulse = (position: number): string => `: ping\nid: ${position}\n\n`;

/** What is wanted of a log. */
export interface Wanted {
  readonly topics: readonly string[];
  /** Position of the last event the caller has; undefined to begin now. */
  readonly after: number | undefined;
  readonly signal: AbortSignal;
}

/** Server-Sent Events of some topics: what the caller missed, then what happens, until it is given up. */
export function streamOf(log: EventLog, { topics, after, signal }: Wanted): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const wanted = new Set(topics);
  let stop = (): void => undefined;
  return new ReadableStream({
    start(controller) {
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const tell = (event: LiveEvent): void => void (wanted.has(event.topic) && write(frame(event)));
      write(': hallkit\nretry: 2000\n\n');
      const missed = after === undefined ? [] : log.after(after);
      if (missed) missed.forEach(tell);
      else write(reset(log.position, topics[0] ?? ''));
      write(pulse(log.position));
      const quiet = log.listen(tell);
      const timer = setInterval(() => write(pulse(log.position)), pingEvery);
      // In Node an open stream alone keeps no program alive.
      (timer as { unref?: () => void }).unref?.();
      stop = () => {
        quiet();
        clearInterval(timer);
      };
      const giveUp = (): void => {
        stop();
        controller.error(signal.reason);
      };
      if (signal.aborted) giveUp();
      else signal.addEventListener('abort', giveUp, { once: true });
    },
    cancel: () => stop(),
  });
}
