import { ticketView } from '../live/views.ts';
import { queueBy } from '../live/tickets.ts';
import type { AppointmentRecord, Appointments } from '../live/appointments.ts';
import type { Live } from '../live/state.ts';
import type { MockHandlers } from '../platform/handler.ts';
import type { Principal } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { hallOf, sees } from './halls.ts';

interface Asked {
  readonly live: Live;
  readonly principal: Principal;
  readonly appointments: Appointments;
  readonly params: { readonly appointmentId: string };
}

/** An appointment that the key may see. */
function seen({ live, principal, appointments, params }: Asked): AppointmentRecord {
  const found = appointments.by(params.appointmentId);
  if (!sees(live.catalogue, principal, appointments.hallOf(found))) throw new MockProblem('appointment.not-found');
  return found;
}

type Names = 'listSlots' | 'createHold' | 'createAppointment' | 'getAppointment' | 'rescheduleAppointment' | 'cancelAppointment' | 'acceptOffer' | 'checkInAppointment' | 'checkInByCode' | 'joinWaitlist';

/** Times that can be booked, appointments, checking in, the waiting list. */
export const appointmentsHandlers: Pick<MockHandlers, Names> = {
  listSlots({ live, principal, appointments, params, query }) {
    const queue = queueBy(live, params.queueId);
    if (!sees(live.catalogue, principal, queue.plan.hallId)) throw new MockProblem('queue.not-found');
    return appointments.slots(queue, query.from, query.to);
  },
  createHold: ({ appointments, body }) => appointments.hold(body),
  createAppointment: ({ appointments, body }) => appointments.view(appointments.book(body)),
  getAppointment: (call) => call.appointments.view(seen(call)),
  rescheduleAppointment: (call) => call.appointments.view(call.appointments.reschedule(seen(call), call.body.holdId)),
  cancelAppointment(call) {
    const appointment = seen(call);
    call.appointments.cancel(appointment);
    return call.appointments.view(appointment);
  },
  acceptOffer(call) {
    const appointment = seen(call);
    call.appointments.accept(appointment);
    return call.appointments.view(appointment);
  },
  checkInAppointment: (call) => ticketView(call.live, call.appointments.checkIn(seen(call)), false),
  checkInByCode({ live, principal, appointments, params, body }) {
    // Only machines of the hall read cards.
    if (body.card && !principal.scopes.includes('queue:lease')) throw new MockProblem('key.scope');
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    return ticketView(live, appointments.checkIn(body.card ? appointments.byCard(id, body.card.idNumber) : appointments.byCode(id, body.code ?? '')), false);
  },
  joinWaitlist: ({ appointments, params, body }) => appointments.view(appointments.join(params.slotId, body)),
};
