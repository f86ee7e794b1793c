import type { LocalizedText } from '@hallkit/contract';
import type { DeliveryMethod, SpecialProcedure } from './case-needs.ts';
import type { CaseState } from './case-states.ts';
import type { CaseActionName } from './case-transitions.ts';

/**
 * A state in words.
 *
 * @property name - Two to six characters, on a badge.
 * @property official - As the national standard calls it; null of a state of ours.
 * @property plain - A sentence for anybody: what it means for me.
 */
export interface CaseStateText {
  readonly name: LocalizedText;
  readonly official: string | null;
  readonly plain: LocalizedText;
}

const state = (zh: string, en: string, official: string | null, plainZh: string, plainEn: string): CaseStateText => ({ name: { zh, en }, official, plain: { zh: plainZh, en: plainEn } });
const words = (zh: string, en: string): LocalizedText => ({ zh, en });

/** What each state means, in plain words. */
export const caseTexts: Readonly<Record<CaseState, CaseStateText>> = {
  waiting: state('等前一项', 'Waiting', null, '这一项要等前面的事项有结果，到时自动开始。', 'This begins by itself when an earlier matter has its result.'),
  received: state('已收材料', 'Received', '接件', '材料已收到，窗口正在看是否齐全，还没有正式受理。', 'Your papers are in and are being looked through. They are not formally accepted yet.'),
  recalled: state('已撤件', 'Taken back', '撤件', '您在受理前撤回了申请，这一项不再办理。', 'You took the application back before it was accepted. Nothing more happens.'),
  accepted: state('已受理', 'Accepted', '受理', '材料合格，已正式受理，从这天起计算办理期限。', 'Your papers are complete. The time limit counts from this day.'),
  notNeeded: state('不用办', 'Not needed', '不受理', '这件事不需要办这项许可，或者不归这个部门管，原因见说明。', 'You need no licence for this, or another agency is in charge. The reason is given.'),
  acceptanceRefused: state('不予受理', 'Not accepted', '不予受理', '申请没有被受理，原因和依据见通知；您不同意的，可以申请复议或起诉。', 'The application was not accepted. The notice says why, and how to object.'),
  supplementing: state('请补材料', 'Papers missing', '补正开始', '材料还缺一些，要补什么已一次告诉您；补齐后继续办理。', 'Some papers are missing. You have been told all of them at once; it goes on when they are in.'),
  supplemented: state('已补材料', 'Papers completed', '补正结束', '补的材料已收到，窗口正在核对，准备受理。', 'Your missing papers are in and are being checked.'),
  processing: state('办理中', 'In review', '部门开始办理', '部门正在审查，您不用做什么。', 'The department is reviewing it. You need not do anything.'),
  specialProcedure: state('专项审查', 'Special procedure', '特别程序开始', '正在进行听证、检测、专家评审一类的程序，这段时间不计入办理期限。', 'A hearing, test, expert review or the like is under way. This time does not count towards the limit.'),
  specialProcedureEnded: state('专项审查已结束', 'Special procedure over', '特别程序结束', '专项程序已结束，办理期限继续计算。', 'The special procedure is over. The time limit runs again.'),
  granted: state('已办成', 'Granted', '办结（通过）', '您的申请已批准。', 'Your application was granted.'),
  grantedToFollow: state('已办成，有材料待补', 'Granted, papers to follow', '办结（容缺通过）', '您的申请已批准，还有材料要在约定时间内补交。', 'Your application was granted. Some papers are still to be handed in by the agreed day.'),
  refused: state('未批准', 'Refused', '办结（不通过）', '您的申请没有批准，原因和依据见决定书；您不同意的，可以申请复议或起诉。', 'Your application was refused. The decision says why, and how to object.'),
  withdrawn: state('已撤回', 'Withdrawn', '撤回', '您在受理后撤回了申请，这一项不再办理。', 'You withdrew the application after it was accepted. Nothing more happens.'),
  revoked: state('已撤销', 'Revoked', '撤销', '原来的批准已被撤销，不再有效，原因见决定书。', 'The grant was revoked and is no longer valid. The decision says why.'),
};

