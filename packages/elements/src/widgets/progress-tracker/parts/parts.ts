// What comes beside the first request: the progress itself.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { isElsewhere } from './lane.ts';
export { saidChange } from './said.ts';
export { progressPartsStrings } from './parts.strings.ts';
export { progressView } from './progress-view.ts';
export { Watching } from './watching.ts';
export { progressTrackerStyles } from '../progress-tracker.styles.ts';

/** Makes the icons known that the progress is drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);
