// What the measures share.

/** The middle of several figures. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length % 2 === 1 ? sorted[(sorted.length - 1) / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
}

/**
 * One figure beside its floor.
 *
 * @param {{name: string, value: number, unit: string, floor?: number | null, promise: string, kept: boolean}} row
 */
export const row = ({ floor = null, ...rest }) => ({ ...rest, floor });

/** The real server on a folder of its own with the sample, as production runs it: answers are not checked against the contract. */
export async function benchServer(settings = {}) {
  const { dataFolder, fillFolder, startServer } = await import('../../../../test/support/server.ts');
  const data = dataFolder();
  if (settings.DATABASE_URL === undefined) await fillFolder(data.path);
  const server = await startServer({ HALL_DATA: data.path, NODE_ENV: 'bench', RATE_LIMIT_READS: '1000000000', RATE_LIMIT_WRITES: '1000000000', ...settings });
  return {
    base: server.base,
    pid: server.process.pid,
    async close() {
      await server.stop();
      data.remove();
    },
  };
}

/** A page of its own in a fresh browser, with the counters of its main thread. */
export async function benchPage(executablePath, url) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1000, height: 800 } });
  await page.goto(url);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  /** Seconds that the page's main thread has spent so far, as milliseconds by kind. */
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return { tasks: of('TaskDuration'), script: of('ScriptDuration') };
  };
  return { page, devtools, spent, close: () => browser.close() };
}

/** Serves texts by path on a free port of this machine. */
export async function serveTexts(texts) {
  const { createServer } = await import('node:http');
  const server = createServer((request, response) => {
    const text = texts[request.url ?? '/'];
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': request.url?.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' }).end(text);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
