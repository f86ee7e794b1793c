import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { MatterContent } from '../records.ts';
import { readInto, listFolder } from '../import/testing.fixtures.ts';
import { guideSheet } from '../sample/attachments.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { paperKindOf } from './paper-kind.ts';
import type { PaperKind } from './paper-kind.ts';
import { renderAttachment } from './render.ts';
import { readPdf } from './testing.fixtures.ts';
import type { ReadPdf } from './testing.fixtures.ts';

const contents = Array.from(sampleCatalogue().matters, ({ content }) => content);
const named = (zh: string): MatterContent => {
  const found = contents.find(({ name }) => name.zh === zh);
  assert.ok(found, zh);
  return found;
};
const read = async (content: MatterContent, id: string): Promise<ReadPdf> => readPdf(await renderAttachment(content, id));
const hashOf = async (content: MatterContent, id: string): Promise<string> => createHash('sha256').update(await renderAttachment(content, id)).digest('hex');
/** Without the ends of lines, which lie where the width of the page puts them. */
const flat = (text: string): string => text.replaceAll('\n', '');
const device = named('第三类医疗器械经营许可（新办）');

test('a blank form asks for what the matter needs and answers nothing', async () => {
  const { text } = await read(device, 'm1-blank');
  for (const expected of ['医疗器械经营许可申请表', '第三类医疗器械经营许可（新办）', '德州市市场监督管理局', '统一社会信用代码', '经营范围', '□ 委托他人办理', '□ 窗口领取', '申请人声明', '受理意见', '《医疗器械监督管理条例》第四十二条', '自受理之日起 10 个工作日', '样例 · 据起草资料生成', '第 1 页 共 2 页']) {
    assert.ok(flat(text).includes(expected), expected);
  }
  for (const { name } of device.materials) assert.ok(flat(text).includes(name.zh), name.zh);
  assert.doesNotMatch(text, /✓|样本|SAMPLE|91371402MA|1540000/);
});

test('a completed sample is filled in throughout and says that it is one', async () => {
  const { text } = await read(device, 'm1-sample');
  for (const expected of ['样本 SAMPLE', '填写样表，人物、单位和证号均为虚构', '德州市样例医疗器械有限公司', '□✓ 委托他人办理', '□✓ 批发', '□✓ 电子证照核验']) assert.ok(flat(text).includes(expected), expected);
  assert.match(text, /91371402MA\d{6}[\dX][0-9A-Y]/);
  assert.match(text, /3714(02|03|26|82)190[1-5]\d{6}9\d{2}[\dX]|3714\d{13}[\dX]/);
});

test('the guide answers where, when, what, how long, how much and whom to call before anything else', async () => {
  const { text } = await read(device, 'guide');
  const order = ['在哪办', '什么时间', '带什么', '多久办好', '多少钱', '打什么电话', 'Particulars', 'Conditions', 'Materials', 'Steps', 'Fees', 'Result', 'Legal basis', 'Rights, duties', 'Questions', 'Where this comes from'].map((part) => text.indexOf(part));
  assert.ok(!order.includes(-1), order.join());
  assert.deepEqual([...order].sort((one, other) => one - other), order);
  for (const expected of ['德州市政务服务中心', '承诺 10 个工作日', '不收费', '0534-0000001', '12345', '周一至周五 08:30—12:00', 'Mon to Fri', device.provenance.note.zh]) assert.ok(flat(text).includes(expected), expected);
  for (const { question } of device.questions) assert.ok(flat(text).includes(question.zh), question.zh);
});

test('the sample of a certificate shows holder, term and agency, and that it is void', async () => {
  const { text, pages } = await read(device, 'r1-sample');
  for (const expected of ['医 疗 器 械 经 营 许 可 证', '德州市样例医疗器械有限公司', '五年', '发证机关：德州市市场监督管理局', '不具有任何效力', '样本 SAMPLE']) assert.ok(flat(text).replaceAll(' ', '').includes(expected.replaceAll(' ', '')), expected);
  assert.equal(pages, 1);
});

test('each kind of paper is made, blank and filled, whole and with the typeface in the file', async () => {
  const wanted = new Map<PaperKind, [MatterContent, string, string]>();
  for (const content of contents) {
    for (const material of content.materials) {
      const kind = paperKindOf(material);
      if (kind && !wanted.has(kind)) wanted.set(kind, [content, material.id, material.name.zh]);
    }
  }
  assert.deepEqual([...wanted.keys()].sort(), ['application', 'authorisation', 'commitment', 'details', 'drawing', 'list', 'plan', 'resolution', 'statement']);
  for (const [kind, [content, id, name]] of wanted) {
    for (const tail of ['blank', 'sample']) {
      const { text, embedded, named: fonts, pages, source } = await read(content, `${id}-${tail}`);
      assert.ok(flat(text).startsWith(name), `${kind}: ${text.slice(0, 30)}`);
      assert.ok(!text.includes('\0') && !text.includes('〓'), `${kind} ${tail} has characters without glyph`);
      assert.ok(embedded.length >= 2 && embedded.every((font) => font.includes('NotoSansSC')), embedded.join());
      assert.deepEqual([...fonts].sort(), [...embedded].sort(), `${kind}: every font is in the file`);
      assert.ok(text.includes(`第 ${pages} 页 共 ${pages} 页`));
      assert.equal(text.split('样本 SAMPLE').length - 1, tail === 'sample' ? pages * 2 : 0, kind);
      assert.match(source, /\/Lang \(zh-CN\)/);
      assert.match(source, /\/DisplayDocTitle true/);
      assert.match(source, /\/Marked true/);
    }
  }
});

