import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hallOfArea } from './hall-of-list.ts';
import { readCatalogue, type ReadCatalogue, type ReadOptions } from './read-catalogue.ts';

/** A folder for the lists of a test file. */
export function listFolder(): { write(name: string, content: string | Uint8Array): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'hallkit-lists-'));
  return {
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Reads a list into a hall of its own, without national everyday names unless they are given. */
export const readInto = (file: string, options: Partial<ReadOptions> = {}): ReadCatalogue => readCatalogue(file, { hallOf: (area) => hallOfArea('hall', area), concepts: [], ...options });
