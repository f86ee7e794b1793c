import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MatterRecord } from '@hallkit/catalogue';
import { hallOfArea } from '@hallkit/catalogue/import';
import { destinationOf } from './matters.import.halls.ts';
import { closesMost, dayIn, planImport } from './matters.import.plan.ts';
import type { CurrentMatter } from './matters.import.store.ts';
import { contentHash } from './matters.summary.ts';

const record = (id: string, more: object = {}): MatterRecord => ({ familyId: 'f', content: { id, hallId: 'h', state: 'inForce', everydayNames: [], provenance: { kind: 'imported', source: 'a.csv', note: { zh: '', en: null } }, ...more } as unknown as MatterRecord['content'] });
const current = (id: string, more: Partial<CurrentMatter> = {}): CurrentMatter => ({ hallId: 'h', id, state: 'inForce', version: 3, hash: contentHash(record(id).content), ...more });
const ids = (some: readonly { id?: string; record?: MatterRecord }[]): (string | undefined)[] => some.map(({ id, record: one }) => id ?? one?.content.id);

test('new, changed, unchanged and vanished matters', () => {
  const plan = planImport([current('same'), current('other', { hash: 'x' }), current('gone'), current('goneBefore', { state: 'cancelled' }), current('back', { state: 'cancelled' })], [record('same'), record('other'), record('new'), record('back')]);
  assert.deepEqual([ids(plan.added), plan.changed.map(({ record: one, version }) => [one.content.id, version]), plan.unchanged.length, ids(plan.closed)], [['new'], [['other', 4], ['back', 4]], 1, ['gone']]);
});

test('a matter in a refused row is left as it is; a partial list closes nothing', () => {
  const spared = planImport([current('a'), current('b')], [], { refusedIds: new Set(['a']) });
  assert.deepEqual([ids(spared.closed), ids(spared.spared)], [['b'], ['a']]);
  assert.deepEqual(planImport([current('a')], [], { keepMissing: true }).closed, []);
});

test('closing more than half is noticed; what is closed already does not count', () => {
  const held = [current('a'), current('b'), current('c', { state: 'cancelled' })];
  assert.equal(closesMost(held, planImport(held, [record('a')])), false);
  assert.equal(closesMost(held, planImport(held, [])), true);
  assert.equal(closesMost([], planImport([], [record('a')])), false);
});

test('everyday names and the name of the file are no part of a guide', () => {
  const renamed = record('same', { everydayNames: ['俗名'], provenance: { kind: 'imported', source: 'b.csv', note: { zh: '', en: null } } });
  assert.equal(planImport([current('same')], [renamed]).unchanged.length, 1);
  assert.equal(planImport([current('same')], [record('same', { level: 'city' })]).changed.length, 1);
});

test('the day is that of the hall', () => {
  const evening = new Date('2026-11-24T16:30:00Z');
  assert.deepEqual([dayIn('Asia/Shanghai', evening), dayIn('Europe/London', evening)], ['2026-11-25', '2026-11-24']);
});

test('where a list goes', () => {
  const root = hallOfArea('city', '371400');
  const below = hallOfArea('city-371422', '371422', 'city');
  const halls = [{ networkId: 'city', hall: root }, { networkId: 'city', hall: below }];
  const whole = destinationOf(halls, undefined);
  assert.deepEqual([whole.hallOf('')?.id, whole.hallOf('371400')?.id, whole.hallOf('371422')?.id, whole.hallOf('511602')?.id, whole.hallOf('511602')?.parentHallId], ['city', 'city', 'city-371422', 'city-511602', 'city']);
  assert.deepEqual(whole.madeHalls().map(({ id }) => id), ['city-511602']);
  const single = destinationOf(halls, 'city-371422');
  assert.deepEqual([single.networkId, single.hallOf('')?.id, single.hallOf('371422')?.id, single.hallOf('371400')], ['city', 'city-371422', 'city-371422', undefined]);
  assert.throws(() => destinationOf(halls, 'nowhere'), /no hall "nowhere"\. Halls here: city, city-371422/);
  assert.throws(() => destinationOf([...halls, { networkId: 'town', hall: hallOfArea('town', '371500') }], undefined), /several halls: city, town.*--hall/);
});
