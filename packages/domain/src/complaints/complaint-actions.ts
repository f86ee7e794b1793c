import type { ComplaintRuleFacts } from './complaint-log.ts';
import { missingComplaintNeed } from './complaint-needs.ts';
import type { ComplaintField } from './complaint-needs.ts';
import type { ComplaintStateName } from './complaint-states.ts';
import { complaintActionNames, complaintTransitions } from './complaint-transitions.ts';
import type { ComplaintAction, ComplaintRole, ComplaintTransition } from './complaint-transitions.ts';

/**
 * Why an action is refused: `action.role` nobody of these roles does it, `action.state` not in this state, `action.once` it
 * was done and is done only once, `action.days` too late to take it up again or too soon to urge, `needs.…` this field is
 * missing or wrong.
 */
export type ComplaintFault = 'action.role' | 'action.state' | 'action.once' | 'action.days' | `needs.${ComplaintField}`;

/** What an action leads to. */
export type ComplaintStep = { readonly ok: true; readonly to: ComplaintStateName } | { readonly ok: false; readonly fault: ComplaintFault };

/** What the state alone does not say. */
function faultOfPast({ isAssigned, extended, reopenable, urgeable }: ComplaintRuleFacts, action: ComplaintAction, roles: readonly ComplaintRole[]): ComplaintFault | null {
  switch (action) {
    case 'extend': return extended ? 'action.once' : null;
    case 'reopen': return reopenable ? null : 'action.days';
    case 'start': return isAssigned ? null : 'action.state';
    case 'urge': return urgeable || roles.includes('supervisor') ? null : 'action.days';
    default: return null;
  }
}

function allowed(facts: ComplaintRuleFacts, action: ComplaintAction, roles: readonly ComplaintRole[]): ComplaintTransition | ComplaintFault {
  const rows = complaintTransitions.filter((each) => each.action === action && each.by.some((role) => roles.includes(role)));
  if (rows.length === 0) return 'action.role';
  const row = rows.find(({ from }) => from.includes(facts.state));
  return row ? (faultOfPast(facts, action, roles) ?? row) : 'action.state';
}

/**
 * What somebody may do with a complaint now, in the order of the table: the server answers it and a page draws its buttons by it.
 *
 * @example complaintActionsOf({ state: 'submitted', isAssigned: false, before: null, extended: false, reopenable: false, urgeable: true }, ['citizen']) // ['urge', 'withdraw']
 */
export const complaintActionsOf = (facts: ComplaintRuleFacts, roles: readonly ComplaintRole[]): ComplaintAction[] => complaintActionNames.filter((action) => typeof allowed(facts, action, roles) !== 'string');

/**
 * The step an action takes, or why it is refused: role first, then state, then what was done before, then what comes with it.
 *
 * @param data - What comes with the action (`complaintNeedsOf`).
 */
export function nextComplaintState(facts: ComplaintRuleFacts, action: ComplaintAction, roles: readonly ComplaintRole[], data: Readonly<Partial<Record<ComplaintField, unknown>>> = {}): ComplaintStep {
  const row = allowed(facts, action, roles);
  if (typeof row === 'string') return { ok: false, fault: row };
  const missing = missingComplaintNeed(action, data, facts.isAssigned);
  if (missing !== null) return { ok: false, fault: `needs.${missing}` };
  return { ok: true, to: row.to === 'before' ? (facts.before ?? 'accepted') : (row.to ?? facts.state) };
}
