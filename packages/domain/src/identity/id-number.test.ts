import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { ageOn } from './dates.ts';
import { checkIdNumber, isElder } from './id-number.ts';

/** Made up: births of 1901 to 1905 and sequences from 900, which nobody alive is likely to hold. */
const valid = '371402190101019974 371402190402299738 371402190512319349 371403190101019946 37140319040229989X 371403190512319724 371426190101019190 371426190402299886 371426190512319454 371482190101019888 371482190402299502 371482190512319164'.split(' ');
const today = '2026-03-02';
const faultOf = (text: string): string => {
  const read = checkIdNumber(text, today);
  return read.ok ? 'none' : read.fault;
};
/** The last character by the standard, written another way than the code under test: the whole is 1 modulo 11. */
const complete = (first17: string): string => {
  for (const last of '0123456789X') {
    const values = [...(first17 + last)].map((digit) => (digit === 'X' ? 10 : Number(digit)));
    if (values.reduce((sum, value) => (sum * 2 + value) % 11, 0) === 1) return first17 + last;
  }
  throw new Error('unreachable');
};

test('valid numbers are read', () => {
  for (const number of valid) assert.equal(checkIdNumber(number, today).ok, true, number);
  assert.deepEqual(checkIdNumber('371402190402299738', today), { ok: true, number: '371402190402299738', kind: 'resident', birthDate: '1904-02-29', sex: 'male', regionCode: '371402' });
  assert.deepEqual(checkIdNumber(' 37140319 040229 989x ', today), { ok: true, number: '37140319040229989X', kind: 'resident', birthDate: '1904-02-29', sex: 'male', regionCode: '371403' });
  assert.equal(checkIdNumber('３７１４０２１９０１０１０１９９７４').ok, true, 'full width');
});

test('each fault has its name', () => {
  assert.equal(faultOf('371402190101019970'), 'checkDigit');
  assert.equal(faultOf('371402190113010011'), 'birthDate');
  assert.equal(faultOf('37140219010101'), 'form');
  assert.equal(faultOf('999999190101019001'), 'region');
  assert.equal(faultOf('371402010101997'), 'oldForm');
  assert.equal(faultOf(complete('99140219010101900'.replace('99', '00'))), 'region');
  assert.equal(faultOf(complete('37140219030229900')), 'birthDate');
  assert.equal(faultOf(complete('37140217010101900')), 'birthDate', 'nobody is 325 years old');
  assert.equal(faultOf(complete('37140220260303900')), 'future');
  assert.equal(faultOf(complete('37140220260302900')), 'none', 'born today');
  for (const rubbish of ['', 'X', '37140219010101997O', '371402190101019974\u0000', '\ud800', '张三', '3'.repeat(100_000)]) assert.equal(faultOf(rubbish), 'form', rubbish.slice(0, 20));
});

test('the permanent residence card of foreigners follows the same rule', () => {
  assert.deepEqual(checkIdNumber(complete('93784019010203902'), today), { ok: true, number: complete('93784019010203902'), kind: 'foreigner', birthDate: '1901-02-03', sex: 'female', regionCode: '370000' } );
  assert.equal(faultOf(complete('99984019010203902')), 'region');
});

test('one wrong digit and two swapped neighbours are always found', () => {
  const random = seeded(11643);
  for (let round = 0; round < 400; round += 1) {
    const number = complete(`3714${String(Math.floor(random() * 100)).padStart(2, '0')}190${1 + Math.floor(random() * 5)}${String(1 + Math.floor(random() * 12)).padStart(2, '0')}${String(1 + Math.floor(random() * 28)).padStart(2, '0')}9${String(Math.floor(random() * 100)).padStart(2, '0')}`);
    assert.equal(faultOf(number), 'none', number);
    const at = Math.floor(random() * 17);
    const other = (Number(number.charAt(at)) + 1 + Math.floor(random() * 9)) % 10;
    assert.notEqual(faultOf(number.slice(0, at) + other + number.slice(at + 1)), 'none');
    const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
    if (swapped !== number) assert.notEqual(faultOf(swapped), 'none', swapped);
  }
});

test('age counts full years, on the day itself too', () => {
  assert.equal(ageOn('1966-05-02', '2026-05-01'), 59);
  assert.equal(ageOn('1966-05-02', '2026-05-02'), 60);
  assert.equal(ageOn('2004-02-29', '2025-02-28'), 20);
  assert.equal(ageOn('2004-02-29', '2025-03-01'), 21);
  assert.equal(ageOn('2026-05-02', '2026-05-02'), 0);
});

test('elders are known by the number, from the age of the hall', () => {
  const number = complete('37140219660502901');
  assert.equal(isElder(number, '2026-05-01'), false);
  assert.equal(isElder(number, '2026-05-02'), true);
  assert.equal(isElder(number, '2026-05-02', 70), false);
  assert.equal(isElder('371402190101019970', '2026-05-02'), false, 'a number with a fault gives no priority');
});
