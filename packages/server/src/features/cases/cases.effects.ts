import type { CaseActionRequest, LocalizedText } from '@hallkit/contract';
import { caseStates, defaultRemedies, followDue, hallDay, refusalGroundTexts, type CaseActionName, type CaseState, type PapersToFollow } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { CaseResult } from '../documents/documents.ports.ts';
import type { CaseContext } from './cases.context.ts';
import { agreePaper, closeSupplement, decideExtension, endSpecial, insertDecision, insertExtension, insertSpecial, insertSupplement, placeResult, returnPapers, selectResultKey, updateDelivery } from './cases.effects.store.ts';
import { selectDelivery, selectPapers } from './cases.parts.store.ts';
import { selectDepartment, selectLog, selectSiblings, selectStaffNames, type CaseChange } from './cases.store.ts';
import type { Telling } from './cases.tell.ts';
import { entryOf } from './cases.clock.ts';
import type { Actor, CaseApplication, CaseRecord, DecisionRow, LogRow } from './cases.types.ts';

/** What comes with an action. */
export type Given = Omit<CaseActionRequest, 'version' | 'action'>;

/** An action that is allowed, before it is written. */
export interface Deed {
  readonly record: CaseRecord;
  readonly application: CaseApplication;
  readonly by: Actor;
  readonly to: CaseState;
  readonly given: Given;
  /** Papers that were agreed to follow, before it. */
  readonly toFollow: PapersToFollow;
  readonly at: Date;
}

/** What an action does beside the state. */
export interface Effect {
  /** Kept with the line of the log. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly more?: CaseChange['more'];
  /** What the applicant is told. */
  readonly tell?: readonly Telling[];
  /** A decision that is made public. */
  readonly decision?: DecisionRow['kind'];
}

type Effects = Readonly<Partial<Record<CaseActionName, (db: Kysely<Database>, context: CaseContext, deed: Deed) => Promise<Effect>>>>;

/** A text that staff write. */
export const textOf = (text: { readonly zh: string; readonly en?: string } | undefined): LocalizedText | null => (text ? { zh: text.zh, en: text.en ?? null } : null);

const wrong = (pointer: string, code: string, expected?: string): HttpProblem => new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer, code, ...(expected === undefined ? {} : { expected }) }] });

/** The number of a decision: that of the case and what was decided. */
const numberOf = ({ caseNo }: CaseRecord, to: CaseState): string => `${caseNo}-${caseStates[to].nationalCode ?? 0}`;

function decisionOf({ record, by, to, given, at }: Deed, kind: DecisionRow['kind'], more: Partial<DecisionRow> = {}): Omit<DecisionRow, 'n'> {
  return { kind, number: numberOf(record, to), at, staffId: by.id ?? '', ground: null, reason: textOf(given.reason), legalBasis: given.legalBasis ?? null, remedies: null, rightAgency: null, content: null, validUntil: null, toFollow: [], documentId: null, ...more };
}

/** A refusal names its ground, its reason and its law, and says how one can object. */
const refusalOf = (deed: Deed, kind: 'refused' | 'acceptanceRefused', documentId: string | null): Omit<DecisionRow, 'n'> => decisionOf(deed, kind, { ground: deed.given.ground ?? null, remedies: textOf(deed.given.remedies) ?? defaultRemedies, documentId });

const rowsOf = (rows: readonly (readonly [string, string | null | undefined])[]): CaseResult['rows'] => rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));

/** A paper that is agreed to follow. */
interface Agreed {
  readonly key: string;
  readonly name: LocalizedText;
}

/** What is to follow: papers of the case by their key or name, and others that staff have named in words. */
async function agreedOf(db: Kysely<Database>, { record, given, at, application }: Deed): Promise<readonly Agreed[]> {
  const { toFollow = [], toFollowBy, validUntil } = given;
  const today = hallDay(at, application.timeZone);
  if (toFollowBy !== undefined && toFollowBy < today) throw wrong('/toFollowBy', 'day.before', today);
  if (toFollowBy !== undefined && validUntil !== undefined && toFollowBy > validUntil) throw wrong('/toFollowBy', 'day.after', validUntil);
  const papers = await selectPapers(db, record);
  const agreed = toFollow.map((text, index): Agreed => papers.find(({ key, name }) => key === text || name.zh === text) ?? { key: /^[A-Za-z0-9._-]+$/.test(text) ? text : `follow-${index + 1}`, name: { zh: text, en: null } });
  if (new Set(agreed.map(({ key }) => key)).size < agreed.length) throw wrong('/toFollow', 'list.repeated');
  return agreed;
}

/** The certificate of what was granted. */
async function certificateOf(db: Kysely<Database>, { record, application, to, given, at }: Deed, follows: readonly Agreed[]): Promise<CaseResult> {
  const { applicant, result, matterName } = record;
  return {
    key: await selectResultKey(db, record), name: result ?? { zh: `${matterName.zh}决定书`, en: matterName.en === null ? null : `Decision: ${matterName.en}` }, number: numberOf(record, to), issuedOn: hallDay(at, application.timeZone), validUntil: given.validUntil ?? null,
    rows: rowsOf([['持证人', applicant.name], [applicant.kind === 'firm' ? '统一社会信用代码' : '证件号码', applicant.number], ['事项', matterName.zh], ['许可内容', given.content?.zh], ['容缺补交', follows.map(({ name }) => name.zh).join('、')]]),
  };
}

