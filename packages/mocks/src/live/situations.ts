import type { CaseActionRequest } from '@hallkit/contract';
import { plan } from '@hallkit/domain';
import type { FormValue } from '@hallkit/domain';
import { staffPlans } from '../data/floor.ts';
import { restaurant } from '../data/generated/restaurant.ts';
import { firms, people } from '../data/people.ts';
import type { Situation } from '../options.ts';
import type { CitizenPerson } from '../platform/keys.ts';
import { pdfOf } from '../platform/pdf.ts';
import { createApplication, saveApplication } from './applications.ts';
import { feeOf } from './case-parts.ts';
import { actOn } from './cases.ts';
import { addDocument } from './documents.ts';
import { citizenBy, openSession } from './person-sessions.ts';
import { settlePayment, startPayment } from './payments.ts';
import { addFirm, personWith, register } from './persons.ts';
import { staffPerson } from './sessions.ts';
import type { ApplicationRecord, CaseRecord, PersonRecord } from './space.ts';
import type { Live } from './state.ts';
import { submitApplication } from './submit.ts';

/** What can be followed from the beginning, by its id; the query code of each is `K7PM2X`. */
export const mockTrackings = {
  /** Answered yesterday: may be closed or taken up again. */
  complaint: 'tr_mockComplaintAnswered1',
  /** Something was asked of who wrote it. */
  asked: 'tr_mockComplaintQuestion1',
  /** A question that is answered. */
  consultation: 'tr_mockConsultAnswered001',
  /** A bad rating of which one may read what came of it. */
  rating: 'tr_mockRatingAnswered0001',
} as const;

/** Who is signed in from the beginning: give one to `getToken`. `mock-staff-<number>` is anybody of the staff. */
export const mockTokens = {
  /** 李小敏, who speaks for 德州样例餐饮有限公司. */
  citizen: 'mock-citizen',
  /** 王晓明, who has nothing yet. */
  agent: 'mock-agent',
  /** Who accepts and reviews at the market regulation. */
  clerk: 'mock-staff-1101',
  /** Who decides there. */
  approver: 'mock-staff-1201',
  supervisor: 'mock-staff-1900',
} as const;

const [hour, day] = [3_600_000, 86_400_000];
const answers = { small: 'full', gatheringPlace: true, signboard: true, openFood: true, staffCertified: false, fireTest: false, agent: false, 'fire-procedure': 'fire-check-commitment' };

/** What the form asks for and nobody knows. */
const typed: Readonly<Record<string, FormValue>> = {
  'address-of-the-premises': '德州市德城区样例路 18 号', 'name-of-the-premises': '小敏家常菜', 'kind-of-business': '餐饮服务经营者', 'business-items': '热食类食品制售', 'area-of-the-premises': 120, 'number-of-staff': 8, 'staff-to-be-examined': 3, 'food-safety-manager': '李小敏', 'sold-online': false,
  'name-of-the-place': '小敏家常菜', use: '餐饮', floor: 1, 'floors-of-the-building': 3, 'responsible-for-fire-safety': '李小敏', 'fire-safety-manager': '王晓明', 'automatic-fire-installations': '无', location: '正门上方', 'size-length-width-depth': '6 m × 1.2 m × 0.2 m', 'material-of-the-sign': '亚克力', period: '3 年', builder: '德州样例建筑工程有限公司',
};

/** Papers of hers that are in the space. */
function addPapers(live: Live, { id }: PersonRecord, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => {
    const { name = { zh: key, en: null } } = restaurant.materials[key] ?? {};
    const bytes = pdfOf(name.en ?? key, ['Sample: invented.']);
    return [key, addDocument(live, { holder: { kind: 'person', id }, name, key, fileName: `${key}.pdf`, bytes, mediaType: 'application/pdf', pages: 1, trustGrade: 'C', source: 'uploaded' }).id];
  }));
}

/** Does something of the staff of the department of a case. */
function act(live: Live, record: CaseRecord, action: CaseActionRequest['action'], more: Partial<CaseActionRequest> = {}): void {
  const decides = ['grant', 'grantToFollow', 'refuse', 'revoke'].includes(action);
  const staff = staffPlans.find(({ staffNo, departmentId, approves }) => departmentId === record.departmentId && approves === decides && /^1[12]0\d$/.test(staffNo));
  if (staff) actOn(live, staffPerson(staff), record, { version: record.version, action, ...more });
}

const granted = (live: Live, record: CaseRecord): void => {
  act(live, record, 'accept');
  act(live, record, 'startProcessing');
  act(live, record, 'grant', { content: { zh: '准予许可', en: 'Granted' } });
};

/**
 * Brings a hall into a situation.
 *
 * @param back - Sets the clock of the hall back by so many milliseconds, for what happened before.
 */
export function arrange(live: Live, situation: Situation, back: (ms: number) => void): void {
  back(40 * day);
  const person = personWith(live, { phone: '13800003210' });
  const [firm] = firms;
  if (!person || !firm) return;
  const { id: firmId } = addFirm(live, person, firm);
  back(0);
  openSession(live, person, 'code', mockTokens.citizen);
  const agent = personWith(live, { phone: '13900001234' });
  if (agent) openSession(live, agent, 'code', mockTokens.agent);
  if (situation === 'nothing') return;

  const daysAgo = { late: 34, granted: 20, refused: 20, underWay: 3, watched: 34 }[situation as string] ?? 0;
  back(daysAgo * day + hour);
  if (situation === 'papers') addPapers(live, person, ['proof-of-the-right-to-use-the-premises', 'floor-plan']);
  else apply(live, person, firmId, situation, back, daysAgo);
  if (situation === 'watched') for (const [phone, what, days] of others) applyFor(live, phone, what, back, days);
  back(0);
}

