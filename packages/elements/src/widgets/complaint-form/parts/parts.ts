// What comes beside the first request: the form itself.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import type { ComplaintHost } from './host.ts';
import { writingView } from './writing-view.ts';
import { Writing } from './writing.ts';

export { photosStrings } from '../../../photos/photos.strings.ts';
export { complaintFormStrings } from '../complaint-form.strings.ts';
export { partsStyles } from './parts.styles.ts';

/** Makes the icons known that the form is drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);

/** Opens the form. */
export const openWriting = (host: ComplaintHost): Writing => new Writing(host, writingView);
