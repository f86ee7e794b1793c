import type { Party } from '@hallkit/contract';
import { hallDay, maskIdNumber, maskName, maskPhone } from '@hallkit/domain';
import type { MandateRecord, PersonRecord } from './space.ts';
import type { Live } from './state.ts';

/** Somebody of an application, as one sees oneself or, masked, somebody else. */
export function partyOf(live: Live, { kind, id }: { readonly kind: 'person' | 'firm'; readonly id: string }, own: boolean): Party {
  if (kind === 'firm') {
    const firm = live.space.firms.get(id);
    return { kind, id: own ? id : null, name: firm?.name ?? '', number: firm?.uscc ?? null };
  }
  const { name = null, idNumber = null, phone = null } = live.space.persons.get(id) ?? {};
  const shown = name ?? (phone === null ? '' : maskPhone(phone));
  return { kind, id: own ? id : null, name: own || name === null ? shown : maskName(name), number: idNumber && maskIdNumber(idNumber) };
}

/** Whether a mandate holds no more. */
export const isOver = (live: Live, { revokedAt, validUntil }: MandateRecord): boolean => revokedAt !== null || validUntil < hallDay(live.now(), live.timeZone);

/** Whether a mandate is to somebody. */
export const isAgent = ({ agent }: MandateRecord, { idNumber, name, phone }: PersonRecord): boolean => agent.idNumber === idNumber && agent.name === name && agent.phone === phone;

/** Mandates that somebody holds now. */
export const mandatesOf = (live: Live, person: PersonRecord): MandateRecord[] => [...live.space.mandates.values()].filter((mandate) => isAgent(mandate, person) && !isOver(live, mandate));

/** Firms for which somebody may act: as legal representative, or by a mandate. */
export const firmsOf = (live: Live, person: PersonRecord): string[] => [...person.firmIds, ...mandatesOf(live, person).flatMap(({ firmId }) => firmId ?? [])];
