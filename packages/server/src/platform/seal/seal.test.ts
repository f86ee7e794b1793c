import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ConfigError } from '../config-error.ts';
import { createSeal } from './seal.ts';
import { readSecret, secretFile } from './secret.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'hallkit-seal-'));
after(() => rmSync(dataDir, { recursive: true, force: true }));
const seal = createSeal('a secret of forty characters, for tests.');

test('what is sealed is read again, says nothing, and is another text each time', () => {
  const [one, two] = [seal.seal('李小敏 37149919900612002X'), seal.seal('李小敏 37149919900612002X')];
  assert.notEqual(one, two);
  assert.equal(seal.open(one), '李小敏 37149919900612002X');
  assert.doesNotMatch(one, /李|1990/);
});

test('what was changed, or sealed with another secret, is refused', () => {
  const sealed = seal.seal('13800003210');
  const last = sealed.at(-1) === 'A' ? 'B' : 'A';
  for (const wrong of [`${sealed.slice(0, -2)}${last}${last}`, sealed.slice(0, 20), '', 'plain', createSeal('another').seal('13800003210')]) assert.throws(() => seal.open(wrong));
});

test('a digest is the same for the same text and purpose, and another with another secret', () => {
  assert.equal(seal.digest('phone', '138'), seal.digest('phone', '138'));
  assert.equal(new Set([seal.digest('phone', '138'), seal.digest('id', '138'), seal.digest('phone', '139'), createSeal('another').digest('phone', '138')]).size, 4);
});

test('of several secrets the newest seals and digests, all open and are looked for, and one that was taken out does neither', () => {
  const [old, both, alone] = [createSeal('old'), createSeal(['new', 'old']), createSeal('new')];
  const [before, now] = [old.seal('138'), both.seal('138')];
  assert.deepEqual([both.open(before), both.open(now), alone.open(now)], ['138', '138', '138']);
  assert.ok(now.startsWith(both.newest) && before.startsWith(old.newest) && both.newest === alone.newest);
  assert.throws(() => alone.open(before));
  assert.deepEqual(both.digests('phone', '138'), [alone.digest('phone', '138'), old.digest('phone', '138')]);
  assert.equal(both.digest('phone', '138'), alone.digest('phone', '138'));
});

test('what was sealed before secrets had a mark is opened by whichever fits', () => {
  const unmarked = createSeal('old').seal('李小敏').replace(/^s2\.[^.]+/, 's1');
  assert.equal(createSeal(['new', 'old']).open(unmarked), '李小敏');
  assert.throws(() => createSeal(['new', 'other']).open(unmarked));
});

test('the secret of a data folder is made once, for this account alone', () => {
  const first = readSecret({ secret: undefined, dataDir });
  assert.deepEqual(readSecret({ secret: undefined, dataDir }), first);
  assert.equal(statSync(join(dataDir, secretFile)).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(dataDir), [secretFile]);
  assert.deepEqual(readSecret({ secret: 'new, old', dataDir }), ['new', 'old']);
});

test('an empty file is no secret', () => {
  writeFileSync(join(dataDir, secretFile), '');
  assert.throws(() => readSecret({ secret: undefined, dataDir }), ConfigError);
});
