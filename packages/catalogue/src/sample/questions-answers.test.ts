import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonalData, grades, isBadGrade, ratingTags } from '@hallkit/domain';
import { sampleConsultations, sampleRatings } from './questions-answers.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

test('drafted answers are of matters that there are, each question once, and nobody’s number is in them', () => {
  const { answers, questions } = sampleConsultations();
  const matters = new Map([...sampleCatalogue().matters].filter(({ content }) => content.hallId.startsWith('dezhou')).map(({ content }) => [content.name.zh, content.department.id]));
  assert.ok(answers.length >= 40);
  assert.equal(new Set(answers.map(({ question }) => question)).size, answers.length);
  for (const { matter, department, question, answer } of answers) {
    if (matter !== null) assert.equal(matters.get(matter), department, matter);
    assert.deepEqual(findPersonalData(`${question}\n${answer}`), [], question);
  }
  for (const { matter, department } of questions) if (matter !== null) assert.equal(matters.get(matter), department, matter);
});

test('ratings have grades and words that there are; the bad ones are told one by one', () => {
  const { grades: counts, bad } = sampleRatings();
  assert.deepEqual(Object.keys(counts), [...grades]);
  assert.equal(grades.filter(isBadGrade).reduce((sum, grade) => sum + counts[grade], 0), bad.length);
  for (const { tags } of bad) for (const tag of tags) assert.ok(ratingTags.some(({ id, good }) => id === tag && !good), tag);
});
