import type { CaseState, Due, Lane, NextStep, Progress } from '@hallkit/contract';
import { afterDecision, asksOriginal, caseStates, caseTexts, combineClocks, factsOf, maskName, complaintStates, nextStep, papersToFollow } from '@hallkit/domain';
import type { LinkedCase } from '@hallkit/domain';
import { caseLine, feeOf, supplementOf, toFollowOf } from './case-parts.ts';
import { departmentRef } from './document-uses.ts';
import { dueOf, nextDue, openDue, readingOf } from './dues.ts';
import { oversightOf } from './oversight.ts';
import { partyOf } from './parties.ts';
import { ratableCase } from './rating-invitations.ts';
import type { ApplicationRecord, CaseRecord } from './space.ts';
import { stateOf } from './space.ts';
import { instant } from './state.ts';
import type { Live } from './state.ts';
import { mayUrge } from './urging.ts';

const you = { zh: '您', en: 'You' };

/** Cases as far as they wait for each other. */
export const linkedOf = (cases: readonly CaseRecord[]): LinkedCase[] => cases.map((one) => ({ id: one.id, state: stateOf(one), waitsFor: one.waitsFor }));

const casesOf = (live: Live, applicationId: string): CaseRecord[] => [...live.space.cases.values()].filter((one) => one.applicationId === applicationId);

/** What a case asks of the applicant beside missing papers: a fee, an answer, something else instead. */
function asks(live: Live, record: CaseRecord): { feeDue: boolean; messageOpen: boolean; originalAsked: boolean; blocked: boolean } {
  const state = stateOf(record);
  const over = caseStates[state].isFinal;
  return {
    feeDue: ['due', 'pending'].includes(feeOf(live, record)?.state ?? '') && (!over || state === 'granted' || state === 'grantedToFollow'),
    originalAsked: !over && state !== 'waiting' && state !== 'supplementing' && record.papers.some(({ kind, from, documentId }) => asksOriginal({ kind, from, guides: [] }) && live.space.documents.get(documentId ?? '')?.trustGrade === 'C'),
    messageOpen: !over && record.messages.at(-1)?.from === 'staff',
    blocked: state === 'waiting' && afterDecision(linkedOf(casesOf(live, record.applicationId))).blocked.some(({ id }) => id === record.id),
  };
}

/** Whether a case waits for the applicant though its state does not say so; an original that is still to be shown holds nothing up. */
export function isAsked(live: Live, record: CaseRecord): boolean {
  const { feeDue, messageOpen, blocked } = asks(live, record);
  return feeDue || messageOpen || blocked;
}

/** The one next thing of a case. */
function nextOf(live: Live, record: CaseRecord, application: ApplicationRecord): NextStep {
  const facts = factsOf(record.log);
  const { due, came } = papersToFollow(record.log);
  const { method } = application.delivery;
  const step = nextStep({ state: facts.state, delivery: facts.delivery, ...(method ? { method } : {}), ...asks(live, record), papersToFollow: due.length > 0, papersCame: came.length > 0, followBy: toFollowOf(live, record)?.due.day ?? null, by: facts.state === 'supplementing' ? null : nextDue(live, record).day });
  const [missing] = step.key === 'supplyPapers' ? (supplementOf(record)?.items ?? []) : [];
  const text = missing ? { zh: `${step.text.zh}：${missing.text.zh}`, en: `${step.text.en ?? step.text.zh}: ${missing.text.en ?? missing.text.zh}` } : step.text;
  return { who: step.who, name: step.who === 'applicant' ? you : departmentRef(record.departmentId).name, text, action: step.action, caseNo: record.caseNo, by: step.by };
}

const decisions: readonly CaseState[] = ['granted', 'grantedToFollow', 'refused', 'notNeeded', 'acceptanceRefused', 'revoked'];

/** The last complaint about a case that is still open. */
function complaintAbout(live: Live, { id }: CaseRecord): Lane['complaint'] {
  const found = [...live.watch.complaints.values()].map(({ aboutId, number, log }) => ({ aboutId, number, state: log.at(-1)?.to ?? ('submitted' as const) })).findLast(({ aboutId, state }) => aboutId === id && !complaintStates[state].isFinal);
  return found ? { number: found.number, state: found.state } : null;
}

