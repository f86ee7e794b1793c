import { createSearchIndex, packSearchIndex, type SearchDocument, type SearchIndex, type SearchPack } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { selectRevision } from '../halls/halls.store.ts';
import { eachListed, type SummaryRow } from './matters.store.ts';
import type { LocalizedText } from './matters.types.ts';

/** What one process holds in memory of a network's matters: the index, and the words for its values. */
export interface HeldIndex {
  readonly revision: string;
  readonly index: SearchIndex;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  readonly departments: ReadonlyMap<string, LocalizedText>;
  readonly regions: ReadonlyMap<string, LocalizedText>;
  readonly topics: ReadonlyMap<string, LocalizedText>;
  /** The pack of some of the documents, as the finder without network takes it. */
  pack(department: string | undefined, region: string | undefined): SearchPack;
}

/** How long an index may answer before the revision is looked at again, in milliseconds. */
const freshFor = 1000;

const documentOf = ({ id, familyId, implementingCode, departmentId, departmentName, summary }: SummaryRow): SearchDocument => ({
  id, familyId, name: summary.name.zh, english: summary.name.en, everydayNames: summary.everydayNames, codes: [summary.baseCode, implementingCode].filter((code) => code !== null),
  departmentId, departmentName: departmentName.zh, regionCode: summary.region.code, regionName: summary.region.name.zh, audiences: summary.audiences, topics: summary.topics.map((topic) => topic.id),
  type: summary.type, online: summary.online, mail: summary.mail, agent: summary.agent, crossRegion: summary.crossRegion, weekend: summary.weekend,
});

/** Indexes of the networks a process answers for, each made anew when its catalogue has changed. */
export function createMatterIndexes(): (db: Kysely<Database>, hallId: string) => Promise<HeldIndex> {
  const held = new Map<string, { index: HeldIndex; checkedAt: number }>();
  const building = new Map<string, Promise<HeldIndex>>();

  const build = async (db: Kysely<Database>, hallId: string): Promise<HeldIndex> => {
    const revision = await selectRevision(db, hallId);
    const known = held.get(hallId);
    if (known?.index.revision === revision) {
      known.checkedAt = Date.now();
      return known.index;
    }
    const documents = new Map<string, SearchDocument>();
    const [departments, regions, topics] = [new Map<string, LocalizedText>(), new Map<string, LocalizedText>(), new Map<string, LocalizedText>()];
    for await (const row of eachListed(db, hallId)) {
      documents.set(row.id, documentOf(row));
      departments.set(row.departmentId, row.departmentName);
      regions.set(row.summary.region.code, row.summary.region.name);
      for (const { id, name } of row.summary.topics) topics.set(id, name);
    }
    const all = [...documents.values()];
    const pack = (department: string | undefined, region: string | undefined): SearchPack =>
      packSearchIndex(all.filter(({ departmentId, regionCode }) => (department === undefined || departmentId === department) && (region === undefined || regionCode === region)));
    const index: HeldIndex = { revision, index: createSearchIndex(all), documents, departments, regions, topics, pack };
    held.set(hallId, { index, checkedAt: Date.now() });
    return index;
  };

  return async (db, hallId) => {
    const known = held.get(hallId);
    if (known && Date.now() - known.checkedAt < freshFor) return known.index;
    let next = building.get(hallId);
    if (!next) {
      next = build(db, hallId).finally(() => building.delete(hallId));
      building.set(hallId, next);
    }
    return next;
  };
}
