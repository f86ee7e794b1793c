import { examples } from '@hallkit/contract';
import type { LocalizedText, Material, MatterGuide, Site } from '@hallkit/contract';

/** A hall in the page that knows a few guides. */
export interface GuideHall {
  /** Goes into the configuration. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Paths with their queries, in the order of the calls. */
  readonly calls: string[];
  /** Status with which guides are answered from now on; `offline` for no answer at all. */
  failing: number | 'offline' | undefined;
  /** Guides wait for it. */
  gate: Promise<void> | undefined;
}

const example: MatterGuide = examples.getMatterExample;

/** A text in both languages. */
export const text = (zh: string, en: string | null = null): LocalizedText => ({ zh, en });

/** A material that is always needed. */
export const material = (id: string, name: string, change: Partial<Material> = {}): Material => ({
  id, name: text(name), necessity: 'required', condition: null, type: 'other', form: 'either', original: 'copy', copies: 1, pageFormat: null, source: 'applicant', issuer: null, notes: null,
  acceptanceStandard: null, waived: null, commitment: null, legalBasis: [], handlingItemIds: [], situationIds: [], attachments: [], ...change,
});

const attachment = (id: string, kind: 'blankForm' | 'sampleForm', size: number | null): MatterGuide['attachments'][number] => ({
  id, kind, name: text(kind === 'blankForm' ? '热气球登记表（空白）' : '热气球登记表（样表）', 'Balloon form'), mediaType: 'application/pdf', url: `/api/v1/matters/balloon/attachments/${id}`, size,
});

/** The guide of an invented matter with everything in it. */
export function guideOf(change: Partial<MatterGuide> = {}): MatterGuide {
  const sheet: MatterGuide['attachments'][number] = { id: 'sheet', kind: 'guideSheet', name: text('办事指南'), mediaType: 'application/pdf', url: '/api/v1/matters/balloon/attachments/sheet', size: null };
  const item = (kind: 'new' | 'renew' | 'cancel', matterId = 'balloon'): MatterGuide['handlingItems'][number] => ({ id: `balloon.${kind}`, matterId, name: text(`热气球登记（${kind}）`), kind, code: null });
  return {
    ...example,
    id: 'balloon', hallId: 'sample', name: text('热气球登记', 'Registration of a balloon'), everydayNames: ['气球上户'], updatedAt: '2026-03-01T00:00:00Z', validFrom: '2026-03-01',
    region: { code: '370101', name: text('样例市', 'Sample City') }, alsoIn: [{ matterId: 'balloon-district', region: { code: '370102', name: text('样例区', 'Sample District') } }],
    handlingItems: [item('new'), item('renew'), item('cancel', 'balloon-cancel')],
    situations: [{ id: 's1', name: text('委托他人办理', 'Somebody else applies for you') }, { id: 's2', name: text('气球从国外运来', 'The balloon comes from abroad') }],
    onlineUrl: 'https://hall.example.gov.cn/apply/balloon', visits: 1, visitReason: text('要看一眼气球'),
    materials: [
      material('m1', '登记申请表', { attachments: [attachment('m1-blank', 'blankForm', null), attachment('m1-sample', 'sampleForm', 48_213)], notes: text('用黑色笔填写') }),
      material('m2', '身份证', { waived: text('可用电子身份证核验') }),
      material('m3', '旧登记证', { handlingItemIds: ['balloon.renew'] }),
      material('m4', '授权委托书', { necessity: 'conditional', condition: text('委托他人时'), situationIds: ['s1'] }),
      material('m5', '进口单证', { necessity: 'conditional', situationIds: ['s2'] }),
    ],
    attachments: [sheet],
    ...change,
  };
}

/** The guide of a matter of which a hall has published only the name. */
export const bareGuide = (): MatterGuide =>
  guideOf({
    everydayNames: [], alsoIn: [], handlingItems: [], situations: [], immediate: null, channels: [], onlineUrl: null, visits: null, visitReason: null, inHall: null, bookable: null, mailing: null, onlinePayment: null, kiosk: null,
    agent: null, commitment: null, quota: null, crossRegionScope: null, weekend: null, legalLimit: null, promisedLimit: null, specialProcedures: [], places: [], consultationPhones: [], supervisionPhones: [], conditions: [],
    refusalGrounds: [], legalBasis: [], materials: [], fees: { charged: null, items: [], reducible: null, paymentMethods: [] }, steps: [], results: [], rights: { rightsAndDuties: [], reconsideration: null, litigation: null },
    questions: [], attachments: [], audiences: [], topics: [],
  });

const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' } });

/** Makes a hall that knows these guides; `<id>@<version>` is an older one. */
export function guideHall(guides: Readonly<Record<string, MatterGuide>>): GuideHall {
  const site: Site = examples.getSiteExample;
  const hall: GuideHall = {
    calls: [],
    failing: undefined,
    gate: undefined,
    async fetch(request) {
      const url = new URL(request.url);
      const path = decodeURIComponent(url.pathname.replace(/.*\/api\/v1/, ''));
      hall.calls.push(path + url.search);
      if (path === '/site') return json(site);
      await hall.gate;
      if (hall.failing === 'offline') throw new TypeError('Failed to fetch');
      const problem = (status: number): Response => json({ type: '/docs/problems', title: 'sample', status, code: status === 404 ? 'matter.not-found' : 'internal', detail: 'sample', requestId: 'req-7', errors: [] }, status);
      if (hall.failing) return problem(hall.failing);
      if (path.endsWith('/versions')) return json({ data: [{ version: 2, validFrom: '2026-03-01', validTo: null, state: 'inForce', createdAt: '2026-03-01T00:00:00Z' }, { version: 1, validFrom: '2025-01-01', validTo: '2026-02-28', state: 'inForce', createdAt: '2025-01-01T00:00:00Z' }], nextCursor: null });
      const version = url.searchParams.get('version');
      const guide = guides[path.replace('/matters/', '') + (version ? `@${version}` : '')];
      return guide ? json(guide) : problem(404);
    },
  };
  return hall;
}
