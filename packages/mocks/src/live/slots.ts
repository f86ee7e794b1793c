import type { Slot, SlotList } from '@hallkit/contract';
import { dayAfter, fillLevel, hallDay, lastKnownYear, slotsOn } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import { instant } from './state.ts';
import type { Live, QueueRecord } from './state.ts';

/** Minutes of a slot, and places in each. */
const [minutes, capacity] = [30, 4];
/** Days ahead that can be booked. */
const furthest = 30;

/** A slot without what is left of it. */
export interface BareSlot {
  readonly id: string;
  readonly queueId: string;
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

type Day = SlotList['days'][number];

const stamp = (startsAt: string): string => `${startsAt.slice(0, 10).replaceAll('-', '')}T${startsAt.slice(11, 16).replace(':', '')}Z`;

/** What one may book on a day, or why nothing. */
function dayOf(live: Live, { plan }: QueueRecord, date: string): { readonly state: Day['state']; readonly note: Day['note']; readonly slots: readonly BareSlot[] } {
  const today = hallDay(live.now(), live.timeZone);
  const none = (state: Day['state'], note: Day['note'] = null): ReturnType<typeof dayOf> => ({ state, note, slots: [] });
  if (date < today) return none('past');
  const hall = live.catalogue.halls.find(({ id }) => id === plan.hallId);
  const day = slotsOn({ day: date, timeZone: live.timeZone, hours: hall?.hours ?? [], minutes, capacity });
  if (day.kind === 'unknown') return none('unknown');
  if (day.kind === 'closed') return none(day.reason === 'holiday' ? 'holiday' : 'closed', day.name);
  if (date > dayAfter(today, furthest)) return none('tooFar');
  const slots = day.slots.map(({ startsAt, endsAt, localStart, localEnd }): BareSlot => ({ id: `${plan.id}.${stamp(startsAt)}`, queueId: plan.id, start: Date.parse(startsAt), end: Date.parse(endsAt), date, from: localStart.slice(11), to: localEnd.slice(11) }));
  return { state: 'open', note: null, slots };
}

/** A slot by its id. @throws {MockProblem} slot.not-found, slot.past, slot.closed. */
export function slotBy(live: Live, id: string): BareSlot {
  const [, queueId = '', year = '', month = '', day = '', hour = '', minute = ''] = /^(.+)\.(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})Z$/.exec(id) ?? [];
  const start = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  const queue = live.queues.get(queueId);
  if (!queue || Number.isNaN(start)) throw new MockProblem('slot.not-found');
  if (start <= live.now()) throw new MockProblem('slot.past');
  const found = queue.plan.appointments ? dayOf(live, queue, hallDay(start, live.timeZone)).slots.find((slot) => slot.id === id) : undefined;
  if (!found) throw new MockProblem('slot.closed');
  return found;
}

/** A slot as the contract has it. @param left - Places not booked and not held. */
export function slotView(live: Live, { start, end, ...slot }: BareSlot, left: number): Slot {
  const hallId = live.queues.get(slot.queueId)?.plan.hallId ?? '';
  const fill = start <= live.now() ? 'past' : fillLevel(capacity - left, capacity);
  return { ...slot, hallId, start: instant(start), end: instant(end), timeZone: live.timeZone, capacity, left: Math.max(0, left), fill };
}

/** Places that others took before the mocks began: the same for a slot each time. */
export function takenBefore({ id }: BareSlot): number {
  let sum = 0;
  for (const character of id) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0;
  return Math.max(0, (sum % (capacity + 3)) - 2);
}

/** Places of each slot. */
export const places: number = capacity;

/** The slots of some days, and for every day what it is. @throws {MockProblem} request.invalid for days the wrong way round or too many. */
export function slotsBetween(live: Live, queue: QueueRecord, leftIn: (slot: BareSlot) => number, first?: string, last?: string): SlotList {
  const from = first ?? hallDay(live.now(), live.timeZone);
  const to = last ?? dayAfter(from, 13);
  const invalid = (code: string): MockProblem => new MockProblem('request.invalid', [{ in: 'query', pointer: '/to', code, detail: 'is not within 31 days from the first' }]);
  if (to < from) throw invalid('number.minimum');
  if (to > dayAfter(from, 30)) throw invalid('number.maximum');
  const days: SlotList['days'] = [];
  const data: Slot[] = [];
  for (let date = from; date <= to; date = dayAfter(date, 1)) {
    const { state, note, slots } = queue.plan.appointments ? dayOf(live, queue, date) : { state: 'closed' as const, note: null, slots: [] };
    const views = slots.map((slot) => slotView(live, slot, slot.start <= live.now() ? 0 : leftIn(slot)));
    const left = views.reduce((sum, slot) => sum + slot.left, 0);
    data.push(...views);
    days.push({ date, state: state !== 'open' || left > 0 ? state : views.every(({ fill }) => fill === 'past') ? 'past' : 'full', left, note });
  }
  return { data, nextCursor: null, days, calendarKnownUntil: `${lastKnownYear()}-12-31` };
}
