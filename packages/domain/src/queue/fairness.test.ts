import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fairness } from './fairness.ts';
import type { PastCall } from './fairness.ts';
import type { AppliedRule } from './order.ts';

const at = (clock: string): string => `2026-03-02T${clock}:00+08:00`;
const call = (joined: string, called: string, of: AppliedRule['class'], because: AppliedRule['because'], weight = 0): PastCall => ({ joinedAt: at(joined), calledAt: at(called), rule: { class: of, weight, because, limited: because === 'rowLimit' ? { class: 'priority', maxInRow: 2 } : null } });

test('rule and counts, without a word about a person', () => {
  const calls = [
    call('08:30', '09:00', 'walkIn', 'turn'),
    call('08:50', '09:12', 'walkIn', 'turn'),
    call('09:11', '09:20', 'priority', 'headStart', 30),
    call('09:15', '09:25', 'priority', 'headStart', 30),
    call('09:20', '09:30', 'appointment', 'headStart', 20),
    call('09:12', '09:35', 'walkIn', 'rowLimit'),
    call('09:40', '09:50', 'priority', 'headStart', 30),
  ];
  const receipt = fairness({ joinedAt: at('09:10'), calledAt: at('09:45') }, calls);
  assert.deepEqual(receipt, {
    calledBefore: 5,
    laterButCalledBefore: 4,
    byRule: [
      { class: 'priority', weight: 30, because: 'headStart', limited: null, count: 2, later: 2 },
      { class: 'appointment', weight: 20, because: 'headStart', limited: null, count: 1, later: 1 },
      { class: 'walkIn', weight: 0, because: 'rowLimit', limited: { class: 'priority', maxInRow: 2 }, count: 1, later: 1 },
      { class: 'walkIn', weight: 0, because: 'turn', limited: null, count: 1, later: 0 },
    ],
  });
  assert.equal(fairness({ joinedAt: at('09:10') }, calls).laterButCalledBefore, 5, 'while it waits, all calls count');
  assert.deepEqual(fairness({ joinedAt: at('10:00') }, calls), { calledBefore: 0, laterButCalledBefore: 0, byRule: [] });
});
