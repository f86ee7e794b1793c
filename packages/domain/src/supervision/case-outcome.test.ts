import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, until2026 } from '../clock/clock.fixtures.ts';
import type { CaseLogEntry } from '../cases/case-log.ts';
import type { CaseState } from '../cases/case-states.ts';
import { readCase } from '../cases/read-case.ts';
import type { CaseLimits } from '../cases/read-case.ts';
import { caseOutcome } from './case-outcome.ts';
import type { CaseOutcome } from './case-outcome.ts';

const zone = 'Asia/Shanghai';
const limits: CaseLimits = { statutory: { value: 20, unit: 'workingDays' }, promised: { value: 5, unit: 'workingDays' } };
type Line = readonly [time: string, action: CaseLogEntry['action'], to: CaseState, data?: Readonly<Record<string, unknown>>];

const logOf = (lines: readonly Line[]): CaseLogEntry[] => lines.map(([time, action, to, data = {}], index) => ({ at: at(time), action, from: lines[index - 1]?.[2] ?? null, to, by: { kind: 'staff', id: action.startsWith('approve') ? 'S001' : 'S007' }, reason: 'reason', data }));
const ended = (lines: readonly Line[], more: Partial<CaseLimits> = {}): CaseOutcome => caseOutcome(logOf(lines), { ...limits, ...more }, zone, until2026) ?? assert.fail('still open');

const submit: Line = ['2026-03-02 09:00', 'submit', 'received'];
const accept: Line = ['2026-03-03 10:00', 'accept', 'accepted'];
const start: Line = ['2026-03-03 11:00', 'startProcessing', 'processing'];

test('a case has an outcome once it has ended, as the clock says at that moment', () => {
  assert.equal(caseOutcome(logOf([submit, accept, start]), limits, zone, until2026), null);
  assert.deepEqual(ended([submit, accept, start, ['2026-03-06 16:00', 'grant', 'granted']]), { isDecision: true, state: 'granted', receivedAt: '2026-03-02T01:00:00Z', endedAt: '2026-03-06T08:00:00.000Z', due: '2026-03-10T16:00:00Z', late: false, days: 3, promisedDays: 5, legalDays: 20 });
  const last = ended([submit, accept, start, ['2026-03-10 23:59', 'grantToFollow', 'grantedToFollow']]);
  assert.deepEqual([last.late, last.days, last.isDecision], [false, 5, true]);
  const late = ended([submit, accept, start, ['2026-03-11 00:00', 'refuse', 'refused']]);
  assert.deepEqual([late.late, late.days, late.isDecision], [true, 6, true]);
});

test('what is done afterwards changes nothing: neither handing over nor revoking', () => {
  const granted: readonly Line[] = [submit, accept, start, ['2026-03-06 16:00', 'grant', 'granted']];
  const more: readonly Line[] = [...granted, ['2026-03-30 09:00', 'deliver', 'granted'], ['2026-06-01 09:00', 'revoke', 'revoked']];
  assert.deepEqual(ended(more), ended(granted));
});

test('what was given up or needed no decision is none, and what was never accepted has used nothing', () => {
  const given = ended([submit, accept, start, ['2026-03-13 09:00', 'withdraw', 'withdrawn']]);
  assert.deepEqual([given.isDecision, given.state, given.late, given.days], [false, 'withdrawn', true, 8]);
  assert.deepEqual(ended([submit, ['2026-03-04 09:00', 'markNotNeeded', 'notNeeded']]), { isDecision: false, state: 'notNeeded', receivedAt: '2026-03-02T01:00:00Z', endedAt: '2026-03-04T01:00:00.000Z', due: null, late: null, days: null, promisedDays: null, legalDays: null });
});

test('special procedures are not used up, an approved extension lengthens what was promised', () => {
  const special = ended([submit, accept, start, ['2026-03-04 10:00', 'startSpecialProcedure', 'specialProcedure', { kind: 'hearing', days: 5 }], ['2026-03-11 10:00', 'endSpecialProcedure', 'specialProcedureEnded'], ['2026-03-13 10:00', 'grant', 'granted']]);
  assert.deepEqual([special.late, special.days, special.promisedDays], [false, 2, 5]);
  const extended = ended([submit, accept, start, ['2026-03-09 10:00', 'proposeExtension', 'processing', { days: 3 }], ['2026-03-10 10:00', 'approveExtension', 'processing'], ['2026-03-13 10:00', 'grant', 'granted']]);
  assert.deepEqual([extended.late, extended.days, extended.promisedDays, extended.legalDays], [false, 8, 8, 23]);
});

test('promises in other units are told in working days', () => {
  const lines: readonly Line[] = [submit, accept, start, ['2026-03-09 10:00', 'grant', 'granted']];
  assert.deepEqual([ended(lines, { promised: { value: 7, unit: 'calendarDays' } }).promisedDays, ended(lines, { promised: { value: 16, unit: 'hours' } }).promisedDays, ended(lines, { promised: { value: 0, unit: 'hours' } }).promisedDays], [5, 2, 0]);
  assert.equal(ended(lines, { promised: { value: 7, unit: 'calendarDays' } }).days, 4);
});

test('without a promise the law counts; without both nobody is late', () => {
  const lines: readonly Line[] = [submit, accept, start, ['2026-04-08 10:00', 'grant', 'granted']];
  assert.deepEqual([ended(lines, { promised: null }).late, ended(lines, { promised: null }).promisedDays], [true, null]);
  const none = ended(lines, { promised: null, statutory: null });
  assert.deepEqual([none.late, none.due, none.isDecision], [null, null, true]);
});

test('who was late says the same as the case itself, on each day of its decision', () => {
  for (let day = 3; day <= 27; day += 1) {
    const lines: readonly Line[] = [submit, accept, start, [`2026-03-${String(day).padStart(2, '0')} 12:00`, 'grant', 'granted']];
    const { promised, clock } = readCase(logOf(lines), limits, at('2026-05-01 10:00'), zone, until2026);
    const read = promised?.kind === 'limit' ? ['overdue', 'long_overdue'].includes(promised.state) : null;
    assert.deepEqual([ended(lines).late, ended(lines).days], [read, clock.kind === 'reading' ? clock.elapsed : null], `decided on the ${day}th`);
  }
});

test('where the calendar is not published nothing is guessed', () => {
  const decided: Line = ['2027-02-03 09:00', 'grant', 'granted'];
  const outcome = ended([['2026-12-28 09:00', 'submit', 'received'], ['2026-12-29 09:00', 'accept', 'accepted'], decided]);
  assert.deepEqual([outcome.late, outcome.days, outcome.isDecision], [null, null, true]);
  const known = ended([['2026-12-21 09:00', 'submit', 'received'], ['2026-12-22 09:00', 'accept', 'accepted'], decided]);
  assert.deepEqual([known.late, known.days, known.due], [true, null, '2026-12-29T16:00:00Z'], 'its limit had passed while the calendar was known');
});
