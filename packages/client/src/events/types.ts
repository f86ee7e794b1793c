import type { ApplicationState, BoardCase, CardLevel, CaseState, ComplaintState, ConsultationState, DeskState, LocalizedText, NoticeKind, Oversight, QueueState, RatingState, SubjectKind, TicketState } from '@hallkit/contract';
import type { HallError } from '../errors/hall-error.ts';

/** What became of a ticket; of nobody in particular, as a screen shows it. */
export interface TicketEventData {
  readonly queueId: string;
  readonly number: string;
  readonly state: TicketState;
  /** How many wait in that queue now. */
  readonly waiting: number;
  readonly deskId: string | null;
  /** What stands on the desk, such as a counter's number. */
  readonly counter: string | null;
  /** How often the number was called again. */
  readonly recalls?: number;
}

/** Notices that have become public, or are public no more; read the board or the list again. */
export interface NoticesEventData {
  readonly hallId: string;
  readonly notices: readonly { readonly id: string; readonly kind: NoticeKind; readonly important: boolean; readonly onBoard: boolean }[];
}

/** A card, without a name or a text. */
export interface CardEventData {
  readonly cardId: string;
  readonly level: CardLevel;
  readonly kind: SubjectKind;
  readonly departmentId: string;
}

/** What each type of event tells. */
export interface HallEventData {
  readonly 'ticket.waiting': TicketEventData;
  readonly 'ticket.called': TicketEventData;
  readonly 'ticket.recalled': TicketEventData;
  readonly 'ticket.serving': TicketEventData;
  readonly 'ticket.completed': TicketEventData;
  readonly 'ticket.on_hold': TicketEventData;
  readonly 'ticket.transferred': TicketEventData;
  readonly 'ticket.no_show': TicketEventData;
  readonly 'ticket.restored': TicketEventData;
  readonly 'ticket.cancelled': TicketEventData;
  readonly 'ticket.expired': TicketEventData;
  readonly 'queue.changed': { readonly queueId: string; readonly state: QueueState; readonly reason: LocalizedText | null; readonly waiting: number };
  readonly 'desk.changed': { readonly deskId: string; readonly state: DeskState; readonly number: string | null };
  readonly 'hall.announcement': LocalizedText;
  /** On the topics of its progress and its department; read the case or the progress again. */
  readonly 'case.changed': { readonly caseNo: string; readonly state: CaseState };
  readonly 'application.changed': { readonly state: ApplicationState };
  readonly 'notices.published': NoticesEventData;
  readonly 'notices.withdrawn': NoticesEventData;
  /** On the topic of the hall: the cases themselves, as a board shows them. */
  readonly 'cases.moved': { readonly hallId: string; readonly cases: readonly BoardCase[] };
  readonly 'decisions.published': { readonly hallId: string; readonly count: number };
  readonly 'card.issued': CardEventData;
  readonly 'card.changed': CardEventData;
  /** On the topic of supervision with the department, and for who follows the thing. */
  readonly 'oversight.changed': { readonly kind: SubjectKind; readonly level: Oversight['level']; readonly departmentId?: string; readonly cardId?: string };
  /** For who follows it, and with its number for its department. */
  readonly 'complaint.changed': { readonly state: ComplaintState; readonly number?: string };
  /** For who asked it, with its number for its department, and on the topic of supervision for one that no department has or had. */
  readonly 'consultation.changed': { readonly state: ConsultationState; readonly number?: string };
  readonly 'rating.changed': { readonly state: RatingState };
  readonly 'sandbox.message': { readonly id: string };
  /** What you missed cannot be told any more: read the state again. Comes on every topic. */
  readonly 'hall.reset': { readonly reason: 'expired' | 'unknown' };
}

/** Something that happened; `type` tells what `data` is. Types that this version does not know arrive too. */
export type HallEvent = {
  readonly [Type in keyof HallEventData]: {
    readonly type: Type;
    /** Place in the log of the hall; hand it back as `lastEventId` to go on from here. */
    readonly id: string;
    /** `queue.<queueId>`, `desk.<deskId>`, `hall.<hallId>`, `progress.<progressId>`, `department.<hallId>.<departmentId>`, `supervision.<hallId>`, `complaint.<trackingId>`, `consultation.<trackingId>`, `sandbox.<hallId>`. */
    readonly topic: string;
    /** Counts the events of the topic without a gap. */
    readonly seq: number;
    /** RFC 3339. */
    readonly at: string;
    readonly data: HallEventData[Type];
  };
}[keyof HallEventData];

/** How a subscription stands. */
export interface LiveState {
  /**
   * - `connecting`: nothing has come yet.
   * - `live`: what happens arrives. Read the state you show now or later, not before: then nothing is missed.
   * - `reconnecting`: contact is lost since `since`, or could not be made; what is shown may be old. Nothing will have been missed when it is live again.
   * - `closed`: over, because you ended it or the hall refuses it (`error`).
   */
  readonly state: 'connecting' | 'live' | 'reconnecting' | 'closed';
  readonly since: Date;
  /** Why the hall refuses it. */
  readonly error?: HallError;
}

/** Options of a subscription. */
export interface SubscribeOptions {
  /** Ends the subscription. */
  signal?: AbortSignal | undefined;
  /** Told at once and at each change: `closed` is the last. */
  onState?: ((state: LiveState) => void) | undefined;
  /** Id of the last event you have, also from an earlier visit: what came after it comes first. */
  lastEventId?: string | undefined;
}
