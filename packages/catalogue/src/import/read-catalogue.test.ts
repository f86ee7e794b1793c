import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nationalConcepts } from '../everyday-names/concepts.ts';
import { hallOfArea } from './hall-of-list.ts';
import { listFolder, readInto } from './testing.fixtures.ts';

const lists = listFolder();
after(() => lists.remove());
const json = (rows: readonly object[]): string => lists.write('list.json', JSON.stringify(rows));
const whole = { name_zh: '食品经营许可', department_zh: '市场监管局', matter_type_code: '01', base_code: '000131011000', implementing_code: '11371400MB2857305X4000131011000', agency_code: '11511301008778183N', area_code: '371402' };
const kinds = (rows: readonly object[]): string[] => readInto(json(rows)).warnings.map(({ row, kind }) => `${row} ${kind}`);

test('a row that is all right gives a matter and no warning', () => {
  const { matters, warnings, refused, departments, areas } = readInto(json([{ ...whole, promised_days: 5, 法定期限: '20个工作日', fee: '否', visits: '1次', phone: '0534-0000001/0534-0000002', 受理条件: '1.有场所\n2.有人员', 申请材料: '申请表；身份证' }]));
  assert.deepEqual([warnings, refused], [[], []]);
  const { content, familyId } = matters[0] ?? assert.fail();
  assert.deepEqual([content.id, content.hallId, content.type, content.region.code, content.region.name.zh], ['hall.11371400mb2857305x4000131011000', 'hall', 'licence', '371402', '德城区']);
  assert.deepEqual([content.promisedLimit, content.legalLimit], [{ value: 5, unit: 'workingDays', note: null }, { value: 20, unit: 'workingDays', note: null }]);
  assert.deepEqual([content.fees.charged, content.visits, content.consultationPhones.map(({ number }) => number)], [false, 1, ['0534-0000001', '0534-0000002']]);
  assert.deepEqual([content.conditions.map(({ zh }) => zh), content.materials.map(({ name }) => name.zh)], [['有场所', '有人员'], ['申请表', '身份证']]);
  assert.deepEqual(content.provenance, { kind: 'imported', source: 'list.json', note: { zh: '来自大厅自己的事项清单，按原样导入。', en: 'From the hall’s own list, imported as it is.' } });
  assert.match(familyId, /市场监管局$/);
  assert.deepEqual([departments.map(({ name }) => name.zh), areas], [['市场监管局'], ['371402']]);
});

test('what the list leaves out is unknown, never guessed', () => {
  const { content } = readInto(json([{ name: '结婚登记' }])).matters[0] ?? assert.fail();
  for (const key of ['legalLimit', 'promisedLimit', 'visits', 'immediate', 'weekend', 'onlineUrl', 'agent', 'mailing'] as const) assert.equal(content[key], null, key);
  for (const key of ['conditions', 'materials', 'legalBasis', 'results', 'steps', 'channels', 'audiences', 'consultationPhones'] as const) assert.deepEqual(content[key], [], key);
  assert.equal(content.fees.charged, null);
  assert.equal(content.staffedLine.number, '12345');
});

test('headings in Chinese and English, with stars, brackets, spaces and camel case', () => {
  const variants = [{ name: '甲', department: '局' }, { 事项名称: '甲', 部门: '局' }, { '*事项名称（必填）': '甲', ' 实施主体 ': '局' }, { 'Matter Name': '甲', departmentName: '局' }, { matterName: '甲', DEPARTMENT: '局' }];
  for (const row of variants) {
    const { content } = readInto(json([row])).matters[0] ?? assert.fail(JSON.stringify(row));
    assert.deepEqual([content.name.zh, content.department.name.zh], ['甲', '局'], JSON.stringify(row));
  }
});

test('a unit in the heading counts for bare numbers', () => {
  const { content } = readInto(lists.write('unit.csv', '事项名称,法定办结时限（自然日）,承诺办结时限(工作日)\n甲许可,30,即办\n')).matters[0] ?? assert.fail();
  assert.deepEqual([content.legalLimit?.unit, content.legalLimit?.value, content.promisedLimit?.value], ['calendarDays', 30, 0]);
});

