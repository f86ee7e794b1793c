import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { createProgress } from './progress.ts';

/** What is written to a stream that is a terminal, or is none. */
function written(isTTY: boolean): { output: () => string; stream: NodeJS.WriteStream } {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 24, cursorTo: () => true, clearLine: () => true, moveCursor: () => true, clearScreenDown: () => true });
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { output: () => text, stream: stream as unknown as NodeJS.WriteStream };
}

test('in a log: a line when a step begins and one when it ends', () => {
  const { output, stream } = written(false);
  const progress = createProgress(stream);
  for (const done of [0, 500, 1000, 1000]) progress.update('Reading', done, 1000);
  progress.update('Writing', 0, 3);
  progress.stop();
  assert.equal(output(), '• Reading 1000 rows …\n  reading: 1000 of 1000\n• Writing 3 rows …\n');
});

test('in a terminal: a bar that ends where the work is', () => {
  const { output, stream } = written(true);
  const progress = createProgress(stream);
  for (const done of [0, 500, 1000]) progress.update('Reading', done, 1000);
  progress.stop();
  assert.match(output(), /Reading .*█+ 100 %  1000\/1000/);
});
