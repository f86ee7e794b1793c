// A process that holds streams: the hall's server, or a bare node:http that writes the same frame to everybody. Told by its parent to send.
import { createServer } from 'node:http';

/** What each kind of server does. Sending resolves at the moment from which is measured: after the commit. */
const kinds = {
  async hall() {
    const { startTestServer } = await import('@hallkit/server/testing');
    const server = await startTestServer();
    // Records as another server of the hall would, so that the wake-up between processes is in the figure.
    const recorder = await server.recorder();
    return { base: server.base, stop: () => server.stop(), send: (n) => recorder.record([{ hallId: 'dezhou', topic: 'hall.dezhou', type: 'hall.announcement', data: { zh: '叫号', n } }]) };
  },
  async bare() {
    const held = new Set();
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': here\n\n');
      held.add(response);
      response.on('close', () => held.delete(response));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', 4096, done));
    const send = (n) => {
      const frame = Buffer.from(`id: ${n}\nevent: hall.announcement\ndata: ${JSON.stringify({ topic: 'hall.dezhou', seq: n, type: 'hall.announcement', at: new Date(), data: { zh: '叫号', n } })}\n\n`);
      setImmediate(() => held.forEach((response) => response.write(frame)));
    };
    return { base: `http://127.0.0.1:${server.address().port}`, stop: () => server.closeAllConnections(), send };
  },
};

const { base, stop, send } = await kinds[process.argv[2]]();
process.on('message', async (message) => {
  if (message.stop) {
    await stop();
    process.exit(0);
  }
  await send(message.n);
  process.send({ at: performance.timeOrigin + performance.now() });
});
process.send({ base });
