// Finds a Chromium for the tests, or installs one.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run, SetupError } from './steps.mjs';

const require = createRequire(import.meta.url);

/** Chromium and its kin already on the machine, the named one first. */
async function installed() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(`CHROME_PATH names ${named}, which is not there.`);
  }
  for (const path of ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']) if (existsSync(path)) return path;
  try {
    const { Launcher } = await import('chrome-launcher');
    const [found] = Launcher.getInstallations();
    if (found) return found;
  } catch {
    // chrome-launcher throws where it finds none; the next way follows.
  }
  const own = require('playwright-core').chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/**
 * Path of a browser that the tests can drive.
 *
 * @returns {Promise<string>}
 * @throws {SetupError} Says what to install where no way works.
 */
export async function ensureBrowser() {
  const found = await installed();
  if (found) return found;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  console.log('• Installing a browser for the tests (once) …');
  try {
    if (isDebianRoot) {
      await run('apt-get', ['update', '-qq'], { quiet: true });
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    } else {
      await run(process.execPath, [require.resolve('playwright-core/cli.js'), 'install', 'chromium'], { quiet: true });
    }
  } catch (error) {
    throw new SetupError(`${error.message}\nThe tests need Chromium or Chrome. Install one, or name it in CHROME_PATH, and start again.`);
  }
  const now = await installed();
  if (!now) throw new SetupError('No Chromium was found after installing it. Name one in CHROME_PATH and start again.');
  return now;
}