/** Who else has applied in a hall that is watched, for what, and how many days ago. */
const others: readonly (readonly [phone: string, what: Situation, daysAgo: number])[] = [['13800003211', 'underWay', 5], ['13800003212', 'submitted', 12], ['13800003211', 'refused', 18]];

/** The same for somebody else of the register and their firm. */
function applyFor(live: Live, phone: string, situation: Situation, back: (ms: number) => void, daysAgo: number): void {
  const known = people.find((one) => one.phone === phone);
  const firm = firms.find(({ representative }) => representative === known?.idNumber);
  if (!known || !firm) return;
  back((daysAgo + 1) * day);
  const person = personWith(live, { idNumber: known.idNumber }) ?? register(live, phone, known);
  const { id } = addFirm(live, person, firm);
  const token = `mock-${phone}`;
  openSession(live, person, 'code', token);
  back(daysAgo * day + hour);
  apply(live, person, id, situation, back, daysAgo, token, '不符');
}

/** @param why - Of a refusal. */
function apply(live: Live, person: PersonRecord, firmId: string, situation: Situation, back: (ms: number) => void, daysAgo: number, token: string = mockTokens.citizen, why = '现场核查发现操作流程不符合要求'): void {
  const citizen = citizenBy(live, token) as CitizenPerson;
  const half = situation === 'draft';
  const application = createApplication(live, citizen, { scenarioId: restaurant.id, answers, applicant: { kind: 'firm', firmId } });
  const asked = plan(restaurant, answers);
  const wanted = asked.materials.filter(({ from, material }) => from === 'applicant' && material.kind !== 'form').map(({ key }) => key);
  const documents = addPapers(live, person, half ? wanted.slice(0, 2) : wanted);
  const values = Object.fromEntries(asked.fields.flatMap(({ key }) => (typed[key] === undefined ? [] : [[key, typed[key]]])).slice(0, half ? 6 : undefined) as [string, FormValue][]);
  const delivery = { method: 'courier' as const, recipient: '李小敏', phone: '13800003210', address: '德州市德城区样例路 18 号' };
  // One of the papers is held and not yet agreed to.
  saveApplication(live, citizen, application, { version: 1, values, documents: half ? Object.fromEntries(Object.entries(documents).slice(0, 1)) : documents, ...(half ? {} : { delivery }) }, 'zh-CN');
  if (half || situation === 'ready') return;
  submitApplication(live, citizen, application, { version: application.version, declared: true }, 'zh-CN');
  decideAll(live, application, situation, why, (days) => back(Math.max(daysAgo - days, 0) * day));
}

/** @param after - Lets so many days go by since it was handed in. */
function decideAll(live: Live, { id }: ApplicationRecord, situation: Situation, why: string, after: (days: number) => void): void {
  const cases = new Map([...live.space.cases.values()].filter(({ applicationId }) => applicationId === id).map((record) => [record.planId, record]));
  const of = (planId: string): CaseRecord => cases.get(planId) as CaseRecord;
  const [check, health, food, fire, sign] = ['check-of-the-business-licence', 'health-certificates-of-the-staff', 'food-business-licence-new', 'fire-check-commitment', 'filing-of-shop-signboards'].map(of) as [CaseRecord, CaseRecord, CaseRecord, CaseRecord, CaseRecord];
  if (situation === 'submitted') return;
  granted(live, check);
  if (situation === 'underWay') {
    after(3);
    act(live, health, 'accept');
    act(live, health, 'startProcessing');
    act(live, fire, 'requestSupplement', { items: [{ key: 'floor-plan', text: { zh: '平面布置图没有标出疏散通道，请重新提交', en: 'The floor plan shows no escape route; hand it in again' } }] });
    act(live, sign, 'accept');
    return;
  }
  after(1);
  for (const one of [health, fire, sign]) granted(live, one);
  pay(live, sign);
  after(2);
  act(live, food, 'accept');
  act(live, food, 'startProcessing');
  after(8);
  for (const one of [check, health, fire, sign]) handOverResult(live, one);
  if (situation === 'refused') act(live, food, 'refuse', { ground: 'conditionsNotMet', reason: { zh: why, ...(why.length > 4 ? { en: 'The work flow found on the spot does not meet the requirements' } : {}) }, legalBasis: '《食品经营许可和备案管理办法》第二十一条' });
  if (situation !== 'granted') return;
  act(live, food, 'grant', { content: { zh: '热食类食品制售', en: 'Preparing and selling hot food' } });
  handOverResult(live, food);
}

const handOverResult = (live: Live, record: CaseRecord): void => act(live, record, 'deliver', { tracking: { carrier: '样例速递', number: `SD${record.caseNo.slice(-12)}` } });

function pay(live: Live, record: CaseRecord): void {
  const fee = feeOf(live, record);
  if (fee) settlePayment(live, startPayment(live, fee), 'paid');
}
