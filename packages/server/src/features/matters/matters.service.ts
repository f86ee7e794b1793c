import type { SearchFilters, SearchHit } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { audienceLabels, flagLabels, typeLabels } from './matters.labels.ts';
import type { HeldIndex } from './matters.search.ts';
import { selectFiles, selectGuide, selectSummaries, selectVersions, type GuideRow, type SummaryRow } from './matters.store.ts';
import type { Audience, Facet, FacetName, LocalizedText, MatterGuide, MatterList, MatterSummary, MatterType } from './matters.types.ts';

/** What is asked of a list. */
export interface ListQuery extends SearchFilters {
  readonly q?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly group?: 'matter' | 'none';
}

function filtersOf({ department, region, audience, topic, type, online, mail, agent, crossRegion, weekend }: ListQuery): SearchFilters {
  return Object.fromEntries(Object.entries({ department, region, audience, topic, type, online, mail, agent, crossRegion, weekend }).filter(([, value]) => value !== undefined));
}

/** Finds or lists matters. With a query one row stands for a whole family, without one for a record, unless told otherwise. */
export async function listMatters(db: Kysely<Database>, held: HeldIndex, query: ListQuery): Promise<MatterList> {
  const { q = '', limit = 20, cursor, group = q.trim() === '' ? 'none' : 'matter' } = query;
  const filters = filtersOf(query);
  const asked = { list: 'matters', q, group, ...filters };
  const offset = decodeCursor(cursor, asked)?.offset ?? 0;
  const result = held.index.search(q, { filters, group: group === 'matter', offset, limit });
  const rows = await selectSummaries(db, result.hits.flatMap(({ id, members }) => [id, ...sameRegion(held, id, members)]));
  const data = result.hits.flatMap((hit) => rowOf(held, rows, hit, group === 'matter'));
  return {
    data,
    nextCursor: offset + limit < result.total ? encodeCursor({ offset: offset + limit, revision: held.revision }, asked) : null,
    confident: result.confident,
    total: result.total,
    facets: Object.entries(result.facets).map(([name, values]) => ({ name: name as FacetName, values: values.map(({ value, count }) => ({ value, count, label: labelOf(held, name as FacetName, value) })) })),
  };
}

const regionOf = (held: HeldIndex, id: string): string => held.documents.get(id)?.regionCode ?? '';
const sameRegion = (held: HeldIndex, id: string, members: readonly string[]): string[] => members.filter((member) => regionOf(held, member) === regionOf(held, id)).slice(0, 40);

function rowOf(held: HeldIndex, rows: ReadonlyMap<string, SummaryRow>, { id, members, match }: SearchHit, grouped: boolean): MatterSummary[] {
  const row = rows.get(id);
  // Closed between the index and this moment: the next index will not have it.
  if (!row) return [];
  const { summary, hallId, state, departmentId, departmentName } = row;
  const items = sameRegion(held, id, members).flatMap((member) => rows.get(member)?.summary.handlingItems ?? []);
  return [{
    id, hallId, ...summary, department: { id: departmentId, name: departmentName }, state,
    handlingItems: grouped ? items : summary.handlingItems,
    alsoIn: grouped ? elsewhere(held, id, members) : [],
    match: match && { field: match.field, text: match.text, ranges: match.ranges.map(([start, end]) => [start, end]) },
  }];
}

/** The same matter in other regions: one record each, the one of the same name first. */
function elsewhere(held: HeldIndex, id: string, members: readonly string[]): MatterSummary['alsoIn'] {
  const own = held.documents.get(id);
  const found = new Map<string, string>();
  for (const member of members) {
    const document = held.documents.get(member);
    if (!document || !own || document.regionCode === own.regionCode) continue;
    if (!found.has(document.regionCode) || document.name === own.name) found.set(document.regionCode, member);
  }
  return [...found].map(([code, matterId]) => ({ matterId, region: { code, name: held.regions.get(code) ?? { zh: code, en: null } } }));
}

function labelOf(held: HeldIndex, name: FacetName, value: string): LocalizedText {
  const plain = { zh: value, en: null };
  switch (name) {
    case 'department': return held.departments.get(value) ?? plain;
    case 'region': return held.regions.get(value) ?? plain;
    case 'topic': return held.topics.get(value) ?? plain;
    case 'type': return typeLabels[value as MatterType] ?? plain;
    case 'audience': return audienceLabels[value as Audience] ?? plain;
    default: return flagLabels[name as Facet['name']] ?? plain;
  }
}

/** A guide row that the key may see. @throws {HttpProblem} matter.not-found, the same for one it may not see. */
export async function visibleGuide(db: Kysely<Database>, principal: Pick<Principal, 'hallIds' | 'departmentId'>, matterId: string, version?: number): Promise<GuideRow> {
  const row = await selectGuide(db, matterId, version);
  const { hallIds, departmentId } = principal;
  if (!row || !hallIds.includes(row.content.hallId) || (departmentId !== null && row.departmentId !== departmentId)) throw new HttpProblem('matter.not-found');
  return row;
}

/** The guide of a matter; a closed one too, with the day it ended. */
export async function guideOf(db: Kysely<Database>, held: HeldIndex, principal: Principal, matterId: string, version?: number): Promise<MatterGuide> {
  const row = await visibleGuide(db, principal, matterId, version);
  // Files are made for the current version; of an earlier one none is kept.
  const files = row.version === row.currentVersion ? await selectFiles(db, matterId, row.contentHash) : [];
  const sizes = new Map(files.map(({ attachmentId, size }) => [attachmentId, size]));
  const members = held.family(row.familyId).map(({ id }) => id);
  const { content } = row;
  const sized = <Found extends MatterGuide['attachments'][number] | null>(attachment: Found): Found => (attachment ? { ...attachment, size: sizes.get(attachment.id) ?? attachment.size } : attachment);
  return {
    ...content, version: row.version, state: row.version === row.currentVersion ? row.state : content.state, validFrom: row.validFrom, validTo: row.validTo, updatedAt: row.createdAt.toISOString(),
    alsoIn: elsewhere(held, matterId, members),
    attachments: content.attachments.map(sized),
    materials: content.materials.map((material) => ({ ...material, attachments: material.attachments.map(sized) })),
    results: content.results.map((result) => ({ ...result, sample: sized(result.sample) })),
  };
}

/** Versions of a guide that the key may see. */
export async function versionsOf(db: Kysely<Database>, principal: Principal, matterId: string): Promise<{ version: number; validFrom: string; validTo: string | null; state: MatterGuide['state']; createdAt: string }[]> {
  await visibleGuide(db, principal, matterId);
  return (await selectVersions(db, matterId)).map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}
