// What comes beside the first request: the complaint itself, and what can be done with it.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { photosStrings } from '../../../photos/photos.strings.ts';
export { Own } from './own.ts';
export { complaintPartsStrings } from './parts.strings.ts';
export { complaintTrackerStyles } from '../complaint-tracker.styles.ts';

/** Makes the icons known that a complaint is drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);
