import type { Case, CaseActionRequest } from '@hallkit/contract';
import { defaultRemedies, needsOf } from '@hallkit/domain';
import type { CaseField, CaseNeed } from '@hallkit/domain';

/** Something that a notice asks for: a paper of the case, or anything else. */
export interface DraftItem {
  readonly key: string | null;
  text: string;
}

/** What has been typed for an action; kept whatever becomes of the case meanwhile. */
export interface ActionDraft {
  readonly texts: Partial<Record<CaseField | 'carrier' | 'number', string>>;
  items: readonly DraftItem[];
  toFollow: readonly string[];
}

/** Actions that cannot be taken back, or that refuse: they are asked about once more. */
export const graveActions = ['refuse', 'refuseAcceptance', 'revoke', 'markNotNeeded'] as const;
/** One of {@link graveActions}. */
export type GraveAction = (typeof graveActions)[number];

/** Whether an action is asked about once more. */
export const isGrave = (action: CaseActionRequest['action']): action is GraveAction => (graveActions as readonly string[]).includes(action);

/**
 * Fields that an action asks of this case: the way of delivery was chosen by the applicant, and only a courier has a number.
 *
 * @example fieldsOf(one, 'refuse').map(({ field }) => field) // ['ground', 'reason', 'legalBasis', 'remedies']
 */
export function fieldsOf({ delivery }: Case, action: CaseActionRequest['action']): readonly CaseNeed[] {
  return needsOf(action).filter(({ field }) => field !== 'method' && (field !== 'tracking' || delivery?.method === 'courier'));
}

/** An empty one. */
export const newDraft = (): ActionDraft => ({ texts: {}, items: [], toFollow: [] });

const trimmed = (draft: ActionDraft, field: CaseField | 'carrier' | 'number'): string => draft.texts[field]?.trim() ?? '';

function isGiven(draft: ActionDraft, { field }: CaseNeed): boolean {
  if (field === 'items') return draft.items.some(({ text }) => text.trim() !== '');
  if (field === 'toFollow') return draft.toFollow.length > 0;
  if (field === 'tracking') return trimmed(draft, 'carrier') !== '' && trimmed(draft, 'number') !== '';
  return trimmed(draft, field) !== '';
}

/** Whether the desk does not send the form without it. */
export const isAsked = ({ required, asked = false }: CaseNeed): boolean => required || asked;

/** Most days of an action with this case. */
export const mostDays = ({ maxExtensionDays }: Pick<Case, 'maxExtensionDays'>, action: CaseActionRequest['action'], { max = 365 }: CaseNeed): number => (action === 'proposeExtension' ? maxExtensionDays : max);

/** What is wrong with a field: nothing in it, or a number of days that may not be. */
export type DraftFault = 'missing' | 'days';

/** What keeps a draft from being sent, in the order of the form. */
export function faultsOf(one: Case, action: CaseActionRequest['action'], draft: ActionDraft): ReadonlyMap<CaseField, DraftFault> {
  const faults = new Map<CaseField, DraftFault>();
  const needs = fieldsOf(one, action);
  for (const need of needs) {
    const other = needs.find(({ field }) => field === need.unless);
    if (!isGiven(draft, need)) {
      if (isAsked(need) && !(other && isGiven(draft, other))) faults.set(need.field, 'missing');
    } else if (need.kind === 'days') {
      const days = Number(draft.texts[need.field]);
      if (!Number.isInteger(days) || days < 1 || days > mostDays(one, action, need)) faults.set(need.field, 'days');
    }
  }
  return faults;
}

/** Fields that the contract takes as texts with a translation. */
const localizedFields: readonly string[] = ['reason', 'remedies', 'rightAgency', 'content'];

/**
 * What is sent of a draft.
 *
 * @example requestOf(one, 'refuse', draft) // { version: 4, action: 'refuse', ground: 'conditionsNotMet', reason: { zh: '…' }, legalBasis: '…' }
 */
export function requestOf(one: Case, action: CaseActionRequest['action'], draft: ActionDraft): CaseActionRequest {
  const request: Record<string, unknown> = { version: one.version, action };
  for (const need of fieldsOf(one, action)) {
    const { field, kind } = need;
    if (!isGiven(draft, need)) continue;
    const text = trimmed(draft, field);
    if (field === 'items') request[field] = draft.items.flatMap(({ key, text: asked }) => (asked.trim() === '' ? [] : [{ ...(key === null ? {} : { key }), text: { zh: asked.trim() } }]));
    else if (field === 'toFollow') request[field] = draft.toFollow;
    else if (field === 'tracking') request[field] = { carrier: trimmed(draft, 'carrier'), number: trimmed(draft, 'number') };
    else if (kind === 'days') request[field] = Number(text);
    // The words of the law come from the hall, in every language it has them.
    else if (field === 'remedies' && text === defaultRemedies.zh) continue;
    else request[field] = localizedFields.includes(field) ? { zh: text } : text;
  }
  return request as CaseActionRequest;
}
