import { licensingLimits } from '../clock/law-limits.ts';
import type { CaseActionName } from './case-transitions.ts';
import { refusalGrounds } from './refusal-grounds.ts';

/** Special procedures whose time does not count towards the limit (Administrative Licensing Law art. 45). */
export const specialProcedures = ['hearing', 'tender', 'auction', 'inspection', 'testing', 'quarantine', 'appraisal', 'expertReview'] as const;
/** One of {@link specialProcedures}. */
export type SpecialProcedure = (typeof specialProcedures)[number];

/** How a result is handed over: fetched at the counter, sent by courier, or electronically. */
export const deliveryMethods = ['counter', 'courier', 'electronic'] as const;
/** One of {@link deliveryMethods}. */
export type DeliveryMethod = (typeof deliveryMethods)[number];

/** What may come with an action, as the contract's `CaseActionRequest` names it; `method` is that of the application. */
export type CaseField = 'ground' | 'reason' | 'rightAgency' | 'legalBasis' | 'remedies' | 'items' | 'kind' | 'days' | 'validUntil' | 'content' | 'toFollow' | 'toFollowBy' | 'method' | 'tracking' | 'staffId' | 'departmentId' | 'note';

/**
 * Something that comes with an action.
 *
 * @property kind - `list`: at least one entry; `tracking`: who carries it, and the number; `days`: working days, from 1; `day`: `YYYY-MM-DD`.
 * @property required - Without it the action is refused with `needs.<field>`.
 * @property asked - A form asks for it as if it were required; the hall takes the action without it, from callers that do not know it yet.
 * @property options - Of a `choice`.
 * @property max - Most days.
 * @property jointMax - Most days where departments decide together.
 * @property when - Required only where another field has this value.
 * @property unless - Not required where this other field is given.
 * @property fallback - Filled in where it is not given: `remedies` by the words of the law.
 */
export interface CaseNeed {
  readonly field: CaseField;
  readonly kind: 'text' | 'longText' | 'list' | 'days' | 'day' | 'choice' | 'id' | 'tracking';
  readonly required: boolean;
  readonly asked?: boolean;
  readonly options?: readonly string[];
  readonly max?: number;
  readonly jointMax?: number;
  readonly when?: { readonly field: CaseField; readonly is: string };
  readonly unless?: CaseField;
  readonly fallback?: 'defaultRemedies';
}

const need = (field: CaseField, kind: CaseNeed['kind'], more: Partial<CaseNeed> = {}): CaseNeed => ({ field, kind, required: true, ...more });
const may = (field: CaseField, kind: CaseNeed['kind'], more: Partial<CaseNeed> = {}): CaseNeed => need(field, kind, { required: false, ...more });

/** Why, in words for the applicant. */
const reason = need('reason', 'longText');
/** A refusal says on what ground, names the law and tells how to object (arts. 32, 38). */
const refusal: readonly CaseNeed[] = [may('ground', 'choice', { asked: true, options: refusalGrounds }), reason, need('legalBasis', 'longText'), may('remedies', 'longText', { fallback: 'defaultRemedies' })];
const certificate: readonly CaseNeed[] = [may('validUntil', 'day'), may('content', 'longText')];
/** Longest special procedure that is no slip of the keyboard. */
const longestProcedure = 365;

/** What comes with each action that asks for something; the others need nothing. */
export const caseNeeds: Readonly<Partial<Record<CaseActionName, readonly CaseNeed[]>>> = {
  markNotNeeded: [reason, may('rightAgency', 'text')],
  refuseAcceptance: refusal,
  requestSupplement: [need('items', 'list'), may('reason', 'longText')],
  startSpecialProcedure: [need('kind', 'choice', { options: specialProcedures }), need('days', 'days', { max: longestProcedure }), reason],
  proposeExtension: [need('days', 'days', { max: licensingLimits.decisionExtension, jointMax: licensingLimits.jointDecisionExtension }), reason],
  declineExtension: [may('reason', 'longText')],
  grant: certificate,
  grantToFollow: [need('toFollow', 'list'), may('toFollowBy', 'day'), ...certificate],
  declinePapers: [need('toFollow', 'list'), reason],
  refuse: refusal,
  deliver: [may('method', 'choice', { options: deliveryMethods }), need('tracking', 'tracking', { when: { field: 'method', is: 'courier' } })],
  withdraw: [may('reason', 'longText')],
  revoke: [reason],
  assign: [need('staffId', 'id')],
  handOver: [need('staffId', 'id', { unless: 'departmentId' }), need('departmentId', 'id', { unless: 'staffId' }), reason],
  note: [need('note', 'longText')],
};

const isGiven = (value: unknown): boolean => (typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null);

const isFilled = (value: unknown, name: string): boolean => typeof value === 'object' && value !== null && isGiven((value as Readonly<Record<string, unknown>>)[name]);

function fits({ kind, options, max = Infinity, jointMax = max }: CaseNeed, value: unknown, joint: boolean): boolean {
  if (kind === 'list') return Array.isArray(value);
  if (kind === 'days') return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= (joint ? jointMax : max);
  if (kind === 'tracking') return isFilled(value, 'carrier') && isFilled(value, 'number');
  if (typeof value !== 'string') return false;
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;
  return kind !== 'choice' || (options ?? []).includes(value);
}

/**
 * The first field that is missing or is not what it should be; null where everything is there.
 *
 * @param joint - Departments decide together: an extension may then be longer (art. 42).
 */
export function missingNeed(needs: readonly CaseNeed[], data: Readonly<Partial<Record<CaseField, unknown>>>, joint: boolean): CaseField | null {
  const wrong = needs.find((each) => {
    const { field, required, when, unless } = each;
    if (isGiven(data[field])) return !fits(each, data[field], joint);
    return required && (when === undefined || data[when.field] === when.is) && (unless === undefined || !isGiven(data[unless]));
  });
  return wrong?.field ?? null;
}
