import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';

let hall: TestHall;
let port = 0;
before(async () => {
  hall = await createTestHall();
  await hall.app.listen({ port: 0, host: '127.0.0.1' });
  const address = hall.app.server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
after(() => hall.close());

/** Sends bytes as they are, and reads until the server closes or `Connection: close` is done. */
function raw(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let said = '';
    socket.setTimeout(20_000, () => socket.destroy(new Error(`no end: ${said.slice(0, 300)}`)));
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });
}

const request = (line: string, headers: readonly string[] = [], body = ''): string => [line, 'Host: hall', 'Hall-Key: pk_test_dezhou', 'Connection: close', ...headers, '', body].join('\r\n');
const rows: readonly (readonly [name: string, bytes: string | Buffer, status: number, code: string])[] = [
  ['no HTTP at all', 'hello\r\n\r\n', 400, 'request.malformed'],
  ['a method that HTTP does not know', request('FETCH /api/v1/halls HTTP/1.1'), 400, 'request.malformed'],
  ['a method that we do not take', request('PROPFIND /api/v1/halls HTTP/1.1'), 405, 'method.not-allowed'],
  ['NUL in the address', request('GET /api/v1/matters?q=\0 HTTP/1.1'), 400, 'request.malformed'],
  ['raw bytes that are no UTF-8', Buffer.from(request('GET /api/v1/matters?q=\xff\xfe HTTP/1.1'), 'latin1'), 400, 'request.malformed'],
  ['an address of 20 kB', request(`GET /api/v1/matters?q=${'a'.repeat(20_000)} HTTP/1.1`), 431, 'header.too-large'],
  ['a header of 20 kB', request('GET /api/v1/halls HTTP/1.1', [`X-Long: ${'a'.repeat(20_000)}`]), 431, 'header.too-large'],
  ['a body said to be larger than we take', request('POST /api/v1/search-feedback HTTP/1.1', ['Content-Type: application/json', 'Content-Length: 99999999'], '{'), 413, 'body.too-large'],
  ['a length that is none', request('POST /api/v1/search-feedback HTTP/1.1', ['Content-Type: application/json', 'Content-Length: many'], '{}'), 400, 'request.malformed'],
  ['two lengths', request('POST /api/v1/search-feedback HTTP/1.1', ['Content-Type: application/json', 'Content-Length: 2', 'Content-Length: 3'], '{} '), 400, 'request.malformed'],
  ['a length and chunks', request('POST /api/v1/search-feedback HTTP/1.1', ['Content-Type: application/json', 'Content-Length: 2', 'Transfer-Encoding: chunked'], '2\r\n{}\r\n0\r\n\r\n'), 400, 'request.malformed'],
];

for (const [name, bytes, status, code] of rows) {
  test(`${name}: ${status} ${code}`, async () => {
    const said = await raw(bytes);
    assert.match(said, new RegExp(`^HTTP/1\\.1 ${status} `));
    assert.match(said, /^content-type: application\/problem\+json/im);
    assert.ok(said.includes(`"code":"${code}"`), said.slice(-300));
  });
}

test('a compressed body is not taken', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/search-feedback`, { method: 'POST', headers: { 'hall-key': 'pk_test_dezhou', 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: Buffer.from([0x1f, 0x8b, 8, 0]) });
  assert.equal(response.status, 400);
});

test('after all that the server still answers', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/halls`, { headers: { 'hall-key': 'pk_test_dezhou' } });
  assert.equal(response.status, 200);
});

test('a caller who goes away in the middle harms nobody', async () => {
  await Promise.all(Array.from({ length: 20 }, async (_, at) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request(`GET /api/v1/matters?limit=100&q=${at} HTTP/1.1`), () => socket.destroy()));
    await new Promise((resolve) => socket.on('close', resolve));
  }));
  assert.equal((await fetch(`http://127.0.0.1:${port}/healthz`)).status, 200);
});
