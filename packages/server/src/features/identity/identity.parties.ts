import type { Party } from '@hallkit/contract';
import { maskIdNumber, maskName } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { IdentityContext } from './identity.context.ts';
import { chinaDay } from './identity.days.ts';
import { selectFirms, selectFirmsOf, type FirmRow } from './identity.firms.store.ts';
import { selectPeople, type PersonRow } from './identity.persons.store.ts';
import { recordOf } from './identity.persons.ts';
import type { Holder } from './identity.types.ts';

/** A person or a firm, by id. */
export type PartyRef = Pick<Holder, 'kind' | 'id'>;

const personHolder = ({ seal }: IdentityContext, row: PersonRow): Holder => {
  const { hallId, id, isSample, name, idNumber, phone } = recordOf(seal, row);
  return { hallId, kind: 'person', id, isSample, name: name ?? '', number: idNumber ?? '', phone };
};

/** People and firms in plain words, in the order asked; those that are gone are left out. Only for who may read them. */
export async function holdersOf(db: Kysely<Database>, context: IdentityContext, hallId: string, refs: readonly PartyRef[]): Promise<Holder[]> {
  const idsOf = (kind: PartyRef['kind']): string[] => refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
  const firms = new Map((await selectFirms(db, hallId, idsOf('firm'))).map((row) => [row.id, row]));
  const people = new Map((await selectPeople(db, hallId, [...idsOf('person'), ...[...firms.values()].map(({ representativeId }) => representativeId)])).map((row) => [row.id, personHolder(context, row)]));
  const firmHolder = ({ id, uscc, name, isSample, representativeId }: FirmRow): Holder => {
    const by = people.get(representativeId);
    return { hallId, kind: 'firm', id, isSample, name, number: uscc, phone: null, ...(by ? { representative: { name: by.name, idNumber: by.number } } : {}) };
  };
  return refs.flatMap(({ kind, id }) => {
    const firm = kind === 'firm' ? firms.get(id) : undefined;
    const found = firm ? firmHolder(firm) : kind === 'person' ? people.get(id) : undefined;
    return found ? [found] : [];
  });
}

/** One of them. */
export const holderOf = async (db: Kysely<Database>, context: IdentityContext, hallId: string, ref: PartyRef): Promise<Holder | undefined> => (await holdersOf(db, context, hallId, [ref]))[0];

/** A person or a firm as somebody else may see them: names of people are masked, numbers of people too, also their own. */
export const shownParty = ({ kind, id, name, number }: Pick<Holder, 'kind' | 'id' | 'name' | 'number'>, forPersonId: string | null): Party =>
  kind === 'firm' ? { kind, id, name, number } : { kind, id: id === forPersonId ? id : null, name: id === forPersonId ? name : maskName(name), number: number === '' ? null : maskIdNumber(number) };

/**
 * People and firms as they are shown, in the order asked; those that are gone without a name.
 *
 * @param forPersonId - Who looks: their own name is not masked; null for staff and the public.
 */
export async function partiesOf(db: Kysely<Database>, context: IdentityContext, hallId: string, refs: readonly PartyRef[], forPersonId: string | null): Promise<Party[]> {
  const found = new Map((await holdersOf(db, context, hallId, refs)).map((holder) => [`${holder.kind} ${holder.id}`, holder]));
  return refs.map(({ kind, id }) => shownParty(found.get(`${kind} ${id}`) ?? { kind, id, name: '', number: '' }, forPersonId));
}

/** One of them. */
export async function partyOf(db: Kysely<Database>, context: IdentityContext, hallId: string, ref: PartyRef, forPersonId: string | null): Promise<Party> {
  const [party] = await partiesOf(db, context, hallId, [ref], forPersonId);
  return party ?? { kind: ref.kind, id: null, name: '', number: null };
}

/** Ids of the firms that somebody may act for today. */
export const firmIdsOf = async (db: Kysely<Database>, hallId: string, personId: string): Promise<string[]> => (await selectFirmsOf(db, hallId, personId, chinaDay())).map(({ id }) => id);
