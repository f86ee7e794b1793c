// What comes beside the first request: asking a person, following a question, and saying of an answer that it helped.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { askForm } from './ask-form.ts';
export { Asking } from './asking.ts';
export { Looking } from './looking.ts';
export { Own } from './own.ts';
export { consultationPartsStrings } from './parts.strings.ts';
export { partsStyles } from './parts.styles.ts';
export { receiptView } from './receipt.ts';
export { Votes } from './votes.ts';

/** Makes the icons known that the parts are drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);
