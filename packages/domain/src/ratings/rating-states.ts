import type { LocalizedText } from '@hallkit/contract';

/** Five grades (GB/T 39735-2020), the best first. */
export const grades = ['verySatisfied', 'satisfied', 'fairlySatisfied', 'dissatisfied', 'veryDissatisfied'] as const;
/** One of {@link grades}. */
export type Grade = (typeof grades)[number];

/** Whether a grade is a bad rating, which has to be verified, corrected and answered (国办发〔2019〕51号). */
export const isBadGrade = (grade: Grade): boolean => grade === 'dissatisfied' || grade === 'veryDissatisfied';

/** Each grade in words. */
export const gradeTexts: Readonly<Record<Grade, LocalizedText>> = {
  verySatisfied: { zh: '非常满意', en: 'Very satisfied' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  fairlySatisfied: { zh: '基本满意', en: 'Fairly satisfied' },
  dissatisfied: { zh: '不满意', en: 'Dissatisfied' },
  veryDissatisfied: { zh: '非常不满意', en: 'Very dissatisfied' },
};

/** A word to choose with a grade. */
export interface RatingTag {
  readonly id: string;
  readonly text: LocalizedText;
  readonly good: boolean;
}

const tag = (id: string, good: boolean, zh: string, en: string): RatingTag => ({ id, text: { zh, en }, good });

/** Words to choose with a grade; the list is fixed, so that figures can be compared. */
export const ratingTags: readonly RatingTag[] = [
  tag('quick', true, '办得快', 'Quick'),
  tag('clear', true, '讲得清楚', 'Clear'),
  tag('friendly', true, '态度好', 'Friendly'),
  tag('oneTrip', true, '一次办成', 'Done in one trip'),
  tag('fewPapers', true, '材料少', 'Few papers'),
  tag('waiting', false, '等得太久', 'Waited too long'),
  tag('papers', false, '多要了材料', 'Asked for too many papers'),
  tag('manner', false, '态度不好', 'Unfriendly'),
  tag('unclear', false, '没讲清楚', 'Not explained'),
  tag('trips', false, '跑了多趟', 'Had to come several times'),
  tag('late', false, '超过承诺时间', 'Later than promised'),
];

/** States of a rating: nothing to do; a bad one on its way; not counted. */
export const ratingStates = ['recorded', 'open', 'verified', 'corrected', 'answered', 'excluded'] as const;
/** One of {@link ratingStates}. */
export type RatingState = (typeof ratingStates)[number];

/** What a department found: it is right, the rater has mistaken something, or meant harm. */
export type RatingFinding = 'justified' | 'mistaken' | 'malicious';

/** Who acts: the department that was rated, a supervisor of the hall. */
export type RatingRole = 'department' | 'supervisor';

/** What can be done about a bad rating. */
export type RatingActionName = 'verify' | 'correct' | 'answer' | 'exclude';

/**
 * A row of the state machine.
 *
 * @property finding - Only where this was found; null whatever was.
 */
export interface RatingTransition {
  readonly action: RatingActionName;
  readonly from: readonly RatingState[];
  readonly to: RatingState;
  readonly by: readonly RatingRole[];
  readonly finding: readonly RatingFinding[] | null;
  readonly needs: readonly ('finding' | 'text')[];
}

const row = (action: RatingActionName, from: readonly RatingState[], to: RatingState, by: readonly RatingRole[], finding: RatingTransition['finding'], ...needs: RatingTransition['needs']): RatingTransition => ({ action, from, to, by, finding, needs });
const staff: readonly RatingRole[] = ['department', 'supervisor'];

/** The state machine of a bad rating. Where nothing was wrong there is nothing to correct; only a supervisor leaves one out of the figures. */
export const ratingTransitions: readonly RatingTransition[] = [
  row('verify', ['open'], 'verified', staff, null, 'finding', 'text'),
  row('correct', ['verified'], 'corrected', staff, ['justified'], 'text'),
  row('answer', ['corrected'], 'answered', staff, null, 'text'),
  row('answer', ['verified'], 'answered', staff, ['mistaken', 'malicious'], 'text'),
  row('exclude', ['verified', 'answered'], 'excluded', ['supervisor'], ['mistaken', 'malicious'], 'text'),
];

/** What a rating says of itself. */
export interface RatingFacts {
  readonly state: RatingState;
  readonly finding: RatingFinding | null;
}

/** Why an action is refused. */
export type RatingFault = 'action.role' | 'action.state' | 'needs.finding' | 'needs.text';

function rowOf({ state, finding }: RatingFacts, action: RatingActionName, roles: readonly RatingRole[]): RatingTransition | 'action.role' | 'action.state' {
  const rows = ratingTransitions.filter((each) => each.action === action && each.by.some((role) => roles.includes(role)));
  if (rows.length === 0) return 'action.role';
  return rows.find((each) => each.from.includes(state) && (each.finding === null || (finding !== null && each.finding.includes(finding)))) ?? 'action.state';
}

const actions: readonly RatingActionName[] = ['verify', 'correct', 'answer', 'exclude'];

/**
 * What somebody may do about a rating now.
 *
 * @example ratingActions({ state: 'verified', finding: 'mistaken' }, ['supervisor']) // ['answer', 'exclude']
 */
export const ratingActions = (facts: RatingFacts, roles: readonly RatingRole[]): RatingActionName[] => actions.filter((action) => typeof rowOf(facts, action, roles) !== 'string');

/** The step an action takes, or why it is refused: role first, then state, then what comes with it. */
export function ratingStep(facts: RatingFacts, action: RatingActionName, roles: readonly RatingRole[], given: { readonly finding?: RatingFinding | undefined; readonly text?: string | undefined } = {}): { readonly ok: true; readonly to: RatingState } | { readonly ok: false; readonly fault: RatingFault } {
  const found = rowOf(facts, action, roles);
  if (typeof found === 'string') return { ok: false, fault: found };
  const missing = found.needs.find((field) => (given[field] ?? '').trim() === '');
  return missing === undefined ? { ok: true, to: found.to } : { ok: false, fault: `needs.${missing}` };
}

/** Each state as the one who rated reads it. */
export const ratingTexts: Readonly<Record<RatingState, LocalizedText>> = {
  recorded: { zh: '已记录，谢谢您的评价。', en: 'Recorded. Thank you.' },
  open: { zh: '已收到，正在核实。', en: 'Received, and being verified.' },
  verified: { zh: '已核实，正在处理。', en: 'Verified, and being dealt with.' },
  corrected: { zh: '已整改，正在答复您。', en: 'Corrected; an answer to you is being written.' },
  answered: { zh: '已核实处理并答复。', en: 'Verified, dealt with and answered.' },
  excluded: { zh: '经核实不计入评价，理由见答复。', en: 'Found not to count; the answer says why.' },
};
