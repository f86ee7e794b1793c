import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Desk, SupervisionOverview } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk, type CaseStaff } from '../../fixtures/cases.fixture.ts';
import { testKeys } from '../../fixtures/hall.fixture.ts';
import { addQueues } from '../../fixtures/queue.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-03-02T01:00:00Z')));
after(() => desk.close());

const at = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
const path = '/api/v1/halls/dezhou/supervision';
const overview = async (who: CaseStaff): Promise<SupervisionOverview> => desk.hall.read<SupervisionOverview>(path, { headers: await desk.headers(who) });
const load = ({ departments }: SupervisionOverview, id: string): SupervisionOverview['departments'][number] | undefined => departments.find(({ department }) => department.id === id);

test('a supervisor sees what lies with each department, as its inbox counts it', async () => {
  const first = (await desk.open({ planId: 'one', department: 'fire-rescue', promised: 3 })).ids['one'] ?? '';
  const held = (await desk.open({ planId: 'two', department: 'fire-rescue' })).ids['two'] ?? '';
  await desk.open({ planId: 'three', department: 'health' });
  await desk.act(first, 'fire', 'accept');
  await desk.act(held, 'fire', 'requestSupplement', { items: [{ key: 'floor-plan', text: { zh: '平面布置图' } }] } as object);
  let fire = load(await overview('supervisor'), 'fire-rescue');
  assert.deepEqual([fire?.open, fire?.dueSoon, fire?.late, fire?.waiting, (fire?.staff ?? 0) >= 2], [1, 0, 0, 1, true]);
  assert.equal(fire?.department.name.zh.length !== 0, true);
  desk.setNow(at('2026-03-05 10:00'));
  assert.equal(load(await overview('supervisor'), 'fire-rescue')?.dueSoon, 1);
  desk.setNow(at('2026-03-06 10:00'));
  fire = load(await overview('supervisor'), 'fire-rescue');
  assert.deepEqual([fire?.open, fire?.dueSoon, fire?.late], [1, 0, 1]);
  const { counts } = await desk.inbox('fire');
  assert.deepEqual([counts.open, counts.dueSoon, counts.overdue], [1, 0, 1], 'the clerk reads the same');
});

test('the last fourteen days say what was decided, and what cards there were', async () => {
  const { db } = desk.hall.database;
  const card = { hall_id: 'dezhou', kind: 'case' as const, subject_id: 'cs_one', rule: 'promiseOverdue' as const, step: 'decision' as const, anchor: '2', subject_number: 'DZ', subject_name: JSON.stringify({ zh: '事项', en: null }), department_name: JSON.stringify({ zh: '部门', en: null }), issued_at: new Date() };
  await db.insertInto('cards').values([
    { ...card, id: 'ca_1', key: '1', level: 'red', state: 'open', department_id: 'fire-rescue', at: new Date(at('2026-03-06 00:00')) }, { ...card, id: 'ca_2', key: '2', level: 'yellow', state: 'answered', department_id: 'health', at: new Date(at('2026-03-05 23:59')) },
    { ...card, id: 'ca_3', key: '3', level: 'red', state: 'upheld', department_id: 'health', at: new Date(at('2026-03-05 12:00')) }, { ...card, id: 'ca_4', key: '4', level: 'red', state: 'cancelled', department_id: 'health', at: new Date(at('2026-03-05 12:00')) },
  ]).execute();
  const [id] = (await desk.inbox('fire')).data.map((one) => one.id);
  await desk.act(id ?? '', 'fire', 'startProcessing');
  await desk.act(id ?? '', 'fireHead', 'grant');
  const seen = await overview('supervisor');
  assert.deepEqual([seen.days.length, seen.days[0]?.day, seen.days.at(-1)], [14, '2026-02-21', { day: '2026-03-06', decided: 1, late: 1, yellow: 0, red: 1, complaints: 0 }]);
  assert.deepEqual(seen.days.at(-2), { day: '2026-03-05', decided: 0, late: 0, yellow: 1, red: 1, complaints: 0 });
  assert.deepEqual([seen.cards, load(seen, 'fire-rescue')?.red, load(seen, 'health')?.yellow, load(seen, 'health')?.red], [{ warning: 0, yellow: 1, red: 1 }, 1, 1, 0]);
  const own = await overview('fire');
  assert.deepEqual([own.departments.map(({ department }) => department.id), own.cards, own.days.at(-2)?.red], [['fire-rescue'], { warning: 0, yellow: 0, red: 1 }, 0], 'a clerk sees their department');
});

