import type { DeskState, LocalizedText, Provenance, QueueState, TicketChannel, TicketClass, TicketState } from '@hallkit/contract';
import type { AppliedRule, PriorityGroup } from '@hallkit/domain';
import type { QueueSettings } from './queue.settings.ts';

/** A part of a hall. */
export interface ZoneRecord {
  readonly id: string;
  readonly hallId: string;
  readonly name: LocalizedText;
  readonly floor: LocalizedText | null;
}

/** A queue whose record is sound. */
export interface QueueRecord {
  readonly id: string;
  readonly hallId: string;
  readonly zone: ZoneRecord;
  readonly letter: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText | null;
  readonly state: QueueState;
  readonly reason: LocalizedText | null;
  readonly settings: QueueSettings;
  readonly provenance: Provenance;
}

/** A desk as far as a queue has to know it. */
export interface DeskRecord {
  readonly id: string;
  readonly hallId: string;
  readonly counter: string;
  readonly name: LocalizedText;
  readonly state: DeskState;
  readonly queueIds: readonly string[];
  readonly busy: boolean;
}

/** A hall's queues and desks, at most a second old. */
export interface HallQueues {
  readonly hallId: string;
  readonly timeZone: string;
  readonly zones: readonly ZoneRecord[];
  readonly queues: readonly QueueRecord[];
  readonly desks: readonly DeskRecord[];
}

/** A ticket as it is kept. */
export interface TicketRecord {
  readonly id: string;
  readonly hallId: string;
  readonly day: string;
  readonly queueId: string;
  readonly number: string;
  readonly sequence: number;
  readonly state: TicketState;
  readonly version: number;
  readonly channel: TicketChannel;
  readonly class: TicketClass;
  readonly priorityGroup: PriorityGroup | null;
  readonly appointmentId: string | null;
  readonly appointmentAt: Date | null;
  readonly transferred: boolean;
  readonly reentered: boolean;
  readonly joinedAt: Date;
  readonly forDeskId: string | null;
  readonly deskId: string | null;
  readonly recalls: number;
  readonly matterId: string | null;
  readonly papersReady: readonly string[];
  /** Null where nobody has told. */
  readonly situationIds: readonly string[] | null;
  readonly locale: 'zh-CN' | 'en';
  readonly issuedAt: Date;
  readonly calledAt: Date | null;
  readonly servingAt: Date | null;
  readonly finishedAt: Date | null;
  readonly restoreUntil: Date | null;
}

/** The rule of a call; `picked` where staff called one out of order. */
export type CallRule = Omit<AppliedRule, 'because'> & { readonly because: AppliedRule['because'] | 'picked' };

/** A call: who, by which rule; `ticket` null where nobody waits. */
export interface CallOutcome {
  readonly ticket: TicketRecord | null;
  readonly rule: CallRule | null;
  /** Still waiting for the desk. */
  readonly waiting: number;
}

/** Who acts, where. */
export interface Actor {
  readonly hallId: string;
  readonly deskId: string | null;
  readonly staffId: string | null;
  /** They may act because they sit at the desk: asked again once it is locked. @default false */
  readonly mustSit?: boolean;
}