/** A case as a lane of its application. */
export function laneOf(live: Live, record: CaseRecord, application: ApplicationRecord, critical: boolean): Lane {
  const reading = readingOf(live, record);
  const state = stateOf(record);
  const over = caseStates[state].isFinal;
  const { caseNo, matter, department } = caseLine(record);
  return {
    caseId: record.id, caseNo, matter, department, state, planId: record.planId, nationalCode: caseStates[state].nationalCode, stateText: caseTexts[state].plain, waitsFor: record.waitsFor.flatMap((id) => live.space.cases.get(id)?.caseNo ?? []), critical,
    legal: dueOf(reading.legal, over), promised: dueOf(reading.promised, over), paused: state === 'specialProcedure',
    steps: record.log.filter(({ from, to }) => from !== to).map(({ at, to }) => ({ at: instant(at), state: to, text: caseTexts[to].plain })),
    next: nextOf(live, record, application), decision: decisions.includes(state) ? (state as Lane['decision']) : null, result: record.result, oversight: oversightOf(live, 'case', record.id), mayUrge: mayUrge(live, record), mayRate: ratableCase(live, record).closed === null, complaint: complaintAbout(live, record),
  };
}

/** By when the whole ends, and through which cases. */
export function wholeOf(live: Live, cases: readonly CaseRecord[]): { due: Due; path: readonly string[] } {
  const parts = cases.map((one) => {
    const { promised, legal } = readingOf(live, one);
    const end = caseStates[stateOf(one)].isFinal ? one.changedAt : null;
    const started = one.log.some(({ to }) => to === 'accepted');
    return { id: one.id, days: one.days, after: [...one.waitsFor], doneAt: end, reading: started ? (promised ?? legal) : null };
  });
  const found = combineClocks(parts, live.now(), live.timeZone);
  if (found.kind !== 'due') return { due: found.kind === 'unknown' ? { ...openDue, kind: 'unknown', unknownFrom: found.since } : { ...openDue, kind: found.kind === 'open' ? 'open' : 'unpublished' }, path: [] };
  const over = parts.every(({ doneAt }) => doneAt !== null);
  const late = cases.some((one) => isLateNow(live, one));
  return { due: { ...openDue, kind: over ? 'met' : 'known', day: found.day, at: found.at, state: late ? 'overdue' : 'on_time', late }, path: found.criticalPath };
}

/** Whether a case is over its promise or its limit. */
export function isLateNow(live: Live, record: CaseRecord): boolean {
  const { promised, legal } = readingOf(live, record);
  const over = caseStates[stateOf(record)].isFinal;
  return !over && (dueOf(promised, false).late || dueOf(legal, false).late);
}

/** Where an application stands, without identity numbers or full names. */
export function progressView(live: Live, application: ApplicationRecord, name: Progress['name'], state: Progress['state']): Progress {
  const cases = casesOf(live, application.id);
  const { due, path } = wholeOf(live, cases);
  const lanes = cases.map((one) => laneOf(live, one, application, path.includes(one.id)));
  const { kind, name: full } = partyOf(live, application.applicant, true);
  // What asks the applicant first, then what comes first.
  const ranked = [...lanes].sort((a, b) => rank(a) - rank(b) || ((a.next.by ?? '9999') < (b.next.by ?? '9999') ? -1 : 1));
  const late = lanes.find(({ caseId }) => isLateNow(live, live.space.cases.get(caseId) as CaseRecord));
  return {
    id: application.progressId ?? '', number: application.number ?? '', name, state, applicant: { kind, name: kind === 'person' ? maskName(full) : full }, submittedAt: instant(application.submittedAt ?? application.changedAt), due,
    criticalPath: path.flatMap((id) => live.space.cases.get(id)?.caseNo ?? []), lanes, next: ranked[0]?.next ?? { who: 'nobody', name: you, text: { zh: '', en: null }, action: null, caseNo: null, by: null }, late: late !== undefined, complaintUrl: late ? `/examples/portal/?view=complaint&progress=${application.progressId}&case=${late.caseId}` : null, readAt: instant(live.now()),
  };
}

const rank = ({ next: { who, action } }: Lane): number => (who === 'applicant' && action !== null ? 0 : who === 'applicant' ? 1 : who === 'department' ? 2 : 3);
