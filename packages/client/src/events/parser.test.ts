import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockParser } from './parser.ts';
import type { Block } from './parser.ts';

/** Blocks of a stream that arrives in pieces of so many bytes. */
function read(text: string, size = Infinity): Block[] {
  const blocks: Block[] = [];
  const parse = blockParser((block) => blocks.push(block));
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) parse(bytes.subarray(at, at + size));
  return blocks;
}

const block = (id: string | undefined, data: string, retry?: number): Block => ({ id, data, retry });

test('an event is told when its empty line has come, not before', () => {
  assert.deepEqual(read('id: 1\nevent: x\ndata: {"a":1}\n'), []);
  assert.deepEqual(read('id: 1\nevent: x\ndata: {"a":1}\n\nid: 2\n'), [block('1', '{"a":1}')]);
});

test('lines may end in LF, CR or CRLF, cut anywhere, also within a character and a line end', () => {
  const text = '\uFEFF: 注释\n\nid: 7\ndata: 叫号\ndata: A012\n\nretry: 1500\nid: 8\n\n';
  for (const end of ['\n', '\r', '\r\n']) {
    for (const size of [1, 2, 3, 5, 1000]) assert.deepEqual(read(text.replaceAll('\n', end), size), [block(undefined, ''), block('7', '叫号\nA012'), block('8', '', 1500)], `${JSON.stringify(end)} in pieces of ${size}`);
  }
});

test('one blank after the colon belongs to the line, a second to the value; a name alone is an empty value', () => {
  assert.deepEqual(read('data:a\ndata:  b\ndata\nid\n\n'), [block('', 'a\n b\n')]);
});

test('comments and unknown fields are nothing; a retry that is no number and an id with NUL neither', () => {
  assert.deepEqual(read(': id: 5\nweather: fine\nretry: soon\nid: 1\0\ndata: x\n\n'), [block(undefined, 'x')]);
});
