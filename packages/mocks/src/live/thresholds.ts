import type { SupervisionSettings } from '@hallkit/contract';
import type { StaffPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import type { Live } from './state.ts';

/** Sets the thresholds of the hall; what was broken before is judged by those of its time. @throws {MockProblem} person.role, settings.changed, request.invalid. */
export function saveSettings(live: Live, staff: StaffPerson, given: SupervisionSettings): SupervisionSettings {
  if (!staff.supervises) throw new MockProblem('person.role');
  if (new Set(given.rules.map(({ rule }) => rule)).size < given.rules.length) throw new MockProblem('request.invalid', [{ in: 'body', pointer: '/rules', code: 'field.value', detail: 'names a rule twice' }]);
  const held = live.watch.settings;
  if (given.version !== held.version) throw new MockProblem('settings.changed', [{ in: 'body', pointer: '/version', code: 'field.value', detail: `is ${held.version} now` }]);
  live.watch.earlier.push({ until: live.now(), settings: held });
  live.watch.settings = { ...given, rules: held.rules.map((row) => given.rules.find(({ rule }) => rule === row.rule) ?? row), version: held.version + 1 };
  return live.watch.settings;
}
