import type { Facet, LocalizedText, MatterList, MatterSummary, Site } from '@hallkit/contract';
import { createSearchIndex, packFormat, packSearchIndex } from '@hallkit/domain';
import type { SearchDocument, SearchFilters, SearchHit, SearchIndex } from '@hallkit/domain';

/** How the hall answers from now on. */
export type FakeMode = 'well' | 'withoutIndex' | 'offline' | 'refused' | 'broken' | 'notAHall';

/** A hall in the page: the contract over the real search, so that tests see what visitors see. */
export interface FakeHall {
  /** Goes into the configuration. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Paths with their queries, in the order of the calls. */
  readonly calls: string[];
  /** Bodies that were sent. */
  readonly sent: unknown[];
  mode: FakeMode;
  /** Answers to lists wait for it. */
  gate: Promise<void> | undefined;
}

const text = (zh: string, en: string | null = null): LocalizedText => ({ zh, en });
const departments = new Map([['aviation', text('航空运动局', 'Air Sports Bureau')], ['harbours', text('港航局', 'Harbour Bureau')], ['pigeons', text('信鸽协会办公室', null)]]);
const labels: Record<string, LocalizedText> = { natural: text('个人', 'Individuals'), enterprise: text('企业', 'Enterprises'), licence: text('行政许可', 'Licence'), publicService: text('公共服务', 'Public service'), 'natural-001': text('户外', 'Outdoors'), 'legal-001': text('水上', 'On the water'), 'legal-002': text('空中', 'In the air'), 370101: text('样例市', 'Sample City'), 370102: text('样例区', 'Sample District') };

function document(id: string, name: string, change: Partial<SearchDocument> = {}): SearchDocument {
  return { id, familyId: id, name, english: null, everydayNames: [], codes: [], departmentId: 'harbours', departmentName: '港航局', regionCode: '370101', regionName: '样例市', audiences: ['enterprise'], topics: ['legal-001'], type: 'licence', online: false, mail: null, agent: true, crossRegion: null, weekend: null, ...change };
}

const balloon = { english: 'Balloon pilot licence', everydayNames: ['开热气球'], departmentId: 'aviation', departmentName: '航空运动局', audiences: ['natural'], topics: ['natural-001', 'legal-002'], online: true, familyId: 'balloon' };

/** Documents of a hall with so many matters; the first few are always the same. */
export function documentsOf(count: number): SearchDocument[] {
  const first = [
    document('balloon-new', '热气球驾驶执照核发', balloon),
    document('balloon-renew', '热气球驾驶执照延续', balloon),
    document('balloon-new-district', '热气球驾驶执照核发', { ...balloon, regionCode: '370102', regionName: '样例区' }),
    document('pigeon-loft', '信鸽公棚备案', { departmentId: 'pigeons', departmentName: '信鸽协会办公室', audiences: ['natural', 'enterprise'], type: 'publicService', weekend: true }),
    document('lighthouse', '灯塔观景台开放许可并在夜间延长开放时间以及举办不超过二百人的群众性观星活动的联合审批', {}),
  ];
  return [...first, ...Array.from({ length: Math.max(0, count - first.length) }, (_, at) => document(`boat-${at}`, `渔船第${at + 1}号泊位登记`))];
}

function summaryOf({ id, members, match }: SearchHit, documents: ReadonlyMap<string, SearchDocument>): MatterSummary {
  const one = documents.get(id) as SearchDocument;
  const others = members.map((member) => documents.get(member) as SearchDocument);
  const here = others.filter(({ regionCode }) => regionCode === one.regionCode);
  const region = (code: string): MatterSummary['region'] => ({ code, name: labels[code] ?? text(code) });
  return {
    id, hallId: 'sample', name: text(one.name, one.english), everydayNames: [...one.everydayNames], type: one.type as MatterSummary['type'],
    department: { id: one.departmentId, name: departments.get(one.departmentId) ?? text(one.departmentName) }, region: region(one.regionCode),
    audiences: one.audiences as MatterSummary['audiences'], topics: [],
    handlingItems: here.map((member) => ({ id: `${member.id}.item`, matterId: member.id, name: text(member.name), kind: member.id.endsWith('renew') ? 'renew' : 'new', code: null })),
    alsoIn: others.filter(({ regionCode }) => regionCode !== one.regionCode).map((member) => ({ matterId: member.id, region: region(member.regionCode) })),
    baseCode: null, immediate: false, promisedLimit: { value: 5, unit: 'workingDays', note: null }, visits: one.online ? 0 : 1, charged: false,
    online: one.online, mail: one.mail, agent: one.agent, crossRegion: one.crossRegion, weekend: one.weekend, state: 'inForce', provenance: { kind: 'generated', source: null, note: text('样例') },
    match: match && { field: match.field, text: match.text, ranges: match.ranges.map(([start, end]) => [start, end]) },
  };
}

