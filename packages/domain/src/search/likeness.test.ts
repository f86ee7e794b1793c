import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './documents.fixtures.ts';
import { byLikeness } from './likeness.ts';
import { finish } from './parts.ts';
import { askedOf } from './question.ts';
import { collectTexts } from './texts.ts';

const texts = finish(collectTexts([documentOf('渔船捕捞'), documentOf('校车使用')]));

/** What the query shares with a name, in weights. */
const shares = (query: string, name: string): number => byLikeness(texts, askedOf(query)).of(texts.texts.findIndex(({ text }) => text === name));

test('a character exchanged, missing or too many is forgiven', () => {
  for (const query of ['渔碗捕捞', '渔捕捞', '渔船碗捕捞']) assert.ok(shares(query, '渔船捕捞') > shares('碗碗捕捞', '渔船捕捞') + 0.3, query);
});

test('what sounds alike is forgiven, whatever the reading', () => {
  assert.ok(shares('鱼传', '渔船捕捞') > 0, 'the same sounds');
  assert.ok(shares('较车', '校车使用') > 0, 'jiao is one reading of 校');
});

test('two slips side by side are another word', () => {
  assert.equal(shares('渔碗碗捞', '校车使用'), 0);
  assert.equal(shares('碗碗', '渔船捕捞'), 0);
});
