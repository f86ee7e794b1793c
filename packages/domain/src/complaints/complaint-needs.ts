import type { ComplaintAction } from './complaint-transitions.ts';

/** What may come with an action, as the contract's `ComplaintActionRequest` names it. */
export type ComplaintField = 'text' | 'departmentId' | 'staffId' | 'finding' | 'duplicateOf' | 'days';

/**
 * Something that comes with an action.
 *
 * @property required - Without it the action is refused with `needs.<field>`.
 * @property unlessAssigned - Not required where a department has the complaint already.
 */
export interface ComplaintNeed {
  readonly field: ComplaintField;
  readonly kind: 'text' | 'department' | 'staff' | 'choice' | 'number' | 'days';
  readonly required: boolean;
  readonly options?: readonly string[];
  /** Most days. */
  readonly max?: number;
  readonly unlessAssigned?: boolean;
}

/** Longest extension of an answer in working days, once. */
export const longestComplaintExtension = 30;

const need = (field: ComplaintField, kind: ComplaintNeed['kind'], more: Partial<ComplaintNeed> = {}): ComplaintNeed => ({ field, kind, required: true, ...more });
const may = (field: ComplaintField, kind: ComplaintNeed['kind'], more: Partial<ComplaintNeed> = {}): ComplaintNeed => need(field, kind, { required: false, ...more });
const text = need('text', 'text');

/** What comes with each action that asks for something; the others need nothing. */
export const complaintNeeds: Readonly<Partial<Record<ComplaintAction, readonly ComplaintNeed[]>>> = {
  refuse: [text],
  markDuplicate: [need('duplicateOf', 'number'), may('text', 'text')],
  assign: [need('departmentId', 'department', { unlessAssigned: true }), may('staffId', 'staff')],
  verify: [need('finding', 'choice', { options: ['confirmed', 'unfounded'] }), may('text', 'text')],
  requestInfo: [text],
  transfer: [need('departmentId', 'department'), text],
  extend: [need('days', 'days', { max: longestComplaintExtension }), text],
  answer: [text],
  note: [text],
  urge: [may('text', 'text')],
  supervise: [may('text', 'text')],
  escalate: [may('text', 'text')],
  supply: [text],
  reopen: [text],
  withdraw: [may('text', 'text')],
  close: [may('text', 'text')],
};

/**
 * What comes with an action, as a form asks for it.
 *
 * @example complaintNeedsOf('transfer').map(({ field }) => field) // ['departmentId', 'text']
 */
export const complaintNeedsOf = (action: ComplaintAction): readonly ComplaintNeed[] => complaintNeeds[action] ?? [];

function fits({ kind, options, max = Infinity }: ComplaintNeed, value: unknown): boolean {
  if (kind === 'days') return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= max;
  return typeof value === 'string' && value.trim() !== '' && (!options || options.includes(value));
}

/** The first thing that is missing or wrong; null where all is there. */
export function missingComplaintNeed(action: ComplaintAction, data: Readonly<Partial<Record<ComplaintField, unknown>>>, isAssigned: boolean): ComplaintField | null {
  const found = complaintNeedsOf(action).find((each) => {
    const value = data[each.field];
    const isGiven = value !== undefined && value !== null;
    return isGiven ? !fits(each, value) : each.required && !(each.unlessAssigned === true && isAssigned);
  });
  return found?.field ?? null;
}
