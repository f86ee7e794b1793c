// What comes beside the first list: one notice whole, news while one reads, being told by message.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { Beside } from './beside.ts';
export { partsStyles } from './parts.styles.ts';

/** Makes the icons known that a notice is drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);
