import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consultationActions, consultationStates, consultationStep, consultationTexts, consultationTransitions, type ConsultationFacts } from './consultation-states.ts';

const facts = (more: Partial<ConsultationFacts> = {}): ConsultationFacts => ({ state: 'answered', mayPublish: true, isPublished: false, said: [], ...more });

test('from the hall to a department to an answer, and on from there', () => {
  assert.deepEqual(consultationActions(facts({ state: 'submitted' }), ['supervisor']), ['assign']);
  assert.deepEqual(consultationActions(facts({ state: 'assigned' }), ['department']), ['assign', 'answer']);
  assert.deepEqual(consultationActions(facts(), ['department']), ['answer', 'publish', 'close']);
  assert.deepEqual(consultationActions(facts(), ['citizen']), ['helpful', 'notHelpful', 'followUp']);
  assert.deepEqual(consultationStep(facts(), 'followUp', ['citizen'], { text: '还要什么？' }), { ok: true, to: 'assigned' });
  assert.deepEqual(consultationActions(facts({ state: 'closed' }), ['citizen']), ['helpful', 'notHelpful']);
});

test('nothing is made public without consent, or twice; a word on the answer is said once', () => {
  assert.deepEqual(consultationStep(facts({ mayPublish: false }), 'publish', ['department'], { question: '问', answer: '答' }), { ok: false, fault: 'action.state' });
  assert.deepEqual(consultationStep(facts({ isPublished: true }), 'publish', ['department'], { question: '问', answer: '答' }), { ok: false, fault: 'action.state' });
  assert.deepEqual(consultationActions(facts({ isPublished: true }), ['department']), ['answer', 'unpublish', 'close']);
  assert.deepEqual(consultationActions(facts({ said: ['helpful'] }), ['citizen']), ['notHelpful', 'followUp']);
});

test('role first, then state, then what comes with it', () => {
  assert.deepEqual(consultationStep(facts({ state: 'submitted' }), 'answer', ['citizen']), { ok: false, fault: 'action.role' });
  assert.deepEqual(consultationStep(facts({ state: 'submitted' }), 'answer', ['department']), { ok: false, fault: 'action.state' });
  assert.deepEqual(consultationStep(facts({ state: 'assigned' }), 'answer', ['department'], { text: ' ' }), { ok: false, fault: 'needs.text' });
  assert.deepEqual(consultationStep(facts({ state: 'submitted' }), 'assign', ['supervisor']), { ok: false, fault: 'needs.departmentId' });
});

test('each state is reached and has its words', () => {
  for (const state of consultationStates) {
    assert.ok(consultationTexts[state].zh && consultationTexts[state].en);
    assert.ok(state === 'submitted' || consultationTransitions.some(({ to }) => to === state), state);
  }
});
