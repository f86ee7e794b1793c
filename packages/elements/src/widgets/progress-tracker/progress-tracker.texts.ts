import type { TrackerStrings } from '../../follow/tracker.ts';

/** Texts of the form of `<hall-progress-tracker>`; those of the progress come with the parts. */
export type ProgressTrackerStrings = TrackerStrings;
