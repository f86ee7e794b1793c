import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPaper } from './papers/finished.ts';
import type { FinishedPaper } from './papers/finished.ts';
import { readPdf } from './testing.fixtures.ts';

const flat = (text: string): string => text.replaceAll('\n', '');
const paper: FinishedPaper = {
  kind: 'application', name: { zh: '开办餐饮店“一件事”申请书', en: 'Joint application to open a restaurant' }, to: '德州市政务服务中心', subject: '我要开饭店', number: 'DZ2611250000017', day: '2026-11-25',
  applicant: { kind: 'firm', name: '德州样例餐饮有限公司', number: '91371402MA397398XG', signedBy: '李小敏' },
  matters: [{ name: '《食品经营许可证》新办', department: '市场监督管理局' }, { name: '户外招牌设施规范管理', department: '城市管理局' }],
  replaces: ['食品经营许可申请书', '门店招牌备案表'],
  sections: [
    { title: '企业信息', fields: [{ label: '企业名称', value: '德州样例餐饮有限公司' }, { label: '统一社会信用代码', value: '91371402MA397398XG' }] },
    { title: '经营场所', fields: [{ label: '场所面积', value: '120' }, { label: '是否网络经营', value: '是', options: ['是', '否'], chosen: 0 }, { label: '经营项目', value: '热食类食品制售；冷食类食品制售；自制饮品制售。'.repeat(6) }] },
  ],
  materials: [{ name: '场所平面布置图', how: '已附' }, { name: '营业执照', how: '系统核验，免提交' }],
  delivery: '窗口领取',
};

test('a form that is handed in has every value, what it stands for, and no mark of a draft or sample', async () => {
  const { text, pages } = readPdf(await renderPaper(paper));
  for (const expected of ['开办餐饮店“一件事”申请书', 'DZ2611250000017', '德州样例餐饮有限公司', '91371402MA397398XG', '□✓ 是', '□ 否', '本表代替：食品经营许可申请书、门店招牌备案表', '系统核验，免提交', '窗口领取', '经办人： 李小敏', '于 2026 年 11 月 25 日网上提交', `第 ${pages} 页 共 ${pages} 页`]) assert.ok(flat(text).includes(expected), expected);
  assert.doesNotMatch(text, /草稿|DRAFT|SAMPLE|虚构/);
});

test('a draft says so on each page', async () => {
  const long = { ...paper, number: null, day: null, sections: Array.from({ length: 8 }, (_, at) => ({ title: `部分 ${at}`, fields: paper.sections.flatMap(({ fields }) => fields) })) };
  const { text, pages } = readPdf(await renderPaper(long));
  assert.ok(pages >= 3, String(pages));
  assert.equal(text.split('草稿 DRAFT').length - 1, pages * 2, 'twice on each page');
  assert.ok(flat(text).includes('尚未提交') && !flat(text).includes('网上提交'));
});

test('a commitment names who promises what, and the same values give the same bytes', async () => {
  const promise: FinishedPaper = { ...paper, kind: 'commitment', name: { zh: '承诺书', en: null }, applicant: { kind: 'person', name: '李小敏', number: null, signedBy: '李小敏' } };
  const first = await renderPaper(promise);
  assert.deepEqual(await renderPaper(promise), first);
  const { text } = readPdf(first);
  for (const expected of ['本人 李小敏 ，现办理“我要开饭店”', '郑重承诺如下', '《食品经营许可证》新办']) assert.ok(flat(text).includes(expected), expected);
  assert.ok(!flat(text).includes('经办人'));
});
