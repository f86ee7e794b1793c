/** Work that stops by itself every few milliseconds, so that a page goes on answering: no worker is needed, which a strict page would refuse. */
export type Steps<Result> = Generator<void, Result, void>;

/** So long a slice may take, in milliseconds; half a frame. */
const slice = 8;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Does the work in slices.
 *
 * @param signal - Ends it between two slices.
 * @throws DOMException `AbortError` when the signal says so.
 */
export async function inSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await pause();
    signal?.throwIfAborted();
  }
}

/** Does the work at once: for tests, and for a picture so small that it does not matter. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
