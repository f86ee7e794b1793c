import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Case, Due } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk } from '../../fixtures/cases.fixture.ts';
import { calendarRevision } from './cases.clock.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-01-05T02:00:00Z')));
after(() => desk.close());

/** A moment by the clock of the hall. */
const hallTime = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
const reason = { reason: { zh: '理由' } };

/** A case handed in at a moment. */
async function opened(at: string, promised = 10): Promise<string> {
  desk.setNow(hallTime(at));
  return (await desk.open({ planId: 'fire', department: 'fire-rescue', promised })).ids['fire'] ?? '';
}
async function doneAt(at: string, id: string, ...args: Parameters<CaseDesk['act']> extends [string, ...infer Rest] ? Rest : never): Promise<Case> {
  desk.setNow(hallTime(at));
  return desk.act(id, ...args);
}
const said = ({ kind, day, state, remaining }: Due): unknown[] => [kind, day, state, remaining];

/** Handed in, then: last day for the answer of the department; accepted, then: last day of a promise of so many days, and of the twenty of the law. */
const worked: readonly (readonly [name: string, received: string, answer: string, accepted: string, days: number, promised: string, legal: string])[] = [
  ['an ordinary week', '2026-03-02 10:00', '2026-03-09', '2026-03-03 10:00', 5, '2026-03-10', '2026-03-31'],
  ['before New Year', '2025-12-29 16:00', '2026-01-06', '2025-12-30 09:00', 5, '2026-01-07', '2026-01-28'],
  ['the Sunday after New Year is worked', '2025-12-31 09:00', '2026-01-08', '2026-01-04 10:00', 1, '2026-01-05', '2026-01-30'],
  ['before Spring Festival, with a Saturday that is worked', '2026-02-12 10:00', '2026-02-26', '2026-02-13 10:00', 10, '2026-03-05', '2026-03-19'],
  ['before National Day, with a Saturday that is worked', '2026-09-29 10:00', '2026-10-12', '2026-09-30 10:00', 5, '2026-10-13', '2026-11-03'],
  ['on a Sunday', '2026-03-08 20:00', '2026-03-13', '2026-03-09 09:00', 0, '2026-03-09', '2026-04-07'],
];

for (const [name, received, answer, accepted, days, promised, legal] of worked) {
  test(`${name}: papers of ${received} are answered by ${answer}, a promise of ${days} days from ${accepted} ends on ${promised}`, async () => {
    const id = await opened(received, days);
    const before = await desk.read(id, 'fire');
    assert.deepEqual([before.acceptance.kind, before.acceptance.day, before.legal.kind, before.promised.kind], ['known', answer, 'open', 'open']);
    assert.equal((await desk.row(id)).due_sort.toISOString(), before.acceptance.at?.replace('Z', '.000Z'), 'sorted by what is shown');
    const view = await doneAt(accepted, id, 'fire', 'accept');
    assert.deepEqual([view.promised.day, view.legal.day, view.acceptance.kind, view.acceptance.late], [promised, legal, 'met', false]);
    assert.equal((await desk.row(id)).due_sort.toISOString(), view.promised.at?.replace('Z', '.000Z'));
    assert.deepEqual((await desk.own(id)).lane.promised, view.promised, 'clerk and applicant read the same');
  });
}

test('a special procedure makes the clock stand still, an approved extension makes it longer', async () => {
  const id = await opened('2026-03-02 10:00', 10);
  assert.deepEqual(said((await doneAt('2026-03-02 11:00', id, 'fire', 'accept')).promised), ['known', '2026-03-16', 'on_time', 10]);
  const paused = await doneAt('2026-03-04 10:00', id, 'fire', 'startSpecialProcedure', { ...reason, kind: 'expertReview', days: 5 });
  assert.deepEqual([paused.promised.kind, paused.promised.day, paused.nationalCode, (await desk.own(id)).lane.paused], ['open', null, 9, true]);
  const row = await desk.row(id);
  assert.equal(row.due_sort.getUTCFullYear(), 9999, 'nothing is due while it stands still');
  const on = await doneAt('2026-03-11 10:00', id, 'fire', 'endSpecialProcedure');
  assert.deepEqual([on.promised.day, on.specialProcedures.length, on.specialProcedures[0]?.to], ['2026-03-24', 1, '2026-03-11T02:00:00.000Z'], 'six working days later: those on which it stood still');
  await doneAt('2026-03-11 11:00', id, 'fire', 'proposeExtension', { ...reason, days: 3 });
  const longer = await doneAt('2026-03-12 11:00', id, 'fireHead', 'approveExtension');
  assert.equal(longer.promised.day, '2026-03-27');
  const late = await doneAt('2026-03-30 09:00', id, 'fireHead', 'grant');
  assert.deepEqual([late.promised.kind, late.promised.late, late.legal.kind, late.legal.late], ['met', true, 'met', false]);
});

