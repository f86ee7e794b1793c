// Who sits where in the invented halls, and which kinds of work have a line.
import { examples } from '@hallkit/contract';
import type { LocalizedText, Provenance, Staff, Zone } from '@hallkit/contract';
import type { TakingRules } from '@hallkit/domain';
import { halls } from './places.ts';

/** A queue as the hall set it up. */
export interface QueuePlan {
  readonly id: string;
  readonly hallId: string;
  readonly letter: string;
  readonly zone: Zone;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  /** Departments whose matters are handled there; none: all of them. */
  readonly departments: readonly string[];
  readonly appointments: boolean;
  readonly taking: TakingRules;
  /** Minutes that one service takes on average, learnt from the weeks before. */
  readonly minutes: number;
}

/** A desk as the hall set it up. */
export interface DeskPlan {
  readonly id: string;
  readonly hallId: string;
  readonly counter: string;
  readonly zone: Zone;
  readonly queueIds: readonly string[];
  /** Who sits there when the day begins. */
  readonly staffId: string;
}

export type StaffPlan = Omit<Staff, 'deskId'>;

/** Password of the invented staff. */
export const samplePassword = 'hallkit-dezhou';

const freely: TakingRules = { lastTicket: null, bands: [], dayLimit: null };
const byTheClock: TakingRules = { lastTicket: '16:30', bands: [{ from: '08:30', to: '12:00', limit: 60 }, { from: '13:00', to: '16:30', limit: 40 }], dayLimit: null };

const zone = (hallId: string, slug: string, name: LocalizedText, floor: LocalizedText | null): Zone => ({ id: `${hallId}.${slug}`, hallId, name, floor });
const [first, second] = [{ zh: '一层', en: 'Ground floor' }, { zh: '二层', en: 'Second floor' }];
const enterprise = zone('dezhou', 'enterprise', { zh: '企业服务区', en: 'Enterprise services' }, second);
const people = zone('dezhou', 'people', { zh: '民生服务区', en: 'Services for people' }, first);
const townZones = [halls.dc, halls.nj].map(({ id }) => zone(id, 'hall', { zh: '综合服务区', en: 'All services' }, null));

/** Zones, by hall. */
export const zones: readonly Zone[] = [enterprise, people, ...townZones];

type Row = readonly [letter: string, slug: string, zone: Zone, name: LocalizedText, description: LocalizedText, departments: readonly string[], appointments: boolean, minutes: number, desks: number];
const rows: readonly Row[] = [
  ['A', 'enterprise-registration', enterprise, { zh: '企业登记', en: 'Enterprise registration' }, { zh: '企业和个体工商户的设立、变更、注销', en: 'Setting up, changing and closing enterprises' }, ['market-regulation'], true, 9, 3],
  ['B', 'tax', enterprise, { zh: '税务', en: 'Tax' }, { zh: '发票领用、申报、完税证明', en: 'Invoices, returns, certificates of payment' }, ['tax'], false, 7, 2],
  ['C', 'construction', enterprise, { zh: '工程建设', en: 'Construction' }, { zh: '用地、规划、施工许可', en: 'Land, planning and building permits' }, ['housing-construction'], true, 18, 1],
  ['D', 'social-insurance', people, { zh: '社会保险', en: 'Social insurance' }, { zh: '参保、转移、待遇申领', en: 'Joining, moving, drawing benefits' }, ['human-resources'], true, 8, 3],
  ['E', 'medical-insurance', people, { zh: '医疗保障', en: 'Medical insurance' }, { zh: '报销、异地就医备案', en: 'Reimbursement, treatment elsewhere' }, ['health'], false, 6, 2],
  ['F', 'household', people, { zh: '户籍证件', en: 'Household and identity' }, { zh: '身份证、户口、居住证', en: 'Identity cards, household, residence' }, ['public-security'], true, 7, 2],
  ['G', 'real-estate', people, { zh: '不动产登记', en: 'Real estate' }, { zh: '转移、抵押、查询', en: 'Transfer, mortgage, search' }, ['natural-resources'], true, 14, 2],
  ['H', 'general', people, { zh: '综合受理', en: 'Everything else' }, { zh: '其他窗口未列出的事项', en: 'What no other counter handles' }, [], false, 10, 1],
];

