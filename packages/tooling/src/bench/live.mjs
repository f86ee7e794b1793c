// Live events: from the commit until the last of many streams has it, beside a bare node:http that holds as many.
import { execFileSync, fork } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { median, row } from './measure.mjs';

const program = fileURLToPath(new URL('live-server.mjs', import.meta.url));
const now = () => performance.timeOrigin + performance.now();
const answer = (child) => new Promise((done, failed) => {
  const ended = (code) => failed(new Error(`The server of the measure ended with ${code}`));
  child.once('exit', ended);
  child.once('message', (message) => {
    child.off('exit', ended);
    done(message);
  });
});
const kilobytes = (pid) => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));

/** Opens streams, some at a time, each once the first byte of its body is there. */
async function open(base, count, onEvent) {
  const { hostname, port } = new URL(base);
  const one = () => new Promise((done, failed) => {
    const socket = connect(Number(port), hostname, () => socket.write('GET /api/v1/events?topics=hall.dezhou HTTP/1.1\r\nhost: hall\r\nhall-key: dk_test_dezhou\r\n\r\n'));
    socket.on('error', failed);
    socket.setEncoding('latin1').on('data', (text) => {
      if (text.startsWith('HTTP/1.1 ') && !text.startsWith('HTTP/1.1 200')) failed(new Error(`A stream was refused: ${text.slice(0, 300)}`));
      const event = /"n":(\d+)/.exec(text);
      if (event) onEvent(Number(event[1]));
      else done(socket);
    });
  });
  const sockets = [];
  while (sockets.length < count) sockets.push(...(await Promise.all(Array.from({ length: Math.min(100, count - sockets.length) }, one))));
  return sockets;
}

/** Milliseconds from each commit to the last of the streams, and what a stream takes in memory. */
async function measured(kind, count, turns) {
  const child = fork(program, [kind], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, NODE_ENV: 'bench' } });
  let sockets = [];
  try {
    const { base } = await answer(child);
    const before = kilobytes(child.pid);
    let [heard, everybody, last] = [0, () => undefined, 0];
    sockets = await open(base, count, (n) => {
      if (n !== last || (heard += 1) < count) return;
      everybody(now());
    });
    await wait(500);
    const each = (kilobytes(child.pid) - before) / count;
    const times = [];
    for (let n = 1; n <= turns; n += 1) {
      [heard, last] = [0, n];
      const end = new Promise((done) => (everybody = done));
      const sent = answer(child);
      child.send({ n });
      const { at } = await sent;
      times.push((await end) - at);
      await wait(100);
    }
    return { ms: median(times), each };
  } finally {
    for (const socket of sockets) socket.destroy();
    const gone = new Promise((done) => child.once('exit', done));
    if (child.connected) child.send({ stop: true });
    await Promise.race([gone, wait(20_000).then(() => child.kill('SIGKILL'))]);
  }
}

export default async function measure({ short }) {
  // Each stream is a file to both sides.
  const most = Number(execFileSync('/bin/sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) - 300 || 700;
  const rows = [];
  for (const [wanted, limit] of short ? [[200, 100]] : [[1000, 100], [10_000, 500]]) {
    const count = Math.min(wanted, most);
    const floor = await measured('bare', count, short ? 3 : 9);
    const ours = await measured('hall', count, short ? 3 : 9);
    rows.push(row({ name: `live event, commit to the last of ${count.toLocaleString('en')} streams`, value: ours.ms, unit: 'ms', floor: floor.ms, promise: `≤ ${limit} ms`, kept: ours.ms <= limit }));
    if (short || wanted > 1000) rows.push(row({ name: `memory of a stream, of ${count.toLocaleString('en')}`, value: Math.max(0, ours.each), unit: 'kB', floor: Math.max(0.1, floor.each), promise: 'for comparison', kept: true }));
  }
  return rows;
}
