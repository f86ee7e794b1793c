// What comes beside the first list: filters, one decision whole, everything as data.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';

export { saveFile } from '../../../ui/save-file.ts';
export { dataButton } from './data-file.ts';
export { decisionView } from './decision-view.ts';
export { filters } from './filters.ts';
export { resultsPartsStrings } from './parts.strings.ts';
export { partsStyles } from './parts.styles.ts';

/** Makes the icons known that filters and decision are drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);
