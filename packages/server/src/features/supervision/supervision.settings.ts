import type { SupervisionSettings } from '@hallkit/contract';
import { cardRules, defaultSupervision, type EarlierSettings } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { staffOfHall } from './supervision.access.ts';
import { insertSettings, selectSettings, type SavedSettings } from './supervision.settings.store.ts';

/** With what has come to the defaults since it was saved; every rule once, in the order of the rules. */
function completed({ version, settings }: SavedSettings): SupervisionSettings {
  const rules = cardRules.flatMap((rule) => settings.rules.find((row) => row.rule === rule) ?? defaultSupervision.rules.find((row) => row.rule === rule) ?? []);
  return { ...defaultSupervision, ...settings, rules, version };
}

/**
 * The thresholds of a hall; the defaults where it has saved none.
 *
 * @example const { complaintAcceptDays } = await settingsOf(db, hallId);
 */
export async function settingsOf(db: Kysely<Database>, hallId: string): Promise<SupervisionSettings> {
  return (await settingsHistory(db, hallId)).settings;
}

/** The thresholds of a hall with those that held before: what was broken is judged by the settings of its time. */
export async function settingsHistory(db: Kysely<Database>, hallId: string): Promise<{ readonly settings: SupervisionSettings; readonly earlier: readonly EarlierSettings[] }> {
  const saved = await selectSettings(db, hallId);
  const all = [defaultSupervision, ...saved.map(completed)];
  return { settings: all.at(-1) ?? defaultSupervision, earlier: saved.map(({ at }, index) => ({ until: at, settings: all[index] ?? defaultSupervision })) };
}

/** For staff of the hall. @throws {HttpProblem} hall.not-found, person.role. */
export async function readSettings(db: Kysely<Database>, principal: Principal, hallId: string): Promise<SupervisionSettings> {
  staffOfHall(principal, hallId);
  return settingsOf(db, hallId);
}

/** Saves, by a supervisor; holds for what becomes due from now on. @throws {HttpProblem} hall.not-found, person.role, settings.changed, request.invalid for a rule named twice. */
export async function saveSettings(db: Kysely<Database>, now: Date, principal: Principal, hallId: string, given: SupervisionSettings): Promise<SupervisionSettings> {
  const person = staffOfHall(principal, hallId);
  if (!person.roles.includes('supervisor')) throw new HttpProblem('person.role');
  if (new Set(given.rules.map(({ rule }) => rule)).size < given.rules.length) throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/rules', code: 'list.repeated' }] });
  const held = await settingsOf(db, hallId);
  const changed = (version: number): HttpProblem => new HttpProblem('settings.changed', { errors: [{ in: 'body', pointer: '/version', code: 'field.value', expected: String(version) }] });
  if (given.version !== held.version) throw changed(held.version);
  // What is not named stays as it was.
  const rules = held.rules.map((row) => given.rules.find(({ rule }) => rule === row.rule) ?? row);
  const settings = { ...given, rules, version: held.version + 1 };
  if (!(await insertSettings(db, hallId, { version: settings.version, settings, at: now }, person.id))) throw changed(settings.version);
  return settings;
}
