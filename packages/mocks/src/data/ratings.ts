// Invented ratings, and what was done about the bad ones.
import type { Grade, RatingActionRequest } from '@hallkit/contract';
import type { DepartmentId } from './words.ts';

/** A rating of a visit or a case, hours counted back. */
export interface RatingSeed {
  readonly department: DepartmentId | null;
  readonly kind: 'visit' | 'case';
  readonly what: readonly [zh: string, en: string];
  readonly grade: Grade;
  readonly hoursAgo: number;
  readonly tags?: readonly string[];
  readonly text?: string;
  /** What was done: how long ago, by whom, and what. */
  readonly steps?: readonly (readonly [hoursAgo: number, by: string, action: Omit<RatingActionRequest, 'version'>])[];
  readonly trackingId?: string;
}

const registration = ['企业登记', 'Enterprise registration'] as const;
const insurance = ['社会保险', 'Social insurance'] as const;
const household = ['户籍证件', 'Household and identity'] as const;
const food = ['食品经营许可', 'Food business licence'] as const;
const sign = ['户外招牌设施规范管理', 'Filing of shop signboards'] as const;
const good = (department: DepartmentId, what: RatingSeed['what'], grade: Grade, hoursAgo: number, ...tags: string[]): RatingSeed => ({ department, kind: 'visit', what, grade, hoursAgo, tags });

/** Good ones and bad ones, those in each state. */
export const ratingSeeds: readonly RatingSeed[] = [
  good('market-regulation', registration, 'verySatisfied', 2, 'quick', 'friendly'), good('market-regulation', registration, 'satisfied', 4, 'clear'), good('human-resources', insurance, 'verySatisfied', 5, 'oneTrip'), good('human-resources', insurance, 'satisfied', 20, 'quick'),
  good('public-security', household, 'verySatisfied', 22, 'friendly'), good('public-security', household, 'fairlySatisfied', 26), good('health', ['医疗保障', 'Medical insurance'], 'satisfied', 30, 'clear'), good('natural-resources', ['不动产登记', 'Real estate'], 'verySatisfied', 50, 'fewPapers', 'quick'),
  { department: 'market-regulation', kind: 'case', what: food, grade: 'verySatisfied', hoursAgo: 60, tags: ['quick'], text: '比承诺的时间早了三天，谢谢。' },
  { department: 'market-regulation', kind: 'visit', what: registration, grade: 'dissatisfied', hoursAgo: 30, tags: ['waiting'], text: '只有一个窗口在办，等了一个多小时。' },
  { department: 'urban-management', kind: 'case', what: sign, grade: 'veryDissatisfied', hoursAgo: 75, tags: ['late', 'unclear'], text: '过了承诺的日子没人联系我，打电话才知道要补照片。' },
  { department: 'human-resources', kind: 'visit', what: insurance, grade: 'dissatisfied', hoursAgo: 96, tags: ['trips'], text: '前后跑了三趟，每次说的材料都不一样。', steps: [[80, '1105', { action: 'verify', finding: 'justified', text: '经查，两次告知的材料清单不一致，情况属实。' }]] },
  { department: 'health', kind: 'visit', what: ['医疗保障', 'Medical insurance'], grade: 'veryDissatisfied', hoursAgo: 140, tags: ['manner'], text: '态度很差。', steps: [[120, '1102', { action: 'verify', finding: 'justified', text: '调看录音，工作人员用语不当。' }], [90, '1102', { action: 'correct', text: '已对当事人批评教育，并调整排班，减少连续值守。' }]] },
  { department: 'market-regulation', kind: 'visit', what: registration, grade: 'dissatisfied', hoursAgo: 200, tags: ['papers'], text: '让我提交了用不上的复印件。', trackingId: 'tr_mockRatingAnswered0001', steps: [[180, '1101', { action: 'verify', finding: 'justified', text: '该复印件可由系统共享取得，不应收取。' }], [160, '1101', { action: 'correct', text: '已从窗口清单中删除此项，并组织学习。' }], [150, '1101', { action: 'answer', text: '您反映的问题属实，已经改正，今后不再收取该复印件。感谢您的监督。' }]] },
  { department: 'public-security', kind: 'visit', what: household, grade: 'veryDissatisfied', hoursAgo: 160, tags: ['waiting'], text: '点错了，其实很满意。', steps: [[150, '1900', { action: 'verify', finding: 'mistaken', text: '评价人说明为误点。' }], [148, '1900', { action: 'exclude', text: '经核实为误评，不计入统计。' }]] },
];
