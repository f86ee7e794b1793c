import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPhone } from './phone.ts';

const read = (text: string): string => {
  const phone = checkPhone(text);
  return phone.ok ? `${phone.kind} ${phone.number}${phone.extension === null ? '' : ` ext ${phone.extension}`} ${phone.international}` : phone.fault;
};

test('mobiles are made uniform', () => {
  for (const text of ['13812343210', '138 1234 3210', '138-1234-3210', '1381234-3210', '+86 138 1234 3210', '+8613812343210', '0086 13812343210', '8613812343210', '(+86)13812343210', '１３８１２３４３２１０', ' 138\u00a01234\u20113210 ', '+86-13812343210']) assert.equal(read(text), 'mobile 13812343210 +8613812343210', text);
  assert.equal(read('19912343210'), 'mobile 19912343210 +8619912343210');
});

test('fixed lines need their area code', () => {
  for (const text of ['0534-2687001', '05342687001', '(0534) 2687001', '0534 268 7001', '+86 534 2687001', '0086-534-2687001', '+86 0534 2687001']) assert.equal(read(text), 'landline 0534-2687001 +865342687001', text);
  assert.equal(read('010-65529988'), 'landline 010-65529988 +861065529988');
  assert.equal(read('+86 10 6552 9988'), 'landline 010-65529988 +861065529988');
  assert.equal(read('021 6552 9988'), 'landline 021-65529988 +862165529988');
  assert.equal(read('2687001'), 'areaCode');
  assert.equal(read('65529988'), 'areaCode');
});

test('an extension is kept apart', () => {
  for (const text of ['0534-2687001转12', '0534-2687001-12', '0534 2687001 ext. 12', '05342687001#12', '+86 534 2687001 转 12']) assert.equal(read(text), 'landline 0534-2687001 ext 12 +865342687001', text);
  assert.equal(read('+86 10-65529988-12'), 'landline 010-65529988 ext 12 +861065529988');
  assert.equal(read('13812343210转1'), 'length');
});

test('each fault has its name', () => {
  assert.equal(read(''), 'form');
  assert.equal(read('call me'), 'form');
  assert.equal(read('1381234321'), 'length');
  assert.equal(read('138123432100'), 'length');
  assert.equal(read('12812343210'), 'prefix');
  assert.equal(read('+1 202 555 0143'), 'country');
  assert.equal(read('00852 2345 6789'), 'country');
  assert.equal(read('010-1234567'), 'length');
  assert.equal(read('026-65529988'), 'length', 'no such area');
  assert.equal(read('12345'), 'length');
  assert.equal(read('9'.repeat(50_000)), 'length');
});
