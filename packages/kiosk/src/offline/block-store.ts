import type { KeptBlock } from './blocks.ts';

/** Where blocks stay over a reload and a power cut. */
export interface BlockStore {
  all(): Promise<KeptBlock[]>;
  put(kept: KeptBlock): Promise<void>;
  remove(blockId: string): Promise<void>;
  /**
   * Changes blocks of a queue in one step that nothing can come between, and that is on the disk when it resolves.
   *
   * @param change - Gets the blocks, oldest first, and answers with the changed one and what the caller wants to know; undefined for no change.
   */
  change<Result>(queueId: string, change: (blocks: readonly KeptBlock[]) => { readonly kept: KeptBlock; readonly result: Result } | undefined): Promise<Result | undefined>;
}

// Begins as everything does that a machine keeps for itself: the wipe between visitors leaves it alone.
const [database, table] = ['hallkit.kiosk', 'blocks'];

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });

/**
 * Blocks in the browser's own database. Two windows of one kiosk share them, and never give out one number twice,
 * because reading and counting on is one transaction.
 *
 * @param name - Another one for another hall on the same origin, and for tests.
 */
export function createBlockStore(name: string = database): BlockStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    if (!opened) {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'block.id' }).createIndex('queue', 'block.queueId');
      opened = done(request).then((connection) => {
        // Somebody deletes or upgrades it in another window: let go, and open it again when it is needed.
        connection.onversionchange = () => {
          connection.close();
          opened = undefined;
        };
        return connection;
      });
      opened.catch(() => (opened = undefined));
    }
    return opened;
  };
  const write = async (work: (blocks: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await open()).transaction(table, 'readwrite', { durability: 'strict' });
    const end = finished(transaction);
    work(transaction.objectStore(table));
    await end;
  };
  const byAge = (blocks: readonly KeptBlock[]): KeptBlock[] => [...blocks].sort((one, other) => one.block.day.localeCompare(other.block.day) || one.block.first - other.block.first);
  return {
    all: async () => byAge(await done((await open()).transaction(table).objectStore(table).getAll() as IDBRequest<KeptBlock[]>)),
    put: (kept) => write((blocks) => blocks.put(kept)),
    remove: (blockId) => write((blocks) => blocks.delete(blockId)),
    async change<Result>(queueId: string, change: (blocks: readonly KeptBlock[]) => { readonly kept: KeptBlock; readonly result: Result } | undefined) {
      let result: Result | undefined;
      await write((blocks) => {
        const found = blocks.index('queue').getAll(queueId) as IDBRequest<KeptBlock[]>;
        found.onsuccess = () => {
          const changed = change(byAge(found.result));
          if (!changed) return;
          result = changed.result;
          blocks.put(changed.kept);
        };
      });
      return result;
    },
  };
}
