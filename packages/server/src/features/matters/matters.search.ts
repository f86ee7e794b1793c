import { createSearchIndex, packSearchIndex, type SearchDocument, type SearchIndex, type SearchPack } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { viewOf, type Principal } from '../../platform/keys/principal.ts';
import { eachListed } from './matters.store.ts';
import type { LocalizedText } from './matters.types.ts';

/** A matter as the index sees it, with its hall. */
interface Document extends SearchDocument {
  readonly hallId: string;
}

/** What one process holds in memory of a network: its matters, and the words for their values. */
interface Network {
  readonly revision: string;
  readonly documents: ReadonlyMap<string, Document>;
  readonly departments: ReadonlyMap<string, LocalizedText>;
  readonly regions: ReadonlyMap<string, LocalizedText>;
  readonly topics: ReadonlyMap<string, LocalizedText>;
  /** Indexes of what keys see, by view; the least recently used is forgotten first. */
  readonly views: Map<string, HeldIndex>;
}

/** The matters that a key sees, ready for finding. */
export interface HeldIndex extends Omit<Network, 'views'> {
  readonly index: SearchIndex;
  /** Members of a family, in the order of the hall. */
  family(familyId: string): readonly SearchDocument[];
  /** The pack of some of the documents, as the finder without network takes it. */
  pack(department: string | undefined, region: string | undefined): SearchPack;
}

/** Indexes of what keys see, each made anew when the catalogue has changed. */
export type MatterIndexes = (db: Kysely<Database>, principal: Principal, revision: string) => Promise<HeldIndex>;

/** Views held at once in a network: the hall's own key, its departments' and counties'. */
const mostViews = 24;

/** Thousands of rows repeat a few hundred texts and lists: each is kept once. */
function interning(): <Value extends string | null | readonly string[]>(value: Value) => Value {
  const known = new Map<string, unknown>();
  return <Value extends string | null | readonly string[]>(value: Value): Value => {
    if (value === null) return value;
    const key = typeof value === 'string' ? value : value.join('\n') + '\n';
    if (!known.has(key)) known.set(key, value);
    return known.get(key) as Value;
  };
}

async function load(db: Kysely<Database>, networkId: string, revision: string): Promise<Network> {
  const one = interning();
  const documents = new Map<string, Document>();
  const [departments, regions, topics] = [new Map<string, LocalizedText>(), new Map<string, LocalizedText>(), new Map<string, LocalizedText>()];
  for await (const { id, hallId, familyId, implementingCode, departmentId, departmentName, summary } of eachListed(db, networkId)) {
    const { name, everydayNames, baseCode, region, audiences, type, online, mail, agent, crossRegion, weekend } = summary;
    if (!departments.has(departmentId)) departments.set(departmentId, departmentName);
    if (!regions.has(region.code)) regions.set(region.code, region.name);
    for (const topic of summary.topics) if (!topics.has(topic.id)) topics.set(topic.id, topic.name);
    documents.set(id, {
      id, hallId: one(hallId), familyId: one(familyId), name: one(name.zh), english: one(name.en), everydayNames: one(everydayNames), codes: one([baseCode, implementingCode].filter((code) => code !== null)),
      departmentId: one(departmentId), departmentName: one(departmentName.zh), regionCode: one(region.code), regionName: one(region.name.zh), audiences: one(audiences) as typeof audiences,
      topics: one(summary.topics.map((topic) => topic.id)), type: one(type), online, mail, agent, crossRegion, weekend,
    });
  }
  return { revision, documents, departments, regions, topics, views: new Map() };
}

function viewFor(network: Network, { hallIds, departmentId }: Principal): HeldIndex {
  const halls = new Set(hallIds);
  const documents = new Map([...network.documents].filter(([, document]) => halls.has(document.hallId) && (departmentId === null || document.departmentId === departmentId)));
  const all = [...documents.values()];
  const families = Map.groupBy(all, ({ familyId }) => familyId);
  const { revision, departments, regions, topics } = network;
  return {
    revision, documents, departments, regions, topics,
    index: createSearchIndex(all),
    family: (familyId) => families.get(familyId) ?? [],
    pack: (department, region) => packSearchIndex(all.filter((document) => (department === undefined || document.departmentId === department) && (region === undefined || document.regionCode === region))),
  };
}

/** The indexes of a process. */
export function createMatterIndexes(): MatterIndexes {
  const networks = new Map<string, Promise<Network>>();

  const networkOf = async (db: Kysely<Database>, networkId: string, revision: string): Promise<Network> => {
    const known = await networks.get(networkId)?.catch(() => undefined);
    if (known && Number(known.revision) >= Number(revision)) return known;
    const pending = networks.get(networkId);
    // Somebody else has begun meanwhile.
    if (pending && (await pending.catch(() => undefined)) !== known) return networkOf(db, networkId, revision);
    const loading = load(db, networkId, revision);
    networks.set(networkId, loading);
    loading.catch(() => networks.get(networkId) === loading && networks.delete(networkId));
    return loading;
  };

  return async (db, principal, revision) => {
    const network = await networkOf(db, principal.networkId, revision);
    const name = viewOf(principal);
    const view = network.views.get(name) ?? viewFor(network, principal);
    network.views.delete(name);
    network.views.set(name, view);
    if (network.views.size > mostViews) network.views.delete(network.views.keys().next().value ?? '');
    return view;
  };
}
