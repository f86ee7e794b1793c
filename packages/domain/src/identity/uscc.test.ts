import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { checkUscc } from './uscc.ts';

/** Computed codes, and those of two public agencies. */
const valid = '92371402MA94174156 92371402MA6446579U 91371402MA397398XG 91371402MA0931354X 91371402MA35951067 91371402MA58171473 91371402MA073545XQ 91371402MA7193008P 11431026MB0R05447F 11440113MB2C92966P'.split(' ');
const faultOf = (text: string): string => {
  const read = checkUscc(text);
  return read.ok ? 'none' : read.fault;
};

test('valid codes are read, however they are written', () => {
  for (const code of valid) assert.equal(faultOf(code), 'none', code);
  assert.deepEqual(checkUscc('91371402-ma397398x g'), { ok: true, code: '91371402MA397398XG', kind: '91', regionCode: '371402', organisationCode: 'MA397398X' });
});

test('each fault has its name', () => {
  assert.equal(faultOf('92371402MA94174150'), 'checkDigit');
  assert.equal(faultOf('92371402MI6446579U'), 'letter');
  assert.equal(faultOf('92991402MA6446579U'), 'region');
  assert.equal(faultOf('923714A2MA6446579U'), 'region');
  assert.equal(faultOf('91371402MA397399XG'), 'organisationCode');
  for (const rubbish of ['', '92371402MA9417415', '统一社会信用代码', '9'.repeat(50_000)]) assert.equal(faultOf(rubbish), 'form');
});

test('one wrong character is always found', () => {
  const random = seeded(32100);
  const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  for (let round = 0; round < 1000; round += 1) {
    const code = valid[round % valid.length] ?? '';
    const at = Math.floor(random() * 18);
    const other = letters.charAt(Math.floor(random() * 31));
    if (other !== code.charAt(at)) assert.notEqual(faultOf(code.slice(0, at) + other + code.slice(at + 1)), 'none');
  }
});