/** Actions as verbs on a button; those of the machine as what it did. */
export const caseActionTexts: Readonly<Record<CaseActionName, LocalizedText>> = {
  accept: words('受理', 'Accept'),
  markNotNeeded: words('告知不需办理', 'Say it is not needed'),
  refuseAcceptance: words('不予受理', 'Refuse to accept'),
  requestSupplement: words('一次告知补正', 'Ask for missing papers'),
  supply: words('提交补正材料', 'Hand in missing papers'),
  startProcessing: words('开始审查', 'Start the review'),
  startSpecialProcedure: words('启动特别程序', 'Start a special procedure'),
  endSpecialProcedure: words('结束特别程序', 'End the special procedure'),
  proposeExtension: words('申请延期', 'Propose an extension'),
  approveExtension: words('批准延期', 'Approve the extension'),
  declineExtension: words('不同意延期', 'Decline the extension'),
  grant: words('准予', 'Grant'),
  grantToFollow: words('容缺准予', 'Grant, papers to follow'),
  refuse: words('不予批准', 'Refuse'),
  deliver: words('送达', 'Hand over'),
  receiveDelivery: words('确认收到', 'Confirm receipt'),
  handIn: words('补交约定的材料', 'Hand in papers agreed to follow'),
  acceptPapers: words('补交材料合格', 'Papers are in order'),
  declinePapers: words('退回补交材料', 'Send papers back'),
  withdraw: words('撤回申请', 'Withdraw'),
  revoke: words('撤销', 'Revoke'),
  assign: words('分派', 'Assign'),
  handOver: words('转交', 'Pass on'),
  note: words('添加备注', 'Add a note'),
  deem: words('逾期未告知，视为受理', 'Taken as accepted: nobody answered in time'),
  begin: words('前一项有了结果，开始办理', 'Begun: the earlier matter has its result'),
};

/** What else stands in the log of a case, beside the actions. */
export const caseEventTexts: Readonly<Record<'submit' | 'supplyPart' | 'originalSeen' | 'feePaid' | 'feeRefunded', LocalizedText>> = {
  submit: words('提交申请', 'Handed in'),
  supplyPart: words('补交部分材料', 'A part of the missing papers handed in'),
  originalSeen: words('已核对原件', 'Original seen'),
  feePaid: words('已缴费', 'Fee paid'),
  feeRefunded: words('已退费', 'Fee given back'),
};

/** Names of the special procedures (Administrative Licensing Law art. 45). */
export const specialProcedureTexts: Readonly<Record<SpecialProcedure, LocalizedText>> = {
  hearing: words('听证', 'Hearing'),
  tender: words('招标', 'Tender'),
  auction: words('拍卖', 'Auction'),
  inspection: words('检验', 'Inspection'),
  testing: words('检测', 'Testing'),
  quarantine: words('检疫', 'Quarantine'),
  appraisal: words('鉴定', 'Appraisal'),
  expertReview: words('专家评审', 'Expert review'),
};

/** How a result comes to the applicant. */
export const deliveryMethodTexts: Readonly<Record<DeliveryMethod, LocalizedText>> = { counter: words('窗口领取', 'Fetched at the counter'), courier: words('邮寄', 'Sent by courier'), electronic: words('电子送达', 'Sent electronically') };

/** How one can object, where a decision says nothing else (Administrative Reconsideration Law art. 20, Administrative Litigation Law art. 46). */
export const defaultRemedies: LocalizedText = {
  zh: '如不服本决定，可以自收到本决定书之日起六十日内依法申请行政复议，也可以自收到本决定书之日起六个月内依法向人民法院提起行政诉讼。',
  en: 'If you do not agree, you can ask for administrative reconsideration within 60 days, or bring an action before the people’s court within 6 months, of the day on which you received this decision.',
};
