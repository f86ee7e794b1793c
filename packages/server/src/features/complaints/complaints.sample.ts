import type { AboutKind, ComplaintKind, ComplaintState } from '@hallkit/contract';

/** A step of an invented complaint; `ago`: working days before today. */
export interface SampleStep {
  readonly action: string;
  readonly to: ComplaintState;
  readonly ago: number;
  readonly by?: 'citizen' | 'system' | 'supervisor' | 'department';
  readonly text?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** An invented complaint; `department` deals with it once it is assigned. */
export interface SampleComplaint {
  readonly kind: ComplaintKind;
  readonly about: Extract<AboutKind, 'case' | 'desk' | 'department' | 'hall'>;
  readonly department: string;
  readonly anonymous?: boolean;
  readonly text: string;
  /** Working days before today. */
  readonly ago: number;
  readonly steps: readonly SampleStep[];
}

const accept = (ago: number): SampleStep => ({ action: 'accept', to: 'accepted', ago, by: 'supervisor' });
const assign = (ago: number): SampleStep => ({ action: 'assign', to: 'assigned', ago, by: 'supervisor' });
const start = (ago: number): SampleStep => ({ action: 'start', to: 'inProgress', ago });
const answer = (ago: number, text: string): SampleStep => ({ action: 'answer', to: 'answered', ago, text });
const confirmed = (ago: number, to: ComplaintState, text: string): SampleStep => ({ action: 'verify', to, ago, by: 'supervisor', text, data: { finding: 'confirmed' } });

/** A dozen invented complaints at every stage, two of them late, so that nobody begins before an empty desk. */
export const sampleComplaints: readonly SampleComplaint[] = [
  { kind: 'complaint', about: 'case', department: 'market-regulation', ago: 0, text: '承诺的日子已经过了，还没有结果，打电话也没人说得清。', steps: [] },
  { kind: 'help', about: 'hall', department: 'health', ago: 1, text: '母亲坐轮椅，想问二楼的窗口怎么上去，能不能在一楼帮忙办。', steps: [] },
  { kind: 'report', about: 'department', department: 'urban-management', anonymous: true, ago: 6, text: '听说有人收了好处就不用排队现场核查，请查一查。', steps: [] },
  { kind: 'suggestion', about: 'hall', department: 'market-regulation', ago: 3, text: '自助打印机旁边能不能放几副老花镜。', steps: [accept(2)] },
  { kind: 'complaint', about: 'department', department: 'fire-rescue', ago: 4, text: '现场核查约了两次都没来，也没有人打电话说一声。', steps: [accept(4), confirmed(3, 'accepted', '核查改期未通知申请人，情况属实。'), assign(3)] },
  { kind: 'complaint', about: 'case', department: 'urban-management', ago: 6, text: '材料交了一周还显示“已收材料”，到底受理没有？', steps: [accept(5), assign(5), start(4)] },
  { kind: 'complaint', about: 'desk', department: 'health', ago: 5, text: '这个窗口中午提前十分钟就停了，后面还有五个人在等。', steps: [accept(5), assign(4), start(4), { action: 'requestInfo', to: 'infoRequested', ago: 2, text: '请问是哪一天、大约几点？' }] },
  { kind: 'complaint', about: 'department', department: 'market-regulation', ago: 8, text: '同样的材料让我跑了三趟，每次说缺的都不一样。', steps: [accept(7), confirmed(7, 'accepted', '告知单只写了两项，情况属实。'), assign(7), start(6), answer(1, '经核实，我局未做到一次性告知，向您致歉。已向窗口重申一次性告知要求，您的材料今日已受理。')] },
  { kind: 'complaint', about: 'department', department: 'urban-management', ago: 19, text: '门口占道的招牌投诉过一次，说处理了，现在又摆出来了。', steps: [accept(18), assign(18), start(17)] },
  { kind: 'complaint', about: 'department', department: 'health', ago: 12, text: '体检证明网上显示已办，窗口说查不到。', steps: [accept(12), assign(11), start(11), answer(7, '系统已同步，可凭身份证在窗口领取。'), { action: 'reopen', to: 'reopened', ago: 3, by: 'citizen', text: '去了还是查不到，请再看看。' }] },
  { kind: 'praise', about: 'desk', department: 'market-regulation', ago: 10, text: '3 号窗口的同志很耐心，帮我把表填好了。', steps: [accept(10), assign(10), start(9), answer(9, '谢谢您的肯定，已转告本人。'), { action: 'close', to: 'closed', ago: 8, by: 'citizen' }] },
  { kind: 'complaint', about: 'hall', department: 'market-regulation', ago: 9, text: '隔壁小区晚上施工太吵。', steps: [{ action: 'refuse', to: 'rejected', ago: 9, by: 'supervisor', text: '不属于政务服务大厅的职责，请拨打 12345，由城市管理部门处理。' }] },
];
