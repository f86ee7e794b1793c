import type { Firm, Mandate, MandateRequest, Person, VerifyRequest } from '@hallkit/contract';
import { checkIdNumber, checkUscc, hallDay, maskIdNumber, maskName, maskPhone, reachesLevel } from '@hallkit/domain';
import type { IdentityLevel } from '@hallkit/domain';
import { firms, people } from '../data/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { fetchCertificate } from './documents.ts';
import { isAgent, isOver, mandatesOf, partyOf } from './parties.ts';
import type { FirmRecord, MandateRecord, PersonRecord } from './space.ts';
import { instant, instantOrNull, newId } from './state.ts';
import type { Live } from './state.ts';

/** A field of a body that is wrong. */
export const wrong = (pointer: string, code: string, detail: string): MockProblem => new MockProblem('request.invalid', [{ in: 'body', pointer, code, detail }]);

/** Level of identity that is missing. @throws {MockProblem} identity.level. */
export function demandLevel({ level }: PersonRecord, asked: IdentityLevel = 'realName'): void {
  if (!reachesLevel(level, asked)) throw new MockProblem('identity.level', [{ in: 'header', pointer: '/Authorization', code: `level.${asked}`, detail: asked === 'strong' ? '需要核验证件：在大厅自助机刷身份证，或用市统一身份认证登录' : '需要核验姓名和身份证号码' }]);
}

/** Somebody by something they have; those of the register who were here before are known by it. */
export function personWith(live: Live, { phone, idNumber }: { phone?: string; idNumber?: string }): PersonRecord | undefined {
  const found = [...live.space.persons.values()].find((one) => (phone !== undefined && one.phone === phone) || (idNumber !== undefined && one.idNumber === idNumber));
  if (found) return found;
  const plan = people.find((one) => one.known && (one.phone === phone || one.idNumber === idNumber));
  return plan && register(live, plan.phone, { name: plan.name, idNumber: plan.idNumber });
}

/** Registers somebody, with a name where it was checked. */
export function register(live: Live, phone: string | null, checked?: { readonly name: string; readonly idNumber: string }): PersonRecord {
  const person: PersonRecord = { id: newId('ps_'), phone, name: null, idNumber: null, level: 'registered', sample: people.some((one) => one.phone === phone || one.idNumber === checked?.idNumber), firmIds: new Set() };
  live.space.persons.set(person.id, person);
  if (checked) prove(live, person, checked, 'realName');
  return person;
}

/** Name and number are proved; what the register names comes into the space. */
export function prove(live: Live, person: PersonRecord, { name, idNumber }: { readonly name: string; readonly idNumber: string }, level: 'realName' | 'strong'): void {
  Object.assign(person, { name, idNumber, level: person.level === 'strong' ? 'strong' : level });
  fetchCertificate(live, { kind: 'person', id: person.id }, name, idNumber);
}

