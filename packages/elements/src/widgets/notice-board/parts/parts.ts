// What comes beside the first list: one notice whole, being told by message.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { noticeView } from './notice-view.ts';
export { noticePartsStrings } from './parts.strings.ts';
export { partsStyles } from './parts.styles.ts';
export { NoticeSubscription } from './subscription.ts';
export { subscriptionForm } from './subscription-form.ts';

/** Makes the icons known that a notice is drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);
