/** States of a complaint, from the first word to the close. */
export const complaintStateNames = ['submitted', 'accepted', 'assigned', 'inProgress', 'infoRequested', 'answered', 'reopened', 'closed', 'rejected', 'withdrawn'] as const;
/** One of {@link complaintStateNames}. */
export type ComplaintStateName = (typeof complaintStateNames)[number];

/** What a state means to the machine. */
export interface ComplaintStateRow {
  /** Nobody does anything with it any more; what was answered may still be taken up again. */
  readonly isFinal: boolean;
  readonly whoHasIt: 'supervisor' | 'department' | 'citizen' | 'nobody';
}

const open = (whoHasIt: ComplaintStateRow['whoHasIt']): ComplaintStateRow => ({ isFinal: false, whoHasIt });
const final: ComplaintStateRow = { isFinal: true, whoHasIt: 'nobody' };

/** What each state means to the machine. */
export const complaintStates: Readonly<Record<ComplaintStateName, ComplaintStateRow>> = {
  submitted: open('supervisor'), accepted: open('supervisor'), assigned: open('department'), inProgress: open('department'), infoRequested: open('citizen'), answered: open('citizen'), reopened: open('supervisor'),
  closed: final, rejected: final, withdrawn: final,
};

/** States in which somebody still has to do something. */
export const openComplaintStates: readonly ComplaintStateName[] = complaintStateNames.filter((state) => !complaintStates[state].isFinal);
