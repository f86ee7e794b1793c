import type { FastifyBaseLogger } from 'fastify';
import type { QueueRecord } from '../queue/queue.types.ts';
import type { ViewContext } from '../queue/queue.view.ts';
import { bookingOf, type BookingSettings } from './appointments.settings.ts';
import type { AppointmentContext } from './appointments.types.ts';

/** What the operations of appointments share in a process. A queue whose settings for booking are broken is told of in the log, once, and only cannot be booked. */
export function createAppointmentContext(queue: ViewContext, log: Pick<FastifyBaseLogger, 'warn'>): AppointmentContext {
  const read = new WeakMap<object, BookingSettings | null>();
  const told = new Set<string>();
  const sound = (record: QueueRecord): BookingSettings | null => {
    try {
      return bookingOf(record);
    } catch (error) {
      const fault = `${record.id} ${(error as Error).message}`;
      if (!told.has(fault)) log.warn({ queue: record.id, err: error }, 'times of a queue cannot be booked because its settings are broken');
      told.add(fault);
      return null;
    }
  };
  return {
    ...queue,
    bookingOf(record) {
      const known = read.get(record.settings);
      if (known !== undefined) return known;
      const booking = sound(record);
      read.set(record.settings, booking);
      return booking;
    },
  };
}
