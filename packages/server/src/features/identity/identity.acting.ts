import { reachesLevel } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import { chinaDay } from './identity.days.ts';
import { selectFirm } from './identity.firms.store.ts';
import { selectReceived, type MandateRow } from './identity.mandates.store.ts';
import type { PartyRef } from './identity.parties.ts';

/** For whom, and for what, somebody wants to act. */
export interface Acting {
  /** For a firm: as its representative, or by any mandate of it. */
  readonly firmId?: string | undefined;
  /** By this mandate: for the firm or person that gave it. */
  readonly mandateId?: string | undefined;
  readonly scenarioId?: string | null | undefined;
  readonly matterId?: string | null | undefined;
  /** All matters of the scenario; a mandate may name each of them. Null for one that no hall lists. Asked for only where it counts. */
  readonly matterIds?: (() => Promise<readonly (string | null)[]>) | undefined;
  /** Scenarios that have the matter; a mandate for one of them holds for it alone, too. Asked for only where it counts. */
  readonly scenarioIds?: (() => Promise<readonly string[]>) | undefined;
}

/** For whom somebody acts. */
export interface ActsFor {
  readonly party: PartyRef;
  /** The mandate they act by; null for themselves and for who represents the firm. */
  readonly mandateId: string | null;
}

/** Whether a mandate holds for a scenario or matter; without any it holds for all. */
async function covers({ scenarioIds, matterIds }: MandateRow, { scenarioId, matterId, ...more }: Acting): Promise<boolean> {
  if ((scenarioIds.length === 0 && matterIds.length === 0) || (scenarioId != null && scenarioIds.includes(scenarioId)) || (matterId != null && matterIds.includes(matterId))) return true;
  if (scenarioId != null && matterIds.length > 0) {
    const all = (await more.matterIds?.()) ?? [];
    return all.length > 0 && all.every((id) => id !== null && matterIds.includes(id));
  }
  return matterId != null && scenarioIds.length > 0 && ((await more.scenarioIds?.()) ?? []).some((id) => scenarioIds.includes(id));
}

const grantedBy = ({ firmId, grantorId }: MandateRow): PartyRef => (firmId === null ? { kind: 'person', id: grantorId } : { kind: 'firm', id: firmId });

/**
 * For whom a citizen may act now: without firm and mandate for themselves. Asked again at each step that counts, because mandates
 * end and are taken back.
 *
 * @returns undefined where they may not; then answer as if firm or mandate were not there.
 * @example await mayActFor(db, person, { mandateId, scenarioId: 'restaurant' })
 */
export async function mayActFor(db: Kysely<Database>, person: Pick<CitizenPerson, 'id' | 'hallId' | 'level'>, acting: Acting): Promise<ActsFor | undefined> {
  const { firmId, mandateId } = acting;
  if (firmId === undefined && mandateId === undefined) return { party: { kind: 'person', id: person.id }, mandateId: null };
  if (!reachesLevel(person.level, 'realName')) return undefined;
  if (firmId !== undefined && mandateId === undefined && (await selectFirm(db, person.hallId, firmId))?.representativeId === person.id) return { party: { kind: 'firm', id: firmId }, mandateId: null };
  const received = await selectReceived(db, person.hallId, person.id, chinaDay());
  for (const mandate of received) {
    if ((mandateId === undefined || mandate.id === mandateId) && (firmId === undefined || mandate.firmId === firmId) && (await covers(mandate, acting))) return { party: grantedBy(mandate), mandateId: mandate.id };
  }
  return undefined;
}
