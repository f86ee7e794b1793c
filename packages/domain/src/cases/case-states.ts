/** Who has a case: a department works on it, the applicant is asked for something, nobody has to do anything. */
export type CaseHolder = 'department' | 'applicant' | 'nobody';

/** What a state means to the machine. */
export interface CaseStateRow {
  /** State of a case by the national standard for the exchange of cases; null of one that is not reported. */
  readonly nationalCode: number | null;
  /** Nothing more is decided about it; what was granted may still be delivered, and revoked. */
  readonly isFinal: boolean;
  readonly whoHasIt: CaseHolder;
}

const department = (nationalCode: number): CaseStateRow => ({ nationalCode, isFinal: false, whoHasIt: 'department' });
const final = (nationalCode: number): CaseStateRow => ({ nationalCode, isFinal: true, whoHasIt: 'nobody' });

/**
 * States of a case, in the order of the national standard. `waiting` is ours: it waits for the result of another case
 * of the same application and has not been handed to its department yet.
 */
export const caseStateNames = ['waiting', 'received', 'recalled', 'accepted', 'notNeeded', 'acceptanceRefused', 'supplementing', 'supplemented', 'processing', 'specialProcedure', 'specialProcedureEnded', 'granted', 'grantedToFollow', 'refused', 'withdrawn', 'revoked'] as const;
/** One of {@link caseStateNames}. */
export type CaseState = (typeof caseStateNames)[number];

/** What each state means to the machine. */
export const caseStates: Readonly<Record<CaseState, CaseStateRow>> = {
  waiting: { nationalCode: null, isFinal: false, whoHasIt: 'nobody' },
  received: department(1),
  recalled: final(2),
  accepted: department(3),
  notNeeded: final(4),
  acceptanceRefused: final(5),
  supplementing: { nationalCode: 6, isFinal: false, whoHasIt: 'applicant' },
  supplemented: department(7),
  processing: department(8),
  specialProcedure: department(9),
  specialProcedureEnded: department(10),
  granted: final(11),
  grantedToFollow: final(12),
  refused: final(13),
  withdrawn: final(14),
  revoked: final(15),
};

/** States in which something is still to be decided. */
export const openCaseStates: readonly CaseState[] = caseStateNames.filter((state) => !caseStates[state].isFinal);

/** Whether a case gives what was applied for, at once or with papers to follow. */
export const isGranted = (state: CaseState): boolean => state === 'granted' || state === 'grantedToFollow';
