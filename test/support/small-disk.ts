import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './server.ts';

/** A disk of its own that can be filled: held in memory, mounted for the time of a test. */
export interface SmallDisk {
  readonly path: string;
  /** Bytes free. */
  free(): number;
  /** Fills it up to the last block, as a log or a film would. */
  fill(): void;
  /** Gives that space back. */
  clear(): void;
  remove(): void;
}

/** Mounts one. @returns Why it cannot be had, where it cannot: it takes root and Linux. */
export function mountSmallDisk(megabytes: number): SmallDisk | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'a disk to fill can only be mounted by root on Linux';
  const own = dataFolder();
  const path = join(own.path, 'disk');
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', path], { stdio: 'pipe' });
  } catch (error) {
    own.remove();
    return `no disk to fill could be mounted: ${(error as Error).message.split('\n')[1] ?? ''}`;
  }
  const ballast = join(path, 'film');
  const free = (): number => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  };
  return {
    path, free,
    fill() {
      const file = openSync(ballast, 'a');
      const block = Buffer.alloc(1024 * 1024, 1);
      try {
        // The last blocks one by one: others write too.
        for (let size = block.length; size >= 4096; ) {
          try {
            if (writeSync(file, block, 0, size) < size) size = Math.min(size, 4096);
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
            size = size > 4096 ? 4096 : 0;
          }
        }
      } finally {
        closeSync(file);
      }
    },
    clear: () => rmSync(ballast, { force: true }),
    remove() {
      execFileSync('umount', ['-l', path]);
      own.remove();
    },
  };
}
