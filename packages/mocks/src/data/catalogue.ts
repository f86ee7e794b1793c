import { examples } from '@hallkit/contract';
import type { Department, Hall, LocalizedText, MatterGuide, MatterSummary, Region } from '@hallkit/contract';
import { createSearchIndex } from '@hallkit/domain';
import type { SearchDocument, SearchIndex } from '@hallkit/domain';
import { guideOf, olderVersions } from './guides.ts';
import { halls } from './places.ts';
import { scenariosOf } from './scenarios.ts';
import type { ScenarioRecord } from './scenarios.ts';
import { seeds } from './seeds.ts';

/** A matter with its versions, the current one first. */
export interface MatterRecord {
  readonly familyId: string;
  readonly versions: readonly [MatterGuide, ...MatterGuide[]];
}

/** What a list shows of a matter, whatever was asked. */
export type BareSummary = Omit<MatterSummary, 'match' | 'alsoIn'>;

/** Everything the mocks answer from. */
export interface MockCatalogue {
  readonly revision: string;
  /** Halls with their counts, the one of the key first. */
  readonly halls: readonly Hall[];
  readonly departments: readonly Department[];
  /** By id, in the order of a plain list; closed ones too. */
  readonly matters: ReadonlyMap<string, MatterRecord>;
  readonly summaries: ReadonlyMap<string, BareSummary>;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  readonly index: SearchIndex;
  readonly scenarios: readonly ScenarioRecord[];
}

const exampleFamily = 'food-business-licence';

/** The contract's example, its twin in the district that it names, and the invented ones. */
function records(least: number): Map<string, MatterRecord> {
  const found: MatterRecord[] = [{ familyId: exampleFamily, versions: [examples.getMatterExample] }];
  for (const { matterId, region } of examples.getMatterExample.alsoIn) found.push({ familyId: exampleFamily, versions: [twin(matterId, region)] });
  const add = (round: number): void => {
    for (const seed of seeds) {
      const numbered: typeof seed = round === 0 ? seed : { ...seed, slug: `${seed.slug}-${round}`, family: `${seed.family ?? seed.slug}-${round}`, name: { zh: `${seed.name.zh}（${round}）`, en: seed.name.en && `${seed.name.en} (${round})` } };
      for (const place of numbered.places) {
        const guide = { ...guideOf(numbered, place), version: (numbered.older ?? 0) + 1 };
        found.push({ familyId: numbered.family ?? numbered.slug, versions: [guide, ...olderVersions(guide, numbered.older ?? 0)] });
      }
    }
  };
  add(0);
  for (let round = 1; found.length < least; round += 1) add(round);
  return new Map(found.map((record) => [record.versions[0].id, record]));
}

/** The example's matter in another region. */
function twin(matterId: string, region: Region): MatterGuide {
  const hall = Object.values(halls).find((one) => one.region.code === region.code) ?? halls.dc;
  const text = JSON.stringify(examples.getMatterExample).replaceAll(examples.getMatterExample.id, matterId);
  const guide = JSON.parse(text) as MatterGuide;
  return { ...guide, hallId: hall.id, region, level: hall.level, alsoIn: [], places: guide.places.map((one) => ({ ...one, hallId: hall.id, name: hall.name, address: hall.address })) };
}

const isListed = ({ versions: [{ state }] }: MatterRecord): boolean => state === 'inForce' || state === 'suspended';

function summaryOf({ versions: [guide] }: MatterRecord): BareSummary {
  const { id, hallId, name, everydayNames, type, department, region, audiences, topics, handlingItems, baseCode, immediate, promisedLimit, visits, agent, weekend, state, provenance, channels, mailing, crossRegionScope, fees } = guide;
  const has = (channel: MatterGuide['channels'][number]): boolean | null => (channels.length === 0 ? null : channels.includes(channel));
  return {
    id, hallId, name, everydayNames, type, department, region, audiences, topics, handlingItems, baseCode, immediate, promisedLimit, visits, agent, weekend, state, provenance,
    charged: fees.charged, online: has('online'), mail: mailing ?? has('mail'), crossRegion: crossRegionScope === null ? null : crossRegionScope !== 'none',
  };
}

function documentOf({ id, name, everydayNames, department, region, audiences, topics, type, online, mail, agent, crossRegion, weekend, baseCode }: BareSummary, familyId: string, implementingCode: string | null): SearchDocument {
  return {
    id, familyId, name: name.zh, english: name.en, everydayNames, codes: [baseCode, implementingCode].filter((code) => code !== null), departmentId: department.id, departmentName: department.name.zh,
    regionCode: region.code, regionName: region.name.zh, audiences, topics: topics.map((topic) => topic.id), type, online, mail, agent, crossRegion, weekend,
  };
}

/**
 * Builds the catalogue.
 *
 * @param least - How many matters there are at least; what is missing are numbered repetitions.
 */
export function createCatalogue(least = 0): MockCatalogue {
  const matters = records(least);
  const listed = [...matters.values()].filter(isListed);
  const summaries = new Map(listed.map((record) => [record.versions[0].id, summaryOf(record)]));
  const documents = new Map(listed.map((record) => [record.versions[0].id, documentOf(summaries.get(record.versions[0].id) as BareSummary, record.familyId, record.versions[0].implementingCode)]));
  const inForce = [...summaries.values()].filter(({ state }) => state === 'inForce');

  const departments = new Map<string, Department>();
  for (const { hallId, department } of inForce) {
    const key = `${hallId} ${department.id}`;
    const known = departments.get(key) ?? { ...department, hallId, phone: examples.getMatterExample.consultationPhones[0] ?? null, matters: 0 };
    departments.set(key, { ...known, matters: known.matters + 1 });
  }
  const ofHall = (hallId: string): Department[] => [...departments.values()].filter((one) => one.hallId === hallId);
  const names = new Map([...matters].map(([id, { versions: [{ name }] }]): [string, LocalizedText] => [id, name]));
  return {
    revision: '7',
    halls: Object.values(halls).map((hall) => ({ ...hall, departments: ofHall(hall.id).length, matters: inForce.filter(({ hallId }) => hallId === hall.id).length })),
    departments: [...departments.values()].sort((a, b) => b.matters - a.matters || (a.id < b.id ? -1 : 1)),
    matters,
    summaries,
    documents,
    index: createSearchIndex([...documents.values()]),
    scenarios: scenariosOf((id) => names.get(id) ?? { zh: id, en: null }),
  };
}
