import { createHmac, randomBytes } from 'node:crypto';
import type { AppointmentRequest } from '@hallkit/contract';
import { dayAfter, hallDay, noShowBlock, quotaRefusal } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { secretOf } from '../notifications/notifications.sender.store.ts';
import { readVisitor } from '../queue/queue.visitor.ts';
import { lockPerson, selectOwn } from './appointments.store.ts';
import type { FoundSlot, HolderRecord, OwnBooking, PersonKeys } from './appointments.types.ts';

/** What a booking tells of who comes. */
type Said = Pick<AppointmentRequest, 'name' | 'phone' | 'idNumber' | 'email' | 'wechat'>;

/** Who comes, made uniform. @throws {HttpProblem} request.invalid with each field that is wrong. */
export function holderOf({ name, phone, idNumber, email, wechat }: Said, today: string): HolderRecord {
  const { visitor, faults } = readVisitor({ name, phone, idNumber, email, wechat }, today, { name: '/name', phone: '/phone', idNumber: '/idNumber' });
  if (faults.length > 0) throw new HttpProblem('request.invalid', { errors: faults });
  return { name: visitor.name ?? name, phone: visitor.phone ?? phone, idNumber: visitor.idNumber, email: visitor.email, wechat: visitor.wechat };
}

/** Digests that only this hall can make. */
async function digestFor(db: Kysely<Database>, hallId: string): Promise<(kind: 'phone' | 'id', text: string) => string> {
  const secret = await secretOf(db, hallId, randomBytes(32));
  return (kind, text) => createHmac('sha256', secret).update(`appointment ${kind} ${text}`).digest('base64url');
}

/** The digest of the number on a card. @throws {HttpProblem} request.invalid where it is none. */
export async function idKeyOf(db: Kysely<Database>, hallId: string, idNumber: string, today: string): Promise<string> {
  const { visitor, faults } = readVisitor({ name: undefined, phone: undefined, idNumber }, today, { name: '', phone: '', idNumber: '/card/idNumber' });
  if (faults.length > 0) throw new HttpProblem('request.invalid', { errors: faults });
  return (await digestFor(db, hallId))('id', visitor.idNumber ?? '');
}

/** Keyed digests of a person: the same for the same person, and nothing that a list of numbers could be tried against. */
export async function keysOf(db: Kysely<Database>, hallId: string, { phone, idNumber }: Pick<HolderRecord, 'phone' | 'idNumber'>): Promise<PersonKeys> {
  const digest = await digestFor(db, hallId);
  return { phoneKey: digest('phone', phone), idKey: idNumber === null ? null : digest('id', idNumber) };
}

/** Whether it occupies a place: what only waits for one does not. */
const counts = ({ state }: OwnBooking): boolean => state !== 'waitlisted';

const limitNames = { matterQuota: 'quota.matter', dayQuota: 'quota.day', openQuota: 'quota.open', sameTime: 'quota.sameTime' } as const;

/** What a booking must leave out of account. */
export interface Leaving {
  /** It takes the place of this one. */
  readonly id?: string;
  /** Those that only wait count too: nobody waits twice for one slot. */
  readonly withLine?: boolean;
}

/**
 * Whether somebody may have a slot: quotas, appointments not kept. Bookings of one person wait here for one another.
 *
 * @throws {HttpProblem} appointment.blocked, appointment.quota, slot.past, slot.closed.
 */
export async function admitPerson(db: Kysely<Database>, { slot, hall, booking }: FoundSlot, person: PersonKeys, matterId: string | null, now: Date, { id, withLine = false }: Leaving = {}): Promise<void> {
  await lockPerson(db, hall.hallId, person, now);
  const { quotas, noShow } = booking;
  const today = hallDay(now, hall.timeZone);
  const own = await selectOwn(db, hall.hallId, person, dayAfter(today, -noShow.withinDays - noShow.blockDays));
  const until = noShowBlock(own.filter(({ state }) => state === 'no_show').map(({ day }) => day), today, noShow);
  if (until !== null) throw new HttpProblem('appointment.blocked', { errors: [{ in: 'body', pointer: '/phone', code: 'appointment.again', expected: until }] });
  const others = own.filter((one) => one.id !== id && one.day >= today && (counts(one) || withLine));
  const wanted = { day: slot.day, matterId, startsAt: slot.start.getTime() };
  const refusal = quotaRefusal(wanted, others.map(({ day, start, matterId: of }) => ({ day, matterId: of, startsAt: start.getTime() })), { at: now.getTime(), day: today }, quotas);
  if (refusal === null) return;
  if (refusal === 'past' || refusal === 'tooSoon') throw new HttpProblem('slot.past');
  if (refusal === 'tooFarAhead') throw new HttpProblem('slot.closed');
  const limit = { matterQuota: quotas.perMatterAndDay, dayQuota: quotas.perDay, openQuota: quotas.open, sameTime: null }[refusal];
  throw new HttpProblem('appointment.quota', { errors: [{ in: 'body', pointer: '/phone', code: limitNames[refusal], ...(limit === null ? {} : { expected: String(limit) }) }] });
}
