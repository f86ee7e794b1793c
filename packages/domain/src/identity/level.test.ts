import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highestLevel, identityLevels, reachesLevel } from './level.ts';

test('a level reaches itself and those below it', () => {
  assert.deepEqual(identityLevels.map((level) => identityLevels.map((asked) => reachesLevel(level, asked))), [[true, false, false], [true, true, false], [true, true, true]]);
});

test('several matters together ask the highest that one of them asks; none ask what is usual', () => {
  assert.equal(highestLevel(['registered', 'strong', 'realName']), 'strong');
  assert.equal(highestLevel(['registered']), 'registered');
  assert.equal(highestLevel([]), 'realName');
});
