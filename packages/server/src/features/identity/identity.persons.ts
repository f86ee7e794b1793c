import type { Firm, Person } from '@hallkit/contract';
import { maskIdNumber, maskName, maskPhone } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import type { IdentityContext } from './identity.context.ts';
import { chinaDay } from './identity.days.ts';
import { selectFirmsOf, writeFirm, type OwnFirmRow } from './identity.firms.store.ts';
import { newId } from './identity.id.ts';
import { bindMandates } from './identity.mandates.store.ts';
import { insertPerson, selectPerson, type NewPersonRow, type PersonRow } from './identity.persons.store.ts';
import type { KnownPerson } from './identity.register.ts';
import type { Level, Realm } from './identity.types.ts';

/** Somebody in plain words; only for who may read them. */
export interface PersonRecord extends Realm {
  readonly id: string;
  readonly level: 'registered' | 'realName';
  readonly isSample: boolean;
  /** Null until it was checked. */
  readonly name: string | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
}

/** What is known of somebody who is written down. */
export interface NewPerson {
  readonly name?: string | null;
  readonly idNumber?: string | null;
  readonly phone?: string | null;
  readonly isSample?: boolean;
}

export const phoneHashOf = (seal: Seal, phone: string): string => seal.digest('person phone', phone);
export const idNumberHashOf = (seal: Seal, idNumber: string): string => seal.digest('person number', idNumber);
/** By what somebody is looked for: they may have been written down by an older secret. */
export const byPhone = (seal: Seal, phone: string): { readonly phoneHashes: readonly string[] } => ({ phoneHashes: seal.digests('person phone', phone) });
export const byIdNumber = (seal: Seal, idNumber: string): { readonly idNumberHashes: readonly string[] } => ({ idNumberHashes: seal.digests('person number', idNumber) });

/** Reads what is sealed. */
export function recordOf(seal: Seal, { hallId, mode, id, level, isSample, nameSealed, idNumberSealed, phoneSealed }: PersonRow): PersonRecord {
  const open = (sealed: string | null): string | null => (sealed === null ? null : seal.open(sealed));
  return { hallId, mode, id, level, isSample, name: open(nameSealed), idNumber: open(idNumberSealed), phone: open(phoneSealed) };
}

/** A row for somebody who comes for the first time: with name and number they are known by their real name. */
export function newRow(seal: Seal, { hallId, mode }: Realm, { name = null, idNumber = null, phone = null, isSample = false }: NewPerson): NewPersonRow {
  const sealed = (text: string | null): string | null => (text === null ? null : seal.seal(text));
  return {
    hallId, id: newId('ps'), mode, level: name !== null && idNumber !== null ? 'realName' : 'registered', isSample, nameSealed: sealed(name),
    idNumberSealed: sealed(idNumber), idNumberHash: idNumber === null ? null : idNumberHashOf(seal, idNumber), phoneSealed: sealed(phone), phoneHash: phone === null ? null : phoneHashOf(seal, phone),
  };
}

/** Writes down somebody whom the hall knew before, with the firms they represent; nothing where they are there. */
export async function welcomeKnown(db: Kysely<Database>, { seal, registers }: IdentityContext, realm: Realm, by: Partial<Pick<KnownPerson, 'phone' | 'idNumber'>>): Promise<void> {
  const register = registers(realm);
  const known = register?.findKnown(by);
  if (!register || !known) return;
  // An older secret gives other digests, which no index would compare.
  if (seal.size > 1 && ((await selectPerson(db, realm, byIdNumber(seal, known.idNumber))) || (await selectPerson(db, realm, byPhone(seal, known.phone))))) return;
  const row = newRow(seal, realm, { ...known, isSample: register.isSample });
  if (!(await insertPerson(db, row))) return;
  for (const { uscc, name } of register.firmsOf(known.idNumber)) await writeFirm(db, { ...realm, id: newId('fm'), uscc, name, representativeId: row.id, isSample: register.isSample });
}

/** Gives somebody the mandates that name them, by whatever secret. */
export async function bindReceived(db: Kysely<Database>, { seal }: Pick<IdentityContext, 'seal'>, row: PersonRow): Promise<void> {
  const { idNumber, phone } = recordOf(seal, row);
  if (row.level === 'realName' && idNumber !== null) await bindMandates(db, row, { ...byIdNumber(seal, idNumber), ...(phone === null ? {} : byPhone(seal, phone)) });
}

/** Who has a phone; whoever comes for the first time is written down. */
export async function personByPhone(db: Kysely<Database>, context: IdentityContext, realm: Realm, phone: string): Promise<PersonRow> {
  const { seal } = context;
  const find = (): Promise<PersonRow | undefined> => selectPerson(db, realm, byPhone(seal, phone));
  const found = await find();
  if (found) return found;
  await welcomeKnown(db, context, realm, { phone });
  // Two devices at once: the first writes, both find.
  await insertPerson(db, newRow(seal, realm, { phone }));
  const made = await find();
  if (!made) throw new Error('Somebody who was written down is not there');
  return made;
}

/** The citizen who is signed in. @param whole - Not for the one draft of a hand-off. @default true @throws {HttpProblem} person.role for staff, and for a draft that was handed over where more than that is asked. */
export function citizenOf({ person }: Principal, { whole = true }: { readonly whole?: boolean } = {}): CitizenPerson {
  if (person?.kind !== 'citizen' || (whole && person.applicationId !== null)) throw new HttpProblem('person.role');
  return person;
}

const firmOf = ({ id, uscc, name, isSample, mandateId }: OwnFirmRow): Firm => ({ id, uscc, name, role: mandateId === null ? 'legalRepresentative' : 'agent', mandateId, sample: isSample });

/** Somebody as they see themselves. @param level - As far as the session proves it. */
export async function personView(db: Kysely<Database>, { seal }: IdentityContext, row: PersonRow, level: Level): Promise<Person> {
  const { id, hallId, name, idNumber, phone, isSample } = recordOf(seal, row);
  const firms = await selectFirmsOf(db, hallId, id, chinaDay());
  return {
    id, hallId, name, maskedName: name === null ? null : maskName(name), maskedIdNumber: idNumber === null ? null : maskIdNumber(idNumber), maskedPhone: phone === null ? null : maskPhone(phone),
    level, firms: firms.map(firmOf), sample: isSample,
  };
}