test('a desk says who sits there, what it has served today, who waits for it, and how long it was busy', async () => {
  const { hall } = desk;
  await addQueues(hall.database.db, { name: 'load', letter: 'S' });
  const device = { key: testKeys.device };
  desk.setNow(at('2026-03-06 14:00'));
  for (let n = 0; n < 3; n += 1) await hall.read('/api/v1/queues/dezhou.load/tickets', post({ channel: 'staff' }, device)).catch(() => hall.read('/api/v1/queues/dezhou.load/tickets', post({}, device)));
  const call = async (operation: string, body: object): Promise<{ ticket: { id: string } | null }> => hall.read(`/api/v1/desks/dezhou.load-1/${operation}`, post(body, device));
  desk.setNow(at('2026-03-06 14:10'));
  const ticketId = (await call('call-next', {})).ticket?.id ?? '';
  desk.setNow(at('2026-03-06 14:12'));
  await call('serve', { ticketId });
  desk.setNow(at('2026-03-06 14:25'));
  await call('finish', { ticketId });
  desk.setNow(at('2026-03-06 14:30'));
  await call('call-next', {});
  desk.setNow(at('2026-03-06 14:40'));
  const of = (seen: SupervisionOverview): unknown => {
    const found = seen.desks.find(({ id }) => id === 'dezhou.load-1');
    return found && [found.name.zh, found.state, found.staff, found.served, found.waiting, found.busyMinutes];
  };
  assert.deepEqual(of(await overview('supervisor')), ['S1', 'serving', null, 1, 1, 25]);
  const names = (await hall.read<{ data: Desk[] }>('/api/v1/halls/dezhou/desks')).data.map(({ id }) => id);
  assert.deepEqual((await overview('supervisor')).desks.map(({ id }) => id), names, 'every desk, in the order of the hall');
  desk.setNow(at('2026-03-07 09:00'));
  assert.deepEqual(of(await overview('supervisor')), ['S1', 'serving', null, 0, 0, 0], 'tomorrow is another day');
});

test('a clerk sees the desks at which their department sits; nobody else sees anything', async () => {
  const { desks } = await overview('fire');
  const seats = await desk.hall.database.db.selectFrom('desks').innerJoin('staff', (join) => join.onRef('staff.hall_id', '=', 'desks.hall_id').onRef('staff.id', '=', 'desks.staff_id')).select('desks.id').where('desks.hall_id', '=', 'dezhou').where('staff.department_id', '=', 'fire-rescue').execute();
  assert.deepEqual(desks.map(({ id }) => id).sort(), seats.map(({ id }) => id).sort());
  await desk.hall.refused(path, 401, 'person.required');
  await desk.hall.refused(path, 403, 'person.role', { headers: await desk.citizen() });
  await desk.hall.refused('/api/v1/halls/nowhere/supervision', 404, 'hall.not-found', { headers: await desk.headers('supervisor') });
  await desk.hall.refused('/api/v1/halls/dezhou-decheng/supervision', 403, 'person.role', { headers: await signIn(desk.hall, '1900') });
});

test('a warning that is issued when the thing has been done in time is for nobody', async () => {
  desk.setNow(at('2026-03-09 09:00'));
  const id = (await desk.open({ planId: 'last', department: 'market-regulation', promised: 3 })).ids['last'] ?? '';
  await desk.act(id, 'market', 'accept');
  await desk.act(id, 'market', 'startProcessing');
  desk.setNow(at('2026-03-12 16:00'));
  await desk.act(id, 'marketHead', 'grant');
  await desk.hall.app.jobs.run('supervision.sweep');
  const cards = await desk.hall.database.db.selectFrom('cards').select(['rule', 'level', 'state', 'version']).where('subject_id', '=', id).execute();
  assert.deepEqual(cards, [{ rule: 'promiseDueSoon', level: 'warning', state: 'lapsed', version: 1 }]);
  assert.equal(load(await overview('supervisor'), 'market-regulation'), undefined, 'and a department with nothing before it is no news');
});
