import type { Mandate, MandateRequest } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import { mobileOf } from './identity.codes.ts';
import type { IdentityContext } from './identity.context.ts';
import { chinaDay } from './identity.days.ts';
import { selectFirm } from './identity.firms.store.ts';
import { newId } from './identity.id.ts';
import { demandLevel } from './identity.levels.ts';
import { insertMandate, revokeMandateRow, selectMandate, selectMandates, selectScope, type MandateRow } from './identity.mandates.store.ts';
import { partiesOf, shownParty } from './identity.parties.ts';
import { selectPerson } from './identity.persons.store.ts';
import { bindReceived, byIdNumber, idNumberHashOf, phoneHashOf, welcomeKnown } from './identity.persons.ts';
import type { Realm } from './identity.types.ts';
import { idNumberOf, nameOf } from './identity.verify.ts';

/** A year from a day: the same day of the next. */
const yearAfter = (day: string): string => {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 4)}-03-01` : next;
};

const invalid = (pointer: string, code: string, expected?: string): HttpProblem => new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer, code, ...(expected === undefined ? {} : { expected }) }] });

/** The state a mandate is in on a day. */
const stateOf = ({ revokedAt, validUntil }: MandateRow, day: string): Mandate['state'] => (revokedAt ? 'revoked' : validUntil < day ? 'expired' : 'active');

/** Mandates as somebody sees them. */
async function views(db: Kysely<Database>, context: IdentityContext, { hallId, id: personId }: CitizenPerson, rows: readonly MandateRow[]): Promise<Mandate[]> {
  const { seal } = context;
  const grantors = await partiesOf(db, context, hallId, rows.map(({ firmId, grantorId }) => (firmId === null ? { kind: 'person', id: grantorId } : { kind: 'firm', id: firmId })), personId);
  return rows.flatMap((row, at) => {
    const grantor = grantors[at];
    if (!grantor) return [];
    const agent = shownParty({ kind: 'person', id: row.agentId ?? '', name: seal.open(row.agentNameSealed), number: seal.open(row.agentNumberSealed) }, personId);
    return [{
      id: row.id, grantor, agent, direction: row.agentId === personId ? 'received' as const : 'given' as const, scenarioIds: row.scenarioIds, matterIds: row.matterIds, validUntil: row.validUntil,
      state: stateOf(row, chinaDay()), createdAt: row.createdAt.toISOString(), revokedAt: row.revokedAt?.toISOString() ?? null,
    }];
  });
}

/** @throws {HttpProblem} request.invalid with the first that the network does not have. */
async function demandScope(db: Kysely<Database>, hallId: string, scenarioIds: string[], matterIds: string[]): Promise<void> {
  const known = await selectScope(db, hallId, { scenarioIds, matterIds });
  for (const [name, ids] of [['scenarioIds', scenarioIds], ['matterIds', matterIds]] as const) {
    const odd = ids.findIndex((id) => !known.has(id));
    if (odd >= 0) throw invalid(`/${name}/${odd}`, 'field.format');
  }
}

/**
 * Lets somebody act for the person who is signed in, or for a firm that they represent.
 *
 * @throws {HttpProblem} request.invalid, identity.level, firm.not-found.
 */
export async function giveMandate(db: Kysely<Database>, context: IdentityContext, realm: Realm, person: CitizenPerson, request: MandateRequest): Promise<Mandate> {
  demandLevel(person, 'realName');
  const { seal } = context;
  const { firmId = null, agent, scenarioIds = [], matterIds = [], validUntil } = request;
  const name = nameOf(agent.name, '/agent/name');
  const idNumber = idNumberOf(agent.idNumber, '/agent/idNumber');
  const phone = mobileOf(agent.phone, '/agent/phone');
  const today = chinaDay();
  if (validUntil < today) throw invalid('/validUntil', 'day.before', today);
  if (validUntil > yearAfter(today)) throw invalid('/validUntil', 'day.after', yearAfter(today));
  if (firmId !== null && (await selectFirm(db, realm.hallId, firmId))?.representativeId !== person.id) throw new HttpProblem('firm.not-found');
  const agentNumberHash = idNumberHashOf(seal, idNumber);
  if (byIdNumber(seal, idNumber).idNumberHashes.includes((await selectPerson(db, realm, { id: person.id }))?.idNumberHash ?? '')) throw invalid('/agent/idNumber', 'agent.self');
  await demandScope(db, realm.hallId, scenarioIds, matterIds);
  const id = newId('md');
  await insertMandate(db, {
    ...realm, id, grantorId: person.id, firmId, agentId: null, agentNameSealed: seal.seal(name), agentNumberSealed: seal.seal(idNumber), agentNumberHash, agentPhoneHash: phoneHashOf(seal, phone),
    scenarioIds: [...new Set(scenarioIds)], matterIds: [...new Set(matterIds)], validUntil,
  });
  await welcomeKnown(db, context, realm, { idNumber });
  const known = await selectPerson(db, realm, byIdNumber(seal, idNumber));
  if (known) await bindReceived(db, context, known);
  return ownMandate(db, context, person, id);
}

/** A mandate that concerns somebody. @throws {HttpProblem} mandate.not-found, also for one of others. */
async function ownMandate(db: Kysely<Database>, context: IdentityContext, person: CitizenPerson, id: string): Promise<Mandate> {
  const row = await selectMandate(db, person.hallId, person.id, id);
  const [view] = row ? await views(db, context, person, [row]) : [];
  if (!view) throw new HttpProblem('mandate.not-found');
  return view;
}

/** Mandates given and received, the newest first. */
export const mandatesOf = async (db: Kysely<Database>, context: IdentityContext, person: CitizenPerson): Promise<Mandate[]> => views(db, context, person, await selectMandates(db, person.hallId, person.id));

/** Takes a mandate back. @throws {HttpProblem} mandate.not-found, mandate.state. */
export async function takeBack(db: Kysely<Database>, context: IdentityContext, person: CitizenPerson, id: string): Promise<Mandate> {
  const { state } = await ownMandate(db, context, person, id);
  if (state !== 'active' || !(await revokeMandateRow(db, person.hallId, id, person.id))) throw new HttpProblem('mandate.state');
  return ownMandate(db, context, person, id);
}
