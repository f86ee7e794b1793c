import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { actionsOf, needsOf, nextState } from './case-actions.ts';
import type { CaseActor } from './case-actions.ts';
import type { CaseExtension, CaseFacts } from './case-log.ts';
import { missingNeed } from './case-needs.ts';
import { caseStateNames, caseStates, isGranted } from './case-states.ts';
import type { CaseState } from './case-states.ts';
import { caseActionNames, caseTransitions } from './case-transitions.ts';
import type { CaseActionName, CaseRole } from './case-transitions.ts';

const facts = (state: CaseState, more: Partial<CaseFacts> = {}): CaseFacts => ({ state, joint: false, supplementAsked: false, extension: null, delivery: 'none', ...more });
const who = (...roles: CaseRole[]): CaseActor => ({ roles, id: roles.includes('approver') ? 'S001' : 'S007' });
const proposal = (more: Partial<CaseExtension> = {}): CaseExtension => ({ state: 'proposed', days: 5, reason: '材料复杂', proposedBy: 'S007', decidedBy: null, at: '2026-03-02T02:00:00Z', ...more });
const complete: Readonly<Record<string, unknown>> = { reason: '理由', legalBasis: '第三十二条', items: ['身份证'], kind: 'hearing', days: 5, toFollow: ['lease'], method: 'counter', staffId: 'S008', note: '已电话联系' };

test('what each side can do in each state', () => {
  const everyday = ['assign', 'handOver', 'note'];
  const table: readonly (readonly [CaseState, clerk: string[], approver: string[], applicant: string[]])[] = [
    ['waiting', [], [], ['withdraw']],
    ['received', ['accept', 'markNotNeeded', 'refuseAcceptance', 'requestSupplement'], [], ['withdraw']],
    ['supplementing', [], [], ['supply', 'withdraw']],
    ['supplemented', ['accept', 'refuseAcceptance'], [], ['withdraw']],
    ['accepted', ['startProcessing', 'startSpecialProcedure', 'proposeExtension'], ['grant', 'grantToFollow', 'refuse'], ['withdraw']],
    ['processing', ['startSpecialProcedure', 'proposeExtension'], ['grant', 'grantToFollow', 'refuse'], ['withdraw']],
    ['specialProcedure', ['endSpecialProcedure'], [], ['withdraw']],
    ['specialProcedureEnded', ['startSpecialProcedure', 'proposeExtension'], ['grant', 'grantToFollow', 'refuse'], ['withdraw']],
  ];
  for (const [state, clerk, approver, applicant] of table) {
    assert.deepEqual(actionsOf(facts(state), who('clerk')), [...clerk, ...everyday], state);
    assert.deepEqual(actionsOf(facts(state), who('approver')), [...approver, ...everyday], state);
    assert.deepEqual(actionsOf(facts(state), who('applicant')), applicant, state);
  }
  for (const state of ['granted', 'grantedToFollow'] as const) {
    assert.deepEqual(actionsOf(facts(state), who('clerk')), ['deliver', 'note']);
    assert.deepEqual(actionsOf(facts(state), who('approver')), ['deliver', 'revoke', 'note']);
    assert.deepEqual(actionsOf(facts(state), who('applicant')), []);
    assert.deepEqual(actionsOf(facts(state, { delivery: 'sent' }), who('applicant')), ['receiveDelivery']);
    assert.deepEqual(actionsOf(facts(state, { delivery: 'received' }), who('clerk', 'applicant')), ['note']);
  }
  for (const state of ['recalled', 'notNeeded', 'acceptanceRefused', 'refused', 'withdrawn', 'revoked'] as const) assert.deepEqual(actionsOf(facts(state), who('clerk', 'approver', 'applicant', 'system')), ['note'], state);
  assert.deepEqual([actionsOf(facts('received'), who('system')), actionsOf(facts('waiting'), who('system'))], [['deem'], ['begin']]);
});

