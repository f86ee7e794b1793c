import type { HandlingItem, HandlingKind } from '@hallkit/contract';
import { boxes, gap, written } from '../job.ts';
import type { PaperJob } from '../job.ts';
import { applicantRows, band, fieldRows, form, head, label, notes, ownFields, signatures } from '../parts.ts';
import { grid } from '../sheet/grid.ts';
import type { Row } from '../sheet/grid.ts';
import { askedByHandling } from '../values/asked-by-handling.ts';
import { applicantsOf } from '../values/cast.ts';

/** Words in the name of a form that say for which handling it is. */
const purposes: readonly (readonly [HandlingKind, RegExp])[] = [
  ['cancel', /注销|歇业|终止|撤销/],
  ['change', /变更|更正|更名|修改/],
  ['renew', /延续|延期|换证|再注册|复审/],
  ['reissue', /补办|补领|补发|遗失|换领|换发/],
];
const kindNames: Partial<Record<HandlingKind, string>> = { change: '变更', cancel: '注销', renew: '延续', reissue: '补领、换领' };

/** The items a form is for: those its material names, else those its own name speaks of, else all of the matter. */
export function itemsOf({ content, material }: PaperJob): readonly HandlingItem[] {
  const listed = content.handlingItems.filter(({ id }) => material.handlingItemIds.includes(id));
  if (listed.length > 0) return listed;
  const kinds = purposes.filter(([, words]) => words.test(material.name.zh)).map(([kind]) => kind);
  const meant = content.handlingItems.filter(({ kind }) => kinds.includes(kind));
  return meant.length > 0 ? meant : content.handlingItems;
}

/** An application form: what is applied for, by whom, with which papers; declaration, and the part of the agency. */
export function application(job: PaperJob): void {
  const { content, material, cast, sheet, filled } = job;
  const items = itemsOf(job);
  // A transfer of property is a change by its code, yet asks nothing of before and after.
  const changes = items.some(({ kind, name }) => kind === 'change' && /变更|更正|更名|修改/.test(name.zh));
  const kinds = new Set([...items.map(({ kind }) => kind).filter((kind) => kind !== 'change' || changes), ...purposes.filter(([, words]) => words.test(material.name.zh)).map(([kind]) => kind)]);
  // In a sample the first item is applied for, so that its own fields are filled and no others.
  const applied = items[0]?.kind;
  const code = content.implementingCode ?? content.baseCode;
  head(job, material.name.zh, material.name.en, content.agency.name.zh);
  sheet.paragraph([{ text: '受理编号（窗口填写）：' }, { text: '　'.repeat(8), underline: true }, { text: '　　申请日期：' }, gap(job, cast.date.zh, 8)], { size: 10, below: 4 });
  form(job, [
    band('一、申请事项'),
    { cells: [label('事项名称'), { text: content.name.zh, span: 3 }] },
    { cells: [label('事项编码'), code ?? '未公布', label('实施机关'), content.agency.name.zh] },
    { cells: [label('办理项'), { text: boxes(job, items.map(({ name }) => name.zh), [0], '\n'), span: 3 }] },
    ...(content.situations.length > 0 ? [{ cells: [label('办理情形（可多选）'), { text: boxes(job, content.situations.map(({ name }) => name.zh), situationsTicked(job)), span: 3 }] }] : []),
    band('二、申请人'),
    ...applicantRows(job),
    band('三、申请内容'),
    ...fieldRows(job, ownFields(job)),
    ...[...kinds].flatMap((kind): Row[] => {
      const fields = askedByHandling[kind];
      if (!fields) return [];
      const part = kinds.size > 1 ? [{ cells: [{ text: `办理${kindNames[kind] ?? ''}的填写`, label: true, align: 'left' as const, span: 4 }] }] : [];
      return [...part, ...fieldRows(kind === applied || kinds.size === 1 ? job : { ...job, filled: false }, fields)];
    }),
    { cells: [label('申请理由或者\n其他说明'), { text: written(job, `申请办理${content.name.zh}，所填内容属实，请予办理。`), span: 3, lines: 3 }] },
    { cells: [label('结果领取方式'), { text: boxes(job, deliveries(job), [0]), span: 3 }] },
    { cells: [label('邮寄地址（选择邮寄的填写）'), { text: '', span: 3 }] },
  ]);
  materialList(job);
  declaration(job);
  agencyPart(job);
  notes(job, '填表说明', [
    ...(material.notes ? [material.notes.zh] : []),
    ...(material.acceptanceStandard ? [`受理标准：${material.acceptanceStandard.zh}`] : []),
    '方框内选择适用的打“√”；没有的内容填“无”，不留空白；表格不够的可以另附页。',
    ...(content.legalBasis.length > 0 ? [`设定依据：${content.legalBasis.map(({ law, article }) => `《${law.zh}》${article ?? ''}`).join('；')}。`] : []),
    `填写中有疑问的，可拨打${phonesOf(job)}咨询。`,
    ...(filled ? ['本样表中的人物、单位、证号、地址和电话均为虚构，只供填写时参考。'] : []),
  ]);
}

