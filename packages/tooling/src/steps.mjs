// Set-up in steps: each runs only when what it reads has changed, and says what it does while it is long.
// Runs on a newcomer's Node before anything is installed, so it imports nothing but Node itself.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';

const stampDir = join(root, 'node_modules', '.hallkit');

/** Problem that a person can mend: shown without a stack. */
export class SetupError extends Error {}

/**
 * Every file below the given paths, sorted; build output and installed packages left out.
 *
 * @param {string[]} paths - Relative to the root.
 * @returns {string[]} Relative to the root.
 */
export function filesBelow(paths) {
  const found = [];
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full)) {
        if (name === 'node_modules' || name === 'dist' || name.endsWith('.tsbuildinfo')) continue;
        visit(join(path, name));
      }
    } else found.push(path);
  };
  for (const path of paths) visit(path);
  return found.sort();
}

/** Digest of the contents of files. */
export function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of filesBelow(paths)) hash.update(file).update('\0').update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex');
}

/**
 * Runs `work` unless it already ran on the same inputs and its outputs are still there.
 *
 * @param {{name: string, title: string, inputs: string[], outputs: string[]}} step
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} Whether there was anything to do.
 */
export async function step({ name, title, inputs, outputs }, work) {
  const stamp = join(stampDir, name);
  const digest = digestOf(inputs);
  const done = outputs.every((path) => existsSync(join(root, path))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  if (done) return false;
  const started = Date.now();
  console.log(`• ${title} …`);
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(stampDir, { recursive: true });
  writeFileSync(stamp, digest);
  console.log(`  done in ${Math.max(1, Math.round((Date.now() - started) / 1000))} s`);
  return true;
}

/** The Node the project runs on: the pinned one, or a newer installed one where the registry has no build for the machine. */
export function projectNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return process.execPath;
  throw new SetupError(
    `Hallkit runs on Node 24, which npm installs for it; there is no such build for this machine, and the Node here is ${process.version}.\n` +
      'Install Node 24 (or 22.19 and later) and start again.',
  );
}

/** Environment in which `node` and the installed commands are the project's own. */
export function projectEnv(extra = {}) {
  const path = [dirname(projectNode()), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', STORYBOOK_DISABLE_TELEMETRY: '1', ...extra };
}

/**
 * Runs a command, in the root folder unless told otherwise.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, quiet?: boolean, say?: (text: string) => void, advice?: string, cwd?: string}} [options] - quiet: shows its output only when it fails. say: is told its output as it comes.
 * @returns {Promise<void>}
 * @throws {SetupError} When it ends with another code than 0.
 */
export function run(command, args, { env = process.env, quiet = false, say, advice = '', cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: quiet || say ? ['ignore', 'pipe', 'pipe'] : 'inherit', shell: process.platform === 'win32' });
    let output = '';
    const keep = say ?? ((chunk) => (output = (output + chunk).slice(-20_000)));
    // Whole characters, wherever the pipe cuts.
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => reject(new SetupError(`${command} could not be started: ${error.message}`)));
    const closed = new Promise((done) => child.once('close', done));
    child.on('exit', async (code, signal) => {
      // The last words may still be in the pipe; a grandchild that stayed behind holds it open, and nobody waits for that.
      if (quiet || say) await Promise.race([closed, sleep(2000, undefined, { ref: false })]);
      if (code === 0) return resolve();
      reject(new SetupError(`${output}\n\`${[command, ...args].join(' ')}\` ended with ${signal ?? code}.${advice && `\n${advice}`}`));
    });
  });
}

/** Runs a script or package binary on the project's Node. */
export function runNode(args, options = {}) {
  return run(projectNode(), args, { ...options, env: projectEnv(options.env) });
}

/** Shows the message of a failed set-up and ends the process with 1. */
export function fail(error) {
  console.error(`\n✗ ${error instanceof SetupError ? error.message.trim() : (error.stack ?? error)}\n`);
  process.exit(1);
}
