import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOfPlan, paths, plan, sections } from '@hallkit/domain';
import type { ScenarioDefinition } from '@hallkit/domain';
import { sampleDepartments } from './departments.ts';
import { scenarioDefinitions } from './scenario-definitions.ts';
import { departmentOf } from './scenario-links.ts';
import { scenarioData } from './scenarios.ts';

const all = scenarioDefinitions();
const of = (id: string): ScenarioDefinition => all.find((each) => each.id === id) ?? assert.fail(id);
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

test('there is a file for each scenario of the list, and none besides', () => {
  assert.deepEqual(ids(all), ids(scenarioData()).sort());
  assert.equal(all.length, 57);
});

test('what the published lists say stands as they say it: names, departments, days, results, notes', () => {
  for (const data of scenarioData()) {
    const { matters, name, provenance } = of(data.id);
    assert.deepEqual(name, { zh: data.title_zh, en: data.title_en });
    if (data.provenance !== 'drafted') assert.equal(provenance.source, data.source);
    for (const published of data.matters) {
      // One matter that the list gives two procedures stands as both.
      const here = matters.filter(({ name: { zh } }) => zh === published.name_zh || (/可选告知承诺|告知承诺 1 日/.test(published.note) && zh.startsWith(`${published.name_zh}（`)));
      assert.ok(here.length >= 1, `${data.id}: ${published.name_zh}`);
      for (const matter of here) assert.equal(matter.department.zh, published.department_zh, data.id);
      if (here.length > 1) continue;
      const [matter] = here;
      if (published.promised_days === undefined) assert.ok(matter?.promisedDays === null || data.provenance === 'drafted' || matter?.provenance.drafted?.includes('promisedDays'), `${data.id}: days that nobody published say so: ${published.name_zh}`);
      else assert.equal(matter?.promisedDays, published.promised_days, `${data.id}: ${published.name_zh}`);
      if (published.result_zh !== undefined) assert.equal(matter?.result?.zh, published.result_zh);
      if (/[\u4e00-\u9fff]/.test(published.note)) assert.equal(matter?.note?.zh, published.note);
    }
  }
});

test('a threshold of one city is named as that of the city', () => {
  for (const [id, place] of [['ktv', '嘉峪关市'], ['homestay', '株洲市'], ['internet-cafe', '深圳市龙岗区']] as const) {
    const { matters, notices } = of(id);
    const bound = [...matters, ...notices].filter(({ when }) => /"(area|investment|schoolDistance|seats)"/.test(JSON.stringify(when ?? null)));
    assert.ok(bound.length >= 2, id);
    for (const { provenance } of bound) assert.equal(provenance.place?.zh, place, id);
  }
});

test('a number that is a measure says in what, and on the form it still does', () => {
  const measures = all.flatMap(({ id, fields }) => Object.values(fields).filter(({ kind, label }) => kind === 'number' && /面积|距离|投资|金额|价格|质量|供水量|基数/.test(label.zh)).map((field) => ({ id, field })));
  assert.ok(measures.length > 80);
  for (const { id, field: { label, unit } } of measures) assert.ok(unit?.zh && unit.en, `${id}: ${label.zh}`);
  const area = fieldsOfPlan(plan(of('restaurant'), {}).fields.concat({ key: 'area', field: { label: { zh: '场所面积', en: 'Area' }, kind: 'number', unit: { zh: '平方米', en: 'm²' } }, matters: [], value: null })).at(-1);
  assert.equal(area?.unit?.zh, '平方米');
});

test('every question says why it is asked, in both languages', () => {
  for (const { id, questions } of all) {
    assert.ok(questions.length >= 1, id);
    for (const question of questions) {
      assert.ok(question.why.legalBasis.length >= 1 && question.why.department.zh && question.why.text.en && question.text.en, `${id}: ${question.id}`);
      assert.equal(question.provenance.kind, 'drafted', 'nobody has published the questions');
    }
  }
});

test('a restaurant: one of two licences, one of two fire procedures, a sign, each paper once', () => {
  const restaurant = of('restaurant');
  const here = plan(restaurant, { small: 'full', gatheringPlace: true, signboard: true, openFood: true, staffCertified: true, fireTest: false, agent: false });
  assert.equal(here.complete, true);
  assert.deepEqual(ids(here.matters).length, 4);
  assert.deepEqual(here.alternatives.map(({ options, assumed }) => [options, assumed]), [[['fire-check-commitment', 'fire-check-ordinary'], 'fire-check-commitment']]);
  assert.equal(here.schedule.workingDays, 1 + 10);
  const names = here.materials.map(({ material }) => material.name.zh);
  assert.equal(new Set(names).size, names.length);
  for (const published of ['开办餐饮店“一件事”申请书', '开办餐饮店“一件事”承诺书', '场所合法使用证明', '场所平面布置图', '灭火和应急疏散预案']) assert.ok(names.includes(published), published);
  assert.ok(!names.some((name) => name.includes('申报表')), 'only the ordinary procedure has one');
  const ordinary = plan(restaurant, { ...here.answers, 'fire-procedure': 'fire-check-ordinary' });
  assert.ok(ordinary.materials.some(({ material }) => material.name.zh.endsWith('申报表')));
  const { papers, fields, workingDays } = here.burden.saved;
  assert.ok(papers >= 5 && fields >= 10 && workingDays >= 2, JSON.stringify(here.burden));
});

