// What comes beside the first request: what follows a choice, the thanks, and what became of a rating.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { details } from './details.ts';
export { Looking } from './looking.ts';
export { outcome } from './outcome.ts';
export { ratingPartsStrings } from './parts.strings.ts';
export { partsStyles } from './parts.styles.ts';
export { thanks } from './thanks.ts';

/** Makes the icons known that the parts are drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);
