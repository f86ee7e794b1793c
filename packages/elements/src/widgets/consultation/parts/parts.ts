// What comes beside the first request: asking a person, following a question, and saying of an answer that it helped.
import { addIcons } from '../../../ui/icon.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { Asking } from './asking.ts';
import { Looking } from './looking.ts';
import { Own } from './own.ts';
import type { PartHost } from './part-host.ts';
import { Votes } from './votes.ts';

export { askForm } from './ask-form.ts';
export { consultationPartsStrings } from './parts.strings.ts';
export { partsStyles } from './parts.styles.ts';
export { receiptView } from './receipt.ts';

/** Makes the icons known that the parts are drawn with. */
export const addPartIcons = (): void => addIcons(moreIcons);

/** What is done with questions, on one element. */
export interface Parts {
  readonly host: PartHost;
  readonly asking: Asking;
  readonly looking: Looking;
  readonly own: Own;
  readonly votes: Votes;
}

/** Makes the parts of an element. */
export const openParts = (host: PartHost): Parts => ({ host, asking: new Asking(host), looking: new Looking(host), own: new Own(host), votes: new Votes(host) });
