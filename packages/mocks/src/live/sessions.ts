import type { NewSession, SessionRequest } from '@hallkit/contract';
import { samplePassword, staffPlans } from '../data/floor.ts';
import type { StaffPlan } from '../data/floor.ts';
import type { Person, StaffPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { citizenBy } from './person-sessions.ts';
import { instant, newId } from './state.ts';
import type { Live } from './state.ts';
import { staffView } from './views.ts';

const [longest, idle, lockedFor, mostTries] = [8 * 60 * 60_000, 30 * 60_000, 60_000, 5];

interface SessionRecord {
  readonly staff: StaffPlan;
  readonly endsAt: number;
  usedAt: number;
}

/** Somebody of the staff, as the rules look at them. */
export const staffPerson = ({ id, hallId, departmentId, roles, approves }: StaffPlan): StaffPerson => ({ kind: 'staff', id, hallId, departmentId, supervises: roles.includes('supervisor'), approves });

/** Who is signed in. */
export interface Sessions {
  /** @throws {MockProblem} session.refused, session.locked. */
  begin(request: SessionRequest): NewSession;
  /** Who signed in with a token; undefined for one that is over or never was. */
  personBy(token: string): Person | undefined;
  /** Until when a token is good, and for whom. @throws {MockProblem} session.expired. */
  find(token: string | undefined): { readonly staff: StaffPlan; readonly expiresAt: number };
  end(token: string): void;
}

/** Sessions of the staff of a network of halls. */
export function createSessions(live: Live): Sessions {
  const sessions = new Map<string, SessionRecord>();
  const ended = new Set<string>();
  const wrong = new Map<string, { tries: number; lockedUntil: number }>();
  const expiryOf = ({ endsAt, usedAt }: SessionRecord): number => Math.min(endsAt, usedAt + idle);
  const used = (token: string): SessionRecord | undefined => {
    // Of the staff anybody may be taken to be signed in from the beginning, see `mockTokens`.
    const staff = staffPlans.find(({ staffNo }) => token === `mock-staff-${staffNo}`);
    if (staff && !ended.has(token)) return { staff, endsAt: live.now() + longest, usedAt: live.now() };
    const found = sessions.get(token);
    if (!found || expiryOf(found) <= live.now()) return undefined;
    // Not at each call: who asks twice gets the same answer.
    if (live.now() - found.usedAt > 60_000) found.usedAt = live.now();
    return found;
  };
  return {
    begin({ staffNo, password }) {
      const known = wrong.get(staffNo) ?? { tries: 0, lockedUntil: 0 };
      wrong.set(staffNo, known);
      if (known.lockedUntil > live.now()) throw new MockProblem('session.locked', [], { 'retry-after': String(Math.ceil((known.lockedUntil - live.now()) / 1000)) });
      const staff = staffPlans.find((one) => one.staffNo === staffNo);
      if (!staff || password !== samplePassword) {
        known.tries += 1;
        if (known.tries >= mostTries) Object.assign(known, { tries: 0, lockedUntil: live.now() + lockedFor });
        throw new MockProblem('session.refused');
      }
      wrong.delete(staffNo);
      const token = newId('', 43);
      const session = { staff, endsAt: live.now() + longest, usedAt: live.now() };
      sessions.set(token, session);
      return { token, expiresAt: instant(expiryOf(session)), staff: staffView(live, staff) };
    },
    personBy(token) {
      const found = used(token);
      return found ? staffPerson(found.staff) : citizenBy(live, token);
    },
    find(token) {
      const found = token === undefined ? undefined : used(token);
      if (!found) throw new MockProblem('session.expired');
      return { staff: found.staff, expiresAt: expiryOf(found) };
    },
    end(token) {
      sessions.delete(token);
      ended.add(token);
    },
  };
}