function list(parameters: URLSearchParams, index: SearchIndex, documents: ReadonlyMap<string, SearchDocument>): MatterList {
  const { q = '', limit = '20', cursor = '0', group = 'matter', ...filters } = Object.fromEntries(parameters);
  const wanted = Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, value === 'true' ? true : value])) as SearchFilters;
  const [offset, size] = [Number(cursor), Number(limit)];
  const result = index.search(q, { filters: wanted, group: group === 'matter', offset, limit: size });
  return {
    data: result.hits.map((hit) => summaryOf(hit, documents)),
    nextCursor: offset + size < result.total ? String(offset + size) : null,
    confident: result.confident,
    total: result.total,
    facets: Object.entries(result.facets).map(([name, values]) => ({ name: name as Facet['name'], values: values.map(({ value, count }) => ({ value, count, label: departments.get(value) ?? labels[value] ?? text(value) })) })),
  };
}

const site: Site = {
  hall: {
    id: 'sample', name: text('样例市政务服务中心', 'Sample hall'), parentHallId: null, region: { code: '370101', name: text('样例市', 'Sample City') }, level: 'city', timeZone: 'Asia/Shanghai',
    address: text('样例路 1 号'), hours: [], phones: [], staffedLine: { number: '0530-12345', label: text('热线', 'Hotline') }, departments: 3, matters: 5, provenance: { kind: 'generated', source: null, note: text('样例') },
  },
  department: null, region: null, mode: 'test', scopes: ['catalogue:read', 'feedback:write'], locales: ['zh-CN', 'en'], guideUrl: '/guide/?matter={matterId}', cityLogin: false, regions: [], revision: '1',
};

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } });
const problem = (status: number, code: string): Response => json({ type: `/docs/problems#${code}`, title: code, status, code, detail: 'sample', requestId: 'req-1', errors: [] }, status);

/** Makes a hall with so many matters. */
export function fakeHall(count = 60): FakeHall {
  const all = documentsOf(count);
  const documents = new Map(all.map((one) => [one.id, one]));
  const index = createSearchIndex(all);
  const answer = async (request: Request, url: URL): Promise<Response> => {
    const path = url.pathname.split('/api/v1')[1] ?? '';
    if (path === '/site') return json(site);
    if (path === '/matters/index' && hall.mode === 'withoutIndex') return problem(403, 'scope.missing');
    if (path === '/matters/index') return json({ format: packFormat, revision: '1', hallId: 'sample', pack: packSearchIndex(all.filter(({ departmentId }) => (url.searchParams.get('department') ?? departmentId) === departmentId)) });
    if (path === '/matters') {
      await hall.gate;
      return json(list(url.searchParams, index, documents));
    }
    if (path === '/search-feedback') {
      const body = (await request.json()) as { kind: string; query: string };
      hall.sent.push(body);
      return json({ id: 'fb-1', ...body, receivedAt: '2026-01-01T00:00:00Z' }, 201);
    }
    return problem(404, 'matter.not-found');
  };
  const hall: FakeHall = {
    calls: [],
    sent: [],
    mode: 'well',
    gate: undefined,
    async fetch(request) {
      const url = new URL(request.url);
      hall.calls.push(decodeURIComponent(url.pathname.replace(/.*\/api\/v1/, '') + url.search));
      switch (hall.mode) {
        case 'offline':
          throw new TypeError('Failed to fetch');
        case 'refused':
          return problem(401, 'key.unknown');
        case 'broken':
          return problem(500, 'internal');
        case 'notAHall':
          return new Response('<!doctype html><title>Welcome</title>', { headers: { 'content-type': 'text/html' } });
        default:
          return answer(request, url);
      }
    },
  };
  return hall;
}
