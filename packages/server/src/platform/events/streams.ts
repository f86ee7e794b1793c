import type { EventFigures, EventsSettings } from './events.types.ts';
import { pulse, type Frame } from './frame.ts';
import { EventStream, type Sink, type StreamOptions } from './stream.ts';

/** Everybody who listens to this process, by topic. */
export interface Streams {
  readonly size: number;
  readonly figures: EventFigures;
  add(sink: Sink, topics: readonly string[], isAllowed: StreamOptions['isAllowed']): EventStream;
  /** Writes each event to those who want it. */
  publish(frames: readonly Frame[]): void;
  /** Ends all in good order, and each that is still about to begin. */
  close(): void;
}

/** @param position - Up to where everything was handed on. */
export function createStreams({ pingMs, mostBuffered }: EventsSettings, position: () => number): Streams {
  const all = new Set<EventStream>();
  const byTopic = new Map<string, Set<EventStream>>();
  let [opened, dropped, sent] = [0, 0, 0];
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const ping = (): void => {
    const bytes = pulse(position());
    for (const stream of all) {
      if (!stream.isLive) continue;
      stream.dropIfBehind();
      stream.write(bytes);
      void stream.endIfRefused();
    }
  };
  const remove = (stream: EventStream): void => {
    all.delete(stream);
    for (const topic of stream.topics) {
      const listeners = byTopic.get(topic);
      listeners?.delete(stream);
      if (listeners?.size === 0) byTopic.delete(topic);
    }
    if (all.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };

  return {
    get size() {
      return all.size;
    },
    get figures() {
      return { streams: all.size, opened, dropped, sent };
    },
    add(sink, topics, isAllowed) {
      const stream = new EventStream({ sink, topics, isAllowed, mostBuffered, onEnd: remove, onDrop: () => void (dropped += 1) });
      opened += 1;
      all.add(stream);
      for (const topic of topics) {
        const listeners = byTopic.get(topic) ?? new Set();
        byTopic.set(topic, listeners.add(stream));
      }
      // One timer for all: ten thousand of them would cost more than the pings.
      timer ??= setInterval(ping, pingMs).unref();
      // Who was let in before the stop and begins after it would hold it up for ever.
      if (closed) queueMicrotask(() => stream.close());
      return stream;
    },
    publish(frames) {
      const touched = new Set<EventStream>();
      for (const frame of frames) {
        for (const stream of byTopic.get(frame.topic) ?? []) {
          if (!touched.has(stream)) {
            touched.add(stream);
            stream.dropIfBehind();
            // Several events of one batch leave in one packet.
            if (frames.length > 1) stream.cork();
          }
          if (stream.send(frame)) sent += 1;
        }
      }
      if (frames.length > 1) for (const stream of touched) stream.uncork();
    },
    close() {
      closed = true;
      for (const stream of [...all]) stream.close();
    },
  };
}
