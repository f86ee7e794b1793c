import type { StringTable } from '../../locales/strings.ts';
import type { Period } from './periods.ts';

/** Words for the periods; one key each, so that a page can override any of them. */
type PeriodWords = Record<`period_${Exclude<Period, 'given'>}`, string>;

/** Texts of `<hall-public-figures>`; those of the signature come with it. */
export interface PublicFiguresStrings extends PeriodWords {
  title: string;
  periods: string;
  days(from: string, to: string): string;
  /** The answer. @param when - Such as “this month”. @param who - A department; null for the whole hall. */
  answer(when: string, who: string | null, decided: string, onTime: string): string;
  nothing(when: string, who: string | null): string;
  nothingAdvice: string;
  /** @param late - None where it is "0". */
  lateOnes(late: string): string;
  noneLate: string;
  average(days: string, promised: string | null, legal: string | null): string;
  open(open: string, late: string): string;
  openOnTime(open: string): string;
  asOf(time: string): string;
  onTimeChart: string;
  onTime: string;
  late: string;
  decidedValue(decided: string, late: string): string;
  decidedOnTime(decided: string): string;
  averageChart: string;
  averageBar: string;
  promisedLine: string;
  averageValue(days: string, promised: string | null): string;
  others(count: string): string;
  also: string;
  cards: string;
  cardsValue(yellow: string, red: string): string;
  complaints: string;
  complaintsValue(received: string, answered: string, inTime: string): string;
  ratings: string;
  ratingsValue(ratings: string, satisfied: string): string;
  consultations: string;
  consultationsValue(received: string, inTime: string): string;
  asTable: string;
  tableCaption(when: string): string;
  department: string;
  total: string;
  columnDecided: string;
  columnOnTime: string;
  columnLate: string;
  columnOpen: string;
  columnLateOpen: string;
  columnAverage: string;
  columnPromised: string;
  columnLegal: string;
  columnYellow: string;
  columnRed: string;
  unknown: string;
  method: string;
  checkSummary: string;
  noDepartment: string;
  noDepartmentAdvice: string;
}

/** The strings of {@link PublicFiguresStrings}. */
export const publicFiguresStrings: StringTable<PublicFiguresStrings> = {
  name: 'public-figures',
  'zh-CN': {
    title: '办得怎么样',
    periods: '看哪段时间',
    period_month: '本月',
    period_last: '上月',
    period_year: '今年',
    days: (from, to) => `${from}至${to}`,
    answer: (when, who, decided, onTime) => `${when}${who ?? ''}办结 ${decided}\u00a0件，${onTime}\u00a0件按时`,
    nothing: (when, who) => `${when}${who ?? ''}还没有办结的事项`,
    nothingAdvice: '可以看看上月或今年的数字。',
    lateOnes: (late) => `${late} 件超过了承诺的日期。`,
    noneLate: '没有一件超过承诺的日期。',
    average: (days, promised, legal) => `平均用 ${days} 个工作日办结${promised === null ? '' : `，承诺平均 ${promised} 个`}${legal === null ? '' : `，法定平均 ${legal} 个`}。`,
    open: (open, late) => `还在办 ${open} 件，其中 ${late} 件已超过承诺的日期。`,
    openOnTime: (open) => `还在办 ${open} 件，都没有超过承诺的日期。`,
    asOf: (time) => `数字截至 ${time}`,
    onTimeChart: '各部门办结：按时与超期',
    onTime: '按时办结',
    late: '超期办结',
    decidedValue: (decided, late) => `${decided} 件，超期 ${late} 件`,
    decidedOnTime: (decided) => `${decided} 件，全部按时`,
    averageChart: '各部门平均用时与承诺（工作日）',
    averageBar: '平均用时',
    promisedLine: '竖线是平均承诺时限',
    averageValue: (days, promised) => `${days} 天${promised === null ? '' : `，承诺 ${promised} 天`}`,
    others: (count) => `另有 ${count} 个部门这段时间没有办结的事项，见表格。`,
    also: '投诉、咨询、评价与督办',
    cards: '督办牌',
    cardsValue: (yellow, red) => `黄牌 ${yellow} 张，红牌 ${red} 张`,
    complaints: '投诉',
    complaintsValue: (received, answered, inTime) => `收到 ${received} 件，已答复 ${answered} 件，按时答复 ${inTime} 件`,
    ratings: '评价',
    ratingsValue: (ratings, satisfied) => `${ratings} 人评价，${satisfied} 人基本满意以上`,
    consultations: '咨询',
    consultationsValue: (received, inTime) => `收到 ${received} 件，按时答复 ${inTime} 件`,
    asTable: '看数据表',
    tableCaption: (when) => `${when}各部门办理情况`,
    department: '部门',
    total: '合计',
    columnDecided: '办结',
    columnOnTime: '按时',
    columnLate: '超期',
    columnOpen: '在办',
    columnLateOpen: '在办超期',
    columnAverage: '平均工作日',
    columnPromised: '承诺',
    columnLegal: '法定',
    columnYellow: '黄牌',
    columnRed: '红牌',
    unknown: '无',
    method: '怎么算的',
    checkSummary: '核对签名：这些数字有没有被改过',
    noDepartment: '没有这个部门的数字',
    noDepartmentAdvice: '部门可能已经更名。请看整个大厅的数字，或拨打人工服务电话。',
  },
  en: async () => (await import('./public-figures.en.ts')).english,
};
