// Checking a signature: only whoever asks for it loads it.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { check } from './check.ts';
export type { Checked } from './check.ts';
export { signatureStrings } from './signature.strings.ts';
export { signatureView } from './signature-view.ts';

/** Makes the icons known that a check is drawn with. */
export const addSignatureIcons = (): void => addIcons(moreIcons);
