// What comes beside the first request: the complaint itself, and what can be done with it.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { complaintView } from './complaint-view.ts';
import type { OwnHost } from './own-host.ts';
import { Own } from './own.ts';

export { photosStrings } from '../../../photos/photos.strings.ts';
export { complaintPartsStrings } from './parts.strings.ts';
export { complaintTrackerStyles } from '../complaint-tracker.styles.ts';

/** Makes the icons known that a complaint is drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);

/** Opens a complaint for whoever wrote it. */
export const openOwn = (host: OwnHost): Own => new Own(host, complaintView);
