import type { LocalizedText, Party } from '@hallkit/contract';
import { addWorkingDays, applicationNumber, caseNumber, checkUscc, defaultRemedies, hallDay, instantOf, isWorkday, type CaseState } from '@hallkit/domain';
import { publicRow } from '../decisions/decisions.service.ts';
import type { NewDecision } from '../decisions/decisions.store.ts';
import { secretId } from '../queue/queue.id.ts';
import { system, type Actor, type CaseWrite, type DecisionRow, type LogRow, type SpecialRow } from './cases.types.ts';

/** A kind of work of the sample. */
export interface Work {
  readonly planId: string;
  readonly name: LocalizedText;
  readonly department: string;
  readonly days: number;
  readonly result: LocalizedText;
  readonly person?: boolean;
  readonly waitsFor?: readonly string[];
}

const text = (zh: string, en: string): LocalizedText => ({ zh, en });

/** Opening a restaurant: departments side by side. */
const restaurant: readonly Work[] = [
  { planId: 'check-of-the-business-licence', name: text('企业营业执照信息核验', 'Check of the business licence'), department: 'market-regulation', days: 1, result: text('核验结果', 'Result of the check') },
  { planId: 'food-business-licence-new', name: text('《食品经营许可证》新办', 'Food business licence (new)'), department: 'market-regulation', days: 10, result: text('食品经营许可证', 'Food business licence'), waitsFor: ['check-of-the-business-licence'] },
  { planId: 'fire-check-ordinary', name: text('公众聚集场所投入使用、营业前消防安全检查', 'Fire safety check before opening'), department: 'fire-rescue', days: 10, result: text('消防安全检查意见书', 'Fire safety check opinion'), waitsFor: ['check-of-the-business-licence'] },
  { planId: 'filing-of-shop-signboards', name: text('户外招牌设施规范管理', 'Filing of shop signboards'), department: 'urban-management', days: 1, result: text('门店招牌备案回执', 'Receipt of the filing'), waitsFor: ['check-of-the-business-licence'] },
];

/** Matters that are applied for by themselves. */
export const single: readonly Work[] = [
  { planId: 'public-place-hygiene', name: text('公共场所卫生许可', 'Hygiene licence for public places'), department: 'health', days: 5, result: text('卫生许可证', 'Hygiene licence') },
  { planId: 'food-business-licence-renewal', name: text('《食品经营许可证》延续', 'Food business licence (renewal)'), department: 'market-regulation', days: 5, result: text('食品经营许可证', 'Food business licence') },
  { planId: 'small-food-business-licence-new', name: text('《食品小经营许可证》新办', 'Small food business licence (new)'), department: 'market-regulation', days: 5, result: text('食品小经营许可证', 'Small food business licence'), person: true },
  { planId: 'medicine-retail', name: text('药品零售企业许可（新办）', 'Licence for selling medicine'), department: 'market-regulation', days: 15, result: text('药品经营许可证', 'Medicine licence') },
  { planId: 'fire-check-commitment', name: text('公众聚集场所消防安全检查（告知承诺）', 'Fire safety check (notify-and-commit)'), department: 'fire-rescue', days: 1, result: text('消防安全检查意见书', 'Fire safety check opinion') },
  { planId: 'large-outdoor-advertisement', name: text('设置大型户外广告审批', 'Large outdoor advertisement'), department: 'urban-management', days: 10, result: text('户外广告设置许可', 'Permit for an outdoor advertisement') },
  { planId: 'road-dig', name: text('挖掘城市道路审批', 'Digging up a city road'), department: 'urban-management', days: 7, result: text('城市道路挖掘许可', 'Permit to dig') },
  { planId: 'doctor-registration', name: text('医师执业注册', 'Registration of a doctor'), department: 'health', days: 10, result: text('医师执业证书', 'Certificate of practice'), person: true },
];

