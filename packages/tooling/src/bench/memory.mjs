// What the server keeps in memory with the sample hall loaded and nobody there; PostgreSQL not counted.
import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { benchServer, row } from './measure.mjs';

const megabytes = (pid) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

/** A Node that does nothing but answer: what no server of ours can go below. */
async function bareNode() {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, ['-e', "require('node:http').createServer((_, response) => response.end()).listen(0, '127.0.0.1', () => console.log('listens'))"], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((done) => child.stdout.once('data', done));
  await wait(500);
  const found = megabytes(child.pid);
  child.kill();
  return found;
}

export default async function measure({ short }) {
  const floor = await bareNode();
  const server = await benchServer();
  try {
    // One search, so that the index of all matters is in memory, too.
    await fetch(`${server.base}/api/v1/matters?q=%E9%A3%9F%E5%93%81`, { headers: { 'hall-key': 'pk_test_dezhou' } });
    await wait(short ? 2000 : 20_000);
    const value = megabytes(server.pid);
    return [row({ name: 'server memory, sample loaded, idle', value, unit: 'MB', floor, promise: '≤ 150 MB', kept: value <= 150 })];
  } finally {
    await server.close();
  }
}
