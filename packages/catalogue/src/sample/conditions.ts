import type { HandlingItem, LocalizedText } from '@hallkit/contract';
import { text } from './data.ts';
import type { Draft } from './drafts.ts';
import type { SampleRegion } from './regions.ts';

/** Acceptance conditions that follow from who applies, for what, and where. */
export function conditionsOf(draft: Draft, items: readonly HandlingItem[], region: SampleRegion): LocalizedText[] {
  const { zh, en } = region.region.name;
  const people = draft.audience.includes('natural');
  const legal = draft.audience.some((one) => one !== 'natural');
  const kinds = new Set(items.map(({ kind }) => kind));
  const subject =
    people && legal
      ? text('申请人为具有相应民事行为能力的自然人，或依法登记、合法存续的组织。', 'The applicant is a person with legal capacity, or an organisation lawfully registered and in existence.')
      : people
        ? text('申请人具有相应民事行为能力；无民事行为能力或限制民事行为能力的，由监护人代为申请。', 'The applicant has legal capacity; otherwise the guardian applies.')
        : text('申请人为依法登记、合法存续的组织。', 'The applicant is an organisation lawfully registered and in existence.');
  return [
    subject,
    text(`事项发生在${zh}，属于本机关管辖范围。`, `The matter lies in ${en ?? ''} and within the agency’s powers.`),
    ...(draft.type === '01' ? [text('符合设定依据规定的场所、设备、人员、资金和管理制度等条件。', 'Premises, equipment, staff, funds and rules meet what the legal basis asks for.')] : []),
    ...(kinds.has('renew') ? [text('延续的，应在有效期届满三十日前提出（行政许可法第五十条，另有规定的从其规定）。', 'A renewal is asked for 30 days before expiry (Administrative Licensing Law art. 50, unless other rules apply).')] : []),
    ...(kinds.has('change') || kinds.has('cancel') ? [text('变更或者注销的，应已取得相应证件或者完成登记、备案。', 'For a change or cancellation the licence, registration or filing must exist.')] : []),
    text('申请材料齐全、符合法定形式，内容真实。', 'The materials are complete, in due form, and true.'),
  ];
}

const refusals = {
  scope: text('申请事项依法不属于本机关职权范围的，即时作出不予受理的决定，并告知向有关机关申请。', 'Not within the agency’s powers: refused at once, and the right agency is named.'),
  none: text('申请事项依法不需要办理的，即时告知不受理。', 'No application is needed by law: said at once.'),
  incomplete: text('材料不齐全或者不符合法定形式，经一次性告知后仍未补正的。', 'Incomplete or not in due form, and not mended after the one-time notice.'),
  false: text('隐瞒有关情况或者提供虚假材料的。', 'Facts are hidden or false materials handed in.'),
  entitled: text('不符合规定的对象、标准或者期限的。', 'The applicant, standard or period does not meet the rules.'),
};

/** Grounds on which an application is not accepted (Administrative Licensing Law arts 32 and 78). */
export function refusalGroundsOf({ type }: Draft): LocalizedText[] {
  if (type === '01') return [refusals.none, refusals.scope, refusals.incomplete, refusals.false];
  return [refusals.scope, ...(type === '05' || type === '08' ? [refusals.entitled] : []), refusals.incomplete, refusals.false];
}
