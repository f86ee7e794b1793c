import type { LocalizedText } from '@hallkit/contract';
import type { CaseFacts } from './case-log.ts';
import type { DeliveryMethod } from './case-needs.ts';
import { caseStates } from './case-states.ts';
import type { CaseHolder, CaseState } from './case-states.ts';

/** Which of the texts it is; a name for tests and for texts of one's own. */
export type NextStepKey = 'payFee' | 'answerMessage' | 'supplyPapers' | 'applyAnew' | 'waitForOther' | 'departmentAccepts' | 'departmentChecksPapers' | 'departmentReviews' | 'departmentProcedure' | 'departmentDecides' | 'supplyLater' | 'departmentDelivers' | 'collect' | 'confirmReceipt' | 'bringOriginal' | 'readDecision' | 'askRightAgency' | 'done';

/**
 * The one thing that is to be done next.
 *
 * @property action - What the applicant can do here and now, as the contract's `NextStep` names it; null where it is nothing.
 * @property by - Last day for it, `YYYY-MM-DD`, where there is one and it is known.
 */
export interface NextStep {
  readonly who: CaseHolder;
  readonly key: NextStepKey;
  readonly text: LocalizedText;
  readonly action: 'supply' | 'pay' | 'bringOriginal' | 'collect' | 'answer' | 'handIn' | null;
  readonly by: string | null;
}

/**
 * What the next thing depends on.
 *
 * @property delivery - How far the result is; `none` without.
 * @property method - How the result comes; at the counter it is fetched.
 * @property feeDue - A fee of this case waits to be paid.
 * @property originalAsked - The original of a paper is to be shown once.
 * @property messageOpen - The department has asked something that the applicant has not answered.
 * @property papersToFollow - Papers agreed to follow are still missing; as the state says without.
 * @property papersCame - Papers agreed to follow have come and the department has not looked at them.
 * @property followBy - Last day for them.
 * @property blocked - It waits for a result that will not come ({@link afterDecision}).
 * @property by - Last day: of the acceptance, of the decision, for the missing papers, as the state has it; null or left out where none is known.
 */
export interface NextStepQuestion {
  readonly state: CaseState;
  readonly delivery?: CaseFacts['delivery'];
  readonly method?: DeliveryMethod;
  readonly feeDue?: boolean;
  readonly originalAsked?: boolean;
  readonly messageOpen?: boolean;
  readonly papersToFollow?: boolean;
  readonly papersCame?: boolean;
  readonly followBy?: string | null;
  readonly blocked?: boolean;
  readonly by?: string | null;
}

const texts: Readonly<Record<NextStepKey, readonly [who: CaseHolder, zh: string, en: string]>> = {
  payFee: ['applicant', '请缴费', 'Pay the fee'],
  answerMessage: ['applicant', '请回复部门的留言', 'Answer the department’s message'],
  supplyPapers: ['applicant', '请补交所列材料', 'Hand in the papers that are listed'],
  applyAnew: ['applicant', '前一项没有办成，这一项无法开始：请撤回，或解决后重新申请', 'The earlier matter was not granted, so this one cannot begin: take it back, or apply again when that is settled'],
  waitForOther: ['nobody', '等前一项有结果，会自动开始', 'It begins by itself when the earlier matter has its result'],
  departmentAccepts: ['department', '部门答复是否受理', 'The department says whether it accepts'],
  departmentChecksPapers: ['department', '部门核对您补的材料', 'The department checks your missing papers'],
  departmentReviews: ['department', '部门审查', 'The department reviews it'],
  departmentProcedure: ['department', '部门完成专项程序', 'The department finishes the special procedure'],
  departmentDecides: ['department', '部门作出决定', 'The department decides'],
  supplyLater: ['applicant', '请补交约定的材料', 'Hand in the papers agreed to follow'],
  departmentDelivers: ['department', '部门发证或送达决定', 'The department hands over the result'],
  collect: ['applicant', '请带身份证件到窗口领取', 'Fetch the result at the counter; bring your identity card'],
  bringOriginal: ['applicant', '请带原件到窗口核对一次', 'Show the original at the counter, once'],
  confirmReceipt: ['applicant', '收到后请确认', 'Confirm when you have received it'],
  readDecision: ['applicant', '请看决定书；不同意可以申请复议或起诉', 'Read the decision; it says how to object'],
  askRightAgency: ['applicant', '请看说明，必要时找对的部门办理', 'Read the reason; go to the agency in charge if there is one'],
  done: ['nobody', '已经结束，您不用再做什么', 'It is finished; there is nothing more to do'],
};

const ofOpen: Readonly<Partial<Record<CaseState, NextStepKey>>> = {
  waiting: 'waitForOther', received: 'departmentAccepts', supplementing: 'supplyPapers', supplemented: 'departmentChecksPapers', accepted: 'departmentReviews', processing: 'departmentDecides', specialProcedure: 'departmentProcedure', specialProcedureEnded: 'departmentDecides',
};
const ofEnd: Readonly<Partial<Record<CaseState, NextStepKey>>> = { acceptanceRefused: 'readDecision', refused: 'readDecision', revoked: 'readDecision', notNeeded: 'askRightAgency' };

function keyOf({ state, delivery = 'none', method, feeDue = false, originalAsked = false, messageOpen = false, blocked = false, papersCame = false, papersToFollow = state === 'grantedToFollow' && !papersCame }: NextStepQuestion): NextStepKey {
  if (!caseStates[state].isFinal) {
    if (state === 'waiting' && blocked) return 'applyAnew';
    // A supplement has a last day of its own, and without it nothing goes on.
    if (state === 'supplementing') return 'supplyPapers';
    // Once it is accepted, what was agreed to follow is missing for the decision, and nobody travels in vain with an original.
    const isAccepted = state === 'accepted' || state === 'processing' || state === 'specialProcedureEnded';
    return feeDue ? 'payFee' : messageOpen ? 'answerMessage' : originalAsked && isAccepted ? 'bringOriginal' : papersToFollow && isAccepted ? 'supplyLater' : (ofOpen[state] ?? 'departmentDecides');
  }
  const end = ofEnd[state];
  if (end) return end;
  if (state !== 'granted' && state !== 'grantedToFollow') return 'done';
  if (feeDue) return 'payFee';
  if (papersToFollow) return 'supplyLater';
  if (papersCame) return 'departmentChecksPapers';
  return delivery === 'none' ? 'departmentDelivers' : delivery === 'received' ? 'done' : method === 'counter' ? 'collect' : 'confirmReceipt';
}

const actions: Readonly<Partial<Record<NextStepKey, NextStep['action']>>> = { payFee: 'pay', answerMessage: 'answer', supplyPapers: 'supply', bringOriginal: 'bringOriginal', collect: 'collect', supplyLater: 'handIn' };

/**
 * The one next thing, and who has to do it: what asks the applicant goes before what a department does.
 *
 * @example nextStep({ state: 'supplementing', by: '2026-03-09' }) // { who: 'applicant', key: 'supplyPapers', text: { zh: '请补交所列材料', … }, action: 'supply', by: '2026-03-09' }
 */
export function nextStep(question: NextStepQuestion): NextStep {
  const key = keyOf(question);
  const [who, zh, en] = texts[key];
  const timeless = who === 'nobody' || ['readDecision', 'askRightAgency', 'applyAnew', 'confirmReceipt'].includes(key);
  return { who, key, text: { zh, en }, action: actions[key] ?? null, by: timeless || (question.papersCame && key === 'departmentChecksPapers') ? null : ((key === 'supplyLater' ? question.followBy : undefined) ?? question.by ?? null) };
}
