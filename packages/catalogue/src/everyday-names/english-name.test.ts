import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishNameFor } from './english-name.ts';

test('an item that ends or changes something is not called as if it began it', () => {
  assert.equal(englishNameFor('Tobacco retail licence (new)', 'new', 'cancel'), 'Tobacco retail licence (cancellation)');
  assert.equal(englishNameFor('Establishment registration of a business', 'new', 'change'), 'Registration of a business (change)');
  assert.equal(englishNameFor('First issue of disability certificate', 'new', 'reissue'), 'Issue of disability certificate (replacement)');
  assert.equal(englishNameFor('Food business licence (new)', 'new', 'other'), 'Food business licence');
});

test('the same deed keeps its name, and no deed is said twice', () => {
  assert.equal(englishNameFor('Tobacco retail licence (new)', 'new', 'new'), 'Tobacco retail licence (new)');
  assert.equal(englishNameFor('Cancellation of mining right', 'cancel', 'cancel'), 'Cancellation of mining right');
  assert.equal(englishNameFor('Renewal of mining right', 'other', 'renew'), 'Renewal of mining right');
});

test('a name begins with a capital letter', () => {
  assert.equal(englishNameFor('hotel licence', 'other', 'other'), 'Hotel licence');
});
