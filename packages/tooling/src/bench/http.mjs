// Requests per second of the real server beside a bare node:http that answers the same bytes from memory.
import { spawn, spawnSync } from 'node:child_process';
import { Agent, request } from 'node:http';
import { benchServer, median, row } from './measure.mjs';

const key = { 'hall-key': 'pk_test_dezhou' };
const connections = 16;

/** A process of its own, as the server is one: the same bytes, no routing, no checks. */
async function bare(body) {
  const program = "const body = Buffer.from(process.env.BODY, 'base64'); require('node:http').createServer((_, response) => { response.setHeader('content-type', 'application/json'); response.end(body); }).listen(0, '127.0.0.1', function () { console.log(this.address().port); })";
  const child = spawn(process.execPath, ['-e', program], { env: { ...process.env, BODY: Buffer.from(body).toString('base64') }, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise((done) => child.stdout.once('data', (chunk) => done(Number(chunk))));
  return { base: `http://127.0.0.1:${port}`, close: () => child.kill() };
}

const hasWrk = spawnSync('wrk', ['-v']).error === undefined;

/** Requests per second over some seconds: wrk where the machine has it, else keep-alive calls from here. */
async function perSecond(url, seconds) {
  if (hasWrk) {
    const child = spawn('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', `hall-key: ${key['hall-key']}`, url], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    await new Promise((done) => child.once('exit', done));
    if (/Non-2xx/.test(text)) throw new Error(`Not every request was answered well:\n${text}`);
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1]);
  }
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = Date.now() + seconds * 1000;
  let count = 0;
  const one = () => new Promise((done, failed) => {
    request(url, { agent, headers: key }, (response) => {
      if (response.statusCode !== 200) return failed(new Error(`${url} answered ${response.statusCode}`));
      response.resume().on('end', done);
    }).on('error', failed).end();
  });
  await Promise.all(Array.from({ length: connections }, async () => {
    for (; Date.now() < end; count += 1) await one();
  }));
  agent.destroy();
  return count / seconds;
}

const calls = [
  { name: 'requests a second, one hall (checked, from PostgreSQL)', path: '/api/v1/halls/dezhou', promise: '≥ 0.75 of node:http', least: 0.75 },
  { name: 'requests a second, alive (no contract, no database)', path: '/healthz', promise: 'for comparison', least: 0 },
];

export default async function measure({ short }) {
  const server = await benchServer();
  try {
    const rows = [];
    for (const { name, path, promise, least } of calls) {
      const body = await (await fetch(server.base + path, { headers: key })).text();
      const floorServer = await bare(body);
      const ours = [];
      const floors = [];
      await perSecond(server.base + path, 1);
      for (let turn = 0; turn < (short ? 1 : 5); turn += 1) {
        ours.push(await perSecond(server.base + path, short ? 1 : 3));
        floors.push(await perSecond(`${floorServer.base}/`, short ? 1 : 3));
      }
      floorServer.close();
      const [value, floor] = [median(ours), median(floors)];
      // Calls made from here are slower than either server: their ratio says nothing of ours.
      rows.push(row(hasWrk ? { name, value, unit: '/s', floor, promise, kept: value / floor >= least } : { name: `${name}; without wrk the caller is the limit`, value, unit: '/s', floor, promise: 'no verdict', kept: true }));
    }
    return rows;
  } finally {
    await server.close();
  }
}
