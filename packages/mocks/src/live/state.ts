import type { LocalizedText, Message, PriorityGroup, SandboxMessage, TicketChannel } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import type { AppliedRule, TicketState } from '@hallkit/domain';
import type { MockCatalogue } from '../data/catalogue.ts';
import { deskPlans, queuePlans, staffPlans } from '../data/floor.ts';
import type { DeskPlan, QueuePlan } from '../data/floor.ts';
import { createEventLog } from './event-log.ts';
import type { EventLog } from './event-log.ts';
import { createSpace } from './space.ts';
import type { Space } from './space.ts';
import { createWatchSpace } from './watch.ts';
import type { WatchSpace } from './watch.ts';

/** A queue as it stands. Moments are milliseconds since 1970. */
export interface QueueRecord {
  readonly plan: QueuePlan;
  state: 'open' | 'paused' | 'closed';
  reason: LocalizedText | null;
  /** Number given out last today. */
  sequence: number;
  /** Calls of today, the newest last. */
  readonly calls: PastCallRecord[];
  /** How long services of today held a desk. */
  readonly services: { at: number; minutes: number }[];
}

/** A call as the log keeps it: nothing about a person. */
export interface PastCallRecord {
  readonly ticketId: string;
  readonly number: string;
  readonly issuedAt: number;
  readonly joinedAt: number;
  readonly calledAt: number;
  readonly rule: AppliedRule;
}

/** A desk as it stands. */
export interface DeskRecord {
  readonly plan: DeskPlan;
  state: 'serving' | 'paused' | 'closed';
  reason: LocalizedText | null;
  since: number;
  staffId: string | null;
}

/** Who holds a ticket or appointment; shown masked only. */
export interface HolderRecord {
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly email?: string | null;
  readonly wechat?: string | null;
}

/** A ticket as it stands. */
export interface TicketRecord {
  readonly id: string;
  readonly hallId: string;
  readonly day: string;
  readonly number: string;
  readonly sequence: number;
  readonly channel: TicketChannel;
  readonly issuedAt: number;
  readonly matterId: string | null;
  readonly papersReady: readonly string[];
  /** Null where nobody has told. */
  readonly situationIds: readonly string[] | null;
  readonly holder: HolderRecord | null;
  readonly locale: 'zh-CN' | 'en';
  readonly priorityGroup: PriorityGroup | null;
  readonly appointmentId: string | null;
  readonly appointmentAt: number | null;
  state: TicketState;
  /** Queue it is in now. */
  queueId: string;
  joinedAt: number;
  transferred: boolean;
  reentered: boolean;
  /** Desk that alone shall call it. */
  wantedDeskId: string | null;
  /** Desk it was called to. */
  deskId: string | null;
  calledAt: number | null;
  servingAt: number | null;
  finishedAt: number | null;
  restoreUntil: number | null;
  recalls: number;
  /** Its holder was told that the turn is near. */
  toldNear: boolean;
  readonly messages: Message[];
}

/** Numbers leased to a kiosk. */
export interface BlockRecord {
  readonly id: string;
  readonly queueId: string;
  readonly day: string;
  readonly first: number;
  readonly last: number;
  readonly ticketIds: Map<number, string>;
  closed: boolean;
}

/** A network of halls as it stands: everything that changes. */
export interface Live {
  readonly now: () => number;
  readonly timeZone: string;
  readonly catalogue: MockCatalogue;
  readonly events: EventLog;
  readonly queues: Map<string, QueueRecord>;
  readonly desks: Map<string, DeskRecord>;
  readonly tickets: Map<string, TicketRecord>;
  readonly blocks: Map<string, BlockRecord>;
  /** What phones would have received, by hall; the newest first. */
  readonly sandbox: Map<string, SandboxMessage[]>;
  /** Messages to phones by their id, which is the token of the link that ends them. */
  readonly sent: Map<string, { readonly hallId: string; readonly phone: string }>;
  /** Halls and phones that want no more messages. */
  readonly silenced: Set<string>;
  /** People who apply, their papers, applications and cases. */
  readonly space: Space;
  /** Notices, cards, complaints, questions, ratings. */
  readonly watch: WatchSpace;
  /** Day of the halls that the numbers are of. */
  day: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An id that nobody guesses. */
export const newId = (prefix: string, length = 22): string => prefix + Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters.charAt(byte % letters.length)).join('');

/** A hall in which nobody has taken a number yet; every desk serves. */
export function createLive(catalogue: MockCatalogue, now: () => number): Live {
  const timeZone = catalogue.halls[0]?.timeZone ?? 'Asia/Shanghai';
  const since = now();
  return {
    now,
    timeZone,
    catalogue,
    events: createEventLog(now),
    queues: new Map(queuePlans.map((plan): [string, QueueRecord] => [plan.id, { plan, state: 'open', reason: null, sequence: 0, calls: [], services: [] }])),
    desks: new Map(deskPlans.map((plan): [string, DeskRecord] => [plan.id, { plan, state: 'serving', reason: null, since, staffId: plan.staffId }])),
    tickets: new Map(),
    blocks: new Map(),
    sandbox: new Map(),
    sent: new Map(),
    silenced: new Set(),
    space: createSpace(),
    watch: createWatchSpace(),
    day: hallDay(since, timeZone),
  };
}

/** Moment as the contract writes it. */
export const instant = (ms: number): string => new Date(ms).toISOString();
/** The same where there may be none. */
export const instantOrNull = (ms: number | null): string | null => (ms === null ? null : instant(ms));

/** Somebody of the staff. */
export const staffOf = (id: string | null): (typeof staffPlans)[number] | undefined => staffPlans.find((one) => one.id === id);
