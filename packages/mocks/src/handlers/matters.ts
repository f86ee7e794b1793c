import { examples } from '@hallkit/contract';
import type { Facet, LocalizedText, MatterGuide, MatterList, MatterSummary } from '@hallkit/contract';
import { packFormat, packSearchIndex } from '@hallkit/domain';
import type { SearchFilters, SearchHit } from '@hallkit/domain';
import type { MatterRecord, MockCatalogue } from '../data/catalogue.ts';
import { audienceLabels, departments, flagLabels, topics, typeLabels } from '../data/words.ts';
import { blankForm } from '../live/forms.ts';
import { definitionOf } from '../live/plans.ts';
import { nextCursor, offsetOf, pageOf } from '../platform/cursor.ts';
import type { MockCall, MockFile, MockHandlers } from '../platform/handler.ts';
import type { Principal } from '../platform/keys.ts';
import { pdfOf } from '../platform/pdf.ts';
import { localeOf, MockProblem } from '../platform/problem.ts';

/** Filters of a call within what the key may see; undefined when nothing is left. */
function narrowed({ q: _q, limit: _limit, cursor: _cursor, group: _group, ...filters }: MockCall<'listMatters'>['query'], { departmentId, regionCode }: Principal): SearchFilters | undefined {
  const { department = departmentId, region = regionCode } = filters;
  if ((departmentId !== null && department !== departmentId) || (regionCode !== null && region !== regionCode)) return undefined;
  return { ...filters, ...(department === null ? {} : { department }), ...(region === null ? {} : { region }) };
}

function listMatters({ catalogue, principal, query }: MockCall<'listMatters'>): MatterList {
  const { q = '', limit = 20, cursor, group = q.trim() === '' ? 'none' : 'matter' } = query;
  const filters = narrowed(query, principal);
  const asked = { list: 'matters', q, group, ...filters, none: filters === undefined };
  const offset = offsetOf(cursor, asked);
  if (!filters) return { data: [], nextCursor: null, confident: false, total: 0, facets: [] };
  const { hits, total, confident, facets } = catalogue.index.search(q, { filters, group: group === 'matter', offset, limit });
  return {
    data: hits.flatMap((hit) => rowOf(catalogue, hit, group === 'matter')),
    nextCursor: nextCursor(offset + limit, total, asked),
    confident,
    total,
    facets: (Object.entries(facets) as [Facet['name'], { value: string; count: number }[]][]).map(([name, values]) => ({ name, values: values.map(({ value, count }) => ({ value, label: labelOf(catalogue, name, value), count })) })),
  };
}

function rowOf(catalogue: MockCatalogue, { id, members, match }: SearchHit, grouped: boolean): MatterSummary[] {
  const row = catalogue.summaries.get(id);
  if (!row) return [];
  const here = members.flatMap((member) => catalogue.summaries.get(member) ?? []).filter(({ region }) => region.code === row.region.code);
  return [{
    ...row,
    handlingItems: grouped ? here.flatMap(({ handlingItems }) => handlingItems) : row.handlingItems,
    alsoIn: grouped ? elsewhere(catalogue, id, members) : [],
    match: match && { ...match, ranges: match.ranges.map(([start, end]) => [start, end]) },
  }];
}

/** The same matter in other regions, one record each. */
function elsewhere({ summaries }: MockCatalogue, id: string, members: readonly string[]): MatterSummary['alsoIn'] {
  const own = summaries.get(id);
  const found = new Map<string, MatterSummary['alsoIn'][number]>();
  for (const member of members) {
    const other = summaries.get(member);
    if (!other || !own || other.region.code === own.region.code) continue;
    if (!found.has(other.region.code) || other.name.zh === own.name.zh) found.set(other.region.code, { matterId: member, region: other.region });
  }
  return [...found.values()];
}

function labelOf({ halls }: MockCatalogue, name: Facet['name'], value: string): LocalizedText {
  const tables: Partial<Record<Facet['name'], Readonly<Record<string, LocalizedText>>>> = { department: departments, topic: topics, type: typeLabels, audience: audienceLabels };
  const words = name === 'region' ? halls.find(({ region }) => region.code === value)?.region.name : (tables[name]?.[value] ?? flagLabels[name as keyof typeof flagLabels]);
  return words ?? { zh: value, en: null };
}

