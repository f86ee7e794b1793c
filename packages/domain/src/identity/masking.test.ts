import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskIdNumber, maskName, maskPhone } from './masking.ts';

test('names', () => {
  const cases = { 张伟: '张*', 李慧敏: '李*敏', 欧阳慧敏: '欧阳**', 欧阳锋: '欧阳*', 欧阳: '欧*', 张王小明: '张**明', 王: '*', '': '', ' 张 伟 ': '张*', '𠮷田': '𠮷*', 爱新觉罗溥仪: '爱****仪' };
  for (const [name, masked] of Object.entries(cases)) assert.equal(maskName(name), masked, name);
});

test('names with a middle dot, in any of its forms, and names in letters', () => {
  for (const name of ['阿卜杜·热合曼', '阿卜杜•热合曼', '阿卜杜・热合曼', '阿卜杜 · 热合曼', '阿卜杜．热合曼']) assert.equal(maskName(name), '阿**·***', name);
  assert.equal(maskName('古丽娜尔·买买提·艾力'), '古***·***·**');
  assert.equal(maskName('John Smith'), 'J*** S***');
  assert.equal(maskName('Åsa  Öberg-Lind'), 'Å*** Ö***');
  assert.equal(maskName('Иван'), 'И***');
});

test('masking twice changes nothing, and nothing long of a name stays', () => {
  for (const name of ['张伟', '李慧敏', '欧阳慧敏', '欧阳锋', '张王小明', '王', '阿卜杜·热合曼', 'John Smith', '']) assert.equal(maskName(maskName(name)), maskName(name), name);
  for (const phone of ['13812343210', '0534-2687001', '010-65529988', 'rubbish']) assert.equal(maskPhone(maskPhone(phone)), maskPhone(phone), phone);
  for (const number of ['371402190101019974', '37140319040229989X', '371402010101997', 'E12345678', 'A1']) assert.equal(maskIdNumber(maskIdNumber(number)), maskIdNumber(number), number);
});

test('telephone numbers', () => {
  assert.equal(maskPhone('13812343210'), '138****3210');
  assert.equal(maskPhone('+86 138-1234-3210'), '138****3210');
  assert.equal(maskPhone('0534-2687001'), '0534-****001');
  assert.equal(maskPhone('010 6552 9988'), '010-*****988');
  assert.equal(maskPhone('1381234321'), '****', 'a slip is hidden whole');
  assert.equal(maskPhone(''), '');
});

test('document numbers', () => {
  assert.equal(maskIdNumber('371402190101019974'), '371402********9974');
  assert.equal(maskIdNumber('37140319040229989x'), '371403********989X');
  assert.equal(maskIdNumber('371402010101997'), '371402******997');
  assert.equal(maskIdNumber('E12345678'), 'E1*****78');
  assert.equal(maskIdNumber('1234567'), '*******');
  assert.equal(maskIdNumber(''), '');
});
