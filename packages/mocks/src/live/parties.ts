import type { Party } from '@hallkit/contract';
import { maskIdNumber, maskName, maskPhone } from '@hallkit/domain';
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