const shops = ['老街坊', '湖畔', '天衢', '董子园', '减河', '新湖', '长河', '星河', '东风', '运河'];
const trades = ['餐饮', '食品', '药房', '酒店管理', '健身', '商贸', '口腔', '烘焙'];
const names = ['王建国', '李秀英', '张伟', '刘洋', '陈静', '杨帆', '赵敏', '孙丽', '周强', '吴娟', '欧阳兰', '马超'];

/** States that the sample shows, and how many working days ago the papers came; the list is gone through again and again. */
const lives: readonly (readonly [state: CaseState, age: number])[] = [
  ['received', 0], ['received', 1], ['received', 3], ['received', 4], ['supplementing', 5], ['supplemented', 6], ['accepted', 1], ['accepted', 3], ['processing', 2], ['processing', 4], ['processing', 9], ['processing', 14],
  ['specialProcedure', 8], ['specialProcedureEnded', 10], ['granted', 4], ['granted', 9], ['granted', 15], ['granted', 20], ['grantedToFollow', 6], ['refused', 12], ['notNeeded', 7], ['withdrawn', 9], ['recalled', 3], ['acceptanceRefused', 11],
];

/** One of a list, by chance but the same every time. */
export function oneOf<Item>(list: readonly Item[], n: number, salt: number): Item {
  let mixed = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return list[((mixed ^ (mixed >>> 12)) >>> 0) % list.length] as Item;
}

/** An application of the sample, before it is written. */
export interface SampleApplication {
  readonly id: string;
  readonly number: string;
  readonly progressId: string;
  readonly scenarioId: string | null;
  readonly matterId: string | null;
  readonly name: LocalizedText;
  readonly applicant: Party;
  readonly personId: string;
  readonly at: Date;
  readonly isOver: boolean;
  readonly cases: readonly CaseWrite[];
  readonly decisions: readonly (NewDecision & { readonly publishedAt?: Date })[];
}

/** Where and when the sample is. */
export interface SamplePlace {
  readonly hallId: string;
  readonly timeZone: string;
  readonly now: Date;
  readonly departments: ReadonlyMap<string, LocalizedText>;
  /** Clerk and approver of each department. */
  readonly staff: ReadonlyMap<string, { readonly clerk: Actor; readonly approver: Actor }>;
}

/** Unified social credit code of an invented firm: of a division that does not exist, with check characters that fit. */
function usccOf(n: number): string {
  const stem = `91371499MAF${String(n % 100_000).padStart(5, '0')}`;
  const signs = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  // First the character that the organisation code checks itself with, then that of the whole.
  const organisation = signs.find((sign) => {
    const read = checkUscc(`${stem}${sign}0`);
    return read.ok || read.fault === 'checkDigit';
  }) ?? '0';
  return `${stem}${organisation}${signs.find((sign) => checkUscc(`${stem}${organisation}${sign}`).ok) ?? '0'}`;
}

