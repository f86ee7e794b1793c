import { createMemoryStore, openStore } from './draft-store.ts';
import type { ComplaintDraft, DraftStore } from './draft-store.ts';

/** Typing comes to rest after this long and is kept, in milliseconds. */
const calm = 400;

/** What is kept, and whether anything may be. */
export interface DraftKeeperChoice {
  /** Whether drafts may stay on the machine. */
  readonly keeps: () => boolean;
  /** What stands there now; undefined for nothing that is worth it. */
  readonly draft: () => ComplaintDraft | undefined;
}

/** Keeps what is written on the machine soon after each change, where it may stay there; else as long as the page is open. */
export class DraftKeeper {
  readonly #choice: DraftKeeperChoice;
  #store: { readonly keeps: boolean; readonly opened: Promise<DraftStore> } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(choice: DraftKeeperChoice) {
    this.#choice = choice;
  }

  /** Where drafts are. */
  async store(): Promise<DraftStore> {
    const keeps = this.#choice.keeps();
    if (this.#store?.keeps !== keeps) this.#store = { keeps, opened: keeps ? openStore() : Promise.resolve(createMemoryStore()) };
    return this.#store.opened;
  }

  async get(id: string): Promise<ComplaintDraft | undefined> {
    return (await this.store()).get(id).catch(() => undefined);
  }

  async remove(id: string): Promise<void> {
    await (await this.store()).remove(id).catch(() => undefined);
  }

  /** Somebody has seen its receipt. */
  async markSeen(id: string): Promise<void> {
    const draft = await this.get(id);
    if (draft?.state === 'sent') await (await this.store()).put({ ...draft, seen: true, at: Date.now() }).catch(() => undefined);
  }

  /** Keeps what stands there once typing has come to rest. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), calm);
  }

  /** The page is left: keeps at once what has not been kept yet. */
  leave(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    void this.#keep();
  }

  /** Keeps nothing more of what was changed so far. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #keep(): Promise<void> {
    this.#timer = undefined;
    const draft = this.#choice.draft();
    if (!draft) return;
    const store = await this.store();
    // Another tab may have sent it: what is with the hall is not written over.
    const known = await store.get(draft.id).catch(() => undefined);
    if (known && known.state !== 'draft') return;
    // A browser that is full keeps nothing more; what stands on the screen stays.
    await store.put(draft).catch(() => undefined);
  }
}