test('staff without a health certificate: a fourth department, and the food licence waits for it', () => {
  const answers = { small: 'full', gatheringPlace: true, signboard: true, openFood: true, staffCertified: false, fireTest: false, agent: false };
  const here = plan(of('restaurant'), answers);
  assert.deepEqual([...new Set(here.matters.map(({ department }) => department.zh))].length, 4);
  assert.deepEqual(here.schedule.criticalPath, ['health-certificates-of-the-staff', 'food-business-licence-new']);
  assert.equal(here.schedule.workingDays, 5 + 10);
  const paper = (more: object): unknown => plan(of('restaurant'), { ...answers, ...more }).materials.find(({ key }) => key === 'health-certificates-of-the-staff')?.from;
  assert.deepEqual([paper({}), paper({ small: 'small' }), paper({ staffCertified: true }), paper({ openFood: false })], ['result', 'result', 'applicant', undefined]);
  assert.ok(!plan(of('restaurant'), { openFood: false }).questions.some(({ id }) => id === 'staffCertified'), 'not asked for nothing');
  assert.equal(of('restaurant').matters.find(({ id }) => id === 'health-certificates-of-the-staff')?.provenance.kind, 'drafted');
});

test('the form of a restaurant falls into few sections', () => {
  const here = plan(of('restaurant'), { small: 'full', gatheringPlace: true, signboard: true, openFood: true, staffCertified: false, fireTest: false, agent: false });
  const found = sections(fieldsOfPlan(here.fields), here.matters);
  assert.deepEqual(found.map(({ id }) => id), ['applicant', 'firm', 'premises', 'matter:health-certificates-of-the-staff', 'matter:fire-check-commitment', 'matter:filing-of-shop-signboards']);
  assert.deepEqual(found[3]?.title.zh, '从业人员健康证明办理、《食品经营许可证》新办');
  for (const definition of all) {
    const { fields, matters } = plan(definition, {});
    assert.ok(sections(fieldsOfPlan(fields), matters).length <= 6, definition.id);
  }
});

test('the departments that scenarios name are those of the hall, or none', () => {
  const departments = sampleDepartments().map(({ id, zh, en }) => ({ id, name: { zh, en } }));
  const idOf = (name: string): string | null => departmentOf(name, departments)?.id ?? null;
  assert.deepEqual([...new Set(of('restaurant').matters.map(({ department }) => idOf(department.zh)))], ['market-regulation', 'health', 'fire-rescue', 'urban-management']);
  assert.deepEqual(['卫生健康局', '自然资源局', '市场监督管理局（药品监管）', '体育局', '电影主管部门', '供电企业', '民政局'].map(idOf), ['health', 'natural-resources', 'market-regulation', 'culture-tourism-sports', 'press-film', 'utilities', 'civil-affairs']);
  const names = [...new Set(all.flatMap(({ matters }) => matters.map(({ department }) => department.zh)))];
  assert.deepEqual(names.filter((name) => idOf(name) === null).sort(), ['人民银行 / 商业银行', '住建、公安、自然资源等', '商业银行', '广电企业', '教育局 / 人力资源和社会保障局', '民政局 / 市场监督管理局', '海关', '版权局', '通信企业'].sort());
  assert.equal(departmentOf('消防救援机构', []), null);
});

test('life in order: the birth certificate before the household, the licence given back after the taxes', () => {
  const newborn = plan(of('newborn'), { hospital: true, married: true, insured: true, card: true, parenting: false });
  assert.deepEqual(newborn.schedule.criticalPath.length, 3);
  assert.equal(newborn.schedule.workingDays, 5 + 10 + 30);
  assert.equal(newborn.materials.find(({ material }) => material.name.zh === '出生医学证明')?.from, 'result');
  const closing = plan(of('company-deregistration'), { clearance: 'registered', customs: true, employees: true, fundAccount: false, bankAccount: true, seal: true });
  assert.equal(closing.schedule.workingDays, 11 + 3 + 5, 'customs, the register, then social insurance');
  assert.equal(plan(of('company-deregistration'), { clearance: 'never', customs: false, employees: false, fundAccount: false, bankAccount: false, seal: false }).schedule.workingDays, 3);
});

test('after a death: a certificate of one kind, and nothing for what the person did not have', () => {
  const none = plan(of('bereavement'), { cause: 'natural', pensioner: 'none', healthInsured: false, fundMember: false, driver: false, estate: false, deposit: false, cremation: false });
  assert.deepEqual(none.matters.map(({ name }) => name.zh), ['死亡证办理（正常死亡）', '户口注销']);
  assert.equal(plan(of('bereavement'), { cause: 'other' }).matters[0]?.name.zh, '非正常死亡证明');
});

test('an internet café beside a school is told at once', () => {
  const near = plan(of('internet-cafe'), { schoolDistance: 150 });
  assert.deepEqual([near.stopped, near.questions.length, ids(near.notices)], [true, 0, ['near-school']]);
});

test('no scenario has more paths than one can look through', () => {
  for (const definition of all) assert.ok(paths(definition).complete, definition.id);
});
