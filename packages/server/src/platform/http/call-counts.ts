import type { FastifyRateLimitStore } from '@fastify/rate-limit';

interface Count {
  readonly current: number;
  readonly until: number;
}

/** Callers that are remembered at once; who was met longest ago is forgotten first. */
const most = 5000;

/**
 * How often each has called within the window, in the memory of a process. The plugin's own hands out one object for all
 * calls of a caller and reads it a turn later: of calls that arrive together, each then counts as the last of them, and
 * a burst is refused whole.
 */
export class CallCounts implements FastifyRateLimitStore {
  readonly #held = new Map<string, Count>();

  incr(key: string, done: (error: Error | null, result?: { current: number; ttl: number }) => void, timeWindow: number): void {
    const now = Date.now();
    const known = this.#held.get(key);
    const count = known && known.until > now ? { current: known.current + 1, until: known.until } : { current: 1, until: now + timeWindow };
    this.#held.delete(key);
    this.#held.set(key, count);
    const [eldest] = this.#held.keys();
    if (this.#held.size > most && eldest !== undefined) this.#held.delete(eldest);
    done(null, { current: count.current, ttl: count.until - now });
  }

  child(): CallCounts {
    return new CallCounts();
  }
}
