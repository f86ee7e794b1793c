import type { CaseActionRequest, CaseDecision, PublishedDecision } from '@hallkit/contract';
import { addWorkingDays, defaultRemedies, hallDay, instantOf, isGranted, maskName } from '@hallkit/domain';
import { invented } from '../data/people.ts';
import { pdfOf } from '../platform/pdf.ts';
import { applicationOf, tellApplicant } from './case-steps.ts';
import { departmentRef } from './document-uses.ts';
import { addDocument } from './documents.ts';
import { partyOf } from './parties.ts';
import type { CaseRecord } from './space.ts';
import { stateOf } from './space.ts';
import { instant, newId } from './state.ts';
import type { Live } from './state.ts';

const kinds = { grant: 'granted', grantToFollow: 'grantedToFollow', refuse: 'refused', markNotNeeded: 'notNeeded', refuseAcceptance: 'acceptanceRefused', revoke: 'revoked' } as const;
const words = (text: { zh: string; en?: string } | undefined): { zh: string; en: string | null } | null => (text ? { zh: text.zh, en: text.en ?? null } : null);

/** What a decision brings about: its document, the certificate in the space, the row that becomes public. */
export function decide(live: Live, record: CaseRecord, request: CaseActionRequest): void {
  if (!(request.action in kinds)) return;
  const kind = kinds[request.action as keyof typeof kinds];
  const { ground, reason, legalBasis, remedies, content, validUntil, toFollow = [], rightAgency } = request;
  const number = `样例字〔${hallDay(live.now(), live.timeZone).slice(0, 4)}〕${record.caseNo.slice(-9)}`;
  const granted = isGranted(stateOf(record));
  const agency = rightAgency ? { zh: `${reason?.zh ?? ''}应向${rightAgency.zh}申请。`, en: `${reason?.en ?? reason?.zh ?? ''} ${rightAgency.en ?? rightAgency.zh} is in charge.` } : null;
  const decision: CaseDecision = {
    kind, number, at: instant(live.now()), ground: kind === 'refused' || kind === 'acceptanceRefused' ? (ground ?? null) : null, reason: agency ?? words(reason), legalBasis: legalBasis ?? null, remedies: words(remedies) ?? (granted || kind === 'notNeeded' ? null : defaultRemedies), content: words(content), validUntil: validUntil ?? null, toFollow: [...toFollow],
    documentId: kind === 'revoked' ? (record.decision?.documentId ?? null) : documentOf(live, record, number, granted, validUntil ?? null),
  };
  const before = record.decision?.documentId;
  record.decision = decision;
  if (kind === 'revoked' && before) Object.assign(live.space.documents.get(before) ?? {}, { state: 'revoked' });
  if (kind !== 'notNeeded' && kind !== 'acceptanceRefused') publish(live, record, { ...decision, kind });
}

/** The certificate, or the written refusal, in the space of who applies. */
function documentOf(live: Live, record: CaseRecord, number: string, granted: boolean, validUntil: string | null): string {
  const application = applicationOf(live, record);
  const name = granted ? (record.result ?? { zh: '准予许可决定书', en: 'Decision' }) : { zh: '决定书', en: 'Decision' };
  const bytes = pdfOf(name.en ?? record.caseNo, [record.caseNo, 'Sample: invented.']);
  const document = addDocument(live, { holder: application.applicant, name, key: granted ? (record.gives ?? record.planId) : null, fileName: `${record.caseNo}.pdf`, bytes, mediaType: 'application/pdf', pages: 1, trustGrade: 'A', source: 'issued', issuer: departmentRef(record.departmentId).name, number, issuedOn: hallDay(live.now(), live.timeZone), validUntil, caseNo: record.caseNo });
  if (granted) tellApplicant(live, application, 'certificate.issued', { zh: `“${name.zh}”已放入您的空间。`, en: `“${name.en ?? name.zh}” is in your space.` }, null);
  return document.id;
}

/** The next working day at nine, as the sample hall does. */
export function publicFrom(live: Live): number {
  const found = addWorkingDays(hallDay(live.now(), live.timeZone), 1);
  return found.kind === 'day' ? Date.parse(instantOf(found.day, '09:00', live.timeZone)) : live.now() + 86_400_000;
}

