import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { importHelp, readArguments } from './matters.import.arguments.ts';

const folder = tmpdir();

test('files are meant from where the person stands', () => {
  assert.deepEqual(readArguments(['list.csv', '--hall', 'dezhou', '--dry-run', '--report', 'report.json', '--encoding', 'big5', '--everyday-names', '/names.csv'], folder), {
    file: join(folder, 'list.csv'), everydayNames: '/names.csv', hallId: 'dezhou', dryRun: true, allowClosing: false, keepMissing: false, reportFile: join(folder, 'report.json'), encoding: 'big5',
  });
});

test('a wrong command line says what would be right', () => {
  const wrong: readonly [readonly string[], RegExp][] = [
    [[], /Name the list to import/], [['--bogus'], /Unknown option '--bogus'/], [['a.csv', 'b.csv'], /One list at a time/], [['a.csv', '--hall', 'Not An Id'], /cannot be the id of a hall/],
    [['a.csv', '--keep-missing', '--allow-closing'], /say one of them/], [['a.csv', '--report', 'nowhere/report.json'], /There is no folder/], [['a.csv', '--report', '.'], /is a folder/], [['a.csv', '--report', 'a.csv'], /overwrite the list/],
    [['a.csv', '--hall'], /argument missing/], [['a.csv', '--encoding='], /needs a value/], [['--dry-run=yes', 'a.csv'], /does not take an argument/],
  ];
  for (const [args, message] of wrong) assert.throws(() => readArguments(args, folder), { name: 'UsageError', message });
});

test('help names every option', () => {
  assert.equal(readArguments(['-h'], folder), 'help');
  for (const option of ['--dry-run', '--hall', '--keep-missing', '--allow-closing', '--everyday-names', '--report', '--encoding', '--help']) assert.ok(importHelp.includes(`  ${option}`), option);
});
