// What comes beside the first list: one notice whole, news while one reads, being told by message.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { wechatOf } from '../../../config/wechat.ts';
export { liveLine } from '../../../ui/live-line.ts';
export { NoticeNews } from './news.ts';
export { noticePlace } from './notice-view.ts';
export { noticePartsStrings } from './parts.strings.ts';
export { partsStyles } from './parts.styles.ts';
export { NoticeSubscription } from './subscription.ts';
export { subscriptionForm } from './subscription-form.ts';

/** Makes the icons known that a notice is drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);
