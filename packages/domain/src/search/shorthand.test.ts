import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longhand, shorthand } from './shorthand.ts';

const comesBack = (text: string): void => assert.equal(longhand(JSON.parse(JSON.stringify(shorthand(text)))), text);

test('any text comes back as it was', () => {
  comesBack('');
  comesBack('食品经营许可\t开餐厅\nKTV "quoted" \\ back');
  comesBack('emoji 😀, lone \ud800 and NUL \u0000');
});

test('also with more characters than symbols have room for', () => {
  comesBack(Array.from({ length: 7000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('') + '许可'.repeat(50));
});

test('frequent characters take one byte, others two', () => {
  const { text } = shorthand('许可许可许可');
  assert.equal(text.length, 6);
  const many = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  const { text: written } = shorthand(many);
  assert.ok(written.length < 400 && written.length > 200);
});