test('the same content gives the same bytes, also out of a database that orders keys its own way', async () => {
  const shuffled = (value: unknown): unknown => (Array.isArray(value) ? value.map(shuffled) : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).reverse().map(([key, one]) => [key, shuffled(one)])) : value);
  for (const { id } of device.attachments) {
    assert.equal(await hashOf(shuffled(device) as MatterContent, id), await hashOf(device, id), id);
  }
  const changed = { ...device, promisedLimit: { value: 9, unit: 'workingDays' as const, note: null } };
  assert.notEqual(await hashOf(changed, 'guide'), await hashOf(device, 'guide'));
});

test('long names wrap, tables go on over pages and repeat their heads, and nothing is lost', async () => {
  const long = '在电力设施周围或者电力设施保护区内进行可能危及电力设施安全作业的审批事项'.repeat(5).slice(0, 200);
  const [material] = device.materials;
  assert.ok(material);
  const materials = Array.from({ length: 90 }, (_, at) => ({ ...material, id: at === 0 ? 'm1' : `x${at}`, name: { zh: `第${at}号材料${'很长的名称'.repeat(at % 9)}`, en: null }, attachments: at === 0 ? material.attachments : [] }));
  const huge: MatterContent = { ...device, name: { zh: long, en: 'Approval '.repeat(40) }, materials, conditions: [{ zh: `${'条件'.repeat(3000)}终`, en: null }], questions: [{ question: { zh: '问', en: null }, answer: { zh: `${'答'.repeat(4000)}毕`, en: null } }] };
  for (const id of ['m1-blank', 'm1-sample', 'guide']) {
    const { text, pages } = await read(huge, id);
    assert.ok(flat(text).replaceAll(' ', '').includes(long), id);
    assert.ok(flat(text).includes(`第89号材料${'很长的名称'.repeat(8)}`), id);
    assert.ok(text.split('材料名称').length > 3, `${id} repeats the head of its table`);
    assert.ok(pages > 3);
  }
  const { text } = await read(huge, 'guide');
  assert.ok(flat(text).includes(`${'条件'.repeat(100)}终`) && flat(text).includes('答答毕'));
});

test('a row higher than a page is carried on', async () => {
  const [material] = device.materials;
  assert.ok(material);
  const notes = { zh: Array.from({ length: 700 }, (_, at) => `第${at}点须知。`).join(''), en: null };
  const { text } = await read({ ...device, materials: [{ ...material, notes }] }, 'guide');
  for (const at of [0, 350, 699]) assert.ok(flat(text).includes(`第${at}点须知`), String(at));
});

test('characters without a glyph show as such, control characters not at all', async () => {
  const { text } = await read({ ...device, name: { zh: '事\u0007项\u200b😀𠀀名', en: null } }, 'guide');
  assert.ok(flat(text).startsWith('事项〓'), text.slice(0, 12));
});

test('of a matter that its list says little about, the guide says so and names the staffed line', async () => {
  const lists = listFolder();
  const file = lists.write('list.csv', '事项名称,部门\n小餐饮登记,市场监督管理局\n');
  const [record] = readInto(file).matters;
  lists.remove();
  assert.ok(record);
  const content: MatterContent = { ...record.content, attachments: [guideSheet(record.content.id, record.content.name)] };
  const { text } = await read(content, 'guide');
  for (const expected of ['小餐饮登记', '未公布，可拨打 12345 询问。', 'Not published; call 12345.', '申请材料', '据大厅导入的事项清单生成', '12345']) assert.ok(flat(text).includes(expected), expected);
  assert.doesNotMatch(text, /null|undefined|NaN|样例/);
  await assert.rejects(renderAttachment(record.content, 'm1-blank'), { name: 'UnknownAttachmentError' });
});

test('what a matter does not have is refused by name', async () => {
  for (const id of ['m99-blank', '', '../guide']) await assert.rejects(renderAttachment(device, id), { name: 'UnknownAttachmentError', matterId: device.id, attachmentId: id });
  const other = { ...device, attachments: [{ id: 'own', kind: 'other' as const, name: { zh: '大厅自己的表', en: null }, mediaType: 'application/pdf', url: '/x', size: 5 }] };
  await assert.rejects(renderAttachment(other, 'own'), { name: 'UnknownAttachmentError' });
});
