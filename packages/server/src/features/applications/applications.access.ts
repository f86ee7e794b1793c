import { maskPhone } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { citizenOf } from '../identity/identity.persons.ts';
import { selectScenariosWith } from '../scenarios/scenarios.store.ts';
import type { KnownParties } from './applications.entries.ts';
import { selectApplication } from './applications.store.ts';
import type { Acting, ApplicationContext, ApplicationRecord, Meaning, PlainParty, SeenApplication } from './applications.types.ts';

/**
 * An application that the caller may see: who applies, the person in whose name or for whose firm they apply, and a session that
 * was handed over for it. To anybody else it is not there.
 *
 * @throws {HttpProblem} application.not-found, person.role for staff.
 */
export async function seeApplication(db: Kysely<Database>, { parties }: Pick<ApplicationContext, 'parties'>, principal: Principal, id: string, { lock = false }: { readonly lock?: boolean } = {}): Promise<SeenApplication> {
  const person = citizenOf(principal, { whole: false });
  const record = person.applicationId === null || person.applicationId === id ? await selectApplication(db, principal.hallIds, id, lock) : undefined;
  if (!record) throw new HttpProblem('application.not-found');
  const mayAct = record.personId === person.id;
  const isTheirs = mayAct || (record.applicantKind === 'person' ? record.applicantId === person.id : (await parties.representedBy(db, principal.networkId, person.id)).includes(record.applicantId));
  if (!isTheirs) throw new HttpProblem('application.not-found');
  return { record, person, mayAct };
}

/** The same for who applies, locked. @throws {HttpProblem} person.role for the person in whose name somebody else applies. */
export async function openForWriting(db: Kysely<Database>, context: Pick<ApplicationContext, 'parties'>, principal: Principal, id: string): Promise<SeenApplication> {
  const seen = await seeApplication(db, context, principal, id, { lock: true });
  if (!seen.mayAct) throw new HttpProblem('person.role');
  return seen;
}

/** What a mandate has to cover: a scenario by itself or by all its matters, a matter by itself or by a scenario that has it. */
export const coveredBy = (db: Kysely<Database>, networkId: string, { scenarioId, matterId }: Pick<ApplicationRecord, 'scenarioId' | 'matterId'>, meaning: () => Promise<Pick<Meaning, 'matters'>>): Acting => ({
  scenarioId, matterId, matterIds: async () => (await meaning()).matters.map((matter) => matter.matterId), scenarioIds: async () => (matterId === null ? [] : selectScenariosWith(db, networkId, matterId)),
});

/** Whether who applies may still do so: a mandate ends, is taken back, or does not cover what the answers mean now, and a firm gets another representative. */
export async function stillActs(db: Kysely<Database>, { parties }: Pick<ApplicationContext, 'parties'>, { record, person, mayAct }: SeenApplication, meaning: () => Promise<Pick<Meaning, 'matters'>>): Promise<boolean> {
  if (!mayAct) return false;
  const { applicantKind, applicantId, mandateId } = record;
  if (applicantKind === 'person' && applicantId === person.id) return true;
  const found = await parties.mayActFor(db, person, { ...(applicantKind === 'firm' ? { firmId: applicantId } : {}), ...(mandateId === null ? {} : { mandateId }), ...coveredBy(db, person.hallId, record, meaning) });
  return found?.party.kind === applicantKind && found.party.id === applicantId;
}

/** Somebody by a name: whose name was not checked, by what they have typed, else by their masked phone. */
export const called = (party: PlainParty, typed = ''): PlainParty => (party.name === '' ? { ...party, name: typed || (party.phone === null ? '' : maskPhone(party.phone)) } : party);

/** Who applies and for whom, in plain words: for who applies, while they may. */
export async function knownParties(db: Kysely<Database>, { parties }: Pick<ApplicationContext, 'parties'>, networkId: string, { personId, applicantKind, applicantId }: Pick<ApplicationRecord, 'personId' | 'applicantKind' | 'applicantId'>): Promise<KnownParties | undefined> {
  const person = await parties.plain(db, networkId, { kind: 'person', id: personId });
  const applicant = applicantKind === 'person' && applicantId === personId ? person : await parties.plain(db, networkId, { kind: applicantKind, id: applicantId });
  return person && applicant ? { person, applicant } : undefined;
}