test('odd rows are kept with a warning each', () => {
  const odd = (change: object): string[] => kinds([{ ...whole, ...change }]);
  assert.deepEqual(odd({ department_zh: '' }), ['1 no-department']);
  assert.deepEqual(odd({ department_zh: null }), ['1 no-department']);
  assert.deepEqual(odd({ matter_type_code: '' }), ['1 no-type']);
  assert.deepEqual(odd({ matter_type_code: '行政魔法' }), ['1 unknown-type']);
  assert.deepEqual(odd({ matter_type_code: '行政处罚' }), ['1 not-applied-for']);
  assert.deepEqual(odd({ implementing_code: '' }), ['1 no-code']);
  assert.deepEqual(odd({ implementing_code: '1.15114E+17' }), ['1 spoilt-code', '1 no-code']);
  assert.deepEqual(odd({ implementing_code: 'G-1' }), ['1 odd-implementing-code']);
  assert.deepEqual(odd({ base_code: '511Z07001006' }), []);
  assert.deepEqual(odd({ base_code: 'G-000007-001' }), ['1 odd-base-code']);
  assert.deepEqual(odd({ agency_code: '' }), ['1 no-agency-code']);
  assert.deepEqual(odd({ agency_code: '11511301008778183X' }), ['1 odd-agency-code']);
  assert.deepEqual(odd({ legal_days: '按规定' }), ['1 odd-limit']);
  assert.deepEqual(odd({ legal_days: '3个月' }), ['1 odd-limit']);
  assert.deepEqual(odd({ legal_days: 5, promised_days: 10 }), ['1 promise-over-limit']);
  assert.deepEqual(odd({ state: '待定' }), ['1 odd-state']);
  assert.deepEqual(odd({ address: '一号\u0000楼' }), ['1 unreadable-characters']);
  assert.equal(readInto(json([{ ...whole, implementing_code: '1.15114E+17' }])).matters[0]?.content.implementingCode, null);
  assert.equal(readInto(json([{ ...whole, address: '一号\u0000楼' }])).matters[0]?.content.places[0]?.address?.zh, '一号楼');
});

test('a row without area, or with an odd one, belongs to the area of most rows', () => {
  const rows = [whole, { ...whole, implementing_code: 'A1', area_code: '371402000000' }, { ...whole, implementing_code: 'A2', area_code: '' }, { ...whole, implementing_code: 'A3', area_code: '某区' }];
  const { matters, warnings, areas } = readInto(json(rows));
  assert.deepEqual(new Set(matters.map(({ content }) => content.region.code)), new Set(['371402']));
  assert.deepEqual([areas, warnings.filter(({ kind }) => kind.endsWith('area')).map(({ row, kind }) => `${row} ${kind}`)], [['371402'], ['3 no-area', '4 odd-area']]);
});

test('the hall of the city is asked for before those of its counties', () => {
  const asked: string[] = [];
  const rows = [{ ...whole, implementing_code: 'A1' }, { ...whole, implementing_code: 'A2' }, { ...whole, implementing_code: 'A3', area_code: '371400' }];
  readInto(json(rows), { hallOf: (area) => (asked.push(area), hallOfArea('hall', area)) });
  assert.equal(asked[0], '371400');
  assert.deepEqual(['371400', '371402', '371499', '999999'].map((area) => hallOfArea('hall', area).name.zh), ['德州市政务服务中心', '德城区政务服务中心', '371499政务服务中心', '999999政务服务中心']);
});

test('rows that cannot be kept are refused with their number, name and reason', () => {
  const { refused, matters } = readInto(json([
    whole, { ...whole, name_zh: ' \u200b ' }, { ...whole, name_zh: '长'.repeat(201), implementing_code: 'B1' }, { ...whole, name_zh: '坏\u0000名', implementing_code: 'B2' }, { ...whole, implementing_code: 'C'.repeat(65) },
    { ...whole, department_zh: '局'.repeat(101), implementing_code: 'B3' }, whole, { ...whole, name_zh: '别的许可' }, ['食品经营许可'] as unknown as object, { ...whole, name_zh: '---', implementing_code: 'B4' }, { ...whole, name_zh: '半\ud83d字', implementing_code: 'B5' },
  ]));
  assert.deepEqual(refused.map(({ row, reason }) => `${row} ${reason}`), [
    '2 it has no name', '3 its name is 201 characters long; 200 is the most', '4 its name holds control or unreadable characters', '5 its implementing code is 65 characters long; 64 is the most',
    '6 its department is 101 characters long; 100 is the most', '7 it repeats row 1', '8 row 1 (食品经营许可) has the same implementing code', '9 it is not a row with named columns', '10 its name holds no letter',
    '11 its name holds control or unreadable characters',
  ]);
  assert.equal(refused[1]?.name.length, 60);
  assert.equal(refused[1]?.matterId, 'hall.b1');
  assert.equal(matters.length, 1);
});

test('names on one line, without the spaces and marks that word processors leave', () => {
  const { matters } = readInto(json([{ name: ' 食品经营\n许可\u200b ', department: '市场\u00a0局' }, { name: 'Work permit\nrenewal' }]));
  assert.deepEqual(matters.map(({ content }) => [content.name.zh, content.department.name.zh]), [['食品经营许可', '市场 局'], ['Work permit renewal', '未注明部门']]);
});

