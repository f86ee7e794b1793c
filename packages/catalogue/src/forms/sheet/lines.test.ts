import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines } from './lines.ts';
import type { Inline } from './lines.ts';

// Every Chinese character as wide as the type size, every other half of it.
const lines = (inline: Inline, characters: number): string[] => breakLines(inline, characters * 10, 10, (one) => (/[\u2e80-\uffef“”‘’…—]/u.test(one) ? 1000 : 500)).map(({ pieces }) => pieces.map(({ text }) => text).join(''));

test('text is broken where the line is full, and by line feeds', () => {
  assert.deepEqual(lines('办事指南要写清楚', 4), ['办事指南', '要写清楚']);
  assert.deepEqual(lines('一\n\n二', 9), ['一', '', '二']);
  assert.deepEqual(lines('', 9), ['']);
});

test('closing marks never begin a line, opening ones never end it', () => {
  assert.deepEqual(lines('办事指南，写清楚', 4), ['办事指', '南，写清', '楚']);
  assert.deepEqual(lines('见行政（许可）法', 4), ['见行政', '（许可）', '法']);
  assert.deepEqual(lines('办理完毕）。好', 4), ['办理完', '毕）。好']);
});

test('words, numbers and spans of numbers stay whole; what is longer than a line is broken all the same', () => {
  assert.deepEqual(lines('共有 2026 年度', 4), ['共有 ', '2026 年', '度']);
  assert.deepEqual(lines('时间 08:30—12:00', 7), ['时间 ', '08:30—12:00']);
  assert.deepEqual(lines('11371400MB2C929667', 3), ['113714', '00MB2C', '929667']);
});

test('a box stays with what it is for', () => {
  assert.deepEqual(lines('□ 新办 □ 变更', 4), ['□ 新办 ', '□ 变更']);
  assert.deepEqual(lines('☑ 男　□ 女', 4), ['☑ 男　', '□ 女']);
});

test('runs keep their looks over a break', () => {
  const [first, second] = breakLines([{ text: '甲方：' }, { text: '样例公司', underline: true }], 50, 10, () => 1000);
  assert.deepEqual(first?.pieces.map(({ text, underline, x, width }) => [text, underline, x, width]), [['甲方：', undefined, 0, 30], ['样例', true, 30, 20]]);
  assert.deepEqual(second?.pieces.map(({ text, underline }) => [text, underline]), [['公司', true]]);
});

test('a long option after a box is broken like any text', () => {
  assert.deepEqual(lines('□ 实施中等及中等以下学历', 6), ['□ 实施中等及', '中等以下学历']);
});

test('a line to write on moves to the next line whole, a space between words stays behind', () => {
  const [first, second] = breakLines([{ text: '单位名称' }, { text: '　　　', underline: true }], 60, 10, () => 1000);
  assert.deepEqual([first?.width, second?.width], [40, 30]);
  assert.deepEqual(lines('甲乙丙　丁', 3), ['甲乙丙　', '丁']);
});
