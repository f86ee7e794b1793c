import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIdNumber, checkPhone, checkUscc } from '@hallkit/domain';
import { sampleRegister } from './people.ts';

const { people, firms } = sampleRegister();

test('every number passes its check, of a division that does not exist, and none comes twice', () => {
  for (const { idNumber, phone } of people) {
    const read = checkIdNumber(idNumber);
    assert.ok(read.ok && read.regionCode === '371499', idNumber);
    assert.ok(checkPhone(phone).ok, phone);
  }
  for (const { uscc } of firms) {
    const read = checkUscc(uscc);
    assert.ok(read.ok && read.code === uscc && read.regionCode === '371499', uscc);
  }
  for (const numbers of [people.map(({ idNumber }) => idNumber), people.map(({ phone }) => phone), firms.map(({ uscc }) => uscc)]) assert.equal(new Set(numbers).size, numbers.length);
});

test('every firm is represented by somebody of the register; the test citizen has one', () => {
  for (const { representative } of firms) assert.ok(people.some(({ idNumber }) => idNumber === representative), representative);
  const citizen = people.find(({ phone }) => phone === '13800003210');
  assert.deepEqual([citizen?.name, citizen?.known, firms.find(({ representative }) => representative === citizen?.idNumber)?.name], ['李小敏', true, '德州样例餐饮有限公司']);
});