/** The written refusal, of a licence or to accept (arts. 32, 38). */
function letterOf({ record, application, to, given, at }: Deed): CaseResult {
  const { applicant, matterName } = record;
  return {
    key: null, name: to === 'acceptanceRefused' ? { zh: '不予受理通知书', en: 'Notice that an application is not accepted' } : { zh: '不予行政许可决定书', en: 'Decision not to grant a licence' }, number: numberOf(record, to), issuedOn: hallDay(at, application.timeZone), validUntil: null, isLetter: true,
    rows: rowsOf([['申请人', applicant.name], ['事项', matterName.zh], ['情形', given.ground && refusalGroundTexts[given.ground].zh], ['理由', given.reason?.zh], ['依据', given.legalBasis], ['救济途径', given.remedies?.zh ?? defaultRemedies.zh]]),
  };
}

/** The last day for papers that follow a grant, where it is known. */
function lastDayOf(log: readonly LogRow[], timeZone: string): string | null {
  const found = followDue(log.map(entryOf), timeZone);
  return found?.kind === 'due' ? found.day : null;
}

/** Grants: the certificate comes into the applicant's space, and lies at once in the cases of the application that wait for it. */
async function grant(db: Kysely<Database>, { documents }: CaseContext, deed: Deed, kind: 'granted' | 'grantedToFollow'): Promise<Effect> {
  const { record, application, given, at } = deed;
  if (given.validUntil !== undefined && given.validUntil < hallDay(at, application.timeZone)) throw wrong('/validUntil', 'day.before', hallDay(at, application.timeZone));
  const follows = kind === 'grantedToFollow' ? await agreedOf(db, deed) : [];
  for (const paper of follows) await agreePaper(db, record, paper, at);
  const certificate = await certificateOf(db, deed, follows);
  const documentId = await documents.issue(db, application, record, certificate);
  await insertDecision(db, record, decisionOf(deed, kind, { content: textOf(given.content), validUntil: given.validUntil ?? null, toFollow: given.toFollow ?? [], documentId }));
  const siblings = new Map((await selectSiblings(db, record.hallId, record.applicationId)).map((one) => [one.id, one]));
  for (const { caseId, key } of await placeResult(db, record, documentId, at)) {
    const other = siblings.get(caseId);
    if (other) await documents.flow(db, application, other, { [key]: documentId });
  }
  const data = { toFollow: follows.map(({ key }) => key), ...(given.toFollowBy === undefined ? {} : { toFollowBy: given.toFollowBy }) };
  const row: LogRow = { at, action: 'grantToFollow', from: record.state, to: deed.to, by: deed.by, reason: null, note: null, data };
  return {
    decision: kind, ...(follows.length > 0 ? { data } : {}),
    tell: [{ template: 'case.decided', data: { outcome: kind } }, ...(follows.length > 0 ? [{ template: 'case.toFollow' as const, data: { items: follows.map(({ name }) => name), day: lastDayOf([row], application.timeZone), reason: null } }] : []), { template: 'certificate.issued', data: { certificate: certificate.name, number: certificate.number } }],
  };
}

async function checkStaff(db: Kysely<Database>, { hallId }: CaseRecord, staffId: string, departmentId: string): Promise<void> {
  const found = (await selectStaffNames(db, hallId, [staffId])).get(staffId);
  if (!found?.isHere || found.departmentId !== departmentId) throw wrong('/staffId', 'staff.foreign');
}

