import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfter } from '../queue/hall-day.ts';
import { at, until2026 } from '../clock/clock.fixtures.ts';
import { seeded } from '../random.fixtures.ts';
import { factsOf } from './case-log.ts';
import type { CaseLogEntry } from './case-log.ts';
import { caseTransitions } from './case-transitions.ts';
import type { CaseState } from './case-states.ts';
import { clockOf, readCase } from './read-case.ts';
import type { CaseLimits, CaseReading } from './read-case.ts';

const zone = 'Asia/Shanghai';
const limits: CaseLimits = { statutory: { value: 20, unit: 'workingDays' }, promised: { value: 10, unit: 'workingDays' } };
type Step = readonly [time: string, action: CaseLogEntry['action'], data?: Readonly<Record<string, unknown>>, id?: string];

/** The log that these steps leave, by the table. */
function logOf(steps: readonly Step[], start: CaseState = 'received'): CaseLogEntry[] {
  let state = start;
  return steps.map(([time, action, data = {}, id = action.startsWith('approve') ? 'S001' : 'S007']) => {
    const from = action === 'submit' ? null : state;
    state = from === null ? start : (caseTransitions.find((row) => row.action === action && row.from.includes(from)) ?? assert.fail(`${action} in ${from}`)).to ?? from;
    return { at: at(time), action, from, to: state, by: { kind: 'staff', id }, reason: 'reason', data };
  });
}
const read = (steps: readonly Step[], now: string, more: Partial<CaseLimits> = {}, start?: CaseState): CaseReading => readCase(logOf(steps, start), { ...limits, ...more }, at(now), zone, until2026);
const dueDays = ({ legal, promised }: CaseReading): unknown => [legal, promised].map((limit) => (limit?.kind === 'limit' ? limit.dueDay : limit));
const submit: Step = ['2026-03-02 10:00', 'submit'];
const accept: Step = ['2026-03-03 10:00', 'accept'];

test('until the department answers nothing runs but its five days', () => {
  const open = read([submit], '2026-03-05 10:00');
  assert.deepEqual(open.acceptance, { kind: 'open', due: { kind: 'due', day: '2026-03-09', at: '2026-03-09T16:00:00Z' } });
  assert.ok(open.clock.kind === 'reading' && open.clock.run === 'not_started');
  assert.deepEqual([dueDays(open), open.delivery, open.publicity], [[null, null], null, null]);
  assert.deepEqual(read([submit], '2026-03-05 10:00', {}, 'waiting').acceptance, { kind: 'waiting' });
  assert.deepEqual(read([submit, ['2026-03-10 09:00', 'begin']], '2026-03-10 10:00', {}, 'waiting').acceptance, { kind: 'open', due: { kind: 'due', day: '2026-03-17', at: '2026-03-17T16:00:00Z' } });
});

test('acceptance starts the clock; silence and a late answer start it at the receipt', () => {
  const accepted = read([submit, accept], '2026-03-04 10:00');
  assert.deepEqual(accepted.acceptance, { kind: 'accepted', at: '2026-03-03T02:00:00Z', deemed: false });
  assert.deepEqual(dueDays(accepted), ['2026-03-31', '2026-03-17']);
  const deemed = { kind: 'accepted', at: '2026-03-02T02:00:00Z', deemed: true };
  const receipt = ['2026-03-30', '2026-03-16'];
  for (const steps of [[submit], [submit, ['2026-03-10 00:05', 'deem']], [submit, ['2026-03-10 09:00', 'accept']]] as const) {
    const late = read(steps, '2026-03-11 10:00');
    assert.deepEqual([late.acceptance, dueDays(late)], [deemed, receipt], JSON.stringify(steps));
  }
});

test('missing papers stop everything, and give the clerk five days more when they are in', () => {
  const asked: readonly Step[] = [submit, ['2026-03-04 10:00', 'requestSupplement', { items: ['lease'] }]];
  assert.deepEqual(read(asked, '2026-03-20 10:00').acceptance, { kind: 'supplementing', since: '2026-03-04T02:00:00Z' });
  const supplied: readonly Step[] = [...asked, ['2026-03-20 10:00', 'supply']];
  assert.deepEqual(read(supplied, '2026-03-20 11:00').acceptance, { kind: 'open', due: { kind: 'due', day: '2026-03-27', at: '2026-03-27T16:00:00Z' } });
  assert.deepEqual(dueDays(read([...supplied, ['2026-03-23 10:00', 'accept']], '2026-03-24 10:00')), ['2026-04-21', '2026-04-07'], 'Qingming on 6 April is free');
});

