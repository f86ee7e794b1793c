import type { DeskStateRequest, TextRequest } from '@hallkit/contract';
import { MockProblem } from '../platform/problem.ts';
import { recordDesk } from './calls.ts';
import { isBusy } from './line.ts';
import type { DeskRecord, Live } from './state.ts';

/** A text of staff as the contract answers it. */
export const textOf = (text: TextRequest | undefined): { zh: string; en: string | null } | null => (text ? { zh: text.zh, en: text.en ?? null } : null);

/** Somebody begins work at a desk. @throws {MockProblem} desk.taken. */
export function signOn(live: Live, desk: DeskRecord, staffId: string): void {
  if (desk.staffId !== null && desk.staffId !== staffId) throw new MockProblem('desk.taken');
  // Nobody sits in two places.
  for (const other of live.desks.values()) if (other !== desk && other.staffId === staffId) leave(live, other);
  if (desk.staffId !== staffId || desk.state === 'closed') Object.assign(desk, { staffId, state: 'serving', reason: null, since: live.now() });
  recordDesk(live, desk);
}

function leave(live: Live, desk: DeskRecord): void {
  if (isBusy(live, desk.plan.id)) throw new MockProblem('desk.busy');
  Object.assign(desk, { staffId: null, state: 'closed', reason: null, since: live.now() });
  recordDesk(live, desk);
}

/** Whoever sits at a desk ends work there. @throws {MockProblem} desk.busy, desk.taken where somebody else sits there. */
export function signOff(live: Live, desk: DeskRecord, staffId: string): void {
  if (desk.staffId !== null && desk.staffId !== staffId) throw new MockProblem('desk.taken');
  leave(live, desk);
}

/** Opens, pauses or closes a desk. @throws {MockProblem} desk.busy. */
export function setDeskState(live: Live, desk: DeskRecord, { state, reason }: DeskStateRequest): void {
  if (state === 'closed' && isBusy(live, desk.plan.id)) throw new MockProblem('desk.busy');
  if (desk.state !== state) desk.since = live.now();
  Object.assign(desk, { state, reason: textOf(reason) });
  recordDesk(live, desk);
}