const queueOf = ([letter, slug, at, name, description, departments, appointments, minutes]: Row): QueuePlan => ({ id: `${at.hallId}.${slug}`, hallId: at.hallId, letter, zone: at, name, description, departments, appointments, minutes, taking: slug === 'general' && at === people ? byTheClock : freely });
const townRows = townZones.map((at): Row => ['A', 'general', at, { zh: '综合窗口', en: 'All matters' }, { zh: '全部事项一窗受理', en: 'Everything at one counter' }, [], true, 10, 2]);
const allRows = [...rows, ...townRows];

/** Queues, by hall and letter. */
export const queuePlans: readonly QueuePlan[] = allRows.map(queueOf);

const names: readonly (readonly [zh: string, en: string])[] = [
  ['李晓梅', 'Li Xiaomei'], ['王建国', 'Wang Jianguo'], ['陈立', 'Chen Li'], ['赵倩', 'Zhao Qian'], ['孙浩', 'Sun Hao'], ['周文', 'Zhou Wen'], ['吴敏', 'Wu Min'], ['郑爽', 'Zheng Shuang'],
  ['冯涛', 'Feng Tao'], ['褚岩', 'Chu Yan'], ['卫红', 'Wei Hong'], ['蒋琳', 'Jiang Lin'], ['沈洁', 'Shen Jie'], ['韩冰', 'Han Bing'], ['杨帆', 'Yang Fan'], ['朱莉', 'Zhu Li'],
];

const deskRows = [...new Set(allRows.map(([, , at]) => at.hallId))].flatMap((hallId) =>
  allRows.filter(([, , at]) => at.hallId === hallId).flatMap((row) => Array.from({ length: row[8] }, () => row)).map((row, at) => ({ row, hallId, at })),
);

const staffNo = (hallId: string, at: number): string => String([halls.dz.id, halls.dc.id, halls.nj.id].indexOf(hallId) * 1000 + 1001 + at);

/** Departments whose cases somebody deals with; the first four are those of a restaurant. */
const caseDepartments = ['market-regulation', 'health', 'fire-rescue', 'urban-management', 'human-resources', 'natural-resources', 'transport'] as const;

/** One of each department, behind the counters: who accepts and reviews, and who decides. */
const caseStaff = (kind: 'caseClerk' | 'approver', first: number): StaffPlan[] =>
  caseDepartments.map((departmentId, nth): StaffPlan => {
    const [zh, en] = names[(first + nth) % names.length] ?? ['', ''];
    return { id: `dezhou.${first + nth}`, hallId: 'dezhou', staffNo: String(first + nth), name: { zh, en }, post: kind === 'approver' ? { zh: '审批人员', en: 'Approver' } : { zh: '审查人员', en: 'Case officer' }, photoUrl: null, departmentId, roles: ['clerk'], approves: kind === 'approver' };
  });

/** Staff: one at each desk of a hall, numbered from 1001, 2001 and 3001; of each department a clerk (1101…) and an approver (1201…); a supervisor without a desk. */
export const staffPlans: readonly StaffPlan[] = [
  ...deskRows.map(({ row: [, , , , , departments], hallId, at }): StaffPlan => {
    const [zh, en] = names[at % names.length] ?? ['', ''];
    return { id: `${hallId}.${staffNo(hallId, at)}`, hallId, staffNo: staffNo(hallId, at), name: { zh, en }, post: { zh: '窗口人员', en: 'Clerk' }, photoUrl: null, departmentId: departments[0] ?? null, roles: ['clerk'], approves: false };
  }),
  ...caseStaff('caseClerk', 1101),
  ...caseStaff('approver', 1201),
  { id: 'dezhou.1900', hallId: 'dezhou', staffNo: '1900', name: { zh: '何静', en: 'He Jing' }, post: { zh: '值班长', en: 'Supervisor' }, photoUrl: null, departmentId: null, roles: ['clerk', 'supervisor'], approves: false },
];

/** Desks, by hall and counter. */
export const deskPlans: readonly DeskPlan[] = deskRows.map(({ row: [, slug, at], hallId, at: index }): DeskPlan => {
  const counter = String(index + 1);
  return { id: `${hallId}.desk-${counter.padStart(2, '0')}`, hallId, counter, zone: at, queueIds: [`${hallId}.${slug}`], staffId: `${hallId}.${staffNo(hallId, index)}` };
});

/** That all of this is invented. */
export const provenance: Provenance = examples.getQueueExample.provenance;
