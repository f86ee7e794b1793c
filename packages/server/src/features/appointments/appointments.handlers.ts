import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { CallerPlace, Handlers } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { TicketRecord } from '../queue/queue.types.ts';
import { ticketView } from '../queue/queue.view.ts';
import { checkIn, checkInByCard, checkInByCode } from './appointments.check-in.ts';
import { createWrongCodes } from './appointments.codes.ts';
import { accept, book, cancel, hold, joinWaitlist, placed, reschedule } from './appointments.service.ts';
import type { AppointmentContext } from './appointments.types.ts';
import { appointmentView, slotList } from './appointments.view.ts';

type Operations =
  | 'listSlots' | 'createHold' | 'createAppointment' | 'getAppointment' | 'rescheduleAppointment' | 'cancelAppointment' | 'acceptOffer' | 'checkInAppointment' | 'checkInByCode' | 'joinWaitlist';

/** Times that can be booked, from the hold to the check-in. */
export function appointmentsHandlers(context: AppointmentContext): Pick<Handlers, Operations> {
  const wrong = createWrongCodes();
  const byCode = async (db: Kysely<Database>, principal: Principal, hallId: string, code: string, { address }: CallerPlace): Promise<TicketRecord> => {
    // The hall's own machines stand where everybody types.
    const isOwn = principal.kind === 'device';
    if (!isOwn) wrong.check(address, context.now());
    try {
      return await checkInByCode(db, context, principal, hallId, code);
    } catch (error) {
      if (!isOwn && error instanceof HttpProblem && error.code === 'appointment.not-found') wrong.count(address, context.now());
      throw error;
    }
  };
  return {
    async listSlots({ db, principal, params, query }) {
      const { hall, queue } = await context.directory.queue(principal.hallIds, params.queueId);
      return { body: await slotList(db, context, hall, queue, query) };
    },
    createHold: async ({ db, body, ...asking }) => ({ body: await hold(db, context, asking, body) }),
    createAppointment: async ({ db, body, ...asking }) => ({ body: await book(db, context, asking, body) }),
    getAppointment: async ({ db, principal, params }) => ({ body: await appointmentView(db, context, await placed(db, context, principal, params.appointmentId)) }),
    rescheduleAppointment: async ({ db, params, body, ...asking }) => ({ body: await reschedule(db, context, asking, params.appointmentId, body) }),
    cancelAppointment: async ({ db, params, ...asking }) => ({ body: await cancel(db, context, asking, params.appointmentId) }),
    acceptOffer: async ({ db, params, ...asking }) => ({ body: await accept(db, context, asking, params.appointmentId) }),
    checkInAppointment: async ({ db, principal, params }) => ({ body: await ticketView(db, context, principal, await checkIn(db, context, principal, params.appointmentId)) }),
    checkInByCode: async ({ db, principal, params, body, caller }) => ({ body: await ticketView(db, context, principal, await (body.card ? checkInByCard(db, context, principal, params.hallId, body.card) : byCode(db, principal, params.hallId, body.code ?? '', caller()))) }),
    joinWaitlist: async ({ db, params, body, ...asking }) => ({ body: await joinWaitlist(db, context, asking, params.slotId, body) }),
  };
}