/** An identity number as it is kept. @throws {MockProblem} request.invalid. */
export function idNumberOf(text: string, pointer: string): string {
  const read = checkIdNumber(text);
  if (!read.ok) throw wrong(pointer, `idNumber.${read.fault === 'checkDigit' ? 'checkDigit' : read.fault === 'region' ? 'region' : ['birthDate', 'future'].includes(read.fault) ? 'date' : 'form'}`, 'is no identity number');
  return text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

/** Proves name and identity number by the register. @throws {MockProblem} request.invalid, identity.mismatch, identity.taken. */
export function verify(live: Live, person: PersonRecord, request: VerifyRequest): void {
  const [idNumber, name] = [idNumberOf(request.idNumber, '/idNumber'), request.name.trim()];
  if (person.idNumber !== null && (person.idNumber !== idNumber || person.name !== name)) throw new MockProblem('identity.mismatch');
  if (!people.some((one) => one.idNumber === idNumber && one.name === name)) throw new MockProblem('identity.mismatch');
  const other = personWith(live, { idNumber });
  if (other && other !== person) throw new MockProblem('identity.taken');
  prove(live, person, { name, idNumber }, 'realName');
}

/** Lets a legal representative act for a firm. @throws {MockProblem} request.invalid, identity.level, firm.mismatch. */
export function addFirm(live: Live, person: PersonRecord, request: { readonly uscc: string; readonly name: string }): FirmRecord {
  demandLevel(person);
  const read = checkUscc(request.uscc);
  if (!read.ok) throw wrong('/uscc', read.fault === 'form' || read.fault === 'letter' ? 'uscc.form' : read.fault === 'region' ? 'uscc.region' : 'uscc.checkDigit', 'is no unified social credit code');
  const uscc = request.uscc.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  const plan = firms.find((one) => one.uscc === uscc);
  if (!plan || plan.name !== request.name.trim() || plan.representative !== person.idNumber) throw new MockProblem('firm.mismatch');
  const firm = [...live.space.firms.values()].find((one) => one.uscc === uscc) ?? { id: newId('fm_'), uscc, name: plan.name };
  live.space.firms.set(firm.id, firm);
  person.firmIds.add(firm.id);
  fetchCertificate(live, { kind: 'firm', id: firm.id }, firm.name, uscc);
  return firm;
}

/** Gives a mandate. @throws {MockProblem} request.invalid, identity.level, firm.not-found. */
export function giveMandate(live: Live, person: PersonRecord, { firmId: given, agent, scenarioIds = [], matterIds = [], validUntil }: MandateRequest): MandateRecord {
  demandLevel(person);
  const [firmId, idNumber] = [given ?? null, idNumberOf(agent.idNumber, '/agent/idNumber')];
  if (firmId !== null && !person.firmIds.has(firmId)) throw new MockProblem('firm.not-found');
  const today = hallDay(live.now(), live.timeZone);
  if (validUntil < today) throw wrong('/validUntil', 'day.before', 'is over');
  if (validUntil > hallDay(live.now() + 366 * 86_400_000, live.timeZone)) throw wrong('/validUntil', 'day.after', 'is more than a year from now');
  const mandate: MandateRecord = { id: newId('md_'), personId: person.id, firmId, agent: { ...agent, name: agent.name.trim(), idNumber }, scenarioIds: [...scenarioIds], matterIds: [...matterIds], validUntil, createdAt: live.now(), revokedAt: null };
  live.space.mandates.set(mandate.id, mandate);
  return mandate;
}

/** Takes a mandate back. @throws {MockProblem} mandate.not-found, mandate.state. */
export function revokeMandate(live: Live, person: PersonRecord, id: string): MandateRecord {
  const mandate = live.space.mandates.get(id);
  if (!mandate || (mandate.personId !== person.id && !isAgent(mandate, person))) throw new MockProblem('mandate.not-found');
  if (isOver(live, mandate)) throw new MockProblem('mandate.state');
  mandate.revokedAt = live.now();
  return mandate;
}

/** A firm as its legal representative or an agent has it. */
export const firmView = ({ id, uscc, name }: FirmRecord, mandateId: string | null = null): Firm => ({ id, uscc, name, role: mandateId === null ? 'legalRepresentative' : 'agent', mandateId, sample: true });

/** A citizen as they see themselves. */
export function personView(live: Live, person: PersonRecord): Person {
  const { id, name, idNumber, phone, level, sample } = person;
  const own = [...person.firmIds].flatMap((firmId) => live.space.firms.get(firmId) ?? []).map((firm) => firmView(firm));
  const agents = mandatesOf(live, person).flatMap((mandate) => {
    const firm = mandate.firmId === null ? undefined : live.space.firms.get(mandate.firmId);
    return firm ? [firmView(firm, mandate.id)] : [];
  });
  return { id, hallId: 'dezhou', name, maskedName: name && maskName(name), maskedIdNumber: idNumber && maskIdNumber(idNumber), maskedPhone: phone && maskPhone(phone), level, firms: [...own, ...agents], sample };
}

/** A mandate as its grantor or its agent sees it. */
export function mandateView(live: Live, mandate: MandateRecord, viewer: PersonRecord): Mandate {
  const { id, personId, firmId, agent, validUntil } = mandate;
  const given = personId === viewer.id;
  return {
    id, grantor: partyOf(live, firmId === null ? { kind: 'person', id: personId } : { kind: 'firm', id: firmId }, given),
    agent: { kind: 'person', id: null, name: given ? maskName(agent.name) : agent.name, number: maskIdNumber(agent.idNumber) },
    direction: given ? 'given' : 'received', scenarioIds: [...mandate.scenarioIds], matterIds: [...mandate.matterIds], validUntil,
    state: mandate.revokedAt !== null ? 'revoked' : isOver(live, mandate) ? 'expired' : 'active', createdAt: instant(mandate.createdAt), revokedAt: instantOrNull(mandate.revokedAt),
  };
}
