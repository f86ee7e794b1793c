import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { limitedClasses, nextTicket, orderTickets } from './order.ts';
import { classOf, defaultOrderingRules, priorityGroups } from './ordering-rules.ts';
import type { OrderingRules, TicketClass, WaitingTicket } from './ordering-rules.ts';

const at = (clock: string): string => `2026-03-02T${clock}:00+08:00`;
const now = at('10:00');
interface Named extends WaitingTicket {
  readonly name: string;
}
let sequence = 0;
const ticket = (name: string, clock: string, more: Partial<WaitingTicket> = {}): Named => ({ name, joinedAt: at(clock), sequence: (sequence += 1), ...more });
const names = (tickets: Named[], rules = defaultOrderingRules, recent: TicketClass[] = []): string => orderTickets(tickets, rules, now, recent).map((turn) => turn.ticket.name).join(' ');

test('without head starts the longest waiting comes first, by number within one moment', () => {
  const [first, second] = [ticket('first', '09:30'), ticket('second', '09:30')];
  assert.equal(names([ticket('late', '09:50'), second, ticket('early', '09:10'), first]), 'early first second late');
  assert.equal(nextTicket([], defaultOrderingRules, now), null);
});

test('a head start counts minutes, it does not jump the whole line', () => {
  const tickets = [ticket('patient', '09:00'), ticket('later', '09:20'), ticket('elder', '09:40', { priorityGroup: 'elder' })];
  assert.equal(names(tickets), 'patient elder later', 'forty minutes of waiting outweigh thirty of head start');
  assert.deepEqual(orderTickets(tickets, defaultOrderingRules, now).map((turn) => turn.rule), [
    { class: 'walkIn', weight: 0, because: 'turn', passed: 0, limited: null },
    { class: 'priority', weight: 30, because: 'headStart', passed: 1, limited: null },
    { class: 'walkIn', weight: 0, because: 'turn', passed: 0, limited: null },
  ]);
});

test('a group that the hall does not put first is a walk-in', () => {
  const veteran = ticket('veteran', '09:40', { priorityGroup: 'veteran' });
  assert.equal(classOf(veteran, defaultOrderingRules, now), 'walkIn');
  assert.equal(classOf(veteran, { ...defaultOrderingRules, priorityGroups: [...priorityGroups] }, now), 'priority');
});

test('an appointment has its head start only on time', () => {
  const of = (clock: string, slot: string): TicketClass => classOf(ticket('x', clock, { appointmentAt: at(slot) }), defaultOrderingRules, now);
  assert.equal(of('09:55', '10:05'), 'appointment', 'ten minutes before');
  assert.equal(of('09:00', '10:10'), 'appointment', 'came early, and the slot is near now');
  assert.equal(of('09:00', '10:11'), 'walkIn', 'the slot is still to come');
  assert.equal(of('09:40', '09:30'), 'appointment', 'ten minutes late is on time');
  assert.equal(of('09:41', '09:30'), 'walkIn', 'later is not');
  assert.equal(of('08:30', '08:30'), 'appointment', 'who was on time stays so however long the wait');
});

test('of several classes the greatest head start counts', () => {
  assert.equal(classOf(ticket('x', '09:55', { reentered: true, priorityGroup: 'disabled', transferred: true }), defaultOrderingRules, now), 'priority');
  assert.equal(classOf(ticket('x', '09:55', { reentered: true, transferred: true }), defaultOrderingRules, now), 'reentered');
  assert.equal(classOf(ticket('x', '09:55', { reentered: true }), { ...defaultOrderingRules, classes: [] }, now), 'walkIn');
});

test('after so many in a row it is the turn of another, and the rule says so', () => {
  const elders = ['one', 'two', 'three'].map((name) => ticket(name, '09:50', { priorityGroup: 'elder' }));
  const tickets = [...elders, ticket('walkIn', '09:45')];
  assert.equal(names(tickets), 'one two walkIn three');
  assert.deepEqual(nextTicket(tickets, defaultOrderingRules, now, ['walkIn', 'priority', 'priority'])?.rule, { class: 'walkIn', weight: 0, because: 'rowLimit', passed: 0, limited: { class: 'priority', maxInRow: 2 } });
  assert.equal(nextTicket(elders, defaultOrderingRules, now, ['priority', 'priority'])?.ticket.name, 'one', 'nobody else waits: no limit');
  assert.equal(nextTicket(tickets, defaultOrderingRules, now, ['priority', 'priority', 'walkIn'])?.ticket.name, 'one', 'the row has ended');
});

