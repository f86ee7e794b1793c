import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HallPlan } from '../records.ts';
import { text } from './data.ts';
import { generalQueueId, hallPlan } from './hall-plan.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const { halls, departments } = sampleCatalogue();
const plans = halls.map((hall, position) => hallPlan(hall, departments.filter(({ hallId }) => hallId === hall.id), position));
const [city] = plans as [HallPlan, ...HallPlan[]];

test('the city has eight queues with the letters A to H, sixteen desks, somebody at each, and a supervisor', () => {
  assert.equal(city.queues.map(({ letter }) => letter).join(''), 'ABCDEFGH');
  assert.deepEqual(city.desks.map(({ counter }) => counter), Array.from({ length: 16 }, (_, at) => String(at + 1)));
  assert.deepEqual(city.desks.map(({ staffId }) => staffId), Array.from({ length: 16 }, (_, at) => `dezhou.${1001 + at}`));
  assert.deepEqual(city.staff.at(-1)?.roles, ['clerk', 'supervisor']);
  assert.equal(city.staff.at(-1)?.staffNo, '1900');
});

test('what is referred to is there, and every queue has a desk, in every hall', () => {
  for (const { zones, queues, desks, staff } of plans) {
    const known = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
    for (const { zoneId } of [...queues, ...desks]) assert.ok(known(zones).has(zoneId), zoneId);
    for (const { queueIds, staffId } of desks) assert.ok(queueIds.length > 0 && queueIds.every((id) => known(queues).has(id)) && staffId !== null && known(staff).has(staffId));
    for (const { id } of queues) assert.ok(desks.some(({ queueIds }) => queueIds.includes(id)), id);
  }
});

test('every department of every hall is handled in one queue and no other', () => {
  for (const [at, { queues }] of plans.entries()) {
    const own = departments.filter(({ hallId }) => hallId === halls[at]?.id).map(({ id }) => id);
    assert.deepEqual(queues.flatMap(({ settings }) => settings.departmentIds).sort(), own.sort(), halls[at]?.id);
  }
});

test('staff numbers and ids do not repeat in the network; names are in both languages', () => {
  const staff = plans.flatMap((plan) => plan.staff);
  assert.equal(new Set(staff.map(({ staffNo }) => staffNo)).size, staff.length);
  assert.equal(new Set(city.staff.map(({ name }) => name.zh)).size, city.staff.length);
  for (const { name, post } of staff) assert.ok(name.zh && name.en && post?.zh && post.en);
});

test('every department of every hall has somebody who deals with its cases and somebody else who decides them', () => {
  for (const [at, { staff }] of plans.entries()) {
    for (const { id } of departments.filter(({ hallId }) => hallId === halls[at]?.id)) {
      const behind = staff.filter(({ staffNo, departmentId }) => departmentId === id && /^[12]\d\d$/.test(staffNo.slice(-3)));
      assert.deepEqual(behind.map(({ roles, approves }) => [roles.join(), approves]), [['clerk', false], ['clerk', true]], `${halls[at]?.id} ${id}`);
    }
  }
  const byNumber = (staffNo: string) => city.staff.find((one) => one.staffNo === staffNo)?.departmentId;
  assert.deepEqual(['1101', '1102', '1103', '1104', '1201', '1202', '1203', '1204'].map(byNumber), [...Array(2)].flatMap(() => ['market-regulation', 'health', 'fire-rescue', 'urban-management']));
});

test("a county has a small set: one zone, two queues, four desks", () => {
  for (const { zones, queues, desks } of plans.slice(1)) assert.deepEqual([zones.length, queues.map(({ letter }) => letter).join(''), desks.length], [1, 'AB', 4]);
});

test('a hall of its own list gets queues by its departments, also where their ids and names are its own', () => {
  const hall = { id: 'guangan', parentHallId: null, provenance: { kind: 'imported' as const, source: null, note: text('清单') } };
  const own = [{ id: 'd1', name: text('市人社局') }, { id: 'd2', name: text('县医保局') }, { id: 'd3', name: text('不动产登记中心') }, { id: 'd4', name: text('某某办公室') }];
  const { queues, desks, zones } = hallPlan(hall, own, 0);
  assert.deepEqual(queues.map(({ id, letter, settings }) => [id, letter, settings.departmentIds]), [
    ['guangan.social-insurance', 'A', ['d1']], ['guangan.health-care-and-civil-affairs', 'B', ['d2']], ['guangan.real-estate', 'C', ['d3']], [generalQueueId('guangan'), 'D', ['d4']],
  ]);
  assert.deepEqual([zones.length, desks.length], [1, 8]);
  assert.match(queues[0]?.provenance.note?.zh ?? '', /自动生成/);
});

test('a hall about which nothing is known has one queue for everything', () => {
  const { queues, desks } = hallPlan({ id: 'x', parentHallId: null, provenance: { kind: 'imported', source: null, note: text('清单') } }, [], 3);
  assert.deepEqual([queues.map(({ name }) => name.zh), desks.length], [['综合服务'], 2]);
});
