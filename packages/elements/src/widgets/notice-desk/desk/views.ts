import type { NoticeActionRequest } from '@hallkit/contract';

/** Which notices are listed. */
export type NoticeDeskView = 'mine' | 'toApprove' | 'inForce' | 'ended';

/** What is done by a button of its own; saving is done in the editor. */
export type NoticeStepName = NoticeActionRequest['action'];
