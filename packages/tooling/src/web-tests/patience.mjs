// `waitUntil` gives up after a second, which is little on a machine that does other things too: here it waits ten.

const path = '/__patient-testing.js';

/** Plugin for web-test-runner: whoever imports @open-wc/testing gets it with more patience. */
export function patience() {
  return {
    name: 'patience',
    resolveImport({ source, context }) {
      return source === '@open-wc/testing' && context.path !== path ? path : undefined;
    },
    serve(context) {
      if (context.path !== path) return undefined;
      return { body: "import { waitUntil as wait } from '@open-wc/testing';\nexport * from '@open-wc/testing';\nexport const waitUntil = (holds, message, options) => wait(holds, message, { timeout: 10_000, ...options });\n", type: 'js' };
    },
  };
}