function situationsTicked({ content }: PaperJob): number[] {
  const agent = content.situations.findIndex(({ name }) => /委托/.test(name.zh));
  // The sample of an organisation is handed in by its agent.
  return agent >= 0 && applicantsOf(content) === 'organisation' ? [agent] : [];
}

const deliveryNames = { counter: '窗口领取', mail: '邮寄送达', electronic: '电子送达' } as const;
const deliveries = ({ content }: PaperJob): string[] => {
  const own = [...new Set(content.results.flatMap(({ delivery }) => delivery))].map((way) => deliveryNames[way]);
  return own.length > 0 ? own : Object.values(deliveryNames);
};

/** Telephone numbers for questions, the department's own before the staffed line. */
export const phonesOf = ({ content }: Pick<PaperJob, 'content'>): string =>
  [...new Set([...content.consultationPhones, content.staffedLine].map(({ number }) => number))].join(' 或 ');

const forms = { original: '原件', copy: '复印件', originalAndCopy: '原件和复印件' } as const;

function materialList(job: PaperJob): void {
  const { content, material, sheet } = job;
  const happening = new Set(situationsTicked(job).map((at) => content.situations[at]?.id));
  sheet.paragraph('四、提交材料', { bold: true, size: 11, above: 10, tag: 'H2', keep: 60 });
  grid(sheet, [0.5, 3.4, 1.7, 2.6], [
    { head: true, cells: ['序号', '材料名称', '要求', '提交情况'] },
    ...content.materials.map((one, at): Row => {
      const needed = one.necessity === 'required' ? '必要' : one.necessity === 'toFollow' ? '可容缺后补' : `${one.condition?.zh ?? '视情况'}提交`;
      const ways = ['提交', ...(one.waived ? ['电子证照核验'] : []), ...(one.necessity === 'toFollow' ? ['后补'] : []), ...(one.necessity === 'conditional' ? ['不适用'] : [])];
      const own = one.id === material.id;
      const chosen = one.waived && one.necessity === 'required' ? 1 : one.necessity === 'conditional' && !own && !one.situationIds.some((id) => happening.has(id)) ? ways.length - 1 : 0;
      return {
        cells: [
          { text: String(at + 1), align: 'center' },
          own ? `${one.name.zh}（本表）` : one.name.zh,
          `${needed}；${one.original === null ? '形式不限' : forms[one.original]}${one.copies === null ? '' : ` ${one.copies} 份`}`,
          { text: boxes(job, ways, [chosen]) },
        ],
      };
    }),
  ], 9.5);
}

function declaration(job: PaperJob): void {
  const { content, cast, sheet } = job;
  const who = applicantsOf(content);
  const self = who === 'person' ? '本人' : who === 'organisation' ? '本单位' : '本人（本单位）';
  sheet.paragraph('五、申请人声明', { bold: true, size: 11, above: 10, tag: 'H2', keep: 120 });
  sheet.paragraph(`${self}已知晓该事项的受理条件、所需材料和办理程序，所填写的内容和提交的材料真实、合法、有效，复印件与原件一致，并对其真实性负责。${content.materials.some(({ waived }) => waived !== null) ? `${self}同意办理机关为办理本事项调取、核验有关电子证照和政务数据。` : ''}隐瞒有关情况或者提供虚假材料的，愿意承担相应的法律责任。`, { indent: 2 });
  signatures(job, [{ role: who === 'person' ? '申请人（签名）' : '申请人（签名或者盖章）', name: cast.applicant, sealed: who === 'organisation' }]);
}

function agencyPart(job: PaperJob): void {
  const { content, sheet } = job;
  sheet.paragraph('六、受理意见（由窗口填写，一式两份）', { bold: true, size: 11, above: 12, tag: 'H2', keep: 130 });
  const limit = content.promisedLimit;
  grid(sheet, [1.28, 5.28], [
    { cells: [label('受理意见'), { text: '□ 材料齐全、符合法定形式，予以受理\n□ 需要补正，一次性告知单编号：　　　　　　　　\n□ 不予受理，理由：　　　　　　　　　　　　　　', lines: 3 }] },
    { cells: [label('承诺办结时限'), limit === null ? '未公布' : limit.value === 0 ? '当场办结' : `自受理之日起 ${limit.value} 个${limit.unit === 'workingDays' ? '工作日' : limit.unit === 'calendarDays' ? '自然日' : '小时'}`] },
    { cells: [label('经办人'), { text: '签名：　　　　　　　　　　　　　　　　年　　　月　　　日（受理专用章）', lines: 2 }] },
  ]);
}