/** What each action writes beside its line of log. */
export const effects: Effects = {
  async accept(db, { documents }, { record, application, at }) {
    await documents.relyOn(db, application.networkId, record.id, at);
    return { tell: [{ template: 'case.accepted' }] };
  },
  async deem(db, { documents }, { record, application, at }) {
    await documents.relyOn(db, application.networkId, record.id, at);
    return { tell: [{ template: 'case.deemed' }] };
  },
  async markNotNeeded(db, _context, deed) {
    await insertDecision(db, deed.record, decisionOf(deed, 'notNeeded', { rightAgency: textOf(deed.given.rightAgency) }));
    return { tell: [{ template: 'case.decided', data: { outcome: 'notNeeded' } }] };
  },
  async refuseAcceptance(db, { documents }, deed) {
    const documentId = await documents.issue(db, deed.application, deed.record, letterOf(deed));
    await insertDecision(db, deed.record, refusalOf(deed, 'acceptanceRefused', documentId));
    return { tell: [{ template: 'case.refused', data: { reason: textOf(deed.given.reason) } }] };
  },
  async requestSupplement(db, _context, { record, by, given, at }) {
    // Each gets a name, so that each can be answered by itself.
    const items = (given.items ?? []).map(({ key, text }, index) => ({ key: key ?? `item-${index + 1}`, text: textOf(text) ?? { zh: '', en: null } }));
    if (new Set(items.map(({ key }) => key)).size < items.length) throw wrong('/items', 'list.repeated');
    await insertSupplement(db, record, { at, staffId: by.id ?? '', items });
    return { data: { items: items.map(({ key }) => key) }, tell: [{ template: 'case.supplement', data: { items: items.map(({ text }) => text) } }] };
  },
  async supply(db, _context, { record, at }) {
    await closeSupplement(db, record, at);
    return { more: { unread: true } };
  },
  async startSpecialProcedure(db, _context, { record, given, at }) {
    const { kind = 'hearing', days = 0, reason } = given;
    await insertSpecial(db, record, { kind, days, reason: textOf(reason) ?? { zh: '', en: null }, at });
    return { data: { kind, days }, tell: [{ template: 'case.special', data: { procedure: kind, days } }] };
  },
  async endSpecialProcedure(db, _context, { record, at }) {
    await endSpecial(db, record, at);
    return {};
  },
  async proposeExtension(db, _context, { record, by, given, at }) {
    const { days = 0, reason } = given;
    await insertExtension(db, record, { days, reason: textOf(reason) ?? { zh: '', en: null }, by: by.id ?? '', at });
    return { data: { days } };
  },
  async approveExtension(db, _context, { record, by, at }) {
    const extension = await decideExtension(db, record, { state: 'approved', by: by.id ?? '', at });
    // The reason of a longer time is told (art. 42).
    return extension ? { data: { days: extension.days }, tell: [{ template: 'case.extended', data: { days: extension.days, reason: extension.reason } }] } : {};
  },
  async declineExtension(db, _context, { record, by, at }) {
    await decideExtension(db, record, { state: 'declined', by: by.id ?? '', at });
    return {};
  },
  grant: (db, context, deed) => grant(db, context, deed, 'granted'),
  grantToFollow: (db, context, deed) => grant(db, context, deed, 'grantedToFollow'),
  async refuse(db, { documents }, deed) {
    const documentId = await documents.issue(db, deed.application, deed.record, letterOf(deed));
    await insertDecision(db, deed.record, refusalOf(deed, 'refused', documentId));
    return { decision: 'refused', tell: [{ template: 'case.refused', data: { reason: textOf(deed.given.reason) } }] };
  },
  async deliver(db, _context, { record, given, at }) {
    const delivery = await selectDelivery(db, record);
    await updateDelivery(db, record, { sentAt: at, tracking: given.tracking });
    return { tell: [{ template: 'delivery.sent', data: { method: delivery?.method ?? 'counter', carrier: given.tracking?.carrier ?? null, tracking: given.tracking?.number ?? null } }] };
  },
  async receiveDelivery(db, _context, { record, at }) {
    await updateDelivery(db, record, { receivedAt: at });
    return {};
  },
  async handIn() {
    return { more: { unread: true } };
  },
  async acceptPapers(db, { documents }, { record, application, to, toFollow, at }) {
    await documents.relyOn(db, application.networkId, record.id, at);
    return { data: { keys: toFollow.came }, tell: to === 'granted' ? [{ template: 'case.decided', data: { outcome: to } }] : [] };
  },
  async declinePapers(db, _context, { record, application, given, toFollow }) {
    const keys = given.toFollow ?? [];
    const at = keys.findIndex((key, index) => !toFollow.came.includes(key) || keys.indexOf(key) !== index);
    if (at >= 0) throw wrong(`/toFollow/${at}`, 'field.value', toFollow.came.join(', '));
    await returnPapers(db, record, keys);
    const names = (await selectPapers(db, record)).filter(({ key }) => keys.includes(key)).map(({ name }) => name);
    return { data: { keys }, tell: [{ template: 'case.toFollow', data: { items: names, day: lastDayOf(await selectLog(db, record), application.timeZone), reason: textOf(given.reason) } }] };
  },
  async withdraw(db, _context, { record, at }) {
    await endSpecial(db, record, at);
    return { more: { unread: true } };
  },
  async revoke(db, { documents }, deed) {
    await documents.revoke(db, deed.application.networkId, deed.record.id, deed.at);
    await insertDecision(db, deed.record, decisionOf(deed, 'revoked'));
    return { decision: 'revoked', tell: [{ template: 'case.decided', data: { outcome: 'revoked' } }] };
  },
  async assign(db, _context, { record, given }) {
    const staffId = given.staffId ?? '';
    await checkStaff(db, record, staffId, record.department.id);
    return { data: { staffId }, more: { assignedStaffId: staffId } };
  },
  async handOver(db, _context, { record, given }) {
    const { staffId = null, departmentId } = given;
    const department = departmentId === undefined ? record.department : await selectDepartment(db, record.hallId, departmentId);
    if (!department) throw wrong('/departmentId', 'department.foreign');
    if (staffId !== null) await checkStaff(db, record, staffId, department.id);
    return { data: { staffId, departmentId: department.id, from: record.department.id }, more: { assignedStaffId: staffId, department, unread: true } };
  },
};