test('papers that were completed are answered within five working days of that day', async () => {
  const id = await opened('2026-03-02 10:00');
  const asked = await doneAt('2026-03-06 10:00', id, 'fire', 'requestSupplement', { items: [{ key: 'area', text: { zh: '面积' } }] });
  assert.equal(asked.acceptance.kind, 'open');
  desk.setNow(hallTime('2026-04-01 10:00'));
  await desk.supply(id, { values: { area: 1 } });
  assert.deepEqual(said((await desk.read(id, 'fire')).acceptance), ['known', '2026-04-09', 'on_time', 5], 'after the Qingming holiday');
});

test('beyond the last year whose holidays are published nothing is guessed', async () => {
  const id = await opened('2026-12-29 10:00', 5);
  const { acceptance } = await desk.read(id, 'fire');
  assert.deepEqual([acceptance.kind, acceptance.day, acceptance.unknownFrom], ['unknown', null, '2027-01-01']);
  const { promised, legal } = await doneAt('2026-12-29 11:00', id, 'fire', 'accept');
  assert.deepEqual([promised.kind, promised.unknownFrom, legal.kind], ['unknown', '2027-01-01', 'unknown']);
  assert.equal((await desk.row(id)).answer_sort, null, 'silence says nothing there');
});

test('silence of five working days is acceptance on the day of the receipt: written once by whichever server looks first, also when none was there', async () => {
  const id = await opened('2026-03-02 10:00', 10);
  desk.setNow(hallTime('2026-03-09 23:59'));
  await desk.hall.app.jobs.run('cases.deem');
  assert.equal((await desk.row(id)).state, 'received', 'the last day is not over');
  // Nobody was there for a week and a half.
  desk.setNow(hallTime('2026-03-20 09:00'));
  const shown = await desk.read(id, 'fire');
  assert.deepEqual([shown.state, shown.promised.day, shown.acceptance.late, (await desk.row(id)).state], ['accepted', '2026-03-16', true, 'received'], 'it counts before it is written');
  const second = await desk.hall.beside(() => desk.now());
  await Promise.all([desk.hall.app.jobs.run('cases.deem'), second.jobs.run('cases.deem'), desk.hall.app.jobs.run('cases.deem')]);
  const row = await desk.row(id);
  assert.deepEqual([row.state, row.accepted_at?.toISOString(), row.answer_sort], ['accepted', hallTime('2026-03-02 10:00'), null]);
  const view = await desk.read(id, 'fire');
  assert.deepEqual(view.log.map(({ action, by }) => `${action} ${by.kind}`), ['submit applicant', 'deem system']);
  assert.deepEqual([view.promised.day, view.promised.state], ['2026-03-16', 'overdue']);
  const told = await desk.hall.database.db.selectFrom('notifications').select('template').where('event_key', 'like', `case.deemed ${id}%`).where('channel', '=', 'sms').execute();
  assert.equal(told.length, 1);
});

test('what comes too late to answer comes to a case that is accepted', async () => {
  const id = await opened('2026-03-02 10:00', 10);
  desk.setNow(hallTime('2026-03-10 00:00'));
  const errors = await desk.refused(id, 'fire', 409, 'case.action', { action: 'markNotNeeded', ...reason });
  assert.match(errors[0]?.detail ?? '', /startProcessing/);
  const own = await desk.own(id);
  assert.equal(own.lane.state, 'accepted');
  const view = await desk.act(id, 'fire', 'startProcessing');
  assert.deepEqual(view.log.map(({ action, to }) => `${action} ${to}`), ['submit received', 'deem accepted', 'startProcessing processing']);
  await desk.hall.app.jobs.run('cases.deem');
  assert.equal((await desk.read(id, 'fire')).log.length, 3);
});

test('taken back after the time was over it was accepted before', async () => {
  const id = await opened('2026-03-02 10:00', 10);
  desk.setNow(hallTime('2026-03-10 00:00'));
  assert.equal((await desk.withdraw(id)).lane.state, 'withdrawn');
});

test('index keys of another calendar are made again, and only those', async () => {
  const id = await opened('2026-03-02 10:00', 10);
  const fresh = await opened('2026-03-02 10:00', 10);
  const { db } = desk.hall.database;
  const wrong = new Date('2020-01-01T00:00:00Z');
  await db.updateTable('cases').set({ due_sort: wrong, answer_sort: wrong, calendar_revision: 'older' }).where('id', '=', id).execute();
  await db.updateTable('cases').set({ due_sort: wrong }).where('id', '=', fresh).execute();
  await desk.hall.app.jobs.run('cases.keys');
  const [made, left] = [await desk.row(id), await desk.row(fresh)];
  assert.deepEqual([made.due_sort.toISOString(), made.answer_sort?.toISOString(), made.version], ['2026-03-09T16:00:00.000Z', '2026-03-09T16:00:00.000Z', 1]);
  assert.equal(left.due_sort.toISOString(), wrong.toISOString());
  assert.equal((await db.selectFrom('cases').select('calendar_revision').where('id', '=', id).executeTakeFirstOrThrow()).calendar_revision, calendarRevision());
});
