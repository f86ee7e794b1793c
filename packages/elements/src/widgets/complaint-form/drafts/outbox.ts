import type { HallCore } from '@hallkit/client/core';
import { isHallError } from '@hallkit/client/core';
import { ComplaintsResource } from '@hallkit/client/resources';
import type { ComplaintReceipt } from '@hallkit/contract';
import type { ComplaintDraft, DraftStore } from './draft-store.ts';

/** What sending needs of the element. */
export interface OutboxHost {
  client(): HallCore;
  hallId(): Promise<string>;
  store(): Promise<DraftStore>;
}

const lockOf = (id: string): string => `hallkit.complaint ${id}`;

/** One tab at a time; where a browser knows no locks, the key alone sees to it that the hall takes it once. */
async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const locks = navigator.locks as LockManager | undefined;
  return locks ? (locks.request(name, work) as Promise<Result>) : work();
}

/** Whether the hall has looked at it and said no; anything else may have arrived, or will be taken later. */
export const isRefusal = (error: unknown): boolean => isHallError(error, 'HallApiError') && error.status < 500 && error.code !== 'idempotency.in-progress' && (error.status !== 429 || error.code === 'complaint.limited');

/** Sends what was written, exactly once: photos first, each kept as sent, then the text under one Idempotency-Key, however often that takes. */
export class Outbox {
  readonly #host: OutboxHost;

  constructor(host: OutboxHost) {
    this.#host = host;
  }

  /** Marks a draft to be sent; from here on its key stays. What another tab has marked or sent already stays as it is. */
  async queue(draft: ComplaintDraft): Promise<void> {
    const store = await this.#host.store();
    await alone(lockOf(draft.id), async () => {
      const known = await store.get(draft.id);
      if (known?.state !== 'queued' && known?.state !== 'sent') await store.put({ ...draft, state: 'queued', key: crypto.randomUUID(), tried: false, at: Date.now() });
    });
  }

  /** Takes it back, to change it. @returns false where it has left already. */
  async take(id: string): Promise<boolean> {
    const store = await this.#host.store();
    return alone(lockOf(id), async () => {
      const draft = await store.get(id);
      if (draft?.state !== 'queued' || draft.tried) return false;
      await store.put({ ...draft, state: 'draft', key: null });
      return true;
    });
  }

  /** What is to be sent, and what was sent and whose receipt nobody has seen. */
  async waiting(site: string): Promise<readonly ComplaintDraft[]> {
    return (await (await this.#host.store()).all(site)).filter(({ state, seen }) => state !== 'draft' && !seen);
  }

  /**
   * Sends a draft.
   *
   * @returns its receipt, also where another tab has sent it; undefined where it was taken back meanwhile.
   * @throws HallError; after a refusal it is a draft again, else it waits for the next try.
   */
  async deliver(id: string): Promise<ComplaintReceipt | undefined> {
    return alone(lockOf(id), async () => {
      const draft = await (await this.#host.store()).get(id);
      if (draft?.state !== 'queued') return draft?.receipt ?? undefined;
      try {
        return await this.#send(draft);
      } catch (error) {
        // Pictures are kept for a day only: what has lain longer is sent with them anew. The hall has refused it whole, so another key is right.
        if (isHallError(error, 'HallApiError') && error.code === 'photo.not-found') return this.#send({ ...draft, key: crypto.randomUUID(), photos: draft.photos.map((photo) => ({ ...photo, photoId: null })) });
        throw error;
      }
    });
  }

  async #send(draft: ComplaintDraft): Promise<ComplaintReceipt> {
    const store = await this.#host.store();
    // Whoever is signed in has no part in it: what is anonymous must not carry a name in its headers.
    const complaints = this.#host.client().withOptions({ getToken: () => null }).use(ComplaintsResource);
    let now = draft;
    try {
      const hallId = draft.hallId ?? (await this.#host.hallId());
      const photos = [...draft.photos];
      for (const [at, photo] of photos.entries()) {
        if (photo.photoId !== null) continue;
        photos[at] = { ...photo, photoId: (await complaints.sendPhoto(hallId, photo.blob, { fileName: 'photo.jpg' })).id };
        now = { ...now, photos: [...photos] };
        await store.put(now);
      }
      now = { ...now, tried: true };
      await store.put(now);
      const photoIds = photos.flatMap(({ photoId }) => photoId ?? []);
      const receipt = await complaints.create(hallId, { ...draft.request, ...(photoIds.length > 0 ? { photoIds } : {}) }, { idempotencyKey: draft.key ?? undefined });
      // What was written need not lie here any longer; the receipt does until somebody has seen it.
      await store.put({ ...now, request: { kind: draft.request.kind, text: '' }, photos: [], state: 'sent', receipt, seen: false, at: Date.now() });
      return receipt;
    } catch (error) {
      // Refused as it stands: it is changed and sent under another key.
      if (isRefusal(error)) await store.put({ ...now, state: 'draft', key: null, tried: false });
      throw error;
    }
  }
}
