// What comes beside the first request: the form itself.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { photosStrings } from '../../../photos/photos.strings.ts';
export { complaintFormStrings } from '../complaint-form.strings.ts';
export { partsStyles } from './parts.styles.ts';
export { Writing } from './writing.ts';

/** Makes the icons known that the form is drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);
