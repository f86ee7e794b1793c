import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { clockStateAt, isLate, worstState } from './state.ts';

test('the state between the moments a reading gives', () => {
  const times = { dueSoonAt: '2026-03-03T16:00:00Z', due: '2026-03-05T16:00:00Z', longOverdueAt: '2026-03-11T16:00:00Z' };
  const told = (now: string, more: Partial<typeof times> | { due: null } | { longOverdueAt: null } = {}): string => clockStateAt({ ...times, ...more }, now);
  assert.deepEqual(['2026-03-03T15:59:59Z', '2026-03-03T16:00:00Z', '2026-03-05T15:59:59Z', '2026-03-05T16:00:00Z', '2026-03-11T15:59:59Z', '2026-03-11T16:00:00Z'].map((now) => told(now)), ['on_time', 'due_soon', 'due_soon', 'overdue', 'overdue', 'long_overdue']);
  assert.equal(told('2026-04-01T00:00:00Z', { due: null }), 'due_soon', 'an open limit is not late');
  assert.equal(told('2026-04-01T00:00:00Z', { longOverdueAt: null }), 'overdue');
  assert.equal(clockStateAt({ dueSoonAt: null, due: null, longOverdueAt: null }, 0), 'on_time');
});

test('the worst of several', () => {
  assert.equal(worstState([]), 'on_time');
  assert.equal(worstState(['due_soon', 'overdue', 'on_time']), 'overdue');
  assert.deepEqual([isLate('due_soon'), isLate('overdue'), isLate('long_overdue')], [false, true, true]);
});

test('what pages need pulls no calendar into them', () => {
  const imported = (file: string, seen = new Set<string>()): Set<string> => {
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type).*from '(.+)';$/gm)) {
      const next = from.startsWith('.') ? join(file, '..', from) : from;
      if (seen.has(next)) continue;
      seen.add(next);
      if (from.startsWith('.')) imported(next, seen);
    }
    return seen;
  };
  for (const light of ['state.ts', 'combine.ts']) assert.deepEqual([...imported(join(import.meta.dirname, light))].filter((name) => !/queue\/instant\.ts$/.test(name)), [], light);
  assert.ok(imported(join(import.meta.dirname, 'read-clock.ts')).has('chinese-days'));
});
