import { examples } from '@hallkit/contract';
import type { Attachment, LocalizedText, Material, MatterGuide } from '@hallkit/contract';
import { halls } from './places.ts';
import type { PlaceId } from './places.ts';
import type { Paper, Seed } from './seeds.ts';
import { departments, topics } from './words.ts';

const itemNames: Readonly<Record<Seed['items'][number], LocalizedText>> = {
  new: { zh: '新办', en: 'new' }, change: { zh: '变更', en: 'change' }, renew: { zh: '延续', en: 'renewal' }, cancel: { zh: '注销', en: 'cancellation' }, reissue: { zh: '补领', en: 'replacement' },
  file: { zh: '备案', en: 'filing' }, pay: { zh: '缴费', en: 'payment' }, query: { zh: '查询', en: 'enquiry' }, annualReview: { zh: '年审', en: 'annual review' }, other: { zh: '其他', en: 'other' },
};

const joined = (a: LocalizedText, b: LocalizedText): LocalizedText => ({ zh: `${a.zh}${b.zh}`, en: a.en && b.en && `${a.en}: ${b.en}` });
const workingDays = (value: number | null): MatterGuide['promisedLimit'] => (value === null ? null : { value, unit: 'workingDays', note: null });

function attachment(matterId: string, id: string, kind: Attachment['kind'], name: LocalizedText): Attachment {
  return { id, kind, name, mediaType: 'application/pdf', url: `/api/v1/matters/${matterId}/attachments/${id}`, size: null };
}

function material(matterId: string, [zh, en, kind]: Paper, at: number): Material {
  const id = `m${at + 1}`;
  const name = { zh, en };
  const files = [
    attachment(matterId, `${id}-blank`, 'blankForm', { zh: `${zh}（空白）`, en: en && `${en} (blank)` }),
    attachment(matterId, `${id}-sample`, 'sampleForm', { zh: `${zh}（样表）`, en: en && `${en} (completed sample)` }),
  ];
  const isCertificate = kind === 'certificate';
  return {
    id, name, necessity: 'required', condition: null, type: kind, form: 'either', original: isCertificate ? 'copy' : 'original', copies: 1, pageFormat: null, source: isCertificate ? 'government' : 'applicant', issuer: null,
    notes: null, acceptanceStandard: null, waived: isCertificate ? { zh: '可用电子证照替代', en: 'The electronic certificate replaces it' } : null, commitment: null, legalBasis: [], handlingItemIds: [], situationIds: [],
    attachments: kind === 'form' ? files : [],
  };
}

/** Matters whose applicant has to be known by their card: qualifications, civil status, property. */
const byCard: ReadonlySet<string> = new Set(['identity-card', 'temporary-identity-card', 'birth-household', 'marriage-registration', 'property-registration', 'doctor-registration', 'ride-hailing-driver', 'teacher-certificate']);

/** The guide of an invented matter in a hall, on the pattern of the contract's example. */
export function guideOf(seed: Seed, place: PlaceId): MatterGuide {
  const { days, can, result } = seed;
  const hall = halls[place];
  const id = `${place}-${seed.slug}`;
  const able = (letter: string): boolean | null => (can === null ? null : can.includes(letter));
  const published = can !== null;
  const materials = seed.papers.map((paper, at) => material(id, paper, at));
  const sample = result && attachment(id, 'r1-sample', 'resultSample', { zh: `${result.zh}样本`, en: result.en && `Sample: ${result.en}` });
  const department = departments[seed.department];
  return {
    ...examples.getMatterExample,
    id,
    hallId: hall.id,
    state: seed.state ?? 'inForce',
    validTo: seed.state === 'cancelled' ? '2026-06-30' : null,
    name: seed.name,
    everydayNames: [...seed.everyday],
    type: seed.type,
    alsoIn: [],
    region: hall.region,
    level: hall.level,
    department: { id: seed.department, name: department },
    agency: { ...examples.getMatterExample.agency, name: joined(hall.region.name, { zh: department.zh, en: department.en }) },
    audiences: [...seed.audiences],
    topics: seed.topics.map((topic) => ({ id: topic, name: topics[topic] })),
    handlingItems: seed.items.map((kind) => ({ id: `${seed.slug}-${kind}`, matterId: id, name: joined(seed.name, itemNames[kind]), kind, code: null })),
    immediate: days === null ? null : days === 0,
    channels: published ? ['hall', ...(able('o') ? ['online' as const] : []), ...(able('m') ? ['mail' as const] : [])] : [],
    visits: seed.visits,
    visitReason: seed.visits ? { zh: '需要当面核对身份或领取结果', en: 'To show who you are, or to take the result' } : null,
    inHall: published ? true : null,
    bookable: published ? true : null,
    mailing: able('m'),
    kiosk: published ? false : null,
    agent: able('a'),
    commitment: published ? false : null,
    crossRegionScope: published ? (able('c') ? 'city' : 'none') : null,
    weekend: able('w'),
    identityLevel: byCard.has(seed.slug) ? 'strong' : 'realName',
    legalLimit: workingDays(days && days * 2),
    promisedLimit: workingDays(days),
    specialProcedures: [],
    places: published ? [{ hallId: hall.id, name: hall.name, address: hall.address, counter: { zh: '一楼综合窗口', en: 'Ground floor, general counter' }, hours: hall.hours, phones: hall.phones }] : [],
    conditions: published ? [{ zh: '属于本大厅受理范围', en: 'The matter lies within what this hall accepts' }] : [],
    legalBasis: [],
    materials,
    fees: seed.fee
      ? { charged: true, items: [{ name: { zh: '工本费或登记费', en: 'Fee' }, standard: seed.fee, basis: null }], reducible: false, paymentMethods: ['counter', 'online'] }
      : { charged: published ? false : null, items: [], reducible: null, paymentMethods: [] },
    steps: published ? examples.getMatterExample.steps.map((step) => ({ ...step, limit: null })) : [],
    results: result && sample ? [{ name: result, type: 'certificate', validity: null, delivery: ['counter', ...(able('m') ? ['mail' as const] : [])], sample }] : [],
    questions: published ? [{ question: { zh: '可以委托别人来办吗？', en: 'May somebody else do it for me?' }, answer: able('a') ? { zh: '可以，请带委托书。', en: 'Yes, with a power of attorney.' } : { zh: '不可以，需本人办理。', en: 'No, you have to come yourself.' } }] : [],
    attachments: [...materials.flatMap(({ attachments }) => attachments), ...(sample ? [sample] : []), attachment(id, 'guide', 'guideSheet', { zh: '办事指南（打印版）', en: 'Guide (for printing)' })],
    provenance: { kind: 'generated', source: null, note: { zh: '演示数据：虚构。', en: 'Demonstration data: invented.' } },
  };
}

/** Earlier versions of a guide, the newest first: the promise was longer then. */
export function olderVersions(current: MatterGuide, count: number): MatterGuide[] {
  return Array.from({ length: count }, (_, back): MatterGuide => {
    const version = count - back;
    const limit = current.promisedLimit;
    return { ...current, version, validFrom: `${2025 - back}-01-01`, validTo: `${2025 - back}-12-31`, updatedAt: `${2025 - back}-01-01T00:00:00Z`, promisedLimit: limit && { ...limit, value: limit.value + 5 * (back + 1) } };
  });
}
