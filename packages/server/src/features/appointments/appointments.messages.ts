import { dayAfter, instantOf } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { TemplateData, Words } from '../notifications/notifications.messages.ts';
import { enqueue, withdraw } from '../notifications/notifications.service.ts';
import { selectHolder } from './appointments.store.ts';
import type { AppointmentContext, AppointmentRecord } from './appointments.types.ts';
import type { HallQueues, QueueRecord } from '../queue/queue.types.ts';

type AppointmentTemplate = Extract<keyof TemplateData, `appointment.${string}` | 'waitlist.offered'>;
/** What a message tells beside the matter and when it is. */
type Rest<Name extends AppointmentTemplate> = Omit<TemplateData[Name], 'matter' | 'start'>;

/** An appointment and where it is. */
export interface Placed {
  readonly appointment: AppointmentRecord;
  readonly hall: HallQueues;
  readonly queue: QueueRecord;
}

/** The time of day at which a reminder goes out, the day before. */
const remindAt = '17:00';

/** Tells who comes, on each channel they named; nobody any more once the day is over. */
export async function tell<Name extends AppointmentTemplate>(db: Kysely<Database>, { papers }: AppointmentContext, { appointment, queue }: Placed, template: Name, rest: Rest<Name>, when: { readonly notBefore?: Date; readonly expiresAt?: Date } = {}): Promise<void> {
  const { hallId, id, locale, start, matterId } = appointment;
  const holder = await selectHolder(db, appointment);
  if (!holder) return;
  const { phone, email, wechat } = holder;
  const matter: Words = (matterId === null ? undefined : await papers(db, matterId))?.name ?? queue.name;
  const data = { matter, start: start.toISOString(), ...rest } as unknown as TemplateData[Name];
  // What is told later is not shown in the page before its time.
  await enqueue(db, { hallId, eventKey: `${template} ${id}`, template, locale, about: id, data, to: { phone, email, wechat, inPage: when.notBefore === undefined }, ...when });
}

/** Names of the papers that one has to bring. */
async function bringOf(db: Kysely<Database>, { papers }: AppointmentContext, { matterId }: AppointmentRecord): Promise<Words[]> {
  const matter = matterId === null ? undefined : await papers(db, matterId);
  return matter?.papers.filter(({ necessity }) => necessity === 'required').map(({ name }) => name) ?? [];
}

/** Tells of a booking, and again on the day before: when, with which code, and what to bring. */
export async function tellBooked(db: Kysely<Database>, context: AppointmentContext, placed: Placed, moved: boolean): Promise<void> {
  const { appointment, hall } = placed;
  const { code, day, end } = appointment;
  const bring = await bringOf(db, context, appointment);
  const rest = { end: end.toISOString(), code };
  if (moved) await tell(db, context, placed, 'appointment.rescheduled', rest);
  else await tell(db, context, placed, 'appointment.booked', { ...rest, bring });
  const notBefore = new Date(instantOf(dayAfter(day, -1), remindAt, hall.timeZone));
  if (notBefore > context.now()) await tell(db, context, placed, 'appointment.reminder', { ...rest, bring }, { notBefore });
}

/** Takes back what has not been sent yet and would be wrong now. */
export const untell = (db: Kysely<Database>, { hallId, id }: AppointmentRecord): Promise<void> => withdraw(db, hallId, id, ['appointment.booked', 'appointment.rescheduled', 'appointment.reminder', 'waitlist.offered']);
