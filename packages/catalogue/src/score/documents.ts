import type { SearchDocument } from '@hallkit/domain';
import { nationalConcepts } from '../everyday-names/concepts.ts';
import { hallOfArea } from '../import/hall-of-list.ts';
import { readCatalogue } from '../import/read-catalogue.ts';
import type { MatterContent, MatterRecord } from '../records.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';

const isListed = ({ content: { state } }: MatterRecord): boolean => state === 'inForce' || state === 'suspended';

/** A matter as the search index sees it. */
export function searchDocumentOf({ familyId, content }: MatterRecord): SearchDocument {
  const { id, name, everydayNames, baseCode, implementingCode, department, region, audiences, topics, type, channels, mailing, agent, crossRegionScope, weekend } = content;
  const has = (channel: MatterContent['channels'][number]): boolean | null => (channels.length === 0 ? null : channels.includes(channel));
  return {
    id, familyId, name: name.zh, english: name.en, everydayNames, codes: [baseCode, implementingCode].filter((code) => code !== null),
    departmentId: department.id, departmentName: department.name.zh, regionCode: region.code, regionName: region.name.zh,
    audiences, topics: topics.map((topic) => topic.id), type,
    online: has('online'), mail: mailing ?? has('mail'), agent, crossRegion: crossRegionScope === null ? null : crossRegionScope !== 'none', weekend,
  };
}

/** The sample hall's matters for finding. */
export const sampleDocuments = (): SearchDocument[] => [...sampleCatalogue().matters].filter(isListed).map(searchDocumentOf);

/**
 * Matters of a hall's own list for finding, read as the importer reads it.
 *
 * @throws {ListError} When the file is no list.
 */
export const listDocuments = (file: string): SearchDocument[] => readCatalogue(file, { hallOf: (area) => hallOfArea('list', area), concepts: nationalConcepts() }).matters.filter(isListed).map(searchDocumentOf);
