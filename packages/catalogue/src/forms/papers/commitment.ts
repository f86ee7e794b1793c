import { gap } from '../job.ts';
import type { PaperJob } from '../job.ts';
import { head, notes, signatures } from '../parts.ts';
import { applicantsOf } from '../values/cast.ts';
import { phonesOf } from './application.ts';

/** What a commitment promises, by words of its name; the first that fit come before what every one promises. */
const promises: readonly (readonly [RegExp, readonly string[]])[] = [
  [/遗失|声明.*遗失/, ['所称证件（文书）确已遗失，没有出借、抵押、质押或者转让；找到后立即交回发证机关。']],
  [/歇业|恢复|拆除|补建/, ['在约定的期限内按原标准恢复、拆除或者补建，费用自行承担，期满不再继续使用。']],
  [/质量|产品|服务|退换货/, ['产品和服务符合国家标准及有关规定，对不合格的依法召回、退换或者赔偿。']],
  [/安全|驾驶|第三者|健康/, ['落实安全主体责任，配备必要的人员和设施，定期检查并消除隐患；造成他人损害的依法赔偿。']],
  [/亲属|继承|结婚|关系/, ['所述的身份和亲属关系属实，没有隐瞒其他有关的人，没有法律禁止的情形。']],
  [/资金|费用|备用金|购置/, ['所需资金来源合法、按期足额落实，专款专用。']],
  [/外伤/, ['受伤经过属实，不属于工伤，没有应当由第三人负担的部分。']],
  [/未变化/, ['生产（经营）条件自上次许可以来没有变化，仍然符合规定的要求。']],
  [/信用|守信|诚信/, ['依法诚信经营，同意将履行承诺的情况记入信用记录并依法公示。']],
];

/** A statement of commitment; where notify-and-commit applies, what the agency tells comes first. */
export function commitment(job: PaperJob): void {
  const { content, material, cast, sheet, filled } = job;
  const { person, firm } = cast;
  const organisation = applicantsOf(content) === 'organisation';
  const self = organisation ? '本单位' : applicantsOf(content) === 'person' ? '本人' : '本人（本单位）';
  const name = material.name.zh;
  const declares = /声明/.test(name);
  head(job, name, material.name.en);
  sheet.paragraph(`${content.agency.name.zh}：`, { size: 11.5, bold: true });
  const who = organisation
    ? [{ text: '　　本单位' }, gap(job, firm.name, 16), { text: '（统一社会信用代码' }, gap(job, firm.creditCode, 12), { text: '，法定代表人（负责人）' }, gap(job, firm.legalPerson.name, 6), { text: '）' }]
    : [{ text: `　　${self}` }, gap(job, person.name, 8), { text: '（证件号码' }, gap(job, person.idNumber, 12), { text: '，联系电话' }, gap(job, person.phone, 8), { text: '）' }];
  sheet.paragraph([...who, { text: `，现办理“${content.name.zh}”，郑重${declares ? '声明' : '承诺'}如下：` }], { size: 11.5, below: 8 });
  const own = promises.filter(([words]) => words.test(name)).flatMap(([, lines]) => lines);
  const items = [
    ...own,
    `已认真阅读办事指南，知晓该事项的受理条件、所需材料和法律责任。`,
    ...(content.conditions.length > 0 ? [`符合下列条件：${content.conditions.map(({ zh }) => zh.replace(/[。；]$/, '')).join('；')}。`] : []),
    '所填写的信息和提交的材料真实、合法、有效、完整，复印件与原件一致。',
    ...(content.commitment === true ? ['以告知承诺方式办理的，能够在约定期限内达到全部条件、补交材料；在此之前不从事有关活动。'] : []),
    '接受监督检查，信息发生变化的及时报告并办理变更。',
    `违反上述${declares ? '声明' : '承诺'}或者作出不实${declares ? '声明' : '承诺'}的，愿意承担撤销决定、行政处罚、失信惩戒等法律责任以及由此造成的损失。`,
  ];
  items.forEach((item, at) => sheet.paragraph(`${'一二三四五六七八九十'.charAt(at)}、${item}`, { size: 11.5, indent: 2, below: 3, tag: 'LI' }));
  sheet.paragraph(`本${declares ? '声明' : '承诺'}是${self}真实的意思表示。`, { size: 11.5, indent: 2, above: 4 });
  signatures(job, [{ role: organisation ? `${declares ? '声明' : '承诺'}单位（盖章）` : `${declares ? '声明' : '承诺'}人（签名）`, name: cast.applicant, sealed: organisation }, ...(organisation ? [{ role: '法定代表人（负责人）签名', name: firm.legalPerson.name }] : [])]);
  notes(job, '说明', [
    ...(content.legalBasis.length > 0 ? [`设定依据：${content.legalBasis.map(({ law, article }) => `《${law.zh}》${article ?? ''}`).join('；')}。`] : []),
    ...(material.commitment ? [material.commitment.zh] : []),
    ...(material.notes ? [material.notes.zh] : []),
    `本书一式两份，申请人和办理机关各存一份。咨询电话：${phonesOf(job)}。`,
    ...(filled ? ['样表中的人物、单位和证号均为虚构。'] : []),
  ]);
}
