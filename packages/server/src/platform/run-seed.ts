import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseStartError } from './database/errors.ts';

/**
 * Fills the database in a process of its own, and waits for it.
 *
 * @param signal - Stops it; what it had written is rolled back.
 * @throws {DatabaseStartError} When it could not.
 */
export async function runSeed(signal: AbortSignal): Promise<void> {
  const script = fileURLToPath(new URL(`../seed${extname(import.meta.url)}`, import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'inherit', 'pipe'], env: process.env });
  signal.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (signal.aborted) throw new DatabaseStartError('Stopped before the hall was filled in. The next start begins again.');
  if (code !== 0) throw new DatabaseStartError(said.trim() || 'The hall could not be filled in: the process that does it was ended by the system, perhaps for lack of memory.');
}
