import type { CardSubject, DepartmentRef, SubjectKind } from '@hallkit/contract';
import { caseStates, complaintKindTexts, complaintStates, termOf, watchedCase } from '@hallkit/domain';
import type { WatchedTerm, WatchedThing } from '@hallkit/domain';
import { feeOf } from './case-parts.ts';
import { complaintReading, complaintState } from './complaints.ts';
import { departmentRef } from './document-uses.ts';
import type { CaseRecord } from './space.ts';
import { stateOf } from './space.ts';
import type { Live } from './state.ts';
import type { ComplaintRecord, ConsultationRecord, RatingRecord } from './watch.ts';
import { clockOfDays, ratingClock } from './working-days.ts';

/** Something that is watched, as it stands now. */
export interface Watched {
  readonly subject: CardSubject;
  readonly department: DepartmentRef;
  readonly staffId: string | null;
  readonly thing: WatchedThing;
  /** Nobody has to be urged any more. */
  readonly ended: boolean;
}

/** Something that can be watched; `stamp` changes whenever something is done with it. */
export interface Watchable {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly stamp: string;
  readonly read: () => Watched;
}

/** Of what no department has yet. */
const theHall: DepartmentRef = { id: 'hall', name: { zh: '大厅', en: 'The hall' } };
const departmentOf = (id: string | null): DepartmentRef => (id === null ? theHall : departmentRef(id));
const known = (terms: readonly (WatchedTerm | null)[]): WatchedTerm[] => terms.filter((term) => term !== null);

function ofCase(live: Live, record: CaseRecord): Watched {
  const { now, timeZone, watch: { settings: { dueSoonDays } } } = live;
  const { decision, log, limits } = record;
  const fee = feeOf(live, record);
  const published = live.space.decisions.find(({ number }) => number === decision?.number)?.publicFrom;
  const refused = decision !== null && (decision.kind === 'refused' || decision.kind === 'acceptanceRefused');
  const thing = watchedCase({
    log, limits, publishedAt: published !== undefined && published <= now() ? published : null, fees: fee ? [{ id: fee.id, at: log.find(({ to }) => to === 'accepted')?.at ?? 0, amount: fee.amount, basis: fee.basis }] : [],
    refusals: refused ? [{ at: Date.parse(decision.at), ofAcceptance: decision.kind === 'acceptanceRefused', ground: decision.ground, reason: decision.reason?.zh ?? null, legalBasis: decision.legalBasis, remedies: decision.remedies?.zh ?? null, staffId: log.findLast(({ by }) => by.kind === 'staff')?.by.id ?? null }] : [],
  }, { now: now(), timeZone, dueSoonDays });
  const staffId = record.assignedTo ?? log.findLast(({ by, action }) => by.kind === 'staff' && action !== 'note')?.by.id ?? null;
  return { subject: { kind: 'case', id: record.id, number: record.caseNo, name: record.matter.name }, department: departmentRef(record.departmentId), staffId, thing, ended: caseStates[stateOf(record)].isFinal };
}

function ofComplaint(live: Live, record: ComplaintRecord): Watched {
  const { acceptance, answers } = complaintReading(live, record);
  const common = { now: live.now(), dueSoonDays: live.watch.settings.dueSoonDays };
  const terms = known([termOf(acceptance.clock, { ...common, step: 'acceptance', kind: 'step', anchor: acceptance.anchor }), ...answers.map(({ clock, anchor }) => termOf(clock, { ...common, step: 'answer', kind: 'promise', anchor, maxExtension: null }))]);
  const [state, kind] = [complaintState(record), complaintKindTexts[record.kind]];
  const over = complaintStates[state].isFinal || state === 'answered';
  const { zh, en } = record.about.text;
  return { subject: { kind: 'complaint', id: record.id, number: record.number, name: { zh: `${kind.zh}：${zh}`, en: `${kind.en}: ${en ?? zh}` } }, department: departmentOf(record.departmentId), staffId: record.assignedTo, thing: { terms, breaks: [], over }, ended: over };
}

function ofConsultation(live: Live, { id, number, runs, state, departmentId, assignedTo, matterId }: ConsultationRecord): Watched {
  const { dueSoonDays, consultationAnswerDays } = live.watch.settings;
  const terms = known(runs.map(({ from, to }, nth) => termOf(clockOfDays(live, consultationAnswerDays, from, to), { now: live.now(), dueSoonDays, step: 'answer', kind: 'promise', anchor: String(nth + 1) })));
  const over = state === 'answered' || state === 'closed';
  const name = live.catalogue.matters.get(matterId ?? '')?.versions[0].name ?? { zh: '咨询', en: 'Question' };
  return { subject: { kind: 'consultation', id, number, name }, department: departmentOf(departmentId), staffId: assignedTo, thing: { terms, breaks: [], over }, ended: over };
}

/** Without its number: that would tell in which order they came. */
function ofRating(live: Live, { id, shownOn, verifiedAt, answeredAt, state, departmentId, what }: RatingRecord): Watched {
  const { dueSoonDays, ratingVerifyDays, ratingAnswerDays } = live.watch.settings;
  const common = { now: live.now(), dueSoonDays, anchor: '1' };
  const terms = known([termOf(ratingClock(live, ratingVerifyDays, shownOn, verifiedAt), { ...common, step: 'verification', kind: 'step' }), termOf(ratingClock(live, ratingAnswerDays, shownOn, answeredAt), { ...common, step: 'answer', kind: 'promise' })]);
  const over = state === 'answered' || state === 'excluded';
  return { subject: { kind: 'rating', id, number: '', name: what }, department: departmentOf(departmentId), staffId: null, thing: { terms, breaks: [], over }, ended: over };
}

/** Everything that is watched. */
export function* watchables(live: Live): Generator<Watchable> {
  const { complaints, consultations, ratings, settings } = live.watch;
  const stamp = (record: { readonly id: string; readonly version: number }): { id: string; stamp: string } => ({ id: record.id, stamp: `${record.version} ${settings.version}` });
  for (const one of live.space.cases.values()) yield { kind: 'case', ...stamp(one), read: () => ofCase(live, one) };
  for (const one of complaints.values()) yield { kind: 'complaint', ...stamp(one), read: () => ofComplaint(live, one) };
  for (const one of consultations.values()) yield { kind: 'consultation', ...stamp(one), read: () => ofConsultation(live, one) };
  for (const one of ratings.values()) if (one.state !== 'recorded') yield { kind: 'rating', ...stamp(one), read: () => ofRating(live, one) };
}
