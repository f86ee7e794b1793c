import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterDecision } from './after-decision.ts';
import type { LinkedCase } from './after-decision.ts';
import type { CaseState } from './case-states.ts';
import { caseStateNames, caseStates } from './case-states.ts';
import { caseTexts } from './case-texts.ts';
import { nextStep } from './next-step.ts';
import type { NextStepQuestion } from './next-step.ts';
import { overallState } from './overall-state.ts';
import type { ShownState } from './overall-state.ts';

test('what an application shows', () => {
  const table: readonly (readonly [ShownState, ...CaseState[]])[] = [
    ['submitted'],
    ['submitted', 'received', 'waiting'],
    ['underWay', 'accepted', 'waiting'],
    ['underWay', 'granted', 'received'],
    ['underWay', 'refused', 'processing'],
    ['waitingForYou', 'granted', 'supplementing'],
    ['completed', 'granted', 'grantedToFollow'],
    ['completed', 'granted', 'notNeeded'],
    ['completed', 'notNeeded'],
    ['partlyGranted', 'granted', 'refused'],
    ['partlyGranted', 'granted', 'withdrawn'],
    ['refused', 'refused', 'withdrawn'],
    ['refused', 'acceptanceRefused'],
    ['refused', 'revoked'],
    ['withdrawn', 'recalled', 'withdrawn'],
    ['withdrawn', 'recalled', 'notNeeded'],
  ];
  for (const [shown, ...states] of table) assert.equal(overallState(states), shown, states.join());
  assert.equal(overallState(['processing'], true), 'waitingForYou', 'a fee is due');
});

const linked = (id: string, state: CaseState, waitsFor: readonly string[] = [], handsIn: readonly string[] = []): LinkedCase => ({ id, state, waitsFor, handsIn });

test('what waits begins when everything it waits for is there', () => {
  const after = (...states: CaseState[]): unknown => afterDecision([...states.map((state, at) => linked(`c${at}`, state)), linked('food', 'waiting', states.map((_, at) => `c${at}`))]);
  assert.deepEqual(after('granted'), { begin: [{ id: 'food', missing: [] }], blocked: [] });
  assert.deepEqual(after('granted', 'processing'), { begin: [], blocked: [] });
  assert.deepEqual(after('granted', 'grantedToFollow', 'notNeeded'), { begin: [{ id: 'food', missing: [] }], blocked: [] });
  assert.deepEqual(after('granted', 'refused'), { begin: [], blocked: [{ id: 'food', by: ['c1'] }] });
  assert.deepEqual(after('revoked', 'processing'), { begin: [], blocked: [{ id: 'food', by: ['c0'] }] }, 'said at once, not only when the rest is done');
  assert.deepEqual(afterDecision([linked('food', 'waiting', ['elsewhere'])]).begin, [{ id: 'food', missing: [] }], 'what is not applied for is not waited for');
  assert.deepEqual(afterDecision([linked('a', 'granted'), linked('b', 'processing', ['a'])]), { begin: [], blocked: [] }, 'what has begun is left alone');
});

test('where the applicant can hand the paper in, a refusal does not hold the rest up', () => {
  const cases = (health: CaseState, check: CaseState): readonly LinkedCase[] => [linked('health', health), linked('check', check), linked('food', 'waiting', ['health', 'check'], ['health']), linked('sign', 'waiting', ['food'])];
  assert.deepEqual(afterDecision(cases('refused', 'granted')), { begin: [{ id: 'food', missing: ['health'] }], blocked: [] });
  assert.deepEqual(afterDecision(cases('refused', 'processing')), { begin: [], blocked: [] });
  assert.deepEqual(afterDecision(cases('granted', 'withdrawn')), { begin: [], blocked: [{ id: 'food', by: ['check'] }, { id: 'sign', by: ['food'] }] }, 'nor what waits for it');
});

test('the one next thing, what asks the applicant first', () => {
  const told = (question: NextStepQuestion): string => {
    const { who, key, by } = nextStep(question);
    return [who, key, by].filter((each) => each !== null).join(' ');
  };
  const by = '2026-03-09';
  assert.equal(told({ state: 'supplementing', feeDue: true, by }), 'applicant supplyPapers 2026-03-09');
  assert.equal(told({ state: 'processing', by }), 'department departmentDecides 2026-03-09');
  assert.equal(told({ state: 'processing', feeDue: true, messageOpen: true }), 'applicant payFee');
  assert.equal(told({ state: 'processing', messageOpen: true }), 'applicant answerMessage');
  assert.equal(told({ state: 'waiting', by }), 'nobody waitForOther', 'no day is known');
  assert.match(told({ state: 'waiting', feeDue: true }), /^applicant payFee/, 'who was asked for a fee is not told that there is nothing to do');
  assert.match(told({ state: 'waiting', messageOpen: true }), /^applicant answerMessage/);
  assert.match(told({ state: 'waiting', feeDue: true, blocked: true }), /^applicant applyAnew/, 'nobody pays for what cannot begin');
  assert.equal(told({ state: 'waiting', blocked: true }), 'applicant applyAnew');
  assert.deepEqual((['none', 'sent', 'received'] as const).map((delivery) => told({ state: 'granted', delivery })), ['department departmentDelivers', 'applicant confirmReceipt', 'nobody done']);
  assert.equal(told({ state: 'granted', delivery: 'sent', method: 'counter' }), 'applicant collect');
  assert.deepEqual(nextStep({ state: 'accepted', originalAsked: true }).action, 'bringOriginal');
  assert.equal(told({ state: 'grantedToFollow', by }), 'applicant supplyLater 2026-03-09');
  assert.equal(told({ state: 'grantedToFollow', papersToFollow: false, delivery: 'received' }), 'nobody done');
  assert.equal(told({ state: 'refused', by }), 'applicant readDecision');
  for (const state of caseStateNames) {
    const { who, text } = nextStep({ state });
    if (!caseStates[state].isFinal) assert.equal(who, caseStates[state].whoHasIt, state);
    assert.ok(text.zh && text.en && caseTexts[state].plain.zh && caseTexts[state].plain.en && caseTexts[state].name.en);
  }
});
