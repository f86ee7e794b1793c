import type { OperationId } from '@hallkit/contract';
import { dayAfter, hallDay, isWorkday } from '@hallkit/domain';

/** Something that answers the contract: the server, or the mocks. */
export interface Target {
  readonly name: string;
  /** Operations that it does not have yet. */
  readonly lacks: readonly OperationId[];
  /** A key that sees no sandbox; the server has none, since with its first live key a hall is no test hall any more. */
  readonly liveKey?: string;
  /** Signs what a provider of payments reports. */
  signPayment(body: string): Promise<string>;
  /** Number that the provider has given a payment. */
  providerIdOf(paymentId: string): Promise<string>;
  /** Sends a request to the API; the path begins after `/api/v1`. */
  send(path: string, init?: RequestInit): Promise<Response>;
  /** The same where it meets a fault; undefined where the target cannot be brought into that state. */
  readonly faulty: Readonly<Record<Fault, (path: string, init?: RequestInit) => Promise<Response>>>;
  stop(): Promise<void>;
}

/**
 * What can be wrong without the caller's doing: the same write still under way (409), too many requests (429),
 * a fault inside (500), no database (503), no room for files (507).
 */
export type Fault = 'inProgress' | 'limited' | 'broken' | 'down' | 'full';

/** Keys that both targets know. */
export const keys = {
  all: 'pk_test_dezhou',
  /** Sees the department `market-regulation` only. */
  department: 'pk_test_market',
  /** Sees the region 371402 only. */
  region: 'pk_test_decheng',
  /** May not write. */
  readOnly: 'pk_test_readonly',
  /** A machine of the hall, which everybody uses: nobody counts what comes from it. */
  device: 'dk_test_dezhou',
  /** May everything without a person being signed in, and is limited as site keys are. */
  operator: 'pk_test_operator',
} as const;

/** A day on which the hall is open, and so it is on the next; never today, so that what is written in time is not late by another clock. */
function workingDay(): string {
  const today = hallDay(Date.now(), 'Asia/Shanghai');
  for (let ahead = 1; ahead < 30; ahead += 1) if (isWorkday(dayAfter(today, ahead)) && isWorkday(dayAfter(today, ahead + 1))) return dayAfter(today, ahead);
  // Nobody has published the holidays of that year yet.
  return '2026-03-04';
}

/** The morning of a working day, from which the clock goes on: times can be booked and kept whenever the suite is run. */
export function morning(): () => Date {
  const [start, began] = [Date.parse(`${workingDay()}T09:20:00+08:00`), Date.now()];
  return () => new Date(start + Date.now() - began);
}
