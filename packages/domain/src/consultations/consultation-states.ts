import type { LocalizedText } from '@hallkit/contract';

/** States of a question, in their order: with the hall, with a department, answered, over. */
export const consultationStates = ['submitted', 'assigned', 'answered', 'closed'] as const;
/** One of {@link consultationStates}. */
export type ConsultationState = (typeof consultationStates)[number];

/** Who acts: a department that has the question, a supervisor of the hall, the one who asked, the machine. */
export type ConsultationRole = 'department' | 'supervisor' | 'citizen' | 'system';

/** What can happen to a question. */
export type ConsultationActionName = 'assign' | 'answer' | 'publish' | 'unpublish' | 'close' | 'helpful' | 'notHelpful' | 'followUp';

/** What has to come with an action. */
export type ConsultationField = 'text' | 'departmentId' | 'question' | 'answer';

/**
 * A row of the state machine.
 *
 * @property to - State afterwards; null where it stays.
 */
export interface ConsultationTransition {
  readonly action: ConsultationActionName;
  readonly from: readonly ConsultationState[];
  readonly to: ConsultationState | null;
  readonly by: readonly ConsultationRole[];
  readonly needs: readonly ConsultationField[];
}

const row = (action: ConsultationActionName, from: readonly ConsultationState[], to: ConsultationState | null, by: readonly ConsultationRole[], ...needs: readonly ConsultationField[]): ConsultationTransition => ({ action, from, to, by, needs });
const staff: readonly ConsultationRole[] = ['department', 'supervisor'];

/**
 * The state machine of a question. What was answered may be answered again: a department that has found a slip says so.
 * To ask on gives it back to the department, with a clock of its own;
 * silence closes it after some days.
 */
export const consultationTransitions: readonly ConsultationTransition[] = [
  row('assign', ['submitted'], 'assigned', staff, 'departmentId'),
  row('assign', ['assigned'], 'assigned', staff),
  row('answer', ['assigned', 'answered'], 'answered', staff, 'text'),
  row('publish', ['answered', 'closed'], null, staff, 'question', 'answer'),
  row('unpublish', ['answered', 'closed', 'assigned'], null, staff),
  row('close', ['answered'], 'closed', [...staff, 'system']),
  row('helpful', ['answered', 'closed'], null, ['citizen']),
  row('notHelpful', ['answered', 'closed'], null, ['citizen']),
  row('followUp', ['answered'], 'assigned', ['citizen'], 'text'),
];

/** What the state alone does not say. */
export interface ConsultationFacts {
  readonly state: ConsultationState;
  /** The one who asked agrees that it is made public without a name. */
  readonly mayPublish: boolean;
  readonly isPublished: boolean;
  /** What has been said of the last answer. */
  readonly said: readonly ('helpful' | 'notHelpful')[];
}

/** Why an action is refused: nobody of these roles does it, not now, or this is missing. */
export type ConsultationFault = 'action.role' | 'action.state' | `needs.${ConsultationField}`;

function rowOf(facts: ConsultationFacts, action: ConsultationActionName, roles: readonly ConsultationRole[]): ConsultationTransition | 'action.role' | 'action.state' {
  const rows = consultationTransitions.filter((each) => each.action === action && each.by.some((role) => roles.includes(role)));
  if (rows.length === 0) return 'action.role';
  const found = rows.find(({ from }) => from.includes(facts.state));
  if (!found) return 'action.state';
  if (action === 'publish' && (!facts.mayPublish || facts.isPublished)) return 'action.state';
  if (action === 'unpublish' && !facts.isPublished) return 'action.state';
  if ((action === 'helpful' || action === 'notHelpful') && facts.said.includes(action)) return 'action.state';
  return found;
}

const actions = [...new Set(consultationTransitions.map(({ action }) => action))];

/**
 * What somebody may do with a question now, in the order of the table.
 *
 * @example consultationActions({ state: 'answered', mayPublish: false, isPublished: false, said: ['helpful'] }, ['citizen']) // ['notHelpful', 'followUp']
 */
export const consultationActions = (facts: ConsultationFacts, roles: readonly ConsultationRole[]): ConsultationActionName[] => actions.filter((action) => typeof rowOf(facts, action, roles) !== 'string');

/**
 * The step an action takes, or why it is refused: role first, then state, then what comes with it.
 *
 * @param given - What comes with the action.
 */
export function consultationStep(facts: ConsultationFacts, action: ConsultationActionName, roles: readonly ConsultationRole[], given: Readonly<Partial<Record<ConsultationField, string | undefined>>> = {}): { readonly ok: true; readonly to: ConsultationState } | { readonly ok: false; readonly fault: ConsultationFault } {
  const found = rowOf(facts, action, roles);
  if (typeof found === 'string') return { ok: false, fault: found };
  const missing = found.needs.find((field) => (given[field] ?? '').trim() === '');
  return missing === undefined ? { ok: true, to: found.to ?? facts.state } : { ok: false, fault: `needs.${missing}` };
}

/** Each state as the one who asked reads it. */
export const consultationTexts: Readonly<Record<ConsultationState, LocalizedText>> = {
  submitted: { zh: '已收到，正在确定由哪个部门答复。', en: 'Received. The hall is finding the department that answers it.' },
  assigned: { zh: '已交部门，等待答复。', en: 'With the department, which will answer.' },
  answered: { zh: '已经答复。', en: 'Answered.' },
  closed: { zh: '已经结束。还有不清楚的，可以重新提问。', en: 'Closed. If anything is still unclear, ask anew.' },
};