test('states as the national standard numbers them, each reached, each open one with a way to an end', () => {
  assert.deepEqual(caseStateNames.map((state) => caseStates[state].nationalCode), [null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  const reached = new Set<string | null>(['waiting', ...caseTransitions.map(({ to }) => to)]);
  for (const state of caseStateNames) assert.ok(reached.has(state), state);
  for (const state of caseStateNames.filter((each) => !caseStates[each].isFinal)) assert.ok(caseTransitions.some(({ from, to, by }) => from.includes(state) && to && caseStates[to].isFinal && by.includes('applicant')), `${state} can be taken back`);
  for (const action of caseActionNames) assert.equal(new Set(caseTransitions.filter((row) => row.action === action).flatMap(({ from }) => from)).size, caseTransitions.filter((row) => row.action === action).flatMap(({ from }) => from).length, `${action}: one row for a state`);
});

test('why an action is refused', () => {
  const refused = (state: CaseFacts, action: CaseActionName, actor: CaseActor, data = complete): string => {
    const step = nextState(state, action, actor, data);
    return step.ok ? `ok ${step.to}` : step.fault;
  };
  assert.equal(refused(facts('received'), 'grant', who('clerk')), 'action.role');
  assert.equal(refused(facts('received'), 'grant', who('approver')), 'action.state');
  assert.equal(refused(facts('received'), 'accept', who()), 'action.role', 'nobody in particular');
  assert.equal(refused(facts('received', { supplementAsked: true }), 'requestSupplement', who('clerk')), 'action.once', 'one notice names everything');
  assert.equal(refused(facts('received'), 'requestSupplement', who('clerk')), 'ok supplementing');
  assert.equal(refused(facts('processing', { extension: proposal() }), 'proposeExtension', who('clerk')), 'action.once');
  assert.equal(refused(facts('processing', { extension: proposal({ state: 'approved' }) }), 'proposeExtension', who('clerk')), 'action.once');
  assert.equal(refused(facts('processing', { extension: proposal({ state: 'declined' }) }), 'proposeExtension', who('clerk')), 'ok processing', 'a slip in the days was declined');
  assert.equal(refused(facts('processing'), 'approveExtension', who('approver')), 'action.state', 'nothing is proposed');
  assert.equal(refused(facts('processing', { extension: proposal({ proposedBy: 'S001' }) }), 'approveExtension', who('clerk', 'approver')), 'action.self');
  assert.equal(refused(facts('processing', { extension: proposal() }), 'approveExtension', who('approver')), 'ok processing');
  assert.equal(refused(facts('granted'), 'receiveDelivery', who('applicant')), 'action.state');
  assert.equal(refused(facts('granted', { delivery: 'received' }), 'deliver', who('clerk')), 'action.once');
  assert.equal(refused(facts('granted', { delivery: 'sent' }), 'deliver', who('clerk')), 'ok granted', 'the courier brought it back');
  assert.equal(refused(facts('waiting'), 'withdraw', who('applicant'), {}), 'ok recalled');
  assert.equal(refused(facts('specialProcedure'), 'withdraw', who('applicant'), {}), 'ok withdrawn');
});

test('what comes with an action, and which field is missing first', () => {
  assert.deepEqual(needsOf('accept'), []);
  assert.deepEqual(needsOf('refuse').map(({ field, required }) => [field, required]), [['ground', false], ['reason', true], ['legalBasis', true], ['remedies', false]]);
  const missing = (action: CaseActionName, data: Readonly<Record<string, unknown>>, joint = false): string | null => missingNeed(needsOf(action), data, joint);
  assert.equal(missing('refuse', {}), 'reason');
  assert.equal(missing('refuse', { reason: '  ', legalBasis: '第一条' }), 'reason');
  assert.equal(missing('refuse', { reason: '不符', legalBasis: '第一条' }), null, 'a caller of an earlier contract names no ground');
  assert.equal(missing('refuse', { ground: 'mood', reason: '不符', legalBasis: '第一条' }), 'ground');
  assert.equal(missing('requestSupplement', { items: [] }), 'items');
  assert.equal(missing('requestSupplement', { items: 'a' }), 'items');
  assert.deepEqual([0, 1, 10, 11, 2.5, '5'].map((days) => missing('proposeExtension', { days, reason: 'r' })), ['days', null, null, 'days', 'days', 'days']);
  assert.deepEqual([15, 16].map((days) => missing('proposeExtension', { days, reason: 'r' }, true)), [null, 'days'], 'departments that decide together');
  assert.equal(missing('startSpecialProcedure', { kind: 'lunch', days: 1, reason: 'r' }), 'kind');
  assert.deepEqual([{}, { method: 'counter' }, { method: 'courier' }, { method: 'courier', tracking: { carrier: 'EMS' } }, { method: 'courier', tracking: { carrier: 'EMS', number: 'E1' } }, { method: 'pigeon' }].map((data) => missing('deliver', data)), [null, null, 'tracking', 'tracking', null, 'method']);
  assert.deepEqual([{ reason: 'r' }, { reason: 'r', staffId: 'S008' }, { reason: 'r', departmentId: 'health' }, { departmentId: 'health' }].map((data) => missing('handOver', data)), ['staffId', null, null, 'reason']);
  assert.deepEqual(['2026-02-29', '2028-02-29', 'soon', undefined].map((validUntil) => missing('grant', { validUntil })), ['validUntil', null, 'validUntil', null]);
});

test('along any path of allowed steps nothing is decided twice, and what was answered is what is done', () => {
  const random = seeded(45);
  const roles: readonly CaseRole[] = ['clerk', 'approver', 'applicant', 'system'];
  for (let round = 0; round < 300; round += 1) {
    let here = facts(random() < 0.3 ? 'waiting' : 'received');
    const ends: CaseState[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      const role = roles[Math.floor(random() * roles.length)] ?? 'clerk';
      const actor = who(role);
      const open = actionsOf(here, actor);
      for (const action of caseActionNames) {
        const step = nextState(here, action, actor, complete);
        assert.equal(step.ok, open.includes(action), `${action} in ${here.state} by ${role}`);
        if (!step.ok) assert.match(step.fault, /^action\./);
      }
      const action = open[Math.floor(random() * open.length)];
      if (!action) continue;
      const step = nextState(here, action, actor, complete);
      assert.ok(step.ok);
      if (caseStates[step.to].isFinal && step.to !== here.state) ends.push(step.to);
      here = {
        ...here, state: step.to, supplementAsked: here.supplementAsked || action === 'requestSupplement',
        extension: action === 'proposeExtension' ? proposal() : action === 'approveExtension' ? proposal({ state: 'approved' }) : action === 'declineExtension' ? proposal({ state: 'declined' }) : here.extension,
        delivery: action === 'deliver' ? 'sent' : action === 'receiveDelivery' ? 'received' : here.delivery,
      };
    }
    assert.ok(ends.length <= 1 || (ends.length === 2 && ends[1] === 'revoked' && isGranted(ends[0] ?? 'refused')), ends.join());
  }
});
