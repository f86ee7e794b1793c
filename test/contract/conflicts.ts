// Calls that do not fit how things stand, one per operation that can meet such a thing.
import type { OperationId } from '@hallkit/contract';
import { freshPhone } from './arrange.ts';
import type { Arrange } from './arrange.ts';
import { applyConflicts } from './conflicts.apply.ts';
import { watchConflicts } from './conflicts.watch.ts';
import { keys } from './target.ts';
import type { Call, Made } from './calls.ts';

interface Conflict {
  readonly made: Made;
  /** Codes it may be refused with. */
  readonly codes: readonly string[];
}

const key = keys.operator;

/** An action on a ticket that is over. */
const tooLate = (action: string, more: (arrange: Arrange) => Promise<object> = async () => ({})): Conflict => ({
  codes: ['ticket.state'],
  async made(_ids, arrange): Promise<Call> {
    const { desk, ticketId } = await arrange.at('serving');
    const added = await more(arrange);
    await arrange.ask(`/desks/${desk}/finish`, { ticketId });
    return { path: `/desks/${desk}/${action}`, body: { ticketId, ...added }, key };
  },
});

/** What is asked of an appointment that was cancelled. */
const cancelled = (action: string, body: (arrange: Arrange) => Promise<object> = async () => ({})): Conflict => ({
  codes: ['appointment.state'],
  async made(_ids, arrange): Promise<Call> {
    const { id } = await arrange.appointment();
    const sent = await body(arrange);
    await arrange.ask(`/appointments/${id}/cancel`, {});
    return { path: `/appointments/${id}/${action}`, body: sent };
  },
});

/** By operation; those that are not here are refused with 409 only while the same write is under way. */
export const conflicts: Readonly<Partial<Record<OperationId, Conflict>>> = {
  ...applyConflicts,
  ...watchConflicts,
  createTicket: {
    codes: ['queue.paused'],
    async made(_ids, arrange) {
      const { other } = await arrange.place();
      await arrange.ask(`/queues/${other.id}/state`, { state: 'paused' });
      arrange.later(() => arrange.ask(`/queues/${other.id}/state`, { state: 'open' }));
      return { path: `/queues/${other.id}/tickets`, body: {} };
    },
  },
  cancelTicket: {
    codes: ['ticket.state'],
    async made(_ids, arrange) {
      const { id } = await arrange.ticket();
      await arrange.ask(`/tickets/${id}/cancel`, {});
      return { path: `/tickets/${id}/cancel`, body: {} };
    },
  },
  restoreTicket: { codes: ['ticket.state'], made: async (_ids, arrange) => ({ path: `/tickets/${(await arrange.ticket()).id}/restore`, body: {}, key }) },
  reconcileTicketBlock: {
    codes: ['block.number'],
    async made(_ids, arrange) {
      const { id, last } = await arrange.block();
      return { path: `/ticket-blocks/${id}/reconcile`, body: { issued: [{ number: last + 1, issuedAt: new Date().toISOString() }], final: false }, key };
    },
  },
  signOnToDesk: { codes: ['desk.taken'], made: async (_ids, arrange) => ({ path: `/desks/${(await arrange.place()).desk.id}/sign-on`, body: {}, token: (await arrange.sit(false)).token }) },
  callNext: {
    codes: ['desk.busy'],
    async made(_ids, arrange) {
      const { desk } = await arrange.at('called');
      return { path: `/desks/${desk}/call-next`, body: {}, key };
    },
  },
  recallTicket: tooLate('recall'),
  serveTicket: tooLate('serve'),
  holdTicket: tooLate('hold'),
  resumeTicket: tooLate('resume'),
  finishTicket: tooLate('finish'),
  skipTicket: tooLate('skip'),
  transferTicket: tooLate('transfer', async (arrange) => ({ queueId: (await arrange.place()).other.id })),
  createHold: { codes: ['slot.full'], made: async (_ids, arrange) => ({ path: '/holds', body: { slotId: (await arrange.fullSlot()).slot.id } }) },
  createAppointment: { codes: ['hold.expired'], made: () => ({ path: '/appointments', body: { holdId: 'hd_never', name: '李小敏', phone: freshPhone() } }) },
  rescheduleAppointment: cancelled('reschedule', async (arrange) => ({ holdId: (await arrange.hold()).id })),
  cancelAppointment: cancelled('cancel'),
  acceptOffer: { codes: ['appointment.state'], made: async (_ids, arrange) => ({ path: `/appointments/${(await arrange.appointment()).id}/accept`, body: {} }) },
  checkInAppointment: { codes: ['appointment.early'], made: async (_ids, arrange) => ({ path: `/appointments/${(await arrange.appointment()).id}/check-in`, body: {} }) },
  checkInByCode: { codes: ['appointment.early'], made: async ({ hall }, arrange) => ({ path: `/halls/${hall}/check-ins`, body: { code: (await arrange.appointment()).code } }) },
  joinWaitlist: { codes: ['waitlist.open'], made: async (_ids, arrange) => ({ path: `/slots/${(await arrange.slots())[0]?.id}/waitlist`, body: { name: '王五', phone: freshPhone() } }) },
};
