import { caseStates, isGranted } from './case-states.ts';
import type { CaseState } from './case-states.ts';

/**
 * A case of an application, as far as others wait for it or it for them.
 *
 * @property waitsFor - Ids of cases whose result it waits for; those that are not in the application are not waited for.
 * @property handsIn - Of those the ones whose result the applicant may hand in instead, if the case itself does not give it.
 */
export interface LinkedCase {
  readonly id: string;
  readonly state: CaseState;
  readonly waitsFor: readonly string[];
  readonly handsIn?: readonly string[];
}

/** What becomes of the cases that wait. */
export interface AfterDecision {
  /** Begin now (`begin`); `missing`: ids of cases whose result did not come, which the log says and the applicant hands in. */
  readonly begin: readonly { readonly id: string; readonly missing: readonly string[] }[];
  /** Cannot begin any more; `by`: ids of the cases that ended without the result that is needed. */
  readonly blocked: readonly { readonly id: string; readonly by: readonly string[] }[];
}

/** Nothing is missing either where no licence was needed. */
const isThere = (state: CaseState): boolean => isGranted(state) || state === 'notNeeded';

/**
 * Which waiting cases begin, or cannot, whenever a case of the application has ended.
 *
 * @example
 * afterDecision([{ id: 'check', state: 'granted', waitsFor: [] }, { id: 'food', state: 'waiting', waitsFor: ['check'] }])
 * // { begin: [{ id: 'food', missing: [] }], blocked: [] }
 */
export function afterDecision(cases: readonly LinkedCase[]): AfterDecision {
  const states = new Map(cases.map(({ id, state }) => [id, state]));
  const begin: { id: string; missing: string[] }[] = [];
  const blocked: { id: string; by: string[] }[] = [];
  const unable = new Set<string>();
  // What waits for a case that cannot begin cannot begin either, however long the chain: look again until nothing is new.
  for (let seen = -1; seen < unable.size; ) {
    seen = unable.size;
    for (const { id, state, waitsFor, handsIn = [] } of cases) {
      if (state !== 'waiting' || unable.has(id)) continue;
      const by = waitsFor.filter((other) => !handsIn.includes(other) && failed(states.get(other), unable.has(other)));
      if (by.length === 0) continue;
      unable.add(id);
      blocked.push({ id, by });
    }
  }
  for (const { id, state, waitsFor } of cases) {
    if (state !== 'waiting' || unable.has(id)) continue;
    const missing = waitsFor.filter((other) => failed(states.get(other), unable.has(other)));
    const ready = waitsFor.every((other) => missing.includes(other) || isThere(states.get(other) ?? 'granted'));
    if (ready) begin.push({ id, missing });
  }
  return { begin, blocked };
}

/** Whether a case will give no result. */
const failed = (state: CaseState | undefined, unable: boolean): boolean => unable || (state !== undefined && caseStates[state].isFinal && !isThere(state));