function publish(live: Live, record: CaseRecord, { kind, number, content, validUntil }: CaseDecision & { readonly kind: PublishedDecision['result'] }): void {
  const { applicant } = applicationOf(live, record);
  const party = partyOf(live, applicant, true);
  const day = hallDay(live.now(), live.timeZone);
  const from = publicFrom(live);
  live.space.decisions.unshift({
    id: newId('de_'), hallId: 'dezhou', number, kind: { zh: '行政许可', en: 'Administrative licence' }, result: kind, party: { kind: party.kind, name: party.kind === 'person' ? maskName(party.name) : party.name, uscc: party.kind === 'firm' ? party.number : null }, matter: { id: record.matter.id, name: record.matter.name },
    content, department: departmentRef(record.departmentId), decidedOn: day, validFrom: kind === 'granted' || kind === 'grantedToFollow' ? day : null, validUntil, publishedAt: instant(from), provenance: invented, publicFrom: from,
  });
}

/** What was decided before: some of each hall and kind, to be found and filtered. */
export function earlierDecisions(live: Live): void {
  const matters = [...live.catalogue.summaries.values()].filter(({ type }) => type === 'licence');
  const results = ['granted', 'granted', 'grantedToFollow', 'refused', 'granted', 'revoked'] as const;
  const parties = [{ kind: 'firm' as const, name: '德州样例建筑工程有限公司', uscc: '91371499MA9HALL20B' }, { kind: 'person' as const, name: '陈*雨', uscc: null }, { kind: 'firm' as const, name: '德州市样例便民超市', uscc: '92371499MA9HALL395' }];
  matters.slice(0, 24).forEach((matter, at) => {
    const decidedAt = live.now() - (3 + at * 2) * 86_400_000;
    const [result = 'granted', party] = [results[at % results.length], parties[at % parties.length]];
    const day = hallDay(decidedAt, live.timeZone);
    if (party) live.space.decisions.push({ id: newId('de_'), hallId: matter.hallId, number: `样例字〔${day.slice(0, 4)}〕${String(at + 101)}`, kind: { zh: '行政许可', en: 'Administrative licence' }, result, party, matter: { id: matter.id, name: matter.name }, content: null, department: matter.department, decidedOn: day, validFrom: result === 'granted' || result === 'grantedToFollow' ? day : null, validUntil: null, publishedAt: instant(decidedAt + 86_400_000), provenance: invented, publicFrom: decidedAt + 86_400_000 });
  });
}

/** What is asked for. */
export interface DecisionFilter {
  readonly q?: string;
  readonly department?: string;
  readonly result?: PublishedDecision['result'];
  readonly from?: string;
  readonly to?: string;
}

/** Decisions that are public now, the newest first. */
export const publishedOf = (live: Live, hallId: string, { q = '', department, result, from = '', to = '9999' }: DecisionFilter): PublishedDecision[] =>
  live.space.decisions
    .filter((one) => one.hallId === hallId && one.publicFrom <= live.now() && (department === undefined || one.department.id === department) && (result === undefined || one.result === result) && one.decidedOn >= from && one.decidedOn <= to)
    .filter(({ party, number, matter }) => q.trim().split(/\s+/).every((word) => [party.name, party.uscc, number, matter.name.zh, matter.name.en].some((text) => text?.toLowerCase().includes(word.toLowerCase()))))
    .map(({ publicFrom: _from, ...row }) => row)
    .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : a.decidedOn > b.decidedOn ? -1 : 0));

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["',\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Decisions as CSV (RFC 4180). */
export function csvOf(rows: readonly PublishedDecision[], english: boolean): string {
  const said = (text: { zh: string; en: string | null } | null): string => (text === null ? '' : english ? (text.en ?? text.zh) : text.zh);
  const lines = rows.map((row) => [row.id, row.number, said(row.kind), row.result, row.party.name, row.party.uscc ?? '', said(row.matter.name), said(row.content), said(row.department.name), row.decidedOn, row.validFrom ?? '', row.validUntil ?? '', row.publishedAt, row.provenance.kind]);
  const head = ['id', 'number', 'kind', 'result', 'party', 'uscc', 'matter', 'content', 'department', 'decidedOn', 'validFrom', 'validUntil', 'publishedAt', 'provenance'];
  return `\ufeff${[head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
