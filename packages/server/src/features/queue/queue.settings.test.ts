import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultOrderingRules } from '@hallkit/domain';
import { settingsOf } from './queue.settings.ts';

test('what a hall leaves out is as the defaults say', () => {
  const settings = settingsOf({});
  assert.deepEqual([settings.order, settings.recalls, settings.restoreMinutes, settings.near, settings.elderFrom], [defaultOrderingRules, 3, 60, 2, 60]);
  assert.deepEqual(settings.taking, { lastTicket: null, bands: [], dayLimit: null });
  assert.deepEqual(settingsOf({ restoreMinutes: null }).restoreMinutes, null);
});

test('bands come in order, whichever way they were written', () => {
  const bands = [{ from: '13:30', to: '17:00', limit: 5 }, { from: '08:30', to: '12:00', limit: null }];
  assert.deepEqual(settingsOf({ taking: { bands } }).taking.bands.map(({ from }) => from), ['08:30', '13:30']);
});

const broken: Readonly<Record<string, unknown>> = {
  'they are no object': 'first come',
  'recalls is no whole number': { recalls: 'three' },
  'near is no whole number': { near: -1 },
  'order.classes names an unknown class': { order: { classes: [{ class: 'friends', weight: 900 }] } },
  'order.classes names a class twice': { order: { classes: [{ class: 'walkIn' }, { class: 'walkIn' }] } },
  'order.priorityGroups names an unknown group': { order: { priorityGroups: ['friends'] } },
  'taking.bands overlap': { taking: { bands: [{ from: '08:00', to: '12:00' }, { from: '11:00', to: '17:00' }] } },
  'taking.bands holds one without from and to': { taking: { bands: [{ from: '17:00', to: '08:00' }] } },
  'taking.lastTicket is no time of the day': { taking: { lastTicket: '25:00' } },
  'departmentIds is no list of texts': { departmentIds: 'tax' },
};
for (const [what, given] of Object.entries(broken)) {
  test(`broken settings say what is wrong: ${what}`, () => {
    assert.throws(() => settingsOf(given), (error: Error) => error.message.includes(what));
  });
}
