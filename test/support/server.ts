// The real server as a process of its own, as `npm start` runs it: built code, own PostgreSQL, own data folder.
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const repository: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A hall's server that a test started. */
export interface RunningServer {
  /** Address without a slash at its end. */
  readonly base: string;
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Sends a signal and waits until it has ended; answers with its exit code, null after a signal. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A folder for a server's data, removed by `remove`. */
export function dataFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'hallkit-test-'));
  // Closed to others, as mkdtemp makes it, root's PostgreSQL would have to lie elsewhere and would stay behind.
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Begins a data folder as a server leaves it that filled an empty one and stopped: with the sample, or with what its settings name. */
export async function fillFolder(path: string, name = 'sample', env: Readonly<Record<string, string>> = {}): Promise<void> {
  // In a run of `npm test` it is filled once, and copied then; the first start from nothing is what other tests are about.
  const run = process.env['HALLKIT_TEST_RUN'];
  if (run === undefined) return;
  const shared = join(tmpdir(), `hallkit-run-${run}`);
  const filled = join(shared, name);
  if (!existsSync(filled)) {
    mkdirSync(shared, { recursive: true });
    const own = dataFolder();
    await (await startServer({ ...env, HALL_DATA: own.path })).stop();
    try {
      renameSync(own.path, filled);
    } catch (error) {
      // Another file filled it at the same time, just as well.
      if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      own.remove();
    }
  }
  // With owners and rights: PostgreSQL's files belong to its account.
  execFileSync('cp', ['-a', `${filled}/.`, path]);
}

/**
 * Starts a server and waits until it says that it is ready.
 *
 * @param env - Settings in place of the usual ones; `HALL_DATA` is required so that no test touches a person's data.
 * @throws Error with what it printed, when it ends before it is ready.
 */
export async function startServer(env: Readonly<Record<string, string>> & { readonly HALL_DATA: string }): Promise<RunningServer> {
  const child = spawn(process.execPath, [join(repository, 'packages/server/dist/main.js')], {
    cwd: repository,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /ready\.[\s\S]*?(http:\/\/\S+?:\d+)\//.exec(printed)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new Error(`The server ended with ${code} before it was ready:\n${printed}`)));
  });
  const base = await ready;
  return {
    base,
    process: child,
    output: () => printed,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}
