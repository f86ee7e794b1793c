import { HallEvent } from '../../base/hall-event.ts';

/** Which matter somebody chose. */
export interface HallMatterSelectedDetail {
  readonly matterId: string;
  /** In the language of the element. */
  readonly name: string;
}

/** `hall-matter-selected`: somebody chose a matter. `preventDefault()` keeps the finder from showing its guide. */
export class HallMatterSelectedEvent extends HallEvent<HallMatterSelectedDetail> {
  constructor(detail: HallMatterSelectedDetail) {
    super('hall-matter-selected', detail, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-matter-selected': HallMatterSelectedEvent;
  }
}
