import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClock } from '../clock/read-clock.ts';
import { complaintActionsOf, nextComplaintState } from './complaint-actions.ts';
import type { ComplaintLogEntry, ComplaintRuleFacts } from './complaint-log.ts';
import { complaintStateNames, type ComplaintStateName } from './complaint-states.ts';
import { complaintActionTexts, complaintStepText, complaintTexts } from './complaint-texts.ts';
import { complaintActionNames, complaintTransitions, type ComplaintAction, type ComplaintRole } from './complaint-transitions.ts';
import { readComplaint, type ComplaintRun } from './read-complaint.ts';

const days = { complaintAcceptDays: 5, complaintAnswerDays: 15, complaintReopenDays: 10, urgeEveryDays: 3 };
const zone = 'Asia/Shanghai';
const facts = (state: ComplaintStateName, more: Partial<ComplaintRuleFacts> = {}): ComplaintRuleFacts => ({ state, isAssigned: true, before: null, extended: false, reopenable: true, urgeable: true, ...more });

/** A log whose rows follow one another. */
function logOf(...steps: readonly (readonly [at: string, action: ComplaintAction | 'submit', to: ComplaintStateName, by?: 'citizen' | 'staff' | 'system', data?: object])[]): ComplaintLogEntry[] {
  return steps.map(([at, action, to, by = 'staff', data = {}], n) => ({ at, action, from: steps[n - 1]?.[2] ?? null, to, by: { kind: by, id: null }, data: { ...data } }));
}
const submit = ['2026-11-25T02:00:00Z', 'submit', 'submitted', 'citizen'] as const;
const dueDay = ({ clock }: ComplaintRun, now: string): string | null | undefined => {
  const read = readClock(clock, now);
  return read.kind === 'reading' && read.promised?.kind === 'limit' ? read.promised.dueDay : undefined;
};

test('every row of the table leads where it says, for its roles alone', () => {
  const roles: readonly ComplaintRole[] = ['citizen', 'department', 'supervisor', 'system'];
  const data = { text: '说明', departmentId: 'health', finding: 'confirmed', duplicateOf: 'DZT2612100000011', days: 3 };
  for (const action of complaintActionNames) for (const state of complaintStateNames) for (const role of roles) {
    const row = complaintTransitions.find((each) => each.action === action && each.from.includes(state) && each.by.includes(role));
    const step = nextComplaintState(facts(state, { before: 'inProgress' }), action, [role], data);
    assert.equal(step.ok, row !== undefined, `${action} ${state} ${role}`);
    if (step.ok && row) assert.equal(step.to, row.to === 'before' ? 'inProgress' : (row.to ?? state));
    assert.equal(complaintActionsOf(facts(state), [role]).includes(action), row !== undefined);
  }
});

test('what comes with an action is asked for, in its form', () => {
  const refused = (state: ComplaintStateName, action: ComplaintAction, data: object, more: Partial<ComplaintRuleFacts> = {}, role: ComplaintRole = 'supervisor'): unknown => {
    const step = nextComplaintState(facts(state, more), action, [role], data);
    return step.ok ? 'taken' : step.fault;
  };
  assert.equal(refused('submitted', 'refuse', { text: '  ' }), 'needs.text');
  assert.equal(refused('accepted', 'assign', {}, { isAssigned: false }), 'needs.departmentId');
  assert.equal(refused('reopened', 'assign', {}), 'taken');
  assert.equal(refused('accepted', 'verify', { finding: 'perhaps' }), 'needs.finding');
  assert.equal(refused('inProgress', 'extend', { days: 31, text: '要测量' }), 'needs.days');
  assert.equal(refused('inProgress', 'extend', { days: 5, text: '要测量' }, { extended: true }), 'action.once');
  assert.equal(refused('closed', 'reopen', { text: '还没有' }, { reopenable: false }, 'citizen'), 'action.days');
  assert.equal(refused('assigned', 'urge', {}, { urgeable: false }, 'citizen'), 'action.days');
  assert.equal(refused('assigned', 'urge', {}, { urgeable: false }), 'taken', 'a supervisor urges when they like');
  assert.equal(refused('infoRequested', 'start', {}, { isAssigned: false }), 'action.state');
});

