import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grades, gradeTexts, isBadGrade, ratingActions, ratingStates, ratingStep, ratingTags, ratingTexts } from './rating-states.ts';

test('the last two grades are bad ones; all have words, and tags come once', () => {
  assert.deepEqual(grades.filter(isBadGrade), ['dissatisfied', 'veryDissatisfied']);
  for (const grade of grades) assert.ok(gradeTexts[grade].zh && gradeTexts[grade].en);
  for (const state of ratingStates) assert.ok(ratingTexts[state].zh && ratingTexts[state].en);
  assert.equal(new Set(ratingTags.map(({ id }) => id)).size, ratingTags.length);
});

test('a bad rating is verified, corrected and answered', () => {
  assert.deepEqual(ratingActions({ state: 'open', finding: null }, ['department']), ['verify']);
  assert.deepEqual(ratingActions({ state: 'verified', finding: 'justified' }, ['department', 'supervisor']), ['correct']);
  assert.deepEqual(ratingActions({ state: 'corrected', finding: 'justified' }, ['department']), ['answer']);
  assert.deepEqual(ratingActions({ state: 'answered', finding: 'justified' }, ['supervisor']), []);
  assert.deepEqual(ratingActions({ state: 'recorded', finding: null }, ['supervisor']), []);
});

test('only a supervisor leaves one out, and only what was found mistaken or malicious', () => {
  assert.deepEqual(ratingActions({ state: 'verified', finding: 'malicious' }, ['department']), ['answer']);
  assert.deepEqual(ratingActions({ state: 'verified', finding: 'malicious' }, ['supervisor']), ['answer', 'exclude']);
  assert.deepEqual(ratingStep({ state: 'verified', finding: 'malicious' }, 'exclude', ['department'], { text: '理由' }), { ok: false, fault: 'action.role' });
  assert.deepEqual(ratingStep({ state: 'verified', finding: 'justified' }, 'exclude', ['supervisor'], { text: '理由' }), { ok: false, fault: 'action.state' });
  assert.deepEqual(ratingStep({ state: 'open', finding: null }, 'verify', ['department'], { text: '属实' }), { ok: false, fault: 'needs.finding' });
  assert.deepEqual(ratingStep({ state: 'open', finding: null }, 'verify', ['department'], { text: '属实', finding: 'justified' }), { ok: true, to: 'verified' });
});
