import type { MatterContent } from '../../records.ts';
import { label } from '../parts.ts';
import { ink } from '../sheet/draw.ts';
import type { Row } from '../sheet/grid.ts';
import type { Inline } from '../sheet/lines.ts';
import { channelNames, hoursText, limitText, unpublished } from './words.ts';

/** The six answers that nearly every visitor needs, in the order they are asked: where, when, papers, how long, fee, phone. */
export function sixAnswers(content: MatterContent): Row[] {
  const answers: readonly (readonly [string, string, string])[] = [
    ['在哪办', 'Where', where(content)],
    ['什么时间', 'When', when(content)],
    ['带什么', 'What to bring', papers(content)],
    ['多久办好', 'How long', howLong(content)],
    ['多少钱', 'Fee', fee(content)],
    ['打什么电话', 'Phone', phones(content)],
  ];
  return answers.map(([zh, en, text]) => ({ cells: [{ ...label(''), text: [{ text: zh, bold: true }, { text: `\n${en}`, colour: ink.soft }] }, { text: shaded(text === '' ? unpublished(content) : text) }] }));
}

/** English lines in a softer colour than the Chinese they follow. */
const shaded = (text: string): Inline =>
  text.split('\n').flatMap((line, at) => [...(at > 0 ? [{ text: '\n' }] : []), { text: line, ...(/\p{Script=Han}/u.test(line) ? {} : { colour: ink.soft }) }]);

function where({ places, channels }: MatterContent): string {
  const at = places.map(({ name, address, counter }) => [name.zh, address?.zh, counter?.zh].filter((part) => part !== undefined).join('，') + (name.en === null ? '' : `\n${[name.en, address?.en, counter?.en].filter((part) => part != null).join(', ')}`));
  const ways = channels.length > 0 ? [`办理方式：${channels.map((one) => channelNames[one].zh).join('、')}\nApply ${channels.map((one) => channelNames[one].en).join(', ')}`] : [];
  return [...at, ...ways].join('\n');
}

const when = ({ places }: MatterContent): string => places.map(({ hours }) => hoursText(hours)).filter(Boolean).join('\n');

function papers({ materials }: MatterContent): string {
  if (materials.length === 0) return '';
  const required = materials.filter(({ necessity }) => necessity === 'required');
  const names = required.map(({ name, waived }) => `${name.zh}${waived ? '（可用电子证照，免带）' : ''}`);
  const others = materials.length - required.length;
  return `${required.length === 0 ? '没有必须提交的材料' : `必须提交 ${required.length} 件：${names.join('；')}`}${others > 0 ? `。另有 ${others} 件视情况提交，见下列清单` : ''}。\n${required.length} required${others > 0 ? `, ${others} depending on your case` : ''}; all are listed below.`;
}

function howLong({ promisedLimit, legalLimit, specialProcedures, visits }: MatterContent): string {
  const [promised, legal] = [limitText(promisedLimit), limitText(legalLimit)];
  if (!promised && !legal) return '';
  const zh = [promised ? `承诺 ${promised.zh}` : '承诺时限未公布', legal ? `法定 ${legal.zh}` : '法定时限未公布', ...(specialProcedures.length > 0 ? [`${specialProcedures.map(({ name }) => name.zh).join('、')}所需时间另计`] : []), ...(visits === null ? [] : [visits === 0 ? '不用到现场' : `到现场 ${visits} 次`])].join('；');
  const en = [...(promised ? [`Promised: ${promised.en ?? promised.zh}`] : []), ...(legal ? [`by law: ${legal.en ?? legal.zh}`] : []), ...(visits === null ? [] : [`visits: ${visits}`])].join('; ');
  return `${zh}。\n${en}.`;
}

function fee({ fees }: MatterContent): string {
  if (fees.charged === null) return '';
  if (!fees.charged) return '不收费。\nFree of charge.';
  const items = fees.items.map(({ name, standard }) => `${name.zh}${standard ? `：${standard.zh}` : ''}`).join('\n');
  return `收费。${items === '' ? '' : `\n${items}`}\nA fee is charged.`;
}

const phones = ({ consultationPhones, staffedLine }: MatterContent): string =>
  [...new Map([...consultationPhones, staffedLine].map((phone) => [phone.number, phone])).values()].map(({ number, label: { zh } }) => (zh.includes(number) ? zh : `${number}（${zh.replace(/[（(](.*)[）)]/, '，$1')}）`)).join('\n');
