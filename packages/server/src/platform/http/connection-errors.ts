import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { HttpProblem, problemBody, type ProblemCode } from './problem.ts';

const codes: Readonly<Record<string, ProblemCode>> = { HPE_HEADER_OVERFLOW: 'header.too-large', ERR_HTTP_REQUEST_TIMEOUT: 'request.timeout' };
const reasons: Readonly<Record<number, string>> = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' };

const patient = new WeakSet<Socket>();

/**
 * Lets the request that is under way on a connection take longer than others: the bytes of a file over a slow line.
 *
 * @returns Ends it.
 */
export function allowTime(socket: Socket): () => void {
  patient.add(socket);
  return () => void patient.delete(socket);
}

/** What does not even parse as HTTP, or never comes to its end, gets a problem too; then the connection is closed. */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && patient.has(socket)) return;
  if (socket.destroyed || !socket.writable || error.code === 'ECONNRESET') return;
  const problem = new HttpProblem(codes[error.code ?? ''] ?? 'request.malformed');
  const body = JSON.stringify(problemBody(problem, 'en', randomUUID()));
  socket.end(
    `HTTP/1.1 ${problem.status} ${reasons[problem.status] ?? 'Bad Request'}\r\ncontent-type: application/problem+json; charset=utf-8\r\ncontent-language: en\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
