// Brings a target into the state in which a call can succeed.
import assert from 'node:assert/strict';
import type { Appointment, Call as Called, Desk, Hold, NewSession, Queue, QueueList, SandboxMessageList, Slot, SlotList, Ticket, TicketBlock, TicketList } from '@hallkit/contract';
import { Applicants } from './applicants.ts';
import { keys } from './target.ts';
import type { Target } from './target.ts';
import { Watchers } from './watchers.ts';

let people = 0;
/** A mobile number of its own each time. */
export const freshPhone = (): string => `139${String(10_000_000 + Math.floor(Math.random() * 8_000_000) * 10 + (people += 1) % 10).slice(0, 8)}`;

/** What a hall's people do before a call that is looked at. */
export class Arrange {
  readonly #target: Target;
  readonly #afterwards: (() => Promise<unknown>)[] = [];
  #token: Promise<NewSession> | undefined;
  readonly hallId = 'dezhou';
  /** People who apply, and the staff of the departments. */
  readonly applicants: Applicants;
  /** People who complain, ask and rate, and whoever looks after that. */
  readonly watchers: Watchers;

  constructor(target: Target) {
    this.#target = target;
    this.applicants = new Applicants(this, target);
    this.watchers = new Watchers(this, target);
  }

  /** Asks as somebody who may everything; whatever is refused is a fault of the arrangement. */
  async ask<Answer>(path: string, body?: object, token?: string, key: string = keys.operator): Promise<Answer> {
    const headers: Record<string, string> = { 'hall-key': key, ...(body ? { 'content-type': 'application/json' } : {}), ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    const response = await this.#target.send(path, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
    const text = await response.text();
    assert.ok(response.ok, `${path} ${response.status} ${text.slice(0, 300)}`);
    return JSON.parse(text) as Answer;
  }

  /** Keeps for the end of the test what has to be undone. */
  later(work: () => Promise<unknown>): void {
    this.#afterwards.push(work);
  }

  /** Undoes what was kept. */
  async undo(): Promise<void> {
    for (const work of this.#afterwards.splice(0)) await work();
  }

  /** Queues of the hall that give numbers now. */
  async queues(): Promise<Queue[]> {
    const { data } = await this.ask<QueueList>(`/halls/${this.hallId}/queues?limit=100`);
    return data.filter(({ takes }) => takes);
  }

  /** The queue that all tickets of the suite are taken in, and its first desk. */
  async place(): Promise<{ queue: Queue; desk: Desk; other: Queue }> {
    const [queue, other] = await this.queues();
    assert.ok(queue && other, 'two queues give numbers');
    const { data } = await this.ask<{ data: Desk[] }>(`/halls/${this.hallId}/desks?limit=100`);
    const desk = data.find(({ queues }) => queues.some(({ id }) => id === queue.id));
    assert.ok(desk);
    return { queue, desk, other };
  }

  /** Takes a ticket. */
  async ticket(request: object = {}): Promise<Ticket> {
    const { queue } = await this.place();
    return this.ask(`/queues/${queue.id}/tickets`, request);
  }

  /** A desk at which nobody is. */
  async freeDesk(): Promise<Desk> {
    const { queue, desk } = await this.place();
    for (const state of ['called', 'serving']) {
      const { data } = await this.ask<TicketList>(`/queues/${queue.id}/tickets?state=${state}&limit=100`);
      for (const ticket of data) if (ticket.desk?.id === desk.id) await this.ask(`/desks/${desk.id}/finish`, { ticketId: ticket.id });
    }
    return desk.state === 'serving' ? desk : this.ask(`/desks/${desk.id}/state`, { state: 'serving' });
  }

  /** A ticket at a desk, in a state. */
  async at(state: 'called' | 'serving' | 'on_hold' | 'no_show'): Promise<{ desk: string; ticketId: string }> {
    const [{ id: desk }, { id: ticketId }] = [await this.freeDesk(), await this.ticket()];
    const act = (action: string): Promise<Called> => this.ask(`/desks/${desk}/${action}`, { ticketId });
    await act('call-next');
    if (state === 'no_show') await act('skip');
    if (state === 'serving' || state === 'on_hold') await act('serve');
    if (state === 'on_hold') await act('hold');
    return { desk, ticketId };
  }

  /** A session of somebody who sits at a desk, another one than that of the tickets. */
  session(): Promise<NewSession> {
    return (this.#token ??= this.newSession());
  }

  async newSession(): Promise<NewSession> {
    const { staffNo } = await this.colleague();
    return this.ask('/sessions', { staffNo, password: 'hallkit-dezhou' });
  }

  #colleague: { staffNo: string; deskId: string } | undefined;
  async colleague(): Promise<{ staffNo: string; deskId: string }> {
    if (this.#colleague) return this.#colleague;
    const [{ desk }, { data }] = [await this.place(), await this.ask<{ data: Desk[] }>(`/halls/${this.hallId}/desks?limit=100`)];
    const found = data.findLast((one) => one.id !== desk.id && one.staff !== null && one.current === null);
    assert.ok(found?.staff, 'a desk has somebody and no visitor');
    return (this.#colleague = { staffNo: found.staff.staffNo, deskId: found.id });
  }

  /** Somebody sits at their desk, or does not. */
  async sit(down: boolean): Promise<{ desk: string; token: string }> {
    const [{ deskId }, { token }] = [await this.colleague(), await this.session()];
    const { staff } = await this.ask<Desk>(`/desks/${deskId}`);
    if (!down && staff) await this.ask(`/desks/${deskId}/sign-off`, {}, token);
    if (down && !staff) await this.ask(`/desks/${deskId}/sign-on`, {}, token);
    return { desk: deskId, token };
  }

  /** Numbers for a kiosk. */
  async block(size = 3): Promise<TicketBlock> {
    const { queue } = await this.place();
    return this.ask(`/queues/${queue.id}/ticket-blocks`, { size });
  }

  /** The link of a message that ends them. */
  async optOutToken(): Promise<string> {
    const { queue } = await this.place();
    await this.ask(`/queues/${queue.id}/tickets`, { phone: freshPhone() });
    for (let tries = 0; ; tries += 1) {
      const { data } = await this.ask<SandboxMessageList>('/sandbox/messages?limit=1');
      const token = /\/m\/(\w{16,})/.exec(`${data[0]?.text} ${data[0]?.url}`)?.[1];
      if (token !== undefined) return token;
      assert.ok(tries < 200, 'a message goes out');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Until no message has gone out for a while; they go out after what they tell of. */
  async quiet(): Promise<void> {
    let newest = '';
    for (let still = 0; still < 8; still += 1) {
      const { data } = await this.ask<SandboxMessageList>('/sandbox/messages?limit=1');
      if (data[0]?.id !== newest) still = 0;
      newest = data[0]?.id ?? '';
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Slots that can be booked. @param soon - One may check in already. */
  async slots(soon = false): Promise<Slot[]> {
    const queues = (await this.queues()).filter(({ appointments }) => appointments);
    const lists = await Promise.all(queues.map(({ id }) => this.ask<SlotList>(`/queues/${id}/slots`)));
    const free = lists.flatMap(({ data }) => data).filter(({ left, fill }) => left > 0 && fill !== 'past');
    return soon ? free.sort((a, b) => (a.start < b.start ? -1 : 1)) : free.sort((a, b) => (a.start < b.start ? 1 : -1));
  }

  /** A place that is held. @param least - Places the slot has left. */
  async hold({ soon = false, queueId, least = 1 }: { soon?: boolean; queueId?: string; least?: number } = {}): Promise<Hold> {
    const slot = (await this.slots(soon)).find((one) => (queueId === undefined || one.queueId === queueId) && one.left >= least);
    assert.ok(slot, 'a slot has a place');
    return this.ask('/holds', { slotId: slot.id });
  }

  /** An appointment that is booked. */
  async appointment(options: { soon?: boolean } = {}): Promise<Appointment> {
    return this.ask('/appointments', { holdId: (await this.hold(options)).id, name: '李小敏', phone: freshPhone() });
  }

  /** A slot without a place, one of which is booked. */
  async fullSlot(): Promise<Appointment> {
    const booked = await this.appointment();
    for (let { left } = (await this.ask<Appointment>(`/appointments/${booked.id}`)).slot; left > 0; left -= 1) await this.ask('/holds', { slotId: booked.slot.id });
    return booked;
  }

  /** Somebody on the waiting list of a full slot. */
  async waiting(): Promise<{ booked: Appointment; waiting: Appointment }> {
    const booked = await this.fullSlot();
    return { booked, waiting: await this.ask(`/slots/${booked.slot.id}/waitlist`, { name: '王五', phone: freshPhone() }) };
  }

  /** Somebody to whom a place was offered. */
  async offered(): Promise<Appointment> {
    const { booked, waiting } = await this.waiting();
    await this.ask(`/appointments/${booked.id}/cancel`, {});
    return this.ask(`/appointments/${waiting.id}`);
  }
}