test('two favoured classes cannot take turns for ever', () => {
  assert.deepEqual([...limitedClasses(defaultOrderingRules, ['priority', 'appointment', 'priority', 'appointment'])], [['appointment', 2]], 'an appointment ends the row of priority, not its own');
  assert.deepEqual([...limitedClasses(defaultOrderingRules, ['appointment', 'priority', 'appointment', 'priority', 'priority']).keys()], ['priority', 'appointment']);
  assert.equal(limitedClasses(defaultOrderingRules, ['priority', 'appointment', 'priority', 'appointment', 'walkIn']).size, 0);
});

test('a limit for those without head start counts those who follow each other', () => {
  const rules: OrderingRules = { ...defaultOrderingRules, classes: [{ class: 'walkIn', weight: 0, maxInRow: 3 }] };
  assert.equal(limitedClasses(rules, ['walkIn', 'walkIn', 'priority', 'walkIn']).size, 0);
  assert.deepEqual([...limitedClasses(rules, ['priority', 'walkIn', 'walkIn', 'walkIn'])], [['walkIn', 3]]);
});

const random = seeded(20_260_302);
const crowd = (size: number): Named[] =>
  Array.from({ length: size }, (_, index) => {
    const kind = Math.floor(random() * 6);
    const minute = Math.floor(random() * 60);
    const more: Partial<WaitingTicket> = kind === 0 ? { priorityGroup: 'elder' } : kind === 1 ? { appointmentAt: at('10:00') } : kind === 2 ? { reentered: true } : kind === 3 ? { transferred: true } : {};
    return { name: String(index), joinedAt: at(`09:${String(minute).padStart(2, '0')}`), sequence: index, ...more };
  });

test('the order told beforehand is the order of the calls, whatever order the tickets are given in', () => {
  for (let round = 0; round < 60; round += 1) {
    const tickets = crowd(1 + Math.floor(random() * 30));
    const recent: TicketClass[] = (['priority', 'appointment', 'walkIn'] as const).filter(() => random() < 0.5);
    const told = orderTickets(tickets, defaultOrderingRules, now, recent);
    const left = [...tickets].sort(() => random() - 0.5);
    const calls = [...recent];
    for (const turn of told) {
      const next = nextTicket(left, defaultOrderingRules, now, calls);
      assert.deepEqual(next, turn);
      left.splice(left.findIndex((one) => one === turn.ticket), 1);
      calls.push(turn.rule.class);
    }
    assert.equal(left.length, 0);
  }
});

test('nobody starves: with limits everybody is called within so many calls, even when head starts are endless', () => {
  const endless: OrderingRules = { ...defaultOrderingRules, classes: defaultOrderingRules.classes.map((rule) => (rule.class === 'walkIn' ? { ...rule, maxInRow: 3 } : { ...rule, weight: rule.weight * 10_000 })) };
  const favoured = (['priorityGroup', 'appointmentAt', 'reentered', 'transferred'] as const).map((field) => ({ [field]: field === 'priorityGroup' ? 'elder' : field === 'appointmentAt' ? now : true }) as Partial<WaitingTicket>);
  const calls: TicketClass[] = [];
  const gaps: number[] = [];
  let since = 0;
  // Of every favoured class somebody waits at all times, and one walk-in.
  for (let call = 0; call < 2000; call += 1) {
    const tickets = [ticket('walkIn', '09:59'), ...favoured.map((more) => ticket('favoured', '09:59', more))];
    const next = nextTicket(tickets, endless, now, calls);
    calls.push(next?.rule.class ?? 'walkIn');
    since += 1;
    if (next?.rule.class === 'walkIn') {
      gaps.push(since);
      since = 0;
    }
  }
  assert.ok(gaps.length > 20 && Math.max(...gaps) <= 64, `walk-ins wait at most ${Math.max(...gaps)} calls`);
  for (const kind of ['priority', 'appointment', 'reentered', 'transferred'] as const) assert.ok(calls.filter((called) => called === kind).length > 20, kind);
});

test('a long line is ordered quickly enough to be asked for at every change', () => {
  const tickets = crowd(1500);
  const turns = orderTickets(tickets, defaultOrderingRules, now);
  assert.equal(new Set(turns.map((turn) => turn.ticket.sequence)).size, 1500);
});
