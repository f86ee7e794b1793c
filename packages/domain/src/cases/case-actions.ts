import type { CaseFacts } from './case-log.ts';
import { caseNeeds, missingNeed } from './case-needs.ts';
import type { CaseField, CaseNeed } from './case-needs.ts';
import type { CaseState } from './case-states.ts';
import { caseActionNames, caseTransitions } from './case-transitions.ts';
import type { CaseActionName, CaseRole, CaseTransition } from './case-transitions.ts';

/**
 * Why an action is refused: `action.role` nobody of these roles does it, `action.state` not in this state, `action.once`
 * it was done and is done only once, `action.self` somebody else must decide about it, `needs.…` this field is missing or wrong.
 */
export type CaseFault = 'action.state' | 'action.role' | 'action.once' | 'action.self' | `needs.${CaseField}`;

/** Who acts. */
export interface CaseActor {
  /** All that the person has towards this case. */
  readonly roles: readonly CaseRole[];
  /** Null of the machine. */
  readonly id: string | null;
}

/** What an action leads to. */
export type CaseStep = { readonly ok: true; readonly to: CaseState } | { readonly ok: false; readonly fault: CaseFault };

/**
 * What comes with an action, as a form asks for it.
 *
 * @example needsOf('refuse').map(({ field }) => field) // ['ground', 'reason', 'legalBasis', 'remedies']
 */
export const needsOf = (action: CaseActionName): readonly CaseNeed[] => caseNeeds[action] ?? [];

/** What the state alone does not say. */
function faultOfPast({ supplementAsked, extension, delivery, toFollow = { due: [], came: [] } }: CaseFacts, action: CaseActionName, id: string | null): CaseFault | null {
  switch (action) {
    case 'requestSupplement': return supplementAsked ? 'action.once' : null;
    // One that was declined may be asked for again, one that was approved not (art. 42).
    case 'proposeExtension': return extension && extension.state !== 'declined' ? 'action.once' : null;
    case 'approveExtension': case 'declineExtension':
      if (extension?.state !== 'proposed') return 'action.state';
      return extension.proposedBy === id ? 'action.self' : null;
    case 'deliver': return delivery === 'received' ? 'action.once' : null;
    case 'receiveDelivery': return delivery === 'sent' ? null : delivery === 'received' ? 'action.once' : 'action.state';
    // What came may be exchanged until somebody has looked at it.
    case 'handIn': return toFollow.due.length + toFollow.came.length > 0 ? null : 'action.state';
    case 'acceptPapers': case 'declinePapers': return toFollow.came.length > 0 ? null : 'action.state';
    default: return null;
  }
}

function allowed(facts: CaseFacts, action: CaseActionName, { roles, id }: CaseActor): CaseTransition | CaseFault {
  const rows = caseTransitions.filter((each) => each.action === action && each.by.some((role) => roles.includes(role)));
  if (rows.length === 0) return 'action.role';
  const row = rows.find(({ from }) => from.includes(facts.state));
  return row ? (faultOfPast(facts, action, id) ?? row) : 'action.state';
}

/**
 * What somebody may do with a case now, in the order of the table: the server answers it and a page draws its buttons by it.
 *
 * @example actionsOf({ state: 'received', joint: false, supplementAsked: true, extension: null, delivery: 'none' }, { roles: ['clerk'], id: 'S007' })
 * // ['accept', 'markNotNeeded', 'refuseAcceptance', 'assign', 'handOver', 'note']
 */
export const actionsOf = (facts: CaseFacts, actor: CaseActor): CaseActionName[] => caseActionNames.filter((action) => typeof allowed(facts, action, actor) !== 'string');

/**
 * The step an action takes, or why it is refused: role first, then state, then what was done before, then what comes with it.
 *
 * @param data - What comes with the action ({@link needsOf}).
 * @example nextState(facts, 'refuse', { roles: ['approver'], id: 'S001' }, { reason: '…' }) // { ok: false, fault: 'needs.legalBasis' }
 */
export function nextState(facts: CaseFacts, action: CaseActionName, actor: CaseActor, data: Readonly<Partial<Record<CaseField, unknown>>> = {}): CaseStep {
  const row = allowed(facts, action, actor);
  if (typeof row === 'string') return { ok: false, fault: row };
  const missing = missingNeed(needsOf(action), data, facts.joint);
  // Not before the last paper is there.
  const stays = action === 'acceptPapers' && (facts.toFollow?.due.length ?? 0) > 0;
  return missing === null ? { ok: true, to: stays ? facts.state : (row.to ?? facts.state) } : { ok: false, fault: `needs.${missing}` };
}
