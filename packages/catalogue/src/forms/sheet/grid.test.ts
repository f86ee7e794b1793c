import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { test } from 'node:test';
import { readPdf } from '../testing.fixtures.ts';
import { grid } from './grid.ts';
import type { Row } from './grid.ts';
import { a4 } from './page.ts';
import { Sheet } from './sheet.ts';

const sheetOf = (): Sheet => new Sheet({ title: '表', subject: '表', footer: '脚注', provenance: '来源' });
const textOf = async (sheet: Sheet): Promise<{ text: string; source: string }> => {
  const { text, source } = readPdf(await sheet.finish());
  return { text, source };
};
const rows = (count: number): Row[] => Array.from({ length: count }, (_, at) => ({ cells: [`名${at}`, `值${at}`] }));

test('a table goes on over pages with its head on each, and every row once', async () => {
  const sheet = sheetOf();
  grid(sheet, [1, 2], [{ head: true, cells: ['表头甲', '表头乙'] }, ...rows(120)]);
  const { text, source } = await textOf(sheet);
  const pages = (source.match(/\/Type \/Page\b/g) ?? []).length;
  assert.ok(pages >= 3);
  assert.equal(text.split('表头甲').length - 1, pages);
  for (let at = 0; at < 120; at += 1) assert.equal(text.split(`名${at}\n`).length - 1, 1, String(at));
});

test('nothing is drawn into the foot of a page', async () => {
  const sheet = sheetOf();
  grid(sheet, [1, 2], rows(90));
  const { source } = await textOf(sheet);
  const frames = [...source.matchAll(/\/Contents (\d+) 0 R/g)].flatMap(([, id]) => {
    const body = new RegExp(`\\n${id} 0 obj\\n[\\s\\S]*?stream\\n([\\s\\S]*?)\\nendstream`).exec(`\n${source}`)?.[1] ?? '';
    return [...inflateSync(Buffer.from(body, 'latin1')).toString('latin1').matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)].map((match) => Number(match[2]) + Number(match[4]));
  });
  assert.ok(frames.length >= 180);
  assert.ok(Math.max(...frames) <= a4.height - a4.bottom + 0.01, String(Math.max(...frames)));
});

test('a row that heads others is never the last of a page', async () => {
  const tableOf = (before: number, tail: Row[]): Promise<number> => {
    const sheet = sheetOf();
    grid(sheet, [1, 2], [...rows(before), ...tail]);
    const { count } = sheet.doc.bufferedPageRange();
    return sheet.finish().then(() => count);
  };
  const heading: Row = { cells: [{ text: '小标题', label: true, span: 2 }] };
  // As many rows as fill a page but for one: a heading alone would fit, with the row it heads it goes over.
  let fitting = 1;
  while ((await tableOf(fitting + 1, [])) === 1) fitting += 1;
  assert.equal(await tableOf(fitting - 1, [heading]), 1);
  const sheet = sheetOf();
  grid(sheet, [1, 2], [...rows(fitting - 1), heading, { cells: ['随行', ''] }]);
  assert.ok(sheet.y < a4.top + 60 && sheet.y > a4.top + 35, `heading and row stand on the second page, down to ${sheet.y}`);
  await sheet.finish();
});

test('screen readers are told headings, tables with what names a row or column, and lists', async () => {
  const sheet = sheetOf();
  sheet.paragraph('题', { tag: 'H1' });
  grid(sheet, [1, 2], [{ head: true, cells: ['甲', '乙'] }, { cells: [{ text: '丙', label: true }, '丁'] }]);
  for (const entry of ['一', '二']) sheet.paragraph(entry, { tag: 'LI' });
  sheet.paragraph('段');
  for (const entry of ['三']) sheet.paragraph(entry, { tag: 'LI' });
  const { source } = readPdf(await sheet.finish());
  const count = (name: string): number => source.split(new RegExp(`/S /${name}\\b`)).length - 1;
  assert.deepEqual(['Document', 'H1', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'LBody', 'P'].map(count), [1, 1, 1, 2, 3, 1, 2, 3, 3, 1]);
  assert.deepEqual([source.split('/Scope /Column').length - 1, source.split('/Scope /Row').length - 1], [2, 1]);
});
