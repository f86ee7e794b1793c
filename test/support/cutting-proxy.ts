import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before a server and cuts the line in the middle of a body that is sent. */
export interface CuttingProxy {
  readonly base: string;
  /** Lines cut so far. */
  readonly cuts: number;
  close(): Promise<void>;
}

/**
 * Starts one on a free port of this machine. Answers, streams too, come through as the server gives them.
 *
 * @param after - Bytes of the body after which the line is cut, asked once at its begin; undefined lets it through.
 */
export async function startCuttingProxy(target: string, after: (sent: { readonly method: string; readonly path: string; readonly length: number }) => number | undefined): Promise<CuttingProxy> {
  let cuts = 0;
  const { hostname, port } = new URL(target);
  const server = createServer((asked, answer) => {
    const [path, method] = [asked.url ?? '/', asked.method ?? 'GET'];
    // Without `host` the server sees itself called by its own name.
    const further = request({ hostname, port, path, method, headers: { ...asked.headers, host: `${hostname}:${port}` } }, (given) => {
      answer.writeHead(given.statusCode ?? 500, given.headers);
      given.pipe(answer);
      given.on('error', () => answer.destroy());
    });
    further.on('error', () => answer.destroy());
    answer.on('close', () => further.destroy());
    const limit = after({ method, path, length: Number(asked.headers['content-length'] ?? 0) });
    if (limit === undefined) return void asked.pipe(further);
    let passed = 0;
    asked.on('data', (part: Buffer) => {
      if (passed >= limit) return;
      further.write(part.subarray(0, limit - passed));
      passed += part.length;
      if (passed < limit) return;
      cuts += 1;
      // What has come through reaches the server before the line goes.
      setImmediate(() => {
        further.destroy();
        asked.socket.resetAndDestroy();
      });
    });
    asked.on('end', () => passed < limit && further.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get cuts() {
      return cuts;
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
