// The SDK as it is shipped to each place it runs in: a thread of Node, a page with a strict policy, a worker of that page.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types worker-address";

/** What every place does: read, write, be refused, give up, send a file, listen; and tells as one list. */
const use = `
  const hall = createHall({ key: 'pk_test_dezhou', baseUrl, locale: 'en' });
  const told = [];
  told.push((await hall.site.get()).mode);
  told.push((await hall.matters.sendFeedback({ kind: 'notFound', query: '剧本杀' })).id);
  told.push(await hall.matters.get('gone').catch((error) => isHallError(error, 'HallNotFoundError') && error.code));
  told.push(await hall.matters.get('slow', {}, { signal: AbortSignal.timeout(50) }).catch((error) => error.name));
  told.push((await hall.matters.attachment('m', 'a')).type);
  const sent = [];
  told.push((await hall.documents.upload(new Blob(['abcdefgh']), { chunkSize: 3, onProgress: (bytes) => sent.push(bytes) })).state, sent.at(-1));
  for await (const event of hall.events.iterate(['hall.dezhou'])) { told.push(event.data.zh); break; }
`;
const expected = ['test', 'fb-1', 'matter.not-found', 'HallAbortError', 'application/pdf', 'complete', 8, '叫号'];

const page = { type: 'text/html', text: '<!doctype html><meta charset="utf-8"><title>t</title><output id="page"></output><output id="worker"></output><script type="module" src="/page.js"></script>' };
const files: Record<string, { type: string; text: string }> = {
  '/': page,
  '/page.js': {
    type: 'text/javascript',
    text: `import { createHall, isHallError } from './sdk.js';
      const baseUrl = undefined;
      ${use}
      page.textContent = JSON.stringify(told);
      const addresses = trustedTypes.createPolicy('worker-address', { createScriptURL: (text) => text });
      new Worker(addresses.createScriptURL('/worker.js'), { type: 'module' }).onmessage = ({ data }) => { worker.textContent = JSON.stringify(data); };`,
  },
  '/worker.js': { type: 'text/javascript', text: `import { createHall, isHallError } from './sdk.js';\nconst baseUrl = undefined;\n${use}\npostMessage(told);` },
};

/** Takes one file after the other, by tus. */
const bytes = { received: '', size: 8 };
function takeFile(request: IncomingMessage, response: ServerResponse): void {
  const upload = (): string => JSON.stringify({ id: 'up_1', fileName: 'file', size: bytes.size, received: bytes.received.length, url: '/api/v1/uploads/up_1/content', state: bytes.received.length === bytes.size ? 'complete' : 'open', expiresAt: '' });
  let body = '';
  request.setEncoding('latin1').on('data', (chunk: string) => (body += chunk)).on('end', () => {
    if (request.method === 'PATCH') bytes.received += body;
    else if (request.method === 'POST') bytes.received = '';
    if (!request.url?.endsWith('/content')) return void response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' }).end(upload());
    response.writeHead(request.method === 'HEAD' ? 200 : 204, { 'tus-resumable': '1.0.0', 'upload-offset': bytes.received.length, 'upload-length': bytes.size }).end();
  });
}

const server = createServer((request, response) => {
  const path = request.url ?? '';
  const file = files[path];
  const json = (status: number, body: unknown, type = 'application/json'): void => void response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
  if (file) response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, 'content-security-policy': policy }).end(file.text);
  else if (path.startsWith('/api/v1/uploads')) takeFile(request, response);
  else if (path === '/api/v1/site') json(200, { mode: 'test' });
  else if (path === '/api/v1/search-feedback') json(201, { id: 'fb-1' });
  else if (path.includes('/attachments/')) response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
  else if (path.includes('/events?')) response.writeHead(200, { 'content-type': 'text/event-stream' }).write(`id: 1\nevent: hall.announcement\ndata: ${JSON.stringify({ topic: 'hall.dezhou', seq: 1, type: 'hall.announcement', at: '', data: { zh: '叫号' } })}\n\n`);
  else if (!path.endsWith('/slow')) json(404, { type: '/', title: 't', status: 404, code: 'matter.not-found', detail: 'd', requestId: 'r', errors: [] }, 'application/problem+json');
});
let address = '';
let bundle = '';

before(async () => {
  const entry = fileURLToPath(new URL('index.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm', target: 'es2022' });
  bundle = outputFiles[0]?.text ?? '';
  files['/sdk.js'] = { type: 'text/javascript', text: bundle };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

test('it runs in a thread of Node, without window, document or location', async () => {
  const code = `${bundle.replace(/export \{[^}]*\};?\s*$/, '')}
    const baseUrl = ${JSON.stringify(address)};
    import('node:worker_threads').then(async ({ parentPort }) => { ${use} parentPort.postMessage({ told, globals: [typeof window, typeof document, typeof location] }); });`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await worker.terminate();
  assert.deepEqual(answer, { told: expected, globals: ['undefined', 'undefined', 'undefined'] });
});

const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
test('it runs in a page under a strict policy and in a worker of that page, at their own address', { skip: !existsSync(executablePath) && `no browser at ${executablePath}; set CHROME_PATH` }, async (t) => {
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  t.after(() => browser.close());
  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => /Content Security Policy|Trusted/i.test(message.text()) && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  await tab.goto(address);
  // The page shows what it got: the policy lets nobody evaluate text in it.
  for (const place of ['#page', '#worker']) {
    await tab.locator(`${place}:not(:empty)`).waitFor({ state: 'attached' });
    assert.deepEqual(JSON.parse((await tab.locator(place).textContent()) ?? ''), expected, place);
  }
  assert.deepEqual(complaints, []);
});
