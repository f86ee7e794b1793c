import type { Firm, FirmRequest } from '@hallkit/contract';
import { checkUscc, type UsccFault } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import type { IdentityContext } from './identity.context.ts';
import { writeFirm } from './identity.firms.store.ts';
import { newId } from './identity.id.ts';
import { demandLevel } from './identity.levels.ts';
import { holderOf } from './identity.parties.ts';
import { selectPerson } from './identity.persons.store.ts';
import { recordOf } from './identity.persons.ts';
import { plainName } from './identity.register.ts';
import type { Realm } from './identity.types.ts';

const faults: Readonly<Record<UsccFault, string>> = { form: 'uscc.form', letter: 'uscc.form', region: 'uscc.region', organisationCode: 'uscc.checkDigit', checkDigit: 'uscc.checkDigit' };

/** Names of firms differ by brackets and blanks alone. */
const plainFirm = (name: string): string => plainName(name).replaceAll(/[（(]/g, '(').replaceAll(/[）)]/g, ')');

/**
 * Lets the legal representative act for a firm. Who represented it before may no more: the register is asked each time.
 *
 * @throws {HttpProblem} request.invalid, identity.level, firm.mismatch, register.unavailable.
 */
export async function addFirm(db: Kysely<Database>, context: IdentityContext, realm: Realm, person: CitizenPerson, { uscc: text, name }: FirmRequest): Promise<Firm> {
  demandLevel(person, 'realName');
  const read = checkUscc(text);
  if (!read.ok) throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/uscc', code: faults[read.fault] }] });
  const register = context.registers(realm);
  if (!register) throw new HttpProblem('register.unavailable');
  const row = await selectPerson(db, realm, { id: person.id });
  const firm = await register.findFirm(read.code);
  const idNumber = row && recordOf(context.seal, row).idNumber;
  if (!firm || plainFirm(firm.name) !== plainFirm(name) || !idNumber || firm.representative !== idNumber) throw new HttpProblem('firm.mismatch');
  const kept = await writeFirm(db, { ...realm, id: newId('fm'), uscc: firm.uscc, name: firm.name, representativeId: person.id, isSample: register.isSample });
  const holder = await holderOf(db, context, realm.hallId, { kind: 'firm', id: kept.id });
  if (holder) await context.fetchCertificates(db, holder);
  return { id: kept.id, uscc: kept.uscc, name: kept.name, role: 'legalRepresentative', mandateId: null, sample: kept.isSample };
}
