import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** What a test lets happen to a request of an upload; true when it has answered itself. */
export type Trouble = (request: IncomingMessage, response: ServerResponse, nth: number) => boolean | void;

/** A hall that takes one upload by tus 1.0.0. */
export interface TusServer {
  readonly baseUrl: string;
  /** Method, offset and headers of each request for bytes. */
  readonly seen: { method: string; offset: string | undefined; headers: IncomingMessage['headers'] }[];
  readonly begun: Record<string, unknown>[];
  bytes(): Buffer;
}

/**
 * Starts one on a free port.
 *
 * @param cut - After how many bytes of all the line goes down, once for each.
 */
export async function tusServer(t: TestContext, { cut = [], trouble = () => undefined }: { cut?: number[]; trouble?: Trouble } = {}): Promise<TusServer> {
  let [kept, size] = [Buffer.alloc(0), 0];
  const seen: TusServer['seen'] = [];
  const begun: TusServer['begun'] = [];
  const upload = (): object => ({ id: 'up_1', fileName: 'x', size, received: kept.length, url: '/api/v1/uploads/up_1/content', state: kept.length === size ? 'complete' : 'open', expiresAt: '2026-12-02T00:00:00Z' });
  const server = createServer((request, response) => {
    const json = (status: number, body: object): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/api/v1/uploads/up_1') return json(200, upload());
    if (request.url === '/api/v1/uploads' || request.url === '/api/v1/halls/dezhou/complaint-photos') {
      return void request.on('data', (chunk: Buffer) => begun.push(JSON.parse(String(chunk)) as Record<string, unknown>)).on('end', () => {
        size = begun.at(-1)?.['size'] as number;
        json(201, upload());
      });
    }
    const { method = '', headers } = request;
    const nth = seen.push({ method, offset: headers['upload-offset'] as string | undefined, headers });
    if (trouble(request, response, nth)) return;
    const tell = (status: number): void => void response.writeHead(status, { 'tus-resumable': '1.0.0', 'upload-offset': kept.length, 'upload-length': size }).end();
    if (method === 'HEAD') return tell(200);
    if (Number(headers['upload-offset']) !== kept.length) return tell(409);
    request.on('data', (chunk: Buffer) => {
      const line = cut[0] ?? Infinity;
      const down = kept.length + chunk.length > line;
      kept = Buffer.concat([kept, down ? chunk.subarray(0, line - kept.length) : chunk]);
      if (!down) return;
      cut.shift();
      request.removeAllListeners('data');
      request.destroy();
    });
    request.on('end', () => tell(204));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, begun, bytes: () => kept };
}
