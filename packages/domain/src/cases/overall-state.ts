import { caseStates, isGranted } from './case-states.ts';
import type { CaseState } from './case-states.ts';

/** What an application as a whole shows, once it is handed in. */
export type ShownState = 'submitted' | 'underWay' | 'waitingForYou' | 'completed' | 'partlyGranted' | 'refused' | 'withdrawn';

/**
 * The state of an application, from its cases: what asks the applicant goes before everything, and it is at an end only
 * when every case is. What needs no licence (`notNeeded`) neither makes a grant partial nor is a refusal.
 *
 * @param asked - Something else waits for the applicant: a fee, a message, a case that cannot begin.
 * @example overallState(['granted', 'refused']) // 'partlyGranted'
 */
export function overallState(states: readonly CaseState[], asked = false): ShownState {
  if (asked || states.includes('supplementing')) return 'waitingForYou';
  if (states.some((state) => !caseStates[state].isFinal)) return states.every((state) => state === 'waiting' || state === 'received') ? 'submitted' : 'underWay';
  if (states.length === 0) return 'submitted';
  const counted = states.filter((state) => state !== 'notNeeded');
  if (counted.every(isGranted)) return 'completed';
  if (counted.some(isGranted)) return 'partlyGranted';
  return counted.every((state) => state === 'recalled' || state === 'withdrawn') ? 'withdrawn' : 'refused';
}
