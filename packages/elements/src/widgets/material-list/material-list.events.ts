import { HallEvent } from '../../base/hall-event.ts';

/** A paper of an application that is there now. */
export interface HallMaterialAttachedDetail {
  readonly applicationId: string;
  /** Key of the paper in the plan. */
  readonly key: string;
  readonly documentId: string;
}

/** `hall-material-attached`: a document was named for a paper; to name it was to agree to its use. */
export class HallMaterialAttachedEvent extends HallEvent<HallMaterialAttachedDetail> {
  constructor(detail: HallMaterialAttachedDetail) {
    super('hall-material-attached', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-material-attached': HallMaterialAttachedEvent;
  }
}
