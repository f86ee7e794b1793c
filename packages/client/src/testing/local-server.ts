import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { Problem } from '@hallkit/contract';

/** A request as the server saw it. */
export interface Seen {
  method: string;
  /** Path and query, decoded. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A real HTTP server that answers as told; closed when the test ends. */
export interface LocalServer {
  baseUrl: string;
  seen: Seen[];
}

/** Answers one request; `nth` counts from 1. */
export type Answer = (response: ServerResponse, seen: Seen, nth: number) => void;

/**
 * Starts a server on a free port of this machine.
 *
 * @example const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
 */
export async function localServer(t: TestContext, answer: Answer): Promise<LocalServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = { method: request.method ?? '', path: decodeURIComponent(request.url ?? ''), headers: request.headers, body: Buffer.concat(chunks).toString() };
      answer(response, one, seen.push(one));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** Answers JSON. */
export function json(response: ServerResponse, body: unknown, headers: Record<string, string> = {}, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

/** Answers a problem as the contract says. */
export function problem(response: ServerResponse, status: number, code: string, headers: Record<string, string> = {}, errors: Problem['errors'] = []): void {
  const body: Problem = { type: `/docs/problems#${code}`, title: `Title of ${code}`, status, code, detail: `Advice on ${code}.`, requestId: 'req-1', errors };
  response.writeHead(status, { 'content-type': 'application/problem+json', ...headers });
  response.end(JSON.stringify(body));
}
