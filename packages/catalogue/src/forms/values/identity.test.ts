import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalogue } from '../../sample/sample-catalogue.ts';
import { castOf } from './cast.ts';
import { creditCode, residentId } from './identity.ts';
import { specificsOf } from './specifics.ts';

// Written a second time from the standards, in another way, so that a slip in one is seen.
const isResidentId = (id: string): boolean => /^\d{17}[\dX]$/.test(id) && Array.from(id).reduce((sum, one, at) => sum + (one === 'X' ? 10 : Number(one)) * (2 ** (17 - at) % 11), 0) % 11 === 1;
const isCreditCode = (code: string): boolean => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  return code.length === 18 && Array.from(code).reduce((sum, one, at) => sum + alphabet.indexOf(one) * (at === 17 ? 1 : 3 ** at % 31), 0) % 31 === 0;
};
const isOrganisationCode = (code: string): boolean => {
  const value = (one: string): number => Number.parseInt(one, 36);
  const rest = 11 - (Array.from(code.slice(0, 8)).reduce((sum, one, at) => sum + value(one) * [3, 7, 9, 10, 5, 8, 4, 2][at]!, 0) % 11);
  return code.charAt(8) === (rest === 10 ? 'X' : rest === 11 ? '0' : String(rest));
};

test('check characters are those of known synthetic numbers', () => {
  assert.equal(residentId('37140219010101997'), '371402190101019974');
  assert.equal(residentId('37140319040229989'), '37140319040229989X');
  assert.equal(creditCode('92', '371402', 'MA941741'), '92371402MA94174156');
  assert.equal(creditCode('91', '371402', 'MA397398'), '91371402MA397398XG');
});

test('everybody in every sample has valid numbers that no living person is likely to hold', () => {
  const firms = new Set<string>();
  let matters = 0;
  for (const { content } of sampleCatalogue().matters) {
    const { person, partner, agent, firm } = castOf(content, specificsOf(content).trade);
    for (const one of [person, partner, agent]) {
      assert.ok(isResidentId(one.idNumber), `${content.id}: ${one.idNumber}`);
      assert.match(one.idNumber, /^3714(02|03|26|82)190[1-5](0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])9\d\d[\dX]$/);
      assert.equal(Number(one.idNumber.charAt(16)) % 2 === 1, one.sex === '男', content.id);
      assert.match(one.phone, /^154\d{8}$/);
      assert.match(one.name, /[样例示范]/);
    }
    assert.equal(new Set([person.name, partner.name, agent.name]).size, 3, content.id);
    assert.equal(new Set([person.idNumber, partner.idNumber, agent.idNumber]).size, 3, content.id);
    assert.ok(isCreditCode(firm.creditCode) && isOrganisationCode(firm.creditCode.slice(8, 17)), `${content.id}: ${firm.creditCode}`);
    assert.match(firm.name, /样例/);
    firms.add(firm.creditCode);
    matters += 1;
  }
  assert.ok(firms.size > matters * 0.95, `${firms.size} codes for ${matters} matters`);
});

test('firms do what their matter is about', () => {
  const trades = new Map<string, string>();
  for (const { content } of sampleCatalogue().matters) trades.set(content.name.zh, specificsOf(content).trade);
  for (const [matter, trade] of [['食品生产许可（新办）', '食品科技'], ['第三类医疗器械经营许可（新办）', '医疗器械'], ['医疗机构执业登记', '诊所'], ['燃气经营许可证核发', '市政服务'], ['租房提取住房公积金', '人力资源服务']] as const) {
    assert.equal(trades.get(matter), trade, matter);
  }
});
