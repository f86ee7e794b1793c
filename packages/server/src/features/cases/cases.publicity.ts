import type { LocalizedText, Provenance, PublishedDecision } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { DecisionToPublish } from '../decisions/decisions.service.ts';
import { typeLabels } from '../matters/matters.labels.ts';
import { selectIsTestHall } from '../notifications/notifications.store.ts';
import { selectMatterType } from './cases.effects.store.ts';
import type { CaseApplication, CaseRecord, DecisionRow } from './cases.types.ts';

/** What a matter is where nobody has said. */
const unnamed: LocalizedText = { zh: '行政许可', en: 'Administrative licence' };

/** Decisions of a test hall are about invented people and firms. */
const sample: Provenance = { kind: 'generated', source: null, note: { zh: '样例数据：人员、企业与证照均为虚构。', en: 'Sample data: people, firms and certificates are invented.' } };
const real: Provenance = { kind: 'real', source: null, note: { zh: '本大厅作出的决定。', en: 'Decided in this hall.' } };

async function kindOf(db: Kysely<Database>, matterId: string | null): Promise<LocalizedText> {
  const type = matterId === null ? undefined : await selectMatterType(db, matterId);
  return (type && typeLabels[type]) ?? unnamed;
}

/** A decision of a case as it is to be published. */
export async function publicityOf(db: Kysely<Database>, { hallId, timeZone }: CaseApplication, record: CaseRecord, decision: DecisionRow): Promise<DecisionToPublish> {
  const { number, kind, at, content, reason, validUntil } = decision;
  return {
    hallId, timeZone, caseId: record.id, number, kind: await kindOf(db, record.matterId), result: kind as PublishedDecision['result'], party: record.applicant, matter: { id: record.matterId, name: record.matterName },
    content: content ?? (kind === 'granted' || kind === 'grantedToFollow' ? record.result : reason), department: record.department, decidedAt: at, validUntil, provenance: (await selectIsTestHall(db, hallId)) ? sample : real,
  };
}
