import { complaintStateNames, openComplaintStates } from './complaint-states.ts';
import type { ComplaintStateName } from './complaint-states.ts';

/** Who acts on a complaint: whoever wrote it, staff of the department that has it, a supervisor of the hall, the machine. */
export type ComplaintRole = 'citizen' | 'department' | 'supervisor' | 'system';

/** What can happen to a complaint. */
export type ComplaintAction =
  | 'accept' | 'refuse' | 'markDuplicate' | 'assign' | 'verify' | 'start' | 'requestInfo' | 'transfer' | 'extend' | 'answer' | 'note' | 'urge' | 'supervise' | 'escalate'
  | 'supply' | 'reopen' | 'close' | 'withdraw';

/**
 * A row of the state machine; an action may have several, by the state it is taken in.
 *
 * @property to - State afterwards; null where it stays, `before` that from which something was asked.
 * @property by - Any of these roles.
 */
export interface ComplaintTransition {
  readonly action: ComplaintAction;
  readonly from: readonly ComplaintStateName[];
  readonly to: ComplaintStateName | 'before' | null;
  readonly by: readonly ComplaintRole[];
}

const row = (action: ComplaintAction, from: readonly ComplaintStateName[], to: ComplaintTransition['to'], ...by: readonly ComplaintRole[]): ComplaintTransition => ({ action, from, to, by });

const withDepartment: readonly ComplaintStateName[] = ['assigned', 'inProgress'];

/**
 * The state machine of a complaint.
 *
 * - `start` and `assign` also from `infoRequested`: silence of who was asked must not keep the department from going on.
 * - `reopen` within the days of the hall after the last answer, also of what was closed; nobody else may take it up again.
 * - `close` by the machine: silence for those days is taken as being satisfied.
 */
export const complaintTransitions: readonly ComplaintTransition[] = [
  row('accept', ['submitted'], 'accepted', 'supervisor'),
  row('refuse', ['submitted'], 'rejected', 'supervisor'),
  row('markDuplicate', ['submitted', 'accepted'], 'rejected', 'supervisor'),
  row('assign', ['accepted', 'assigned', 'inProgress', 'infoRequested', 'reopened'], 'assigned', 'supervisor'),
  row('verify', ['accepted', 'assigned', 'inProgress', 'infoRequested', 'answered', 'reopened'], null, 'supervisor'),
  row('start', ['assigned', 'reopened', 'infoRequested'], 'inProgress', 'department', 'supervisor'),
  row('requestInfo', ['accepted', 'assigned', 'inProgress'], 'infoRequested', 'department', 'supervisor'),
  row('transfer', withDepartment, 'assigned', 'department', 'supervisor'),
  row('extend', ['accepted', 'assigned', 'inProgress', 'infoRequested'], null, 'supervisor'),
  row('answer', ['inProgress'], 'answered', 'department', 'supervisor'),
  row('note', complaintStateNames, null, 'department', 'supervisor'),
  row('urge', ['submitted', 'accepted', 'assigned', 'inProgress', 'reopened'], null, 'supervisor', 'citizen'),
  row('supervise', openComplaintStates, null, 'supervisor'),
  row('escalate', openComplaintStates, null, 'supervisor'),
  row('supply', ['infoRequested'], 'before', 'citizen'),
  row('reopen', ['answered', 'closed'], 'reopened', 'citizen'),
  row('close', ['answered', 'reopened'], 'closed', 'citizen'),
  row('close', ['answered'], 'closed', 'system'),
  row('withdraw', ['submitted', 'accepted', 'assigned', 'inProgress', 'infoRequested'], 'withdrawn', 'citizen'),
];

/** Every action, in the order of {@link complaintTransitions}. */
export const complaintActionNames: readonly ComplaintAction[] = [...new Set(complaintTransitions.map(({ action }) => action))];