test('a special procedure does not count, an approved extension does, once', () => {
  const procedure: readonly Step[] = [submit, accept, ['2026-03-05 09:00', 'startSpecialProcedure', { kind: 'testing', days: 5 }]];
  const paused = read(procedure, '2026-03-06 10:00');
  assert.ok(paused.clock.kind === 'reading' && paused.clock.run === 'paused');
  assert.deepEqual(dueDays(paused), [null, null]);
  const ended = read([...procedure, ['2026-03-11 17:00', 'endSpecialProcedure']], '2026-03-12 10:00');
  assert.deepEqual(dueDays(ended), ['2026-04-08', '2026-03-24'], 'five working days later');
  const proposed: readonly Step[] = [submit, accept, ['2026-03-05 09:00', 'proposeExtension', { days: 15 }]];
  assert.deepEqual(dueDays(read(proposed, '2026-03-06 10:00')), ['2026-03-31', '2026-03-17'], 'asked for only');
  const approved: readonly Step[] = [...proposed, ['2026-03-06 09:00', 'approveExtension']];
  assert.deepEqual(dueDays(read(approved, '2026-03-06 10:00')), ['2026-04-15', '2026-03-31'], 'cut to ten');
  assert.deepEqual(dueDays(read(approved, '2026-03-06 10:00', { joint: true })), ['2026-04-22', '2026-04-08'], 'fifteen where departments decide together');
  const facts = factsOf(logOf(approved));
  assert.deepEqual([facts.extension?.state, facts.extension?.proposedBy, facts.extension?.decidedBy], ['approved', 'S007', 'S001']);
});

test('a decision stops the clock and begins the days of delivery and publicity', () => {
  const granted: readonly Step[] = [submit, accept, ['2026-03-10 10:00', 'grant']];
  const decided = read(granted, '2026-04-20 10:00');
  assert.ok(decided.clock.kind === 'reading' && decided.clock.run === 'stopped' && decided.promised?.kind === 'limit' && decided.promised.state === 'on_time');
  assert.deepEqual(decided.delivery, { due: { kind: 'due', day: '2026-03-24', at: '2026-03-24T16:00:00Z' }, doneAt: null });
  assert.deepEqual(decided.publicity, { kind: 'due', day: '2026-03-19', at: '2026-03-19T16:00:00Z' });
  assert.equal(read([...granted, ['2026-03-12 10:00', 'deliver']], '2026-04-20 10:00').delivery?.doneAt, '2026-03-12T02:00:00Z');
  const refused = read([submit, accept, ['2026-03-10 10:00', 'refuse']], '2026-04-20 10:00');
  assert.deepEqual([refused.state, refused.delivery, refused.publicity], ['refused', null, null]);
  assert.deepEqual(read([submit, ['2026-03-03 10:00', 'withdraw']], '2026-04-20 10:00').acceptance, { kind: 'ended', at: '2026-03-03T02:00:00Z' }, 'silence after it was taken back accepts nothing');
  assert.equal(clockOf(logOf([...granted, ['2026-05-06 10:00', 'revoke']]), limits, at('2026-06-01 10:00'), zone).decidedAt, '2026-03-10T02:00:00Z');
});

test('a year whose holidays nobody published is said, not guessed', () => {
  const winter = (steps: readonly Step[], now: string): CaseReading => read(steps, now);
  const accepted = winter([['2026-12-28 10:00', 'submit'], ['2026-12-28 11:00', 'accept']], '2026-12-30 10:00');
  assert.ok(accepted.legal?.kind === 'limit' && accepted.legal.due === null && accepted.legal.unknownSince === '2027-01-01' && accepted.legal.remaining === 18);
  const open = winter([['2026-12-30 10:00', 'submit']], '2026-12-31 10:00');
  assert.deepEqual(open.acceptance, { kind: 'open', due: { kind: 'unknown', since: '2027-01-01' } });
  const later = winter([['2026-12-28 10:00', 'submit'], ['2026-12-28 11:00', 'accept']], '2027-01-04 10:00');
  assert.deepEqual([later.legal, later.promised], [{ kind: 'unknown', since: '2027-01-01' }, { kind: 'unknown', since: '2027-01-01' }]);
});

test('a log read with an earlier moment tells what it told then, in whatever order its rows come', () => {
  const random = seeded(32);
  for (let round = 0; round < 60; round += 1) {
    const days = [2, 3, 5, 9, 12, 13, 17].map((day) => `2026-03-${String(day).padStart(2, '0')} ${10 + Math.floor(random() * 7)}:00`);
    const [d0 = '', d1 = '', d2 = '', d3 = '', d4 = '', d5 = '', d6 = ''] = days;
    const log = logOf([[d0, 'submit'], [d1, 'accept'], [d2, 'startSpecialProcedure', { kind: 'testing', days: 2 }], [d3, 'endSpecialProcedure'], [d4, 'proposeExtension', { days: 1 + Math.floor(random() * 10) }], [d5, 'approveExtension'], [d6, 'grant']]);
    const now = at(`${dayAfter('2026-03-02', 1 + Math.floor(random() * 20))} 09:00`);
    const then = log.filter((row) => Date.parse(String(row.at)) <= Date.parse(now));
    const told = readCase(then, limits, now, zone, until2026);
    assert.deepEqual(readCase([...log].sort(() => random() - 0.5), limits, now, zone, until2026), told);
    assert.ok(told.legal?.kind === 'limit' && told.promised?.kind === 'limit');
    if (told.legal.due !== null && told.promised.due !== null) assert.ok(told.promised.due <= told.legal.due);
  }
  assert.throws(() => readCase(logOf([submit]), limits, at('2026-03-01 10:00'), zone), RangeError);
});
