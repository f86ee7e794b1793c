import type { AboutKind, ComplaintKind, LocalizedText } from '@hallkit/contract';
import type { ComplaintStateName } from './complaint-states.ts';
import type { ComplaintAction } from './complaint-transitions.ts';

/**
 * A state in words.
 *
 * @property name - Two to six characters, on a badge.
 * @property plain - A sentence for who wrote it: what it means for me.
 * @property step - What has happened, in a list of steps; `{}` stands for the department.
 */
export interface ComplaintStateText {
  readonly name: LocalizedText;
  readonly plain: LocalizedText;
  readonly step: LocalizedText;
}

const words = (zh: string, en: string): LocalizedText => ({ zh, en });
const state = (name: LocalizedText, plain: LocalizedText, step: LocalizedText): ComplaintStateText => ({ name, plain, step });

/** What each state means, in plain words. */
export const complaintTexts: Readonly<Record<ComplaintStateName, ComplaintStateText>> = {
  submitted: state(words('待受理', 'Received'), words('已经收到，正在看由谁来办，您现在不用做什么。', 'We have it and are seeing who deals with it. You need not do anything now.'), words('已收到。', 'Received.')),
  accepted: state(words('已受理', 'Accepted'), words('已经受理，马上转给有关部门，从这天起计算答复期限。', 'It was accepted and will be passed to the department in charge. The time for the answer counts from this day.'), words('已受理。', 'Accepted.')),
  assigned: state(words('已转办', 'Passed on'), words('已经转给部门，部门会在期限内答复您。', 'It is with the department, which will answer you in time.'), words('已转给{}。', 'Passed to {}.')),
  inProgress: state(words('办理中', 'In hand'), words('部门正在处理。', 'The department is dealing with it.'), words('{}开始处理。', '{} has begun to deal with it.')),
  infoRequested: state(words('请补充说明', 'A question'), words('部门需要您补充一些情况；您回复之前，答复期限暂停计算。', 'The department has a question. The time for the answer stands still until you reply.'), words('请您补充说明。', 'You were asked for more.')),
  answered: state(words('已答复', 'Answered'), words('部门已经答复。满意可以结束，不满意可以要求重新处理。', 'The department has answered. Close it if you are satisfied, or have it taken up again.'), words('{}已经答复。', '{} has answered.')),
  reopened: state(words('重新处理', 'Taken up again'), words('您对答复不满意，正在重新处理，答复期限重新计算。', 'You were not satisfied. It is being dealt with again, and the time for the answer counts anew.'), words('您要求重新处理。', 'You had it taken up again.')),
  closed: state(words('已办结', 'Closed'), words('已经办结。', 'It is closed.'), words('已办结。', 'Closed.')),
  rejected: state(words('不予受理', 'Not taken'), words('没有受理，原因见说明；不同意的，可以补充情况后重新提交，或者拨打 12345。', 'It was not taken; the reason is given. If you do not agree, hand it in again with more, or call 12345.'), words('不予受理。', 'Not taken.')),
  withdrawn: state(words('已撤回', 'Withdrawn'), words('您已经撤回，不再办理。', 'You took it back. Nothing more happens.'), words('您已撤回。', 'You took it back.')),
};

/** A step as a sentence; `{}` becomes the department, or one that need not be named. */
export function complaintStepText(to: ComplaintStateName, department: LocalizedText | null): LocalizedText {
  const { zh, en } = complaintTexts[to].step;
  const name = department ?? words('有关部门', 'the department in charge');
  const english = (en ?? '').replace('{}', name.en ?? name.zh);
  return { zh: zh.replace('{}', name.zh), en: english.charAt(0).toUpperCase() + english.slice(1) };
}

/** Kinds of what people write (GB/T 36113-2018), as verbs on a button and nouns in a list. */
export const complaintKindTexts: Readonly<Record<ComplaintKind, LocalizedText>> = { complaint: words('投诉', 'Complaint'), report: words('举报', 'Report of wrong-doing'), suggestion: words('建议', 'Suggestion'), praise: words('表扬', 'Praise'), help: words('求助', 'Call for help') };

/** What it can be about. */
export const aboutKindTexts: Readonly<Record<AboutKind, LocalizedText>> = { case: words('办件', 'A case'), ticket: words('排队号', 'A ticket'), desk: words('窗口', 'A desk'), department: words('部门', 'A department'), staff: words('工作人员', 'A member of staff'), hall: words('大厅', 'The hall') };

/** Actions as verbs on a button. */
export const complaintActionTexts: Readonly<Record<ComplaintAction | 'submit', LocalizedText>> = {
  submit: words('提交', 'Handed in'),
  accept: words('受理', 'Accept'),
  refuse: words('不予受理', 'Refuse'),
  markDuplicate: words('标记为重复', 'Mark as a duplicate'),
  assign: words('交办', 'Assign'),
  verify: words('核实', 'Verify'),
  start: words('开始处理', 'Begin'),
  requestInfo: words('请对方补充说明', 'Ask for more'),
  transfer: words('转给其他部门', 'Pass to another department'),
  extend: words('延长答复期限', 'Give more time'),
  answer: words('答复', 'Answer'),
  note: words('添加备注', 'Add a note'),
  urge: words('催办', 'Urge'),
  supervise: words('督办', 'Supervise'),
  escalate: words('上报', 'Escalate'),
  supply: words('补充说明', 'Reply'),
  reopen: words('不满意，重新处理', 'Not satisfied: take it up again'),
  close: words('满意，结束', 'Satisfied: close it'),
  withdraw: words('撤回', 'Withdraw'),
};
