import { epochMs } from '../queue/instant.ts';
import type { Moment } from '../queue/instant.ts';
import type { ComplaintStateName } from './complaint-states.ts';
import type { ComplaintAction } from './complaint-transitions.ts';

/**
 * A row of the log of a complaint, which only grows; state and clocks are read from it.
 *
 * @property action - `submit` is the first: it was handed in.
 * @property from - Null in the first row.
 * @property data - What came with the action: `days` of an extension, `departmentId`, `finding`.
 */
export interface ComplaintLogEntry {
  readonly at: Moment;
  readonly action: ComplaintAction | 'submit';
  readonly from: ComplaintStateName | null;
  readonly to: ComplaintStateName;
  readonly by: { readonly kind: 'citizen' | 'staff' | 'system'; readonly id: string | null };
  readonly text?: string | null;
  readonly data?: Readonly<Record<string, unknown>> | null;
}

/**
 * What the rules of a complaint look at.
 *
 * @property isAssigned - A department has it.
 * @property before - From which state something was asked of who wrote it; null unless it waits for that.
 * @property extended - The answer was given more time: there is no second time.
 * @property reopenable - It may still be taken up again now.
 * @property urgeable - Who wrote it may urge now.
 */
export interface ComplaintRuleFacts {
  readonly state: ComplaintStateName;
  readonly isAssigned: boolean;
  readonly before: ComplaintStateName | null;
  readonly extended: boolean;
  readonly reopenable: boolean;
  readonly urgeable: boolean;
}

/** The rows by time up to a moment; rows of one moment stay as they are. */
export const complaintRows = (log: readonly ComplaintLogEntry[], now: Moment): readonly ComplaintLogEntry[] =>
  log.filter(({ at }) => epochMs(at) <= epochMs(now)).sort((one, other) => epochMs(one.at) - epochMs(other.at));