/** A working day so many before another; where nobody knows the calendar, days of the week. */
export function workingDayBefore(day: string, days: number): string {
  const found = addWorkingDays(day, -days);
  return found.kind === 'day' ? found.day : new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** What has happened to a case. */
export interface Life {
  readonly log: readonly LogRow[];
  readonly specials: readonly SpecialRow[];
  readonly decision: Omit<DecisionRow, 'number'> | null;
}

/** States in which a department still has something to decide. */
const underReview: ReadonlySet<CaseState> = new Set<CaseState>(['accepted', 'processing', 'specialProcedure', 'specialProcedureEnded']);

/** How long ago it began, so that in a hall that works one in twelve is late and a few are near. */
const ageOf = (target: CaseState, age: number, days: number, before: number, n: number): number => (underReview.has(target) && n % 12 !== 10 ? Math.min(age, before + Math.max(0, days - 1 - (n % 3))) : age);

/** What has happened to a case until it came to a state, one thing on a working day; what is promised for one day is done in one. */
function lifeOf(target: CaseState, asked: number, days: number, place: SamplePlace, { clerk, approver }: { readonly clerk: Actor; readonly approver: Actor }, applicant: Actor, n: number, waits: boolean): Life {
  const { now, timeZone } = place;
  const before = waits ? 2 : 1;
  const age = ageOf(target, asked, days, before, n);
  const isQuick = days <= 1 && n % 40 !== 7;
  const today = hallDay(now, timeZone);
  const base = isWorkday(today) === false ? workingDayBefore(today, 1) : today;
  const at = (step: number): Date => {
    const left = age - (isQuick ? Math.min(step, before) : step);
    const day = left <= 0 ? base : workingDayBefore(base, left);
    const found = new Date(instantOf(day, `${String(9 + (step % 7)).padStart(2, '0')}:${String((n * 7 + step * 11) % 60).padStart(2, '0')}`, timeZone));
    return found < now ? found : new Date(now.getTime() - (30 - Math.min(step, 29)) * 60_000);
  };
  const log: LogRow[] = [];
  const specials: SpecialRow[] = [];
  let decision: Life['decision'] = null;
  const add = (action: string, to: CaseState, by: Actor, more: Partial<LogRow> = {}): Date => {
    const moment = new Date(Math.max(at(log.length).getTime(), log.at(-1)?.at.getTime() ?? 0));
    log.push({ at: moment, action, from: log.at(-1)?.to ?? null, to, by, reason: null, note: null, data: {}, ...more });
    return moment;
  };
  const decide = (kind: DecisionRow['kind'], moment: Date, staffId: string, more: Partial<DecisionRow> = {}): void => {
    decision = { n: 1, kind, at: moment, staffId, ground: null, reason: null, legalBasis: null, remedies: null, rightAgency: null, content: null, validUntil: null, toFollow: [], documentId: null, ...more };
  };
  add('submit', waits ? 'waiting' : 'received', applicant);
  if (waits && target !== 'waiting') add('begin', 'received', system, { data: { missing: [] } });
  const reason = text('场所平面布置不符合要求', 'The layout of the premises does not meet the rules');
  // One refusal says nothing of what can be done against it.
  const remedies = n === 38 ? null : defaultRemedies;
  switch (target) {
    case 'received': case 'waiting': break;
    case 'recalled': add('withdraw', 'recalled', applicant); break;
    case 'notNeeded': decide('notNeeded', add('markNotNeeded', 'notNeeded', clerk, { reason: text('该事项已取消许可，改为备案', 'No licence is needed any more; a filing is enough') }), clerk.id ?? '', { reason: text('该事项已取消许可，改为备案', 'No licence is needed any more; a filing is enough') }); break;
    case 'acceptanceRefused': decide('acceptanceRefused', add('refuseAcceptance', 'acceptanceRefused', clerk, { reason }), clerk.id ?? '', { ground: 'conditionsNotMet', reason, legalBasis: '《行政许可法》第三十二条', remedies }); break;
    case 'supplementing': case 'supplemented':
      add('requestSupplement', 'supplementing', clerk, { data: { items: ['floor-plan'] } });
      if (target === 'supplemented') add('supply', 'supplemented', applicant, { data: { keys: ['floor-plan'] } });
      break;
    default: {
      add('accept', 'accepted', clerk);
      if (target === 'accepted') break;
      add('startProcessing', 'processing', clerk);
      if (target === 'specialProcedure' || target === 'specialProcedureEnded') {
        const why = text('需专家到现场评审', 'Experts have to look at the place');
        // One takes longer than was announced.
        const announced = n === 12 ? 1 : 10;
        const from = add('startSpecialProcedure', 'specialProcedure', clerk, { reason: why, data: { kind: 'expertReview', days: announced } });
        const to = target === 'specialProcedureEnded' ? add('endSpecialProcedure', 'specialProcedureEnded', clerk) : null;
        specials.push({ n: 1, kind: 'expertReview', days: announced, reason: why, from, to });
      }
      if (target === 'withdrawn') add('withdraw', 'withdrawn', applicant);
      if (target === 'refused') decide('refused', add('refuse', 'refused', approver, { reason }), approver.id ?? '', { ground: 'conditionsNotMet', reason, legalBasis: '《消防法》第十五条', remedies });
      if (target === 'granted' || target === 'grantedToFollow') {
        decide(target, add(target === 'granted' ? 'grant' : 'grantToFollow', target, approver, target === 'granted' ? {} : { data: { toFollow: ['health-certificates'] } }), approver.id ?? '', { toFollow: target === 'granted' ? [] : ['health-certificates'] });
        // One lies in the drawer.
        if (age > 10 && n !== 16) add('deliver', target, clerk);
      }
    }
  }
  return { log, specials, decision };
}

const sampleNote = { kind: 'generated', source: null, note: text('样例数据：人员、企业与证照均为虚构。', 'Sample data: people, firms and certificates are invented.') } as const;

/** Staff of a department who deal with a case. */
type Dealing = SamplePlace['staff'] extends ReadonlyMap<string, infer Staff> ? Staff : never;

/** What an application of the sample is about, and what has happened to each of its cases. */
export interface SampleCourse {
  /** Of its number, and of the applicant's. */
  readonly n: number;
  readonly sequence: number;
  readonly joint: boolean;
  readonly works: readonly Work[];
  lifeOf(work: Work, index: number, staff: Dealing, applicant: Actor): Life;
}

/** Works of which a hall has the department, with somebody in it. */
export const worksAt = ({ departments, staff }: SamplePlace, works: readonly Work[]): Work[] => works.filter(({ department }) => departments.has(department) && staff.has(department));

/**
 * An application of the sample: invented, with dates that fit the day on which it is made.
 *
 * @param n - Which one, from 0; every fourth is for a restaurant with several departments.
 */
export function sampleApplication(n: number, place: SamplePlace): SampleApplication | null {
  const joint = n % 4 === 3;
  // The first so many show each state once; then by chance.
  const [state, age] = (n < lives.length ? lives[n] : undefined) ?? oneOf(lives, n, 1);
  return applicationOf(place, {
    n, sequence: 900_001 + n, joint, works: worksAt(place, joint ? restaurant : [oneOf(single, n, 2)]),
    lifeOf(work, index, staff, by) {
      // The check is quick, and then the others are each at a place of their own; of every second one it is not done yet.
      const isHeld = n % 8 === 3;
      const [to, days] = !joint ? [state, age] : index === 0 ? ([isHeld ? 'processing' : 'granted', isHeld ? 2 : Math.max(age, 6)] as const) : isHeld ? (['waiting', 2] as const) : oneOf(lives, n, 3 + index);
      return lifeOf(to, days, work.days, place, staff, by, n + index, (work.waitsFor ?? []).length > 0);
    },
  });
}

/** An application with its cases; null where the hall has no department for it. */
export function applicationOf(place: SamplePlace, { n, sequence, joint, works, lifeOf: live }: SampleCourse): SampleApplication | null {
  const [first] = works;
  if (!first) return null;
  const isPerson = !joint && first.person === true;
  const applicant: Party = isPerson
    ? { kind: 'person', id: null, name: oneOf(names, n, 8), number: '3714**********' + String(1000 + (n % 9000)) }
    : { kind: 'firm', id: null, name: `德州${oneOf(shops, n, 9)}${oneOf(trades, n, 10)}有限公司（样例${n + 1}）`, number: usccOf(n) };
  const [id, personId] = [secretId('aq'), secretId('ps')];
  const by: Actor = { kind: 'applicant', id: personId, name: null };
  const made = works.map((work, index) => {
    const staff = place.staff.get(work.department) ?? { clerk: system, approver: system };
    return { work, life: live(work, index, staff, by), staff };
  });
  const at = made.reduce((earliest, { life }) => (life.log[0] && life.log[0].at < earliest ? life.log[0].at : earliest), place.now);
  const number = applicationNumber('DZ', hallDay(at, place.timeZone), sequence);
  const cases = made.map(({ work, life, staff }, index): CaseWrite & { readonly decision: DecisionRow | null } => {
    const caseNo = caseNumber(number, index + 1);
    const name = place.departments.get(work.department) ?? text(work.department, work.department);
    const decision = life.decision && { ...life.decision, number: `${caseNo}-${life.decision.kind === 'granted' ? 11 : life.decision.kind === 'grantedToFollow' ? 12 : life.decision.kind === 'refused' ? 13 : life.decision.kind === 'notNeeded' ? 4 : 5}` };
    const last = life.log.at(-1);
    const supplement = life.log.find(({ action }) => action === 'requestSupplement');
    const supplied = life.log.find(({ action }) => action === 'supply');
    const sent = life.log.find(({ action }) => action === 'deliver');
    return {
      hallId: place.hallId, id: secretId('cs'), caseNo, applicationId: id, position: index + 1, planId: work.planId, matterId: null, matterVersion: null, matterName: work.name, department: { id: work.department, name }, result: work.result,
      applicant, applicantId: isPerson ? personId : secretId('fm'), personId, joint, limits: { statutory: { value: joint ? 45 : 20, unit: 'workingDays' }, promised: { value: work.days, unit: 'workingDays' } }, waitsFor: work.waitsFor ?? [], handsIn: [],
      papersToFollow: last?.to === 'grantedToFollow', log: life.log, assignedStaffId: (n + index) % 3 === 0 ? staff.clerk.id : null, unread: last?.to === 'supplemented', specials: life.specials, decisions: decision ? [decision] : [], decision,
      papers: [
        { key: 'application-form', name: text('申请表', 'Application form'), kind: 'form', state: 'filled', documentId: null, givenBy: null },
        { key: 'business-licence', name: text('营业执照', 'Business licence'), kind: 'certificate', state: 'fetched', documentId: null, givenBy: null },
        { key: 'floor-plan', name: text('平面布置图', 'Floor plan'), kind: 'other', state: last?.to === 'supplementing' ? 'missing' : 'toFollow', documentId: null, givenBy: null },
        ...(last?.to === 'grantedToFollow' ? [{ key: 'health-certificates', name: text('从业人员健康证明', 'Health certificates of the staff'), kind: 'certificate' as const, state: 'toFollow' as const, documentId: null, givenBy: null }] : []),
      ],
      delivery: { method: n % 2 === 0 ? 'counter' : 'electronic', recipient: null, phone: null, address: null, carrier: null, trackingNumber: null, sentAt: sent?.at ?? null, receivedAt: null },
      ...(supplement ? { supplement: { at: supplement.at, staffId: supplement.by.id ?? '', items: [{ key: 'floor-plan', text: text('平面布置图没有标出疏散通道，请重新提交', 'The floor plan shows no escape route; please hand it in again') }], suppliedAt: supplied?.at ?? null, note: null } } : {}),
    };
  });
  const decisions = cases.flatMap(({ decision, matterName, department, id: caseId, result }): (NewDecision & { publishedAt?: Date })[] => {
    if (decision?.kind !== 'granted' && decision?.kind !== 'grantedToFollow' && decision?.kind !== 'refused') return [];
    const row = publicRow({
      hallId: place.hallId, timeZone: place.timeZone, caseId, number: decision.number, kind: text('行政许可', 'Administrative licence'), result: decision.kind, party: applicant, matter: { id: null, name: matterName }, content: decision.kind === 'refused' ? decision.reason : result,
      department, decidedAt: decision.at, validUntil: null, provenance: sampleNote,
    });
    return [row.publishAt <= place.now ? { ...row, publishedAt: row.publishAt } : row];
  });
  const isOver = cases.every(({ log }) => ['granted', 'grantedToFollow', 'refused', 'notNeeded', 'acceptanceRefused', 'withdrawn', 'recalled'].includes(log.at(-1)?.to ?? ''));
  return { id, number, progressId: secretId('pg'), scenarioId: joint ? 'restaurant' : null, matterId: joint ? null : first.planId, name: joint ? text('我要开饭店', 'Open a restaurant') : first.name, applicant, personId, at, isOver, cases, decisions };
}
