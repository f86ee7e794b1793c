import { checkIdNumber, reachesLevel } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { IdentityContext } from './identity.context.ts';
import { insertLogin, insertPerson, selectLogin, selectPerson, updateVerified, type PersonRow } from './identity.persons.store.ts';
import { bindReceived, byIdNumber, idNumberHashOf, newRow, recordOf, welcomeKnown } from './identity.persons.ts';
import { plainName } from './identity.register.ts';
import type { Realm, Vouched } from './identity.types.ts';

/** Who it is by name and number, where the level is high enough for both to count. */
function identityOf({ level, name, idNumber }: Vouched): { readonly name: string; readonly idNumber: string } | undefined {
  const read = idNumber === undefined ? undefined : checkIdNumber(idNumber);
  return reachesLevel(level, 'realName') && name !== undefined && name.trim() !== '' && read?.ok ? { name: name.normalize('NFC').trim(), idNumber: read.number } : undefined;
}

/** Whether they can be one: what is not known yet speaks against nobody. */
const isSame = ({ seal }: IdentityContext, row: PersonRow, said: { readonly name: string; readonly idNumber: string } | undefined): boolean => {
  const { name, idNumber } = recordOf(seal, row);
  return !said || idNumber === null || (idNumber === said.idNumber && plainName(name ?? '') === plainName(said.name));
};

/**
 * The person whom somebody vouches for: by the login if they came so before, else by their identity number; else they are
 * written down. A phone is not taken from others' word, because it opens by itself.
 *
 * @returns undefined where what is said does not fit what is known.
 */
export async function personVouchedFor(db: Kysely<Database>, context: IdentityContext, realm: Realm, vouched: Vouched): Promise<PersonRow | undefined> {
  const { seal } = context;
  const said = identityOf(vouched);
  const login = vouched.login && { issuer: vouched.login.issuer, subjectHash: seal.digest('login subject', vouched.login.subject) };
  const byNumber = async (): Promise<PersonRow | undefined> => (said ? selectPerson(db, realm, byIdNumber(seal, said.idNumber)) : undefined);
  const isSample = said !== undefined && (context.registers(realm)?.isSample ?? false);

  if (said) await welcomeKnown(db, context, realm, { idNumber: said.idNumber });
  const linked = login ? await selectLogin(db, realm, login.issuer, seal.digests('login subject', vouched.login?.subject ?? '')) : undefined;
  let found = linked === undefined ? await byNumber() : await selectPerson(db, realm, { id: linked });
  if (!found) {
    const row = newRow(seal, realm, { ...said, isSample });
    found = (await insertPerson(db, row)) ? await selectPerson(db, realm, { id: row.id }) : await byNumber();
  }
  if (!found || !isSame(context, found, said)) return undefined;
  if (said && found.idNumberHash === null) {
    // Somebody else is that person here: two accounts are not made one by a third party's word.
    if (await byNumber()) return undefined;
    await updateVerified(db, realm, found.id, { nameSealed: seal.seal(said.name), idNumberSealed: seal.seal(said.idNumber), idNumberHash: idNumberHashOf(seal, said.idNumber), isSample });
  }
  if (login) await insertLogin(db, realm, { ...login, personId: found.id });
  const row = await selectPerson(db, realm, { id: found.id });
  if (row) await bindReceived(db, context, row);
  return row;
}
