import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a server and loses answers that it has given: what was asked is done, and nobody hears of it. */
export interface LosingProxy {
  readonly base: string;
  /** Answers lost so far. */
  readonly lost: number;
  close(): Promise<void>;
}

/**
 * Starts one on a free port of this machine.
 *
 * @param loses - Asked once the server's answer is whole: `all` cuts the line before its first byte, `half` in the middle of it.
 */
export async function startLosingProxy(target: string, loses: (write: { readonly path: string; readonly key: string }) => 'all' | 'half' | undefined): Promise<LosingProxy> {
  let lost = 0;
  const { hostname, port } = new URL(target);
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '/';
    // Without `host` the server sees itself called by its own name.
    const further = request({ hostname, port, path, method: asked.method, headers: { ...asked.headers, host: `${hostname}:${port}` } }, (given) => {
      const parts: Buffer[] = [];
      given.on('data', (part: Buffer) => parts.push(part));
      given.on('error', () => answer.destroy());
      given.on('end', () => {
        const body = Buffer.concat(parts);
        const way = loses({ path, key: String(asked.headers['idempotency-key'] ?? '') });
        if (way) lost += 1;
        if (way === 'all') return void asked.socket.resetAndDestroy();
        answer.writeHead(given.statusCode ?? 500, given.headers);
        if (way === 'half') answer.write(body.subarray(0, body.length / 2), () => asked.socket.destroy());
        else answer.end(body);
      });
    });
    further.on('error', () => answer.destroy());
    asked.pipe(further);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get lost() {
      return lost;
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
