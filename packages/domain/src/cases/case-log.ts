import type { Moment } from '../queue/instant.ts';
import { epochMs } from '../queue/instant.ts';
import type { CaseState } from './case-states.ts';
import type { CaseActionName } from './case-transitions.ts';

/**
 * A row of the log of a case, which only grows; state and clocks are read from it.
 *
 * @property action - `submit` is the first: the application was handed in.
 * @property from - Null in the first row.
 * @property by - Who did it; the machine has no id.
 * @property data - What came with the action.
 */
export interface CaseLogEntry {
  readonly at: Moment;
  readonly action: CaseActionName | 'submit';
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly by: { readonly kind: 'staff' | 'applicant' | 'system'; readonly id: string | null };
  readonly reason?: string | null;
  readonly data?: Readonly<Record<string, unknown>> | null;
}

/**
 * How far an extension is.
 *
 * @property days - Asked for.
 * @property proposedBy - Id of the clerk; somebody else decides.
 * @property at - When it was decided or, until then, proposed.
 */
export interface CaseExtension {
  readonly state: 'proposed' | 'approved' | 'declined';
  readonly days: number;
  readonly reason: string;
  readonly proposedBy: string;
  readonly decidedBy: string | null;
  readonly at: Moment;
}

/**
 * Papers that were agreed to follow (容缺后补), by key.
 *
 * @property due - Still to come, those that were sent back among them.
 * @property came - Handed in; the department has not looked at them yet.
 */
export interface PapersToFollow {
  readonly due: readonly string[];
  readonly came: readonly string[];
}

/**
 * What the rules of a case look at.
 *
 * @property joint - Departments decide together, which allows a longer extension.
 * @property supplementAsked - The one-time notice was given: there is no second (art. 32).
 * @property extension - The last one proposed; null without.
 * @property toFollow - Papers that were agreed to follow; without where there were none.
 * @property delivery - How far the result is on its way to the applicant.
 */
export interface CaseFacts {
  readonly state: CaseState;
  readonly joint: boolean;
  readonly supplementAsked: boolean;
  readonly extension: CaseExtension | null;
  readonly delivery: 'none' | 'sent' | 'received';
  readonly toFollow?: PapersToFollow;
}

/** The rows by time; rows of one moment stay as they are. */
export const inTime = (log: readonly CaseLogEntry[]): readonly CaseLogEntry[] => [...log].sort((one, other) => epochMs(one.at) - epochMs(other.at));

function extended(extension: CaseExtension | null, { action, at, by, reason, data }: CaseLogEntry): CaseExtension | null {
  if (action === 'proposeExtension') return { state: 'proposed', days: Number(data?.days ?? 0), reason: reason ?? '', proposedBy: by.id ?? '', decidedBy: null, at };
  if (extension?.state !== 'proposed' || (action !== 'approveExtension' && action !== 'declineExtension')) return extension;
  return { ...extension, state: action === 'approveExtension' ? 'approved' : 'declined', decidedBy: by.id ?? '', at };
}

const keysOf = (data: CaseLogEntry['data'], name: string): readonly string[] => (Array.isArray(data?.[name]) ? (data[name] as unknown[]).map(String) : []);

function followed({ due, came }: PapersToFollow, { action, data }: CaseLogEntry): PapersToFollow {
  const but = (keys: readonly string[], gone: readonly string[]): readonly string[] => keys.filter((key) => !gone.includes(key));
  const keys = keysOf(data, 'keys');
  switch (action as string) {
    case 'submit': case 'grantToFollow': {
      const agreed = keysOf(data, 'toFollow');
      return { due: [...but(due, agreed), ...agreed], came: but(came, agreed) };
    }
    // What came with the answer to a notice is not to follow any more.
    case 'supply': case 'supplyPart': return { due: but(due, keys), came };
    case 'handIn': return { due: but(due, keys), came: [...but(came, keys), ...keys] };
    case 'acceptPapers': return { due, came: but(came, keys) };
    case 'declinePapers': return { due: [...but(due, keys), ...keys], came: but(came, keys) };
    default: return { due, came };
  }
}

/** Papers that were agreed to follow, from the log; those that were accepted are in neither list. */
export const papersToFollow = (log: readonly CaseLogEntry[]): PapersToFollow => inTime(log).reduce(followed, { due: [], came: [] });

/**
 * What the rules look at, from the log.
 *
 * @throws RangeError where the log is empty: there is no case without a first row.
 */
export function factsOf(log: readonly CaseLogEntry[], { joint = false }: { readonly joint?: boolean } = {}): CaseFacts {
  const rows = inTime(log);
  const last = rows.at(-1);
  if (!last) throw new RangeError('no case without a log');
  const did = (action: CaseActionName): boolean => rows.some((each) => each.action === action);
  return {
    state: last.to,
    joint,
    supplementAsked: did('requestSupplement'),
    toFollow: rows.reduce(followed, { due: [], came: [] }),
    extension: rows.reduce<CaseExtension | null>(extended, null),
    delivery: did('receiveDelivery') ? 'received' : did('deliver') ? 'sent' : 'none',
  };
}
