import type { ComplaintReceipt, ComplaintRequest } from '@hallkit/contract';
import type { KeptPhoto } from '../../../photos/photo-sender.ts';

/** What somebody has written, as it is kept on the machine. */
export interface ComplaintDraft {
  /** Of which hall and about what: one draft for each. */
  readonly id: string;
  /** Key and address of the hall. */
  readonly site: string;
  /** Undefined where the hall of the key is not known yet. */
  readonly hallId: string | undefined;
  readonly request: Omit<ComplaintRequest, 'photoIds'>;
  readonly photos: readonly KeptPhoto[];
  /** Being written, to be sent as soon as there is a line, or with the hall. */
  readonly state: 'draft' | 'queued' | 'sent';
  /** Idempotency-Key since it was to be sent: however often and from how many tabs it is tried, the hall takes it once. */
  readonly key: string | null;
  /** It has left once and nobody knows whether it arrived: it must not change any more. */
  readonly tried: boolean;
  readonly receipt: ComplaintReceipt | null;
  /** Somebody has seen the receipt: it goes soon, since another may sit here next. */
  readonly seen: boolean;
  /** When it was changed last, in epoch milliseconds. */
  readonly at: number;
}

/** Where drafts are kept. */
export interface DraftStore {
  get(id: string): Promise<ComplaintDraft | undefined>;
  all(site: string): Promise<readonly ComplaintDraft[]>;
  put(draft: ComplaintDraft): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What nobody has touched for so long is forgotten, in milliseconds: a week. */
const keptFor = 7 * 86_400_000;
/** A receipt that was seen stays so long, for a reload and for another tab, in milliseconds. */
const seenFor = 10 * 60_000;

/** For kiosks, and for browsers that keep nothing: until the page is left. */
export function createMemoryStore(): DraftStore {
  const drafts = new Map<string, ComplaintDraft>();
  return {
    get: async (id) => Promise.resolve(drafts.get(id)),
    all: async (site) => Promise.resolve([...drafts.values()].filter((draft) => draft.site === site)),
    put: async (draft) => Promise.resolve(void drafts.set(draft.id, draft)),
    remove: async (id) => Promise.resolve(void drafts.delete(id)),
  };
}

const done = async <Result>(request: IDBRequest<Result>): Promise<Result> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
});

const store = 'complaints';

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('hallkit.drafts', 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(store, { keyPath: 'id' });
  return done(request);
}

/** In the browser, photos included; across reloads and tabs. Forgets what is a week old, and receipts that were seen. */
export function createBrowserStore(now: () => number = Date.now): DraftStore {
  // Opened for each step and closed again: an open one would keep another version of the page from changing it.
  const within = async <Result>(mode: IDBTransactionMode, work: (drafts: IDBObjectStore) => IDBRequest<Result>): Promise<Result> => {
    const database = await open();
    try {
      const transaction = database.transaction(store, mode);
      const result = await done(work(transaction.objectStore(store)));
      if (mode === 'readwrite') await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
      });
      return result;
    } finally {
      database.close();
    }
  };
  return {
    get: async (id) => (await within('readonly', (drafts) => drafts.get(id))) as ComplaintDraft | undefined,
    async all(site) {
      const found = (await within('readonly', (drafts) => drafts.getAll())) as ComplaintDraft[];
      const old = found.filter(({ at, seen }) => at < now() - (seen ? seenFor : keptFor));
      for (const { id } of old) await within('readwrite', (drafts) => drafts.delete(id));
      return found.filter((draft) => draft.site === site && !old.includes(draft));
    },
    put: async (draft) => void (await within('readwrite', (drafts) => drafts.put(draft))),
    remove: async (id) => within('readwrite', (drafts) => drafts.delete(id)),
  };
}

/** The store of the browser, or one until the page is left where the browser has none: somebody who browses privately complains as well. */
export async function openStore(): Promise<DraftStore> {
  try {
    (await open()).close();
    return createBrowserStore();
  } catch {
    return createMemoryStore();
  }
}