test('five working days to accept, fifteen from then to answer; before, the latest date is known', () => {
  const waiting = readComplaint(logOf(submit), days, '2026-11-26T02:00:00Z', zone);
  assert.deepEqual([dueDay(waiting.acceptance, '2026-11-26T02:00:00Z'), dueDay(waiting.answer, '2026-11-26T02:00:00Z'), waiting.answers.length], ['2026-12-02', '2026-12-23', 0]);
  const accepted = readComplaint(logOf(submit, ['2026-11-26T02:00:00Z', 'accept', 'accepted']), days, '2026-11-27T02:00:00Z', zone);
  assert.deepEqual([dueDay(accepted.answer, '2026-11-27T02:00:00Z'), accepted.acceptance.clock.stoppedAt, accepted.answer.anchor], ['2026-12-17', '2026-11-26T02:00:00Z', '2']);
});

test('a question stands the clock still, an extension lengthens it once, and an answer stops it', () => {
  const log = logOf(submit, ['2026-11-26T02:00:00Z', 'accept', 'accepted'], ['2026-11-26T03:00:00Z', 'assign', 'assigned'], ['2026-11-26T04:00:00Z', 'start', 'inProgress'], ['2026-11-30T02:00:00Z', 'requestInfo', 'infoRequested'],
    ['2026-12-02T02:00:00Z', 'supply', 'inProgress', 'citizen'], ['2026-12-03T02:00:00Z', 'extend', 'inProgress', 'staff', { days: 5 }], ['2026-12-30T02:00:00Z', 'answer', 'answered']);
  const asked = readComplaint(log, days, '2026-12-01T02:00:00Z', zone);
  assert.deepEqual([asked.paused, dueDay(asked.answer, '2026-12-01T02:00:00Z'), asked.facts.before], [true, null, 'inProgress']);
  assert.equal(dueDay(readComplaint(log, days, '2026-12-02T03:00:00Z', zone).answer, '2026-12-02T03:00:00Z'), '2026-12-22', 'no day of which a part stood still counts');
  const longer = readComplaint(log, days, '2026-12-04T02:00:00Z', zone);
  assert.deepEqual([dueDay(longer.answer, '2026-12-04T02:00:00Z'), longer.facts.extended], ['2026-12-29', true]);
  const late = readComplaint(log, days, '2026-12-31T02:00:00Z', zone);
  const read = readClock(late.answer.clock, '2026-12-31T02:00:00Z');
  assert.deepEqual([read.kind === 'reading' && read.run, read.kind === 'reading' && read.promised?.kind === 'limit' && read.promised.state], ['stopped', 'overdue']);
});

test('taken up again within ten working days: a new clock; silence closes it then', () => {
  const log = logOf(submit, ['2026-11-25T03:00:00Z', 'accept', 'accepted'], ['2026-11-25T04:00:00Z', 'assign', 'assigned'], ['2026-11-25T05:00:00Z', 'start', 'inProgress'], ['2026-11-26T02:00:00Z', 'answer', 'answered']);
  const answered = readComplaint(log, days, '2026-11-27T02:00:00Z', zone);
  assert.deepEqual([answered.reopenUntil, answered.closesAt, answered.facts.reopenable], ['2026-12-10', '2026-12-10T16:00:00Z', true]);
  assert.equal(readComplaint(log, days, '2026-12-10T16:00:00Z', zone).facts.reopenable, false);
  const again = readComplaint([...log, ...logOf(['2026-12-01T02:00:00Z', 'reopen', 'reopened', 'citizen']).map((row) => ({ ...row, from: 'answered' as const }))], days, '2026-12-01T03:00:00Z', zone);
  assert.deepEqual([again.reopened, again.answers.length, again.answer.anchor, dueDay(again.answer, '2026-12-01T03:00:00Z'), again.reopenUntil], [1, 2, '6', '2026-12-22', null]);
});

test('who urged may urge again after three working days', () => {
  const log = logOf(submit, ['2026-11-26T02:00:00Z', 'urge', 'submitted', 'citizen']);
  assert.deepEqual(['2026-11-30T02:00:00Z', '2026-12-01T02:00:00Z'].map((now) => readComplaint(log, days, now, zone).facts.urgeable), [false, true]);
  assert.throws(() => readComplaint([], days, Date.now(), zone), RangeError);
});

test('every state and action has its words, and a step names the department', () => {
  for (const name of complaintStateNames) assert.ok(complaintTexts[name].plain.en && complaintTexts[name].name.zh.length <= 6, name);
  for (const action of complaintActionNames) assert.ok(complaintActionTexts[action].en, action);
  assert.deepEqual(complaintStepText('assigned', { zh: '城市管理局', en: 'Urban Management Bureau' }), { zh: '已转给城市管理局。', en: 'Passed to Urban Management Bureau.' });
  assert.equal(complaintStepText('answered', null).en, 'The department in charge has answered.');
});