/** A matter that the key may see. */
function visible({ matters }: MockCatalogue, { departmentId, regionCode }: Principal, matterId: string): MatterRecord {
  const found = matters.get(matterId);
  const [guide] = found?.versions ?? [];
  if (!found || !guide || (departmentId !== null && guide.department.id !== departmentId) || (regionCode !== null && guide.region.code !== regionCode)) throw new MockProblem('matter.not-found');
  return found;
}

function getMatter({ catalogue, principal, params, query }: MockCall<'getMatter'>): MatterGuide {
  const { versions, familyId } = visible(catalogue, principal, params.matterId);
  const guide = query.version === undefined ? versions[0] : versions.find(({ version }) => version === query.version);
  if (!guide) throw new MockProblem('matter.not-found');
  const members = [...catalogue.documents.values()].filter((one) => one.familyId === familyId).map(({ id }) => id);
  return { ...guide, alsoIn: elsewhere(catalogue, guide.id, members) };
}

function getAttachment({ catalogue, params, query }: MockCall<'getAttachment'>): MockFile {
  const guide = catalogue.matters.get(params.matterId)?.versions[0];
  if (!guide) throw new MockProblem('matter.not-found');
  const attachment = guide.attachments.find(({ id }) => id === params.attachmentId);
  if (!attachment) throw new MockProblem('attachment.not-found');
  const bytes = pdfOf(guide.name.en ?? guide.id, [attachment.name.en ?? attachment.id, guide.id, 'Demonstration file of the mocks. The real server makes it in Chinese from the fields of the matter.']);
  return { bytes, mediaType: attachment.mediaType, name: `${guide.name.zh} - ${attachment.name.zh}.pdf`, download: query.download === true };
}

/** Runs of digits that could be an identity or phone number. */
const masked = (text: string): string => text.replace(/\d[\d\s-]{5,}[\dXx]/g, (digits) => '*'.repeat(digits.length));
let kept = 0;

type Operations = 'getMatterForm' | 'listMatters' | 'getMatterIndex' | 'getMatter' | 'listMatterVersions' | 'getAttachment' | 'createSearchFeedback';

/** Matters, their guides and files. */
export const mattersHandlers: Pick<MockHandlers, Operations> = {
  listMatters,
  getMatterIndex({ catalogue, principal, query }) {
    const { department = principal.departmentId, region = principal.regionCode } = query;
    const own = (allowed: string | null, asked: string | null): string | null => allowed ?? asked;
    const [departmentId, regionCode] = [own(principal.departmentId, department), own(principal.regionCode, region)];
    const documents = [...catalogue.documents.values()].filter((one) => (departmentId === null || one.departmentId === departmentId) && (regionCode === null || one.regionCode === regionCode));
    return { format: packFormat, revision: catalogue.revision, hallId: catalogue.halls[0]?.id ?? '', pack: packSearchIndex(documents) as unknown as Record<string, never> };
  },
  getMatter,
  getMatterForm({ catalogue, principal, params, request }) {
    const { versions: [{ id }] } = visible(catalogue, principal, params.matterId);
    const definition = definitionOf(catalogue, { matterId: id });
    if (!definition) throw new MockProblem('matter.not-found');
    return blankForm(definition, localeOf(request.headers.get('accept-language')));
  },
  listMatterVersions({ catalogue, principal, params, query }) {
    const { versions } = visible(catalogue, principal, params.matterId);
    const rows = versions.map(({ version, validFrom, validTo, state, updatedAt }) => ({ version, validFrom, validTo, state, createdAt: updatedAt }));
    return pageOf(rows, query, { list: 'versions', matter: params.matterId });
  },
  getAttachment,
  createSearchFeedback: ({ body }) => ({ ...examples.createSearchFeedbackExample, id: `fb-mock-${(kept += 1)}`, kind: body.kind, query: masked(body.query), receivedAt: new Date().toISOString() }),
};
