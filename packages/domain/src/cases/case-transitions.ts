import { isGranted, caseStateNames, openCaseStates } from './case-states.ts';
import type { CaseState } from './case-states.ts';

/** Who acts on a case: staff who accept and review, staff who decide, the one who applied, the machine itself. */
export type CaseRole = 'clerk' | 'approver' | 'applicant' | 'system';

/** What can happen to a case. */
export type CaseActionName =
  | 'accept' | 'markNotNeeded' | 'refuseAcceptance' | 'requestSupplement' | 'supply' | 'startProcessing' | 'startSpecialProcedure' | 'endSpecialProcedure' | 'proposeExtension' | 'approveExtension' | 'declineExtension'
  | 'grant' | 'grantToFollow' | 'refuse' | 'deliver' | 'receiveDelivery' | 'handIn' | 'acceptPapers' | 'declinePapers' | 'withdraw' | 'revoke' | 'assign' | 'handOver' | 'note' | 'deem' | 'begin';

/**
 * A row of the state machine; an action may have several, by the state it is taken in.
 *
 * @property from - States in which the action is allowed.
 * @property to - State afterwards; null where it stays.
 * @property by - Any of these roles.
 */
export interface CaseTransition {
  readonly action: CaseActionName;
  readonly from: readonly CaseState[];
  readonly to: CaseState | null;
  readonly by: readonly CaseRole[];
}

const row = (action: CaseActionName, from: readonly CaseState[], to: CaseState | null, ...by: readonly CaseRole[]): CaseTransition => ({ action, from, to, by });

const handedIn: readonly CaseState[] = ['received', 'supplemented'];
const underReview: readonly CaseState[] = ['accepted', 'processing', 'specialProcedureEnded'];
/** While it is open, papers agreed to follow may come at any time. */
const following: readonly CaseState[] = ['received', 'supplemented', 'accepted', 'processing', 'specialProcedure', 'specialProcedureEnded'];
const granted: readonly CaseState[] = caseStateNames.filter(isGranted);

/**
 * The state machine of a case.
 *
 * - `deem`: silence for five working days is acceptance on the day of the receipt (Administrative Licensing Law art. 32).
 * - `begin`: what the case waited for is there, or will not come and can be handed in instead ({@link afterDecision}).
 * - `withdraw` before acceptance takes the papers back (`recalled`), behind it gives up the application (`withdrawn`).
 * - `handIn`: papers that were agreed to follow come, `acceptPapers` and `declinePapers` say what the department makes of them;
 *   with the last of them `grantedToFollow` is `granted`. They may come late: then the department decides whether it revokes.
 * - What has been granted is never refused afterwards; it is revoked.
 */
export const caseTransitions: readonly CaseTransition[] = [
  row('accept', handedIn, 'accepted', 'clerk'),
  row('markNotNeeded', ['received'], 'notNeeded', 'clerk'),
  row('refuseAcceptance', handedIn, 'acceptanceRefused', 'clerk'),
  row('requestSupplement', ['received'], 'supplementing', 'clerk'),
  row('supply', ['supplementing'], 'supplemented', 'applicant'),
  row('startProcessing', ['accepted'], 'processing', 'clerk'),
  row('startSpecialProcedure', underReview, 'specialProcedure', 'clerk'),
  row('endSpecialProcedure', ['specialProcedure'], 'specialProcedureEnded', 'clerk'),
  row('proposeExtension', underReview, null, 'clerk'),
  row('approveExtension', underReview, null, 'approver'),
  row('declineExtension', underReview, null, 'approver'),
  row('grant', underReview, 'granted', 'approver'),
  row('grantToFollow', underReview, 'grantedToFollow', 'approver'),
  row('refuse', underReview, 'refused', 'approver'),
  row('deliver', granted, null, 'clerk', 'approver'),
  row('receiveDelivery', granted, null, 'applicant'),
  row('handIn', [...following, 'grantedToFollow'], null, 'applicant'),
  row('acceptPapers', following, null, 'clerk', 'approver'),
  row('acceptPapers', ['grantedToFollow'], 'granted', 'clerk', 'approver'),
  row('declinePapers', [...following, 'grantedToFollow'], null, 'clerk', 'approver'),
  row('withdraw', ['waiting', 'received', 'supplementing', 'supplemented'], 'recalled', 'applicant'),
  row('withdraw', ['accepted', 'processing', 'specialProcedure', 'specialProcedureEnded'], 'withdrawn', 'applicant'),
  row('revoke', granted, 'revoked', 'approver'),
  row('assign', openCaseStates, null, 'clerk', 'approver'),
  row('handOver', openCaseStates, null, 'clerk', 'approver'),
  row('note', caseStateNames, null, 'clerk', 'approver'),
  row('deem', ['received'], 'accepted', 'system'),
  row('begin', ['waiting'], 'received', 'system'),
];

/** Every action, in the order of {@link caseTransitions}. */
export const caseActionNames: readonly CaseActionName[] = [...new Set(caseTransitions.map(({ action }) => action))];
