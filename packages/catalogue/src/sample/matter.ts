import type { LocalizedText, Place } from '@hallkit/contract';
import type { MatterContent, MatterRecord } from '../records.ts';
import { guideSheet } from './attachments.ts';
import { conditionsOf, refusalGroundsOf } from './conditions.ts';
import { text } from './data.ts';
import { agencyName, counterOf, departmentOf, departmentPhone, departmentRef } from './departments.ts';
import type { SampleDepartment } from './departments.ts';
import { legalBasisOf } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { feesOf } from './fees.ts';
import { handlingItemsOf } from './handling-items.ts';
import { identityLevelOf } from './identity-level.ts';
import { papersOf } from './materials.ts';
import { questionsOf } from './questions.ts';
import { withRealGuide } from './real-guides.ts';
import { hotline, hoursOf } from './regions.ts';
import type { SampleRegion } from './regions.ts';
import { resultsOf } from './results.ts';
import { rightsOf } from './rights.ts';
import { audiencesOf, serviceOf, typeOf } from './service.ts';
import { limitsOf, specialProceduresOf, stepsOf } from './steps.ts';
import { topicsOf } from './topics.ts';

/** The id of a draft in a region. */
export const matterId = (draft: Pick<Draft, 'slug'>, region: Pick<SampleRegion, 'hallId'>): string => `${region.hallId}.${draft.slug}`;

/** What a matter shares over all regions. */
export interface MatterSeed {
  readonly draft: Draft;
  readonly familyId: string;
  readonly everydayNames: readonly string[];
}

const natures: Readonly<Record<SampleDepartment['kind'], LocalizedText>> = {
  organ: text('法定机关', 'Statutory body'),
  institution: text('法律法规授权的组织', 'Organisation authorised by law'),
  massOrganisation: text('群团组织', 'Mass organisation'),
  enterprise: text('公用企业', 'Public utility'),
};

const reports = /评价报告|检测报告|检验报告|审计报告|验资报告|鉴定报告|测绘|评估报告|可行性研究|监测报告|勘察报告|论证报告/;
const noIntermediary = text('无需委托中介机构。', 'No intermediary is needed.');
const intermediary = text('报告类材料可自行编制，或自愿选择有相应资质的机构出具，行政机关不得指定。', 'Reports may be your own work or that of any qualified body you choose; the agency may not name one.');

/** The full guide of a draft as the hall of a region lists it. */
export function matterOf({ draft: drafted, familyId, everydayNames }: MatterSeed, region: SampleRegion): MatterRecord {
  const { draft, baseCode, provenance } = withRealGuide(drafted);
  const id = matterId(draft, region);
  const department = departmentOf(draft.department_zh);
  const service = serviceOf(draft, department, region);
  const handlingItems = handlingItemsOf(draft, id);
  const { materials, situations } = papersOf(draft, id, handlingItems, service);
  const results = resultsOf(draft, id, service.mailing === true);
  const { legal, promised } = limitsOf(draft);
  const name = text(draft.name_zh, draft.name_en);
  const samples = results.map(({ sample }) => sample).filter((sample) => sample !== null);
  const content: MatterContent = {
    id,
    hallId: region.hallId,
    state: 'inForce',
    name,
    everydayNames: [...everydayNames],
    type: typeOf(draft),
    baseCode,
    implementingCode: null,
    parentMatter: null,
    region: region.region,
    level: region.level,
    department: departmentRef(department),
    agency: {
      name: agencyName(department, region),
      code: null,
      nature: natures[department.kind],
      powerSource: department.kind === 'institution' ? 'delegated' : department.kind === 'organ' ? (/委托权限|承接|承办/.test(draft.name_zh) ? 'entrusted' : 'own') : null,
      delegate: null,
      participants: [],
    },
    audiences: audiencesOf(draft),
    topics: topicsOf(draft.topics, department, { natural: draft.audience.includes('natural'), legal: draft.audience.some((one) => one !== 'natural') }),
    handlingItems,
    situations,
    // 即办件 are done the same day; what is promised in three days is none, whatever the draft says.
    immediate: draft.immediate && promised.value <= 1,
    ...service,
    identityLevel: identityLevelOf({ type: typeOf(draft), name: draft.name_zh }),
    onlineUrl: null,
    legalLimit: legal,
    promisedLimit: promised,
    specialProcedures: specialProceduresOf(draft),
    places: [placeOf(department, region, service)],
    consultationPhones: [departmentPhone(department, region), hotline],
    supervisionPhones: [{ number: region.supervision, label: text('监督投诉（样例号码）', 'Supervision and complaints (sample number)') }, hotline],
    staffedLine: hotline,
    conditions: conditionsOf(draft, handlingItems, region),
    refusalGrounds: refusalGroundsOf(draft),
    legalBasis: legalBasisOf(draft),
    materials,
    fees: feesOf(draft),
    steps: stepsOf(draft),
    results,
    rights: rightsOf(department, region),
    questions: questionsOf(draft, service),
    intermediary: draft.materials.some(({ name_zh }) => reports.test(name_zh)) ? intermediary : noIntermediary,
    annualReview: handlingItems.some(({ kind }) => kind === 'annualReview') ? text('需要年审年检或年度报告，按规定期限办理。', 'An annual review or report is due within the period the rules set.') : null,
    attachments: [...materials.flatMap(({ attachments }) => attachments), ...samples, guideSheet(id, name)],
    provenance,
  };
  return { familyId, content };
}

function placeOf(department: SampleDepartment, region: SampleRegion, service: { inHall: boolean | null; weekend: boolean }): Place {
  const phones = [departmentPhone(department, region)];
  if (service.inHall === true) return { hallId: region.hallId, name: region.hallName, address: region.address, counter: counterOf(department, region), hours: hoursOf(service.weekend), phones };
  const { zh, en } = agencyName(department, region);
  return {
    hallId: null,
    name: text(`${zh}服务点（样例）`, `Service point of ${en ?? zh} (sample)`),
    address: region.address,
    counter: text('前往前请先电话咨询具体地点', 'Call first to learn which place serves you'),
    hours: hoursOf(false),
    phones,
  };
}
