import type { Person, VerifyRequest } from '@hallkit/contract';
import { checkIdNumber, type IdNumberFault } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import { bringCertificates } from './identity.certificates.ts';
import type { IdentityContext } from './identity.context.ts';
import { lower } from './identity.levels.ts';
import { joinPeople, selectHasLeft, selectPerson, updateVerified, type PersonRow } from './identity.persons.store.ts';
import { bindReceived, byIdNumber, idNumberHashOf, personView, recordOf, welcomeKnown } from './identity.persons.ts';
import { plainName } from './identity.register.ts';
import { countTry, forgetTries, type TryLimit } from './identity.tries.store.ts';
import type { Realm } from './identity.types.ts';

/** Pairs of name and number that somebody may try in a quarter of an hour: the register is not for finding out. */
const mostPairs = 5;

const faults: Readonly<Record<IdNumberFault, string>> = { form: 'idNumber.form', oldForm: 'idNumber.form', region: 'idNumber.region', birthDate: 'idNumber.date', future: 'idNumber.date', checkDigit: 'idNumber.checkDigit' };

/** An identity number in its one form. @throws {HttpProblem} request.invalid. */
export function idNumberOf(text: string, pointer: string): string {
  const read = checkIdNumber(text);
  if (!read.ok) throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer, code: faults[read.fault] }] });
  return read.number;
}

/** A name that says something. @throws {HttpProblem} request.invalid. */
export function nameOf(text: string, pointer: string): string {
  const name = text.normalize('NFC').trim();
  if (name === '') throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer, code: 'text.too-short', expected: '1' }] });
  return name;
}

const sameIdentity = (context: IdentityContext, row: PersonRow, name: string, idNumber: string): boolean => {
  const known = recordOf(context.seal, row);
  return known.idNumber === idNumber && plainName(known.name ?? '') === plainName(name);
};

/**
 * Proves who somebody is: raises their level, brings in what the registers name, and the mandates that wait for them.
 *
 * @param tokenHash - Of the session, so that its level is right at once.
 * @throws {HttpProblem} request.invalid, identity.mismatch, identity.taken, session.locked, register.unavailable.
 */
export async function verify(db: Kysely<Database>, context: IdentityContext, realm: Realm, { id, level }: CitizenPerson, request: VerifyRequest, tokenHash: string): Promise<Person> {
  const name = nameOf(request.name, '/name');
  const idNumber = idNumberOf(request.idNumber, '/idNumber');
  const register = context.registers(realm);
  const tries: TryLimit = { hallId: realm.hallId, subject: `verify ${id}`, most: mostPairs };
  const wait = await countTry(db, tries);
  if (wait > 0) throw new HttpProblem('session.locked', { headers: { 'retry-after': String(wait) } });
  const row = await selectPerson(db, realm, { id });
  if (!row) throw new HttpProblem('session.expired');
  const done = (found: PersonRow): Promise<Person> => personView(db, context, found, level === 'strong' ? level : lower(found.level, 'realName'));
  if (row.idNumberHash !== null) {
    if (!sameIdentity(context, row, name, idNumber)) throw new HttpProblem('identity.mismatch');
    await forgetTries(db, tries);
    return done(row);
  }
  if (!register) throw new HttpProblem('register.unavailable');
  const { match, hasPhone } = await register.checkPerson({ name, idNumber, phone: recordOf(context.seal, row).phone });
  if (!match) throw new HttpProblem('identity.mismatch');
  const verified = await inTransaction(db, async (transaction) => {
    await welcomeKnown(transaction, context, realm, { idNumber });
    const idNumberHash = idNumberHashOf(context.seal, idNumber);
    // Told only to whoever knows name and number: they belong together.
    const known = await selectPerson(transaction, realm, byIdNumber(context.seal, idNumber));
    if (known) {
      // Who came by their card before, and proves a phone that the register has as theirs, is one person from now on; never where something would be lost.
      if (known.phoneHash !== null || row.phoneHash === null || !hasPhone || (await selectHasLeft(transaction, realm.hallId, id))) throw new HttpProblem('identity.taken');
      await joinPeople(transaction, row, known.id);
      await forgetTries(transaction, tries);
      return { ...known, phoneSealed: row.phoneSealed, phoneHash: row.phoneHash };
    }
    await updateVerified(transaction, realm, id, { nameSealed: context.seal.seal(name), idNumberSealed: context.seal.seal(idNumber), idNumberHash, isSample: register.isSample });
    const found = await selectPerson(transaction, realm, { id });
    if (!found) throw new HttpProblem('session.expired');
    await bindReceived(transaction, context, found);
    await bringCertificates(transaction, context, found);
    await forgetTries(transaction, tries);
    return found;
  }).catch((error: unknown) => {
    // Two devices at once with one number: the second finds it taken by the unique index.
    throw (error as { code?: string }).code === '23505' ? new HttpProblem('identity.taken') : error;
  });
  context.people.forget(tokenHash);
  return done(verified);
}
