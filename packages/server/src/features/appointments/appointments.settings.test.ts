import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chinaCalendar } from '@hallkit/domain';
import { settingsOf } from '../queue/queue.settings.ts';
import { bookingOf, termsOf, type BookingSettings } from './appointments.settings.ts';
import type { QueueRecord } from '../queue/queue.types.ts';

const read = (booking: unknown, more: object = {}): BookingSettings | null => bookingOf({ settings: settingsOf({ appointments: true, booking, ...more }) });

test('a queue that books with nothing set has the defaults; one that does not book has none', () => {
  const booking = read({});
  assert.deepEqual([booking?.minutes, booking?.capacity, booking?.holdMinutes, booking?.quotas.daysAhead, booking?.hours, booking?.calendar], [30, 4, 10, 14, null, chinaCalendar]);
  assert.deepEqual(read(undefined), booking);
  assert.equal(bookingOf({ settings: settingsOf({ booking: { capacity: 9 } }) }), null);
});

test('a hall sets its own, and on time is what the order of the queue says', () => {
  const exceptions = [{ day: '2026-03-05', openings: [{ from: '09:00', to: '10:00' }], note: null }];
  const hours = [{ days: [6], season: 'all' as const, from: '09:00', to: '12:00' }];
  const booking = read({ minutes: 20, capacity: 2, perDay: null, daysAhead: 60, noShow: { count: 5 }, hours, exceptions, calendar: null, summer: { from: '05-01', to: '08-31' } }, { order: { onTime: { before: 5, after: 15 } } });
  assert.deepEqual([booking?.minutes, booking?.quotas.perDay, booking?.noShow, booking?.arrival], [20, null, { count: 5, withinDays: 30, blockDays: 7 }, { before: 5, after: 15, opens: 60, closes: 30 }]);
  assert.deepEqual([booking?.hours, booking?.exceptions, booking?.calendar, booking?.summer], [hours, exceptions, null, { from: '05-01', to: '08-31' }]);
});

test('what is broken is said', () => {
  const faults: [unknown, RegExp][] = [
    [[], /booking is no object/], [{ minutes: 0 }, /minutes/], [{ capacity: 1.5 }, /capacity/], [{ perDay: 0 }, /perDay/], [{ hours: 'all day' }, /hours is no list/], [{ hours: [{ days: [8], from: '09:00', to: '10:00' }] }, /without weekdays/],
    [{ hours: [{ days: [1], from: '9', to: '10:00' }] }, /without from and to/], [{ hours: [{ days: [1], season: 'spring', from: '09:00', to: '10:00' }] }, /unknown season/], [{ exceptions: [{ day: '2026-02-30x' }] }, /without a day/],
    [{ exceptions: [{ day: '2026-03-05', note: 'closed' }] }, /note/], [{ calendar: 'mars' }, /calendar/], [{ noShow: 3 }, /noShow/], [{ summer: { from: '13-01', to: '08-31' } }, /summer/],
  ];
  for (const [booking, fault] of faults) assert.throws(() => read(booking), fault, JSON.stringify(booking));
});

test('appointments that were made hold where nothing can be booked any more', () => {
  const queue = { settings: settingsOf({ booking: { changeMinutes: 90 } }) } as QueueRecord;
  assert.equal(termsOf(queue, { bookingOf: () => null }).changeMinutes, 0);
});
