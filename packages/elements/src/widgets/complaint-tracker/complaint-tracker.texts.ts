import type { TrackerStrings } from '../../follow/tracker.ts';

/** Texts of the form of `<hall-complaint-tracker>`; those of a complaint come with the parts. */
export interface ComplaintTrackerStrings extends TrackerStrings {
  otherKind: string;
  otherKindAdvice: string;
}