test('ids: the same on every reading, apart for codes that an address cannot tell apart', () => {
  const rows = [{ name: '甲', code: 'A/1' }, { name: '乙', code: 'A-1' }, { name: '丙', code: 'A 1' }, { name: '丁', department: '局' }, { name: '丁', department: '另一局' }, { name: '丁', department: '局', parent: '主项' }];
  const ids = readInto(json(rows)).matters.map(({ content }) => content.id);
  assert.equal(new Set(ids).size, 6);
  assert.deepEqual(readInto(json([...rows].reverse())).matters.map(({ content }) => content.id).sort(), [...ids].sort());
  for (const id of ids) assert.match(id, /^[A-Za-z0-9._-]{1,96}$/);
});

test('a department keeps its id, the one that the list gives before one of its name', () => {
  const { matters } = readInto(json([{ name: '甲', department: '民政局' }, { name: '乙', department: '民政局', department_id: 'civil-affairs' }, { name: '丙', department: '民政局', department_id: '../x' }]));
  const [byName, given, odd] = matters.map(({ content }) => content.department.id);
  assert.deepEqual([given, odd], ['civil-affairs', byName]);
});

test('a file without a column for names says which columns it has and which it needs', () => {
  assert.throws(() => readInto(lists.write('other.csv', '日期,天气\n2026-01-01,晴\n')), { name: 'ListError', message: /no column with the names of matters\. Found: 日期, 天气\. Known headings of it: .*事项名称/ });
  assert.deepEqual(readInto(lists.write('more.csv', '事项名称,天气\n甲许可,晴\n')).unusedColumns, ['天气']);
});

test('a whole guide is taken over, but neither its identity nor its area', () => {
  const guide = { id: 'x', hallId: 'y', version: 9, region: { code: '999999', name: { zh: '别处', en: null } }, state: 'suspended', conditions: [{ zh: '有\u0000场所', en: null }], handlingItems: [{ id: 'i', matterId: 'x', name: { zh: '新办', en: null }, kind: 'new', code: null }] };
  const { content } = readInto(json([{ ...whole, guide }])).matters[0] ?? assert.fail();
  assert.deepEqual([content.id, content.hallId, content.region.code, content.state], ['hall.11371400mb2857305x4000131011000', 'hall', '371402', 'suspended']);
  assert.deepEqual([content.conditions[0]?.zh, content.handlingItems[0]?.matterId, 'version' in content], ['有场所', content.id, false]);
  const refused = readInto(json([{ ...whole, guide }]), { check: () => 'conditions must be array' }).refused;
  assert.deepEqual(refused.map(({ reason }) => reason), ['its guide does not keep the contract: conditions must be array']);
});

test('a guide as another Hallkit serves it is read as it is', () => {
  const { content } = readInto(json([{ ...whole, promised_days: 5, 申请材料: '申请表；身份证', 受理条件: '有场所' }])).matters[0] ?? assert.fail();
  const served = { ...content, materials: content.materials.map((material) => ({ ...material, necessity: 'conditional' })), version: 7, validFrom: '2026-01-01', validTo: null, updatedAt: '2026-01-01T00:00:00Z', alsoIn: [] };
  const { matters, warnings, refused } = readInto(json([served]));
  assert.deepEqual([refused, warnings.map(({ kind }) => kind)], [[], ['no-agency-code']]);
  assert.deepEqual(matters[0]?.content, { ...content, materials: served.materials });
});

const real = join(process.env['HALL_SHARED'] ?? join(import.meta.dirname, '../../../../../shared/data'), 'matters-guangan.json');
test('the real list of 1,135 matters', { skip: !existsSync(real) && 'the real list is not here (HALL_SHARED)' }, () => {
  const list = readInto(real, { concepts: nationalConcepts() });
  const counts: Record<string, number> = {};
  for (const { kind } of list.warnings) counts[kind] = (counts[kind] ?? 0) + 1;
  assert.deepEqual([list.rows, list.matters.length, list.refused.length, list.departments.length, list.areas], [1135, 1135, 0, 34, ['511602']]);
  assert.deepEqual(counts, { 'odd-implementing-code': 1135, 'odd-base-code': 870, 'odd-agency-code': 151, 'no-agency-code': 3, 'duplicate-name': 2 });
  assert.equal(new Set(list.matters.map(({ content }) => content.id)).size, 1135);
  const food = list.matters.filter(({ content }) => /^食品\(含保健食品\)经营许可(核发|延续|注销|补办)$/.test(content.name.zh));
  assert.deepEqual([food.length, new Set(food.map(({ familyId }) => familyId)).size, food.map(({ content }) => content.handlingItems[0]?.kind).sort()], [4, 1, ['cancel', 'new', 'reissue', 'renew']]);
  assert.ok(food.some(({ content }) => content.everydayNames.length > 0));
});
