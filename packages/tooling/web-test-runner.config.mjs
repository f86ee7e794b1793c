// The elements' tests in a real Chromium. `npm test -- elements`, or one file:
// node node_modules/@web/test-runner/dist/bin.js --config packages/tooling/web-test-runner.config.mjs --files 'packages/elements/src/widgets/qr/*.test.ts'
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { ensureBrowser } from './src/browser.mjs';
import { countsReporter } from './src/web-tests/counts-reporter.mjs';
import { patience } from './src/web-tests/patience.mjs';
import { prebundle } from './src/web-tests/prebundle.mjs';
import { root } from './src/root.mjs';

// Chromium refuses its sandbox to root. A test may ask that the rubbish is collected, to see what is kept.
const args = ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

export default {
  rootDir: root,
  files: ['packages/{elements,kiosk,embed}/src/**/*.test.ts'],
  nodeResolve: { browser: true, exportConditions: ['development', 'browser', 'import', 'default'] },
  concurrency: 2,
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 15_000, slow: 1000 } },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: { executablePath: await ensureBrowser(), args },
      // One language and zone whatever the machine's, so that a date reads the same everywhere.
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1000, height: 800 } }),
    }),
  ],
  plugins: [patience(), prebundle(['qrcode', 'json-logic-js', 'tus-js-client', 'msw', '@hallkit/mocks'], ['@hallkit/contract', '@hallkit/domain', '@hallkit/client', '@hallkit/client/core', '@hallkit/client/resources']), esbuildPlugin({ ts: true, target: 'es2022' })],
  // What elements tell a developer is asserted where it matters; here it would bury what failed.
  filterBrowserLogs: ({ args: [first] }) => !(typeof first === 'string' && /^\[hallkit\]|Lit is in dev mode|scheduled an update/.test(first)),
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countsReporter()],
  watch: false,
  coverageConfig: { include: ['packages/{elements,kiosk,embed}/src/**/*.ts'], exclude: ['**/*.test.ts'], reporters: ['text-summary'] },
};
