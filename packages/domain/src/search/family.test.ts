import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionOf, familyOf } from './family.ts';

const oneFamily = (...names: string[]): void => {
  assert.equal(new Set(names.map((name) => familyOf(name).key)).size, 1, names.map((name) => `${name} → ${familyOf(name).key}`).join('\n'));
};

test('new, change, renew, cancel and reissue of one matter are one family', () => {
  oneFamily('食品经营许可核发', '食品经营许可证变更', '食品经营许可延续', '食品经营许可注销', '食品经营许可补办', '食品经营许可变更法定代表人（负责人）');
  oneFamily('护士新办执业注册', '护士变更执业注册', '护士执业注销注册', '护士延续执业注册');
  oneFamily('公司设立登记', '公司变更登记', '公司注销登记');
  oneFamily('机动车维修经营备案', '机动车维修经营备案（变更）', '机动车维修经营备案（终止）');
});

test('different matters stay apart, also under one main matter and by what stands in brackets', () => {
  assert.notEqual(familyOf('公司设立登记', '企业设立、变更、注销登记').key, familyOf('分公司设立登记', '企业设立、变更、注销登记').key);
  assert.equal(familyOf('公司设立登记', '企业设立、变更、注销登记').key, familyOf('公司注销登记', '企业设立、变更、注销登记').key);
  assert.notEqual(familyOf('学历公证（指引）').key, familyOf('学位公证（指引）').key);
  assert.notEqual(familyOf('娱乐场所经营活动审批（歌舞娱乐场所）').key, familyOf('娱乐场所经营活动审批（游艺娱乐场所）').key);
});

test('the kind is read from the name, brackets included', () => {
  const kinds = { 食品经营许可核发: 'new', 食品经营许可变更: 'change', 食品经营许可延续: 'renew', 食品经营许可注销: 'cancel', '残疾人证挂失补办': 'reissue', '医疗机构执业登记（变更）': 'change', 中医诊所备案: 'file', 客货运输车辆年度审验: 'annualReview', 企业档案资料查询: 'query', 临时救助: 'other' };
  for (const [name, kind] of Object.entries(kinds)) assert.equal(familyOf(name).kind, kind, name);
});

test('a short name is left whole', () => {
  assert.equal(familyOf('户口注销').key, '户口注销');
  assert.equal(familyOf('（县级）').key, '县级');
});

test('what people say tells what is to be done', () => {
  assert.equal(actionOf('证丢了怎么办'), 'reissue');
  assert.equal(actionOf('店不开了'), 'cancel');
  assert.equal(actionOf('快过期了'), 'renew');
  assert.equal(actionOf('搬家了要改吗'), 'change');
  assert.equal(actionOf('开一家面馆'), 'new');
  assert.equal(actionOf('面馆'), undefined);
});
