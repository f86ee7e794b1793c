// Invented complaints, and what was done about them; hours are counted back from when the hall is opened.
import type { ComplaintActionRequest, ComplaintRequest, OwnComplaintActionRequest } from '@hallkit/contract';

type Action = Omit<ComplaintActionRequest, 'version'> | Omit<OwnComplaintActionRequest, 'version'>;

/** A step: how long ago, by whom (a staff number, or the one who wrote it), and what. */
export type ComplaintSeedStep = readonly [hoursAgo: number, by: string, action: Action];

/** A complaint from the beginning. */
export interface ComplaintSeed extends Omit<ComplaintRequest, 'photoIds'> {
  /** How long ago it was handed in. */
  readonly hoursAgo: number;
  readonly steps?: readonly ComplaintSeedStep[];
  readonly photos?: number;
  /** By which pages and tests find it. */
  readonly trackingId?: string;
}

const [hall, writer] = ['1900', 'citizen'];
const accept = (hoursAgo: number): ComplaintSeedStep => [hoursAgo, hall, { action: 'accept' }];
const assign = (hoursAgo: number, departmentId: string, staffId?: string): ComplaintSeedStep => [hoursAgo, hall, { action: 'assign', departmentId, ...(staffId === undefined ? {} : { staffId: `dezhou.${staffId}` }) }];
const start = (hoursAgo: number, by: string): ComplaintSeedStep => [hoursAgo, by, { action: 'start' }];
const of = (departmentId: string): NonNullable<ComplaintRequest['about']> => ({ kind: 'department', departmentId });
const day = 24;

/** Some of each kind, in each state. */
export const complaintSeeds: readonly ComplaintSeed[] = [
  { kind: 'complaint', text: '12 号窗口中午没有人，等了四十分钟，屏幕上一直写着“正在服务”。', hoursAgo: 3, about: { kind: 'desk', deskId: 'dezhou.desk-12' }, photos: 1 },
  { kind: 'help', text: '父亲行动不便，社保认证必须本人到场吗？能不能上门或者视频办理？', hoursAgo: 5, about: of('human-resources'), contact: { name: '陈思雨', phone: '13800003212' } },
  { kind: 'complaint', text: '连续三天上午取不到号，机器显示号已取完，希望增加号源。', hoursAgo: 30, anonymous: true, about: { kind: 'hall' } },
  { kind: 'complaint', text: '办理招牌备案，工作人员让我补一份清单上没有的材料，说法前后不一。', hoursAgo: 26 * day, about: of('urban-management'), anonymous: true, steps: [accept(25 * day), assign(25 * day - 2, 'urban-management', '1104'), start(24 * day, '1104')] },
  { kind: 'complaint', text: '现场核查约好上午九点，十一点才到，没有提前通知。', hoursAgo: 6 * day, about: of('market-regulation'), contact: { name: '李小敏', phone: '13800003210' }, photos: 1, steps: [accept(5 * day), assign(5 * day - 1, 'market-regulation', '1101'), start(4 * day, '1101')] },
  { kind: 'complaint', text: '营业执照办好了，系统里地址写错一个字，两次电话都说“等通知”。', hoursAgo: 9 * day, about: of('market-regulation'), contact: { name: '李小敏', phone: '13800003210' }, trackingId: 'tr_mockComplaintAnswered1', steps: [accept(8 * day), assign(8 * day - 1, 'market-regulation', '1101'), start(7 * day, '1101'), [day, '1101', { action: 'answer', text: '地址已于今日更正，新执照可在 1 号柜台领取，也可寄送。给您带来不便，我们已对核对环节作了调整。' }]] },
  { kind: 'report', text: '大厅门口有人收费“代排队”，号称认识工作人员。', hoursAgo: 4 * day, anonymous: true, about: { kind: 'hall' }, trackingId: 'tr_mockComplaintQuestion1', steps: [accept(3 * day), assign(3 * day - 1, 'public-security'), [2 * day, hall, { action: 'requestInfo', text: '请说明大概的时间、位置和人员特征，有照片请一并上传。' }]] },
  { kind: 'complaint', text: '健康证体检排了一上午，下午才说当天名额已满。', hoursAgo: 20 * day, about: of('health'), contact: { phone: '13900001234' }, steps: [accept(19 * day), assign(19 * day - 1, 'health', '1102'), start(18 * day, '1102'), [10 * day, '1102', { action: 'answer', text: '已联系体检机构，今后每天上午公布余量。' }], [6 * day, writer, { action: 'reopen', text: '公布的余量不准，昨天显示有号，到了还是没有。' }]] },
  { kind: 'suggestion', text: '建议在自助机旁放一张办理流程图，老人看不懂屏幕。', hoursAgo: 12 * day, about: { kind: 'hall' }, anonymous: true, steps: [accept(11 * day), assign(11 * day - 1, 'human-resources', '1105'), start(10 * day, '1105'), [7 * day, '1105', { action: 'answer', text: '流程图已经张贴，每台自助机旁另安排一名引导员。谢谢您的建议。' }], [6 * day, writer, { action: 'close' }]] },
  { kind: 'praise', text: '7 号柜台的工作人员特别耐心，教我妈妈用手机查社保，点赞！', hoursAgo: 5 * day, about: { kind: 'desk', deskId: 'dezhou.desk-07' }, steps: [accept(4 * day), assign(4 * day - 1, 'human-resources', '1105'), start(4 * day - 2, '1105'), [3 * day, '1105', { action: 'answer', text: '感谢您的肯定，已转达。' }], [2 * day, writer, { action: 'close' }]] },
  { kind: 'complaint', text: '同一件事之前投诉过，地址写错一直没改。', hoursAgo: 7 * day, about: of('market-regulation'), anonymous: true, steps: [[6 * day, hall, { action: 'refuse', text: '与您 9 天前提交的投诉相同，已合并处理，请在原编号下查看答复。' }]] },
  { kind: 'complaint', text: '1101 号工作人员态度生硬，不解释为什么退件。', hoursAgo: 3 * day, about: { kind: 'staff', staffNo: '1101' }, anonymous: true, steps: [accept(2 * day), assign(2 * day - 1, 'market-regulation')] },
  { kind: 'suggestion', text: '停车场出口太窄，希望开放东门。', hoursAgo: 8 * day, about: { kind: 'hall' }, anonymous: true, steps: [[7 * day, writer, { action: 'withdraw' }]] },
];
