import type { LocalizedText, TimeLimit } from '@hallkit/contract';
import type { MatterContent } from '../../records.ts';

/** What is said where the hall has published nothing: whom to ask instead. */
export const unpublished = ({ staffedLine }: Pick<MatterContent, 'staffedLine'>): string => `未公布，可拨打 ${staffedLine.number} 询问。\nNot published; call ${staffedLine.number}.`;

const units = { workingDays: ['个工作日', 'working days'], calendarDays: ['个自然日', 'calendar days'], hours: ['小时', 'hours'] } as const;

/** A limit in words; zero is "on the spot". */
export function limitText(limit: TimeLimit): LocalizedText | null {
  if (limit === null) return null;
  if (limit.value === 0) return limit.note ?? { zh: '当场办结', en: 'On the spot' };
  const [zh, en] = units[limit.unit];
  return { zh: `${limit.value} ${zh}`, en: `${limit.value} ${limit.value === 1 ? en.slice(0, -1) : en}` };
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];
const englishDays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const seasons = { all: ['', ''], summer: ['（夏季）', ' (summer)'], winter: ['（冬季）', ' (winter)'] } as const;

/** Opening hours, one line of both languages for each set of days. */
export function hoursText(hours: MatterContent['places'][number]['hours']): string {
  const groups = new Map<string, { zh: string[]; en: string[] }>();
  for (const { days, season, from, to } of hours) {
    const sorted = [...days].sort((one, other) => one - other);
    const [first = 1, last = 1] = [sorted[0], sorted.at(-1)];
    const row = last - first === sorted.length - 1 && sorted.length > 1;
    const zh = row ? `周${weekdays[first - 1] ?? ''}至周${weekdays[last - 1] ?? ''}` : sorted.map((day) => `周${weekdays[day - 1] ?? ''}`).join('、');
    const en = row ? `${englishDays[first - 1] ?? ''} to ${englishDays[last - 1] ?? ''}` : sorted.map((day) => englishDays[day - 1]).join(', ');
    const [seasonZh, seasonEn] = seasons[season];
    const group = groups.get(`${zh} ${en}`) ?? { zh: [], en: [] };
    group.zh.push(`${from}—${to}${seasonZh}`);
    group.en.push(`${from} to ${to}${seasonEn}`);
    groups.set(`${zh} ${en}`, group);
  }
  return [...groups].map(([name, { zh, en }]) => {
    const [chinese = '', ...english] = name.split(' ');
    return `${chinese} ${zh.join('、')}\n${english.join(' ')} ${en.join(', ')}`;
  }).join('\n');
}

export const channelNames: Readonly<Record<MatterContent['channels'][number], LocalizedText>> = {
  hall: { zh: '窗口办理', en: 'at the counter' },
  online: { zh: '网上办理', en: 'online' },
  mail: { zh: '邮寄办理', en: 'by mail' },
  kiosk: { zh: '自助终端办理', en: 'at a kiosk' },
  phone: { zh: '电话办理', en: 'by telephone' },
};
export const audienceNames: Readonly<Record<MatterContent['audiences'][number], string>> = {
  natural: '自然人', enterprise: '企业法人', institution: '事业法人', socialOrganisation: '社会组织法人', unincorporatedEnterprise: '非法人企业（个体工商户等）', organ: '行政机关', other: '其他组织',
};
export const typeNames: Readonly<Record<MatterContent['type'], string>> = {
  licence: '行政许可', payment: '行政给付', confirmation: '行政确认', reward: '行政奖励', adjudication: '行政裁决', otherPower: '其他行政权力', publicService: '公共服务',
};
/** 是, 否 or not published. */
export const yesNo = (value: boolean | null): string => (value === null ? '未公布' : value ? '是' : '否');
