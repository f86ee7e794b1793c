import type { Attachment } from '@hallkit/contract';
import { HallEvent } from '../../base/hall-event.ts';

/** `hall-guide-loaded`: a guide stands on the page. */
export class HallGuideLoadedEvent extends HallEvent<{ readonly matterId: string; readonly version: number }> {
  constructor(matterId: string, version: number) {
    super('hall-guide-loaded', { matterId, version });
  }
}

/** Which file a person opens. */
export interface HallAttachmentOpenedDetail {
  readonly matterId: string;
  readonly attachmentId: string;
  readonly kind: Attachment['kind'];
  /** Full address of the file. */
  readonly url: string;
}

/** `hall-attachment-opened`: a person opens a form or sample. Prevent it to open the file yourself, as a kiosk does. */
export class HallAttachmentOpenedEvent extends HallEvent<HallAttachmentOpenedDetail> {
  constructor(detail: HallAttachmentOpenedDetail) {
    super('hall-attachment-opened', detail, { cancelable: true });
  }
}

/** `hall-matter-changed`: a person chose another region, handling item or version. Prevent it to go there by the page's own routing. */
export class HallMatterChangedEvent extends HallEvent<{ readonly matterId: string; readonly version: number | null }> {
  constructor(matterId: string, version: number | null) {
    super('hall-matter-changed', { matterId, version }, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-guide-loaded': HallGuideLoadedEvent;
    'hall-attachment-opened': HallAttachmentOpenedEvent;
    'hall-matter-changed': HallMatterChangedEvent;
  }
}
